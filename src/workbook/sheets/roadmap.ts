/** «Дорожная карта»: the dated plan of the year, how each deadline is understood, what is done and what is late. */
import { defineSheet } from '../define.ts';
import {
  choice,
  code,
  day,
  dayList,
  flag,
  longText,
  multi,
  occurrenceResults,
  PREFIXES,
  schoolYear,
  shownDay,
  shownNumber,
  shownText,
  text,
  url,
} from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

const DEADLINE = 'Уточнение срока';

export const roadmap = defineSheet({
  key: 'roadmap',
  title: 'Дорожная карта',
  aliases: ['План мероприятий', 'План мероприятий (дорожная карта)'],
  prefix: PREFIXES.roadmap,
  codeColumn: 'id',
  purpose: 'План внедрения на год: что сделать, к какому сроку, кто отвечает и каким документом подтверждено.',
  hidden: false,
  frozenColumns: 2,
  record: 'пункт дорожной карты',
  columns: {
    id: code(PREFIXES.roadmap),
    num: text({
      header: '№',
      aliases: ['№ п/п', 'Номер'],
      note: 'Номер пункта: 1.1, 3.1.2.',
      width: 60,
      origin: 'identity',
    }),
    section: text({ header: 'Раздел', note: 'К какому разделу плана относится пункт.', width: 200 }),
    title: longText({
      header: 'Мероприятие',
      aliases: ['Мероприятия', 'Наименование мероприятия'],
      note: 'Что нужно сделать.',
      required: true,
    }),
    keyResult: longText({ header: 'Ключевой результат', note: 'Что должно получиться.' }),
    deadlineText: text({
      header: 'Срок',
      aliases: ['Сроки', 'Сроки реализации', 'Срок (как в документе)'],
      note: 'Срок словами, как в утверждённом плане: «до 15.02.2027», «ежеквартально». Эти слова не меняются.',
      width: 200,
    }),
    reading: shownText({
      header: 'Как понят срок',
      note: 'Заполняется само. Поняли неверно – впишите понятный срок в столбец «Читать срок как».',
      width: 260,
    }),
    status: shownText({
      header: 'Статус',
      aliases: ['Состояние'],
      note: 'Считается само по срокам и отметкам о выполнении.',
      width: 150,
    }),
    nextDue: shownDay({ header: 'Ближайший срок', note: 'Первый срок, по которому ещё нет отметки о выполнении.' }),
    daysLate: shownNumber({ header: 'Опоздание, дней', note: 'На сколько дней просрочен самый давний срок.' }),
    responsible: multi('responsibleRoles', {
      header: 'Ответственный',
      aliases: ['Ответственные', 'Ответственный исполнитель'],
      note: 'Кто отвечает: должности через точку с запятой, без фамилий.',
    }),
    resultDoc: longText({
      header: 'Результат (вид документа)',
      aliases: [
        'Результат',
        'Результат (вид документа/документ)',
        'Документы (мероприятия, ресурсы), закрепляющие результат',
      ],
      note: 'Какими документами подтверждается.',
    }),
    doneOn: day({
      header: 'Дата выполнения',
      note: 'Когда сделано. Если пункт повторяется, отмечайте каждый срок в столбце «Отметки по срокам».',
    }),
    docUrl: url({ header: 'Ссылка на документ', note: 'Чем подтверждено; адрес начинается с https://.' }),
    results: occurrenceResults({
      header: 'Отметки по срокам',
      note: 'Для повторяющихся пунктов, строка на срок: «срок – когда выполнено, ссылка». Удобнее отмечать в панели «Дорожная карта».',
    }),
    readAs: text({
      header: 'Читать срок как',
      aliases: ['Исправленный срок'],
      note: 'Если срок понят неверно, впишите его понятнее: «до 20.12.2026 и до 20.05.2027». То же прочтение получат пункты с теми же словами.',
      width: 180,
      group: DEADLINE,
    }),
    manualDays: dayList({
      header: 'День события или срок из другого плана',
      note: 'Для «по плану …» – сроки из того плана, для «до начала …» и «после …» – день события.',
      group: DEADLINE,
    }),
    follows: text({
      header: 'Зависит от пункта',
      note: 'Номер пункта, от которого зависит срок «до начала …», «после …»: 3.1.3.',
      width: 110,
      group: DEADLINE,
    }),
    startedOn: day({
      header: 'Начато',
      note: 'Когда приступили, если срок начала в плане не назван.',
      group: DEADLINE,
    }),
    notNeeded: flag({ header: 'Не требуется', note: 'Отметьте, если пункт решено не выполнять.', group: DEADLINE }),
    from: shownDay({
      header: 'Начало',
      aliases: ['Начать', 'С какого дня'],
      note: 'Первый день срока, если он назван.',
      group: DEADLINE,
    }),
    to: shownDay({
      header: 'Последний срок',
      aliases: ['Закончить', 'По какой день', 'Выполнить до'],
      note: 'Последний день, к которому нужен результат.',
      group: DEADLINE,
    }),
    allDue: shownText({
      header: 'Все сроки',
      note: 'Каждый срок повторяющегося пункта и его состояние.',
      width: 260,
      group: DEADLINE,
    }),
    why: shownText({
      header: 'Почему так понято',
      note: 'Что предположено за текст срока или чего в нём не хватает.',
      width: 260,
      group: DEADLINE,
    }),
    level: choice('levels', { header: 'Уровень', note: 'Организация или район.', width: 140 }),
    schoolYear: schoolYear(),
    note: remark('Учёт'),
    listLabel: listLabel(),
  },
  colours: [
    { column: 'status', text: 'в работе', background: '#d9e8fb' },
    { column: 'status', text: 'выполнено', background: '#d7f0dc' },
    { column: 'status', text: 'выполнено с опозданием', background: '#fff4cc' },
    { column: 'status', text: 'просрочено', background: '#f6d9d9' },
    { column: 'status', text: 'не требуется', background: '#e6e6e6' },
  ],
});
