/** «Согласия»: the register of papers – where each lies, until when it holds, when it was withdrawn. */
import { defineSheet } from '../define.ts';
import { choice, code, day, personReference, PREFIXES, reference, text } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const consents = defineSheet({
  key: 'consents',
  title: 'Согласия',
  aliases: ['Реестр согласий'],
  prefix: PREFIXES.consents,
  codeColumn: 'id',
  purpose: 'Реестр бумажных согласий: где лежит, до какого дня действует, отозвано ли.',
  hidden: true,
  frozenColumns: 2,
  record: 'согласие',
  columns: {
    id: code(PREFIXES.consents),
    personRef: personReference({
      header: 'Кто',
      aliases: ['Участник', 'Человек'],
      note: 'Код человека: ПД-001, НК-003 или НЯ-014.',
      origin: 'identity',
      required: true,
    }),
    kind: choice('consentKinds', {
      header: 'Вид согласия',
      aliases: ['Вид'],
      note: 'Каждое согласие – отдельная бумага.',
      width: 260,
      required: true,
    }),
    givenOn: day({ header: 'Дата', aliases: ['Дано'], note: 'Дата подписи.', required: true }),
    till: day({ header: 'Действует до', aliases: ['Срок'], note: 'Пусто – до отзыва.' }),
    keptAt: text({ header: 'Где лежит', aliases: ['Место хранения'], note: 'Папка, шкаф, личное дело.', width: 200 }),
    pairRef: reference('pairs', { header: 'Пара', note: 'Для согласия на участие: какая пара.' }),
    withdrawnOn: day({ header: 'Отозвано', aliases: ['Дата отзыва'], note: 'Когда человек отозвал согласие.' }),
    note: remark(),
    listLabel: listLabel(),
  },
});
