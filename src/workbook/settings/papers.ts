/** Settings of making papers: the daily limit of Google, and which papers the add-on numbers itself and how. */
import { fixedChoiceKind, multiKind, textKind, wholeNumberKind } from '../kinds/index.ts';
import { defineSetting } from './define.ts';

const MAKING = 'Создание и нумерация документов';

const NUMBERING_YEARS = [
  { code: 'school', title: 'учебный' },
  { code: 'calendar', title: 'календарный' },
] as const;

const pattern = <const K extends string>(key: K, what: string, mark: string) =>
  defineSetting({
    key,
    title: `Вид номера: ${what}`,
    kind: textKind,
    default: mark,
    explanation: `Вместо {номер} встанет следующий номер этого списка. Пусто – ${mark}.`,
    whenAsked: 'later',
    group: MAKING,
  });

export const paperSettings = [
  defineSetting({
    key: 'documentsPerDay',
    title: 'Сколько документов можно создать за сутки',
    kind: wholeNumberKind(1, 10_000),
    // Google Workspace, "Quotas for Google Services": documents created, 250 a day for a consumer account.
    default: 250,
    explanation: 'Предел Google для обычной учётной записи – 250. Пусто – 250.',
    whenAsked: 'later',
    group: MAKING,
  }),
  defineSetting({
    key: 'ownNumbering',
    title: 'На какие документы номер ставит надстройка',
    kind: multiKind('documentKinds'),
    default: ['D-08', 'D-09', 'D-10', 'D-11', 'D-12', 'D-13', 'D-19', 'D-20', 'D-29'],
    explanation:
      'Номер занимается при создании. Остальные документы выходят с «№ ____», их номер вписывают после подписи. Пусто – согласия, соглашения и грамоты; чтобы не нумеровать ничего, оставьте «иной документ».',
    whenAsked: 'later',
    group: MAKING,
  }),
  pattern('consentNumbers', 'согласия', '{номер}-С'),
  pattern('agreementNumbers', 'соглашения', '{номер}-Д'),
  pattern('rewardNumbers', 'грамоты и благодарности', '{номер}-Б'),
  pattern('otherNumbers', 'остальные документы', '{номер}-Н'),
  defineSetting({
    key: 'numberingYear',
    title: 'Нумерация начинается заново',
    kind: fixedChoiceKind(NUMBERING_YEARS),
    default: 'school',
    explanation: 'Каждый учебный или каждый календарный год. Пусто – учебный.',
    whenAsked: 'later',
    group: MAKING,
  }),
] as const;
