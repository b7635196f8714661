/** «Мероприятия»: seminars, contests and other events by level (S1 3.2.1). */
import { defineSheet } from '../define.ts';
import { choice, code, day, PREFIXES, schoolYear, text, url } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const events = defineSheet({
  key: 'events',
  title: 'Мероприятия',
  aliases: ['Перечень мероприятий'],
  prefix: PREFIXES.events,
  codeColumn: 'id',
  purpose: 'Семинары, конкурсы, слёты: где и когда участвовать и чем это подтверждено.',
  hidden: true,
  frozenColumns: 2,
  record: 'мероприятие',
  columns: {
    id: code(PREFIXES.events),
    title: text({
      header: 'Название',
      note: 'Как мероприятие называется.',
      width: 300,
      origin: 'identity',
      required: true,
    }),
    kind: choice('eventKinds', {
      header: 'Вид',
      aliases: ['Тип'],
      note: 'Выберите из списка.',
      width: 140,
      required: true,
    }),
    level: choice('levels', { header: 'Уровень', note: 'Организация, район, регион, федерация.', width: 140 }),
    date: day({ header: 'Дата', note: 'Первый день мероприятия.' }),
    channel: choice('channels', { header: 'Формат', note: 'Очно или дистанционно.', width: 120 }),
    organizer: text({ header: 'Организатор', note: 'Кто проводит.', width: 200 }),
    audience: text({ header: 'Аудитория', note: 'Для кого.', width: 200 }),
    document: text({ header: 'Подтверждающий документ', note: 'Сертификат, приказ, программа.', width: 200 }),
    link: url({ header: 'Ссылка', note: 'Страница мероприятия; адрес начинается с https://.' }),
    schoolYear: schoolYear(),
    note: remark(),
    listLabel: listLabel(),
  },
});
