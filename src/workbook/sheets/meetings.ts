/** «Встречи»: what pairs and groups planned and held, in the sequence of `pairs.md` E.8. */
import { defineSheet } from '../define.ts';
import { choice, code, day, longText, PREFIXES, reference, references, schoolYear, text } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const meetings = defineSheet({
  key: 'meetings',
  title: 'Встречи',
  prefix: PREFIXES.meetings,
  codeColumn: 'id',
  purpose: 'Встречи пар и групп: когда, зачем и что решили.',
  hidden: true,
  frozenColumns: 2,
  record: 'встреча',
  columns: {
    id: code(PREFIXES.meetings),
    pairRef: reference('pairs', {
      header: 'Пара',
      aliases: ['Код пары', 'Пара (группа)'],
      note: 'Выберите пару; для группы – любую её строку.',
      origin: 'identity',
      required: true,
    }),
    type: choice('meetingKinds', {
      header: 'Вид встречи',
      aliases: ['Вид', 'Тип'],
      note: 'Организационная, пробная, планирование, регулярная, заключительная.',
      width: 220,
      required: true,
    }),
    plannedOn: day({ header: 'Назначена на', aliases: ['План'], note: 'На какой день назначена.' }),
    heldOn: day({
      header: 'Проведена',
      aliases: ['Факт', 'Дата встречи'],
      note: 'Когда прошла. Пусто – ещё не прошла.',
    }),
    channel: choice('channels', { header: 'Способ', aliases: ['Канал'], note: 'Очно или дистанционно.', width: 120 }),
    tool: text({ header: 'Средство связи', note: 'Для дистанционной встречи: видеосвязь, платформа, сообщество.' }),
    goal: text({ header: 'Цель', note: 'Зачем встреча. Для краткосрочного наставничества обязательна.', width: 240 }),
    result: longText({ header: 'Результат', note: 'Что решили и чему научились.' }),
    task: longText({
      header: 'Задание до следующей встречи',
      aliases: ['Задание'],
      note: 'Что сделать к следующей встрече.',
    }),
    attended: references('mentees', {
      header: 'Присутствовали',
      aliases: ['Присутствие'],
      note: 'Для группы: кто из наставляемых был. Пусто – все.',
    }),
    schoolYear: schoolYear(),
    note: remark('Учёт'),
    listLabel: listLabel(),
  },
});
