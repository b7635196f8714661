/** «Организации»: those that introduce mentoring; what of it each has in place decides who counts as «внедрившая». */
import { defineSheet } from '../define.ts';
import { choice, code, contact, day, PREFIXES, reference, text, url } from '../kinds/index.ts';
import { listLabel, remark, updatedOn } from './person-columns.ts';

const ACTS = 'Документы о внедрении';

export const organizations = defineSheet({
  key: 'organizations',
  title: 'Организации',
  aliases: ['Перечень ОО', 'Образовательные организации'],
  prefix: PREFIXES.organizations,
  codeColumn: 'id',
  purpose: 'Организации района и то, что у каждой уже утверждено.',
  hidden: true,
  frozenColumns: 2,
  record: 'организация',
  columns: {
    id: code(PREFIXES.organizations),
    name: text({
      header: 'Наименование',
      aliases: ['Организация', 'Полное наименование'],
      note: 'Полное название организации.',
      width: 320,
      origin: 'identity',
      required: true,
    }),
    shortName: text({
      header: 'Сокращённое наименование',
      aliases: ['Краткое название'],
      note: 'Как в уставе.',
      width: 200,
    }),
    type: choice('organizationTypes', {
      header: 'Тип организации',
      aliases: ['Тип ОО', 'Тип'],
      note: 'Выберите из списка.',
      required: true,
    }),
    contact: contact({ header: 'Контакт', note: 'Телефон или почта организации. В таблице с кодами не заполняется.' }),
    introductionNumber: text({
      header: '№ приказа о внедрении',
      note: 'Номер приказа о внедрении целевой модели.',
      width: 110,
      group: ACTS,
    }),
    introductionOn: day({ header: 'Дата приказа о внедрении', note: 'Дата приказа.', group: ACTS }),
    regulationOn: day({
      header: 'Положение утверждено',
      note: 'Дата утверждения Положения о системе наставничества.',
      group: ACTS,
    }),
    roadmapOn: day({ header: 'Дорожная карта утверждена', note: 'Дата утверждения дорожной карты.', group: ACTS }),
    roadmapAgreedOn: day({
      header: 'Дорожная карта согласована',
      note: 'Когда её согласовал муниципальный орган.',
      group: ACTS,
    }),
    curatorRef: reference('curators', { header: 'Куратор', note: 'Запись с листа «Кураторы».' }),
    tableUrl: url({ header: 'Ссылка на таблицу', note: 'Адрес таблицы организации, начинается с https://.' }),
    siteUrl: url({ header: 'Страница на сайте', note: 'Страница «Целевая модель наставничества».' }),
    updatedOn: updatedOn(),
    note: remark(),
    listLabel: listLabel(),
  },
});
