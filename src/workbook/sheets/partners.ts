/** «Партнёры»: enterprises and other organisations that give mentors or resources (S1 1.1, 2.7). */
import { defineSheet } from '../define.ts';
import { choice, code, contact, day, personName, PREFIXES, shownNumber, text } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const partners = defineSheet({
  key: 'partners',
  title: 'Партнёры',
  aliases: ['Социальные партнёры', 'База партнёров'],
  prefix: PREFIXES.partners,
  codeColumn: 'id',
  purpose: 'Предприятия и организации, которые дают наставников и помогают: соглашения и сроки.',
  hidden: true,
  frozenColumns: 2,
  record: 'партнёр',
  columns: {
    id: code(PREFIXES.partners),
    name: text({
      header: 'Наименование',
      aliases: ['Партнёр', 'Организация'],
      note: 'Название организации.',
      width: 260,
      origin: 'identity',
      required: true,
    }),
    category: choice('partnerCategories', {
      header: 'Категория',
      note: 'Выберите из списка.',
      width: 220,
      required: true,
    }),
    contactName: personName('partners', {
      header: 'Контактное лицо',
      note: 'Фамилия, имя и отчество. В таблице с кодами оставьте пустым.',
    }),
    contact: contact({
      header: 'Контакт',
      aliases: ['Телефон'],
      note: 'Телефон или почта. В таблице с кодами не заполняется.',
    }),
    agreementNumber: text({
      header: '№ соглашения',
      aliases: ['Соглашение'],
      note: 'Номер соглашения о сотрудничестве.',
      width: 110,
    }),
    agreementOn: day({ header: 'Дата соглашения', note: 'Когда подписано.' }),
    agreementTill: day({
      header: 'Действует до',
      aliases: ['Срок соглашения'],
      note: 'Последний день соглашения; пусто – без срока.',
    }),
    gives: text({ header: 'Что предоставляет', note: 'Наставники, площадка, оборудование, стажировки.', width: 240 }),
    mentorsGiven: shownNumber({
      header: 'Наставников',
      aliases: ['Число предоставленных наставников'],
      note: 'Считается само по листу «Наставники».',
    }),
    note: remark(),
    listLabel: listLabel(),
  },
});
