/** «Кураторы»: who organises mentoring in each organisation (`bases.md` C.3). */
import { defineSheet } from '../define.ts';
import {
  choice,
  code,
  contact,
  day,
  multi,
  number,
  personName,
  PREFIXES,
  reference,
  shownNumber,
  text,
  url,
} from '../kinds/index.ts';
import { listLabel, pdConsentOn, remark, updatedOn } from './person-columns.ts';

const TRAINING = 'Обучение';
const LINKS = 'Ссылки';

export const curators = defineSheet({
  key: 'curators',
  title: 'Кураторы',
  aliases: ['База кураторов'],
  prefix: PREFIXES.curators,
  codeColumn: 'id',
  purpose: 'Кураторы наставничества: приказ о назначении, обучение, ссылки.',
  hidden: true,
  frozenColumns: 2,
  record: 'куратор',
  columns: {
    id: code(PREFIXES.curators),
    fullName: personName('curators', {
      header: 'ФИО куратора',
      aliases: ['ФИО', 'Куратор'],
      note: 'Фамилия, имя и отчество полностью; в таблице с кодами – только код.',
      origin: 'identity',
      required: true,
    }),
    organization: reference('organizations', {
      header: 'Организация',
      aliases: ['ОО', 'Образовательная организация'],
      note: 'Нужна, только если в таблице несколько организаций.',
    }),
    organizationType: choice('organizationTypes', {
      header: 'Тип организации',
      aliases: ['Тип ОО'],
      note: 'Выберите из списка.',
    }),
    position: text({ header: 'Должность', note: 'Основная должность куратора.', required: true }),
    contact: contact({
      header: 'Контакты',
      aliases: ['Контакт'],
      note: 'Телефон или почта. В таблице с кодами не заполняется.',
    }),
    orderNumber: text({
      header: '№ приказа о назначении',
      aliases: ['Приказ о назначении'],
      note: 'Номер приказа.',
      width: 110,
    }),
    orderOn: day({ header: 'Дата приказа о назначении', note: 'С этого дня человек – куратор.' }),
    dismissedOn: day({
      header: 'Дата освобождения',
      note: 'Пусто – куратор действует. В организации один действующий куратор.',
    }),
    trainingTitle: text({ header: 'Программа обучения', note: 'Чему и где учился.', group: TRAINING }),
    trainingHours: number({ header: 'Часов', note: 'Сколько часов в программе обучения.', group: TRAINING }),
    trainingOn: day({ header: 'Дата обучения', note: 'Когда обучение закончено.', group: TRAINING }),
    trainingDocument: text({ header: '№ удостоверения', note: 'Номер удостоверения.', group: TRAINING }),
    forms: multi('forms', {
      header: 'Реализуемые формы',
      note: 'Какие формы идут; несколько – через точку с запятой.',
    }),
    activePairs: shownNumber({ header: 'Действующих пар', note: 'Считается само.' }),
    tableUrl: url({
      header: 'Ссылка на таблицу организации',
      note: 'Адрес таблицы, начинается с https://.',
      group: LINKS,
    }),
    siteUrl: url({ header: 'Страница на сайте', note: 'Страница «Целевая модель наставничества».', group: LINKS }),
    portfolioUrl: url({ header: 'Портфолио', note: 'Ссылка на портфолио куратора.', group: LINKS }),
    pdConsentOn: pdConsentOn(),
    updatedOn: updatedOn(),
    note: remark(),
    listLabel: listLabel(),
  },
});
