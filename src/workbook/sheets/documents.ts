/** «Документы»: the register of papers, made here or elsewhere, with their numbers and links. */
import { defineSheet } from '../define.ts';
import { choice, code, day, PREFIXES, schoolYear, text, url } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const documents = defineSheet({
  key: 'documents',
  title: 'Документы',
  aliases: ['Приказы и документы', 'Реестр документов'],
  prefix: PREFIXES.documents,
  codeColumn: 'id',
  purpose: 'Приказы, согласия, программы и отчёты: номер, дата, ссылка и состояние каждого.',
  hidden: false,
  frozenColumns: 2,
  record: 'документ',
  columns: {
    id: code(PREFIXES.documents),
    kind: choice('documentKinds', {
      header: 'Вид документа',
      aliases: ['Вид', 'Документ'],
      note: 'Выберите из списка.',
      width: 260,
      origin: 'identity',
      required: true,
    }),
    number: text({
      header: '№',
      aliases: ['Номер', 'Номер документа'],
      note: 'Номер, когда документ подписан.',
      width: 90,
    }),
    date: day({ header: 'Дата', aliases: ['Дата документа'], note: 'Дата, когда документ подписан.' }),
    forWhom: text({
      header: 'Для кого',
      note: 'Коды пар или людей через точку с запятой: ПР-001; НК-003.',
      width: 220,
    }),
    state: choice('documentStates', {
      header: 'Состояние',
      aliases: ['Статус'],
      note: 'Проект, подписан или отменён.',
      width: 110,
      required: true,
    }),
    link: url({
      header: 'Ссылка',
      aliases: ['Ссылка на документ'],
      note: 'Где лежит документ. Для документов, сделанных здесь, заполняется сама.',
    }),
    madeFrom: text({
      header: 'Из чего сделан',
      aliases: ['Основание'],
      note: 'По каким записям собран. Заполняется само.',
      width: 220,
    }),
    schoolYear: schoolYear(),
    madeAt: text({
      header: 'Создан',
      note: 'Когда надстройка создала файл. По этому столбцу считается, сколько документов создано за сутки.',
      width: 130,
      group: 'Учёт',
    }),
    fileKey: text({
      header: 'Ключ файла',
      note: 'По нему надстройка узнаёт свой файл и не создаёт его дважды. Не меняйте.',
      width: 130,
      group: 'Учёт',
    }),
    note: remark('Учёт'),
    listLabel: listLabel(),
  },
  colours: [
    { column: 'state', text: 'проект', background: '#fff4cc' },
    { column: 'state', text: 'подписан', background: '#d7f0dc' },
    { column: 'state', text: 'отменён', background: '#e6e6e6' },
  ],
});
