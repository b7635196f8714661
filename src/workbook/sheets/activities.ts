/** «Мероприятия программ»: what a programme consists of, and the steps of individual routes (`programme.md` F.2, F.5). */
import { LEARNING_FORMATS, STAGES } from '../../domain/programmes/stages.ts';
import { defineSheet } from '../define.ts';
import {
  choice,
  code,
  day,
  fixedChoice,
  longText,
  PREFIXES,
  reference,
  schoolYear,
  text,
  wholeNumber,
} from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

const ROUTE = 'Индивидуальный маршрут';

export const activities = defineSheet({
  key: 'activities',
  title: 'Мероприятия программ',
  aliases: ['План мероприятий программ', 'Мероприятия программы'],
  prefix: PREFIXES.activities,
  codeColumn: 'id',
  purpose: 'План каждой программы: мероприятия по этапам, сроки, отметки. Здесь же шаги индивидуальных маршрутов.',
  hidden: true,
  frozenColumns: 2,
  record: 'мероприятие программы',
  columns: {
    id: code(PREFIXES.activities),
    programmeRef: reference('programmes', {
      header: 'Программа',
      aliases: ['Код программы'],
      note: 'Выберите программу. Для маршрута без программы оставьте пустым и укажите, чей он.',
      origin: 'identity',
    }),
    title: longText({ header: 'Мероприятие', aliases: ['Действие', 'Шаг'], note: 'Что сделать.', required: true }),
    stage: fixedChoice(STAGES, { header: 'Этап', note: 'Один из пяти этапов программы.', width: 170 }),
    dueOn: day({ header: 'Срок', aliases: ['Срок проведения'], note: 'К какому дню.' }),
    form: text({
      header: 'Форма работы',
      aliases: ['Формат'],
      note: 'Урок, беседа, мастер-класс, проект.',
      width: 180,
    }),
    responsible: text({ header: 'Ответственный', note: 'Наставник, наставляемый, куратор.', width: 160 }),
    result: longText({ header: 'Ожидаемый результат', aliases: ['Результат'], note: 'Что получится.' }),
    doneOn: day({
      header: 'Выполнено',
      aliases: ['Отметка о выполнении', 'Дата выполнения'],
      note: 'Какого числа выполнено. Пусто – ещё нет.',
    }),
    menteeRef: reference('mentees', {
      header: 'Чей маршрут',
      aliases: ['Наставляемый'],
      note: 'Для шага индивидуального маршрута: кто его проходит.',
      group: ROUTE,
    }),
    deficit: choice('deficits', { header: 'Дефицит', note: 'Какое затруднение снимает шаг.', group: ROUTE }),
    diagnosis: text({ header: 'Диагностика', note: 'Чем и когда выявили затруднение.', width: 180, group: ROUTE }),
    learningFormat: fixedChoice(LEARNING_FORMATS, {
      header: 'Вид образования',
      note: 'Формальное (курсы с удостоверением), неформальное (семинары) или информальное (самостоятельно).',
      group: ROUTE,
    }),
    resource: text({ header: 'Ресурс', note: 'Курс, кружок, эксперт, сетевое сообщество.', width: 180, group: ROUTE }),
    levelBefore: wholeNumber(0, 3, {
      header: 'Уровень до',
      note: 'Насколько владеет вначале: от 0 (не владеет) до 3 (уверенно).',
      group: ROUTE,
    }),
    levelAfter: wholeNumber(0, 3, {
      header: 'Уровень после',
      note: 'Насколько владеет в конце: от 0 до 3.',
      group: ROUTE,
    }),
    paper: text({ header: 'Документ', note: 'Удостоверение, сертификат: номер и дата.', width: 180, group: ROUTE }),
    schoolYear: schoolYear(),
    note: remark('Учёт'),
    listLabel: listLabel(),
  },
});
