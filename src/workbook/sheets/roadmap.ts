/** «Дорожная карта»: the dated plan of the year. */
import { defineSheet } from '../define.ts';
import { choice, code, day, longText, multi, PREFIXES, schoolYear, text, url } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

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
      note: 'Срок словами, как в утверждённом плане: «до 15.02.2027», «ежеквартально».',
      width: 200,
    }),
    from: day({ header: 'Начать', aliases: ['С какого дня'], note: 'Первый день срока, если он есть.' }),
    to: day({ header: 'Закончить', aliases: ['По какой день', 'Выполнить до'], note: 'Последний день срока.' }),
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
    level: choice('levels', { header: 'Уровень', note: 'Организация или район.', width: 140 }),
    status: choice('roadmapStates', {
      header: 'Статус',
      aliases: ['Состояние'],
      note: 'Выберите из списка.',
      width: 150,
    }),
    doneOn: day({ header: 'Дата выполнения', note: 'Когда сделано.' }),
    docUrl: url({ header: 'Ссылка на документ', note: 'Чем подтверждено; адрес начинается с https://.' }),
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
