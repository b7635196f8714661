/** D-06: the order that fixes pairs and groups; it asks for every consent first and leaves room for number and date. */
import { addDays, formatDay } from '../../domain/day.ts';
import { isOver, type PairStateCode, PAIR_STATES } from '../../domain/pairs/states.ts';
import { termFault } from '../../domain/programmes/term.ts';
import { writtenDay } from '../../domain/russian/index.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { curatorIssues } from '../curator.ts';
import { day, defineDocument, type Answers, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dayAnswer, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { consentIssues, pairIssue, pairRows, peopleIssues, underLabourCode, type PairRow } from '../pair-rows.ts';
import { assignmentLines, namedPeople, PAIR_LINE_TAGS } from '../pair-lines.ts';
import { findPerson } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { termInputs } from '../term-inputs.ts';

const TAGS: readonly Tag[] = [
  ...ORDER_TAGS,
  { name: 'есть группа', kind: 'flag', note: 'среди выбранного есть группа' },
  { name: 'начало', kind: 'day', note: 'с какого дня закрепляются пары' },
  { name: 'окончание', kind: 'day', note: 'по какой день' },
  { name: 'срок программ', kind: 'day', note: 'до какого дня разработать программы; пусто – пункта нет' },
  { name: 'срок баз', kind: 'day', note: 'до какого дня внести сведения в базы' },
  { name: 'выплаты', kind: 'flag', note: 'нужен ли пункт о выплатах' },
  { name: 'кому выплаты', kind: 'text', note: 'кому поручены выплаты, в дательном падеже' },
  { name: 'публикация', kind: 'flag', note: 'нужен ли пункт о сайте' },
  { name: 'строки', kind: 'list', note: 'пары и группы', of: PAIR_LINE_TAGS, needed: true },
];

function stateOf(row: PairRow): PairStateCode | undefined {
  return PAIR_STATES.find(({ title }) => title === row.values.state)?.code;
}

/** A pair that is over or has its order cannot be fixed again. */
function lifeIssues(book: Book, row: PairRow): Issue[] {
  const { orderNumber, orderOn } = row.values;
  const state = stateOf(row);
  if (state !== undefined && isOver(state)) {
    return [
      pairIssue(
        row,
        'pairOver',
        'state',
        `пара уже не действует («${row.values.state ?? ''}»).`,
        'Снимите с неё отметку.',
      ),
    ];
  }
  if (orderOn !== undefined || (orderNumber ?? '') !== '') {
    const of = [
      orderNumber === undefined ? '' : `№ ${orderNumber}`,
      orderOn === undefined ? '' : `от ${formatDay(orderOn)}`,
    ];
    const message = `пара уже закреплена приказом ${of.filter((part) => part !== '').join(' ')}.`;
    return [
      pairIssue(
        row,
        'alreadyAssigned',
        'orderNumber',
        message,
        'Снимите отметку; чтобы изменить закрепление, сделайте приказ об изменении.',
      ),
    ];
  }
  const draft = papersFrom(book, 'D-06', row.code ?? '').find(({ state: paper }) => paper === 'DRAFT');
  if (!draft) return [];
  return [
    pairIssue(
      row,
      'inDraft',
      undefined,
      `пара уже стоит в проекте приказа ${draft.code}.`,
      'Если новый приказ его заменит, прежний отметьте как отменённый.',
      'warning',
    ),
  ];
}

/** Members of a group are fixed together, or the paper would speak of half a group. */
function groupIssues(book: Book, rows: readonly PairRow[]): Issue[] {
  const chosen = new Set(rows.map(({ code }) => code));
  const groups = new Set(rows.flatMap(({ values }) => (values.groupCode === undefined ? [] : [values.groupCode])));
  return book.tables.pairs.rows.flatMap((row) => {
    const { groupCode, orderOn } = row.values;
    const state = stateOf(row);
    const isLeftOut =
      groupCode !== undefined && groups.has(groupCode) && !chosen.has(row.code) && orderOn === undefined;
    if (!isLeftOut || (state !== undefined && isOver(state))) return [];
    return [
      pairIssue(
        row,
        'groupTorn',
        'groupCode',
        `входит в группу ${groupCode}, но в приказ не отмечена.`,
        'Отметьте всю группу.',
        'warning',
      ),
    ];
  });
}

function agreementIssues(book: Book, row: PairRow): Issue[] {
  const mentor = book.tables.mentors.byCode.get(row.values.mentorRef ?? '');
  if (!underLabourCode(book, row) || mentor?.values.inJobFunction === true || row.values.agreementNumber !== undefined)
    return [];
  const message = 'нет дополнительного соглашения с наставником (статья 351.8 ТК РФ).';
  return [
    pairIssue(
      row,
      'noAgreement',
      'agreementNumber',
      message,
      'Заключите соглашение не позже приказа или отметьте, что наставничество входит в обязанности.',
      'warning',
    ),
  ];
}

/** The point about the site may stand only when everybody named agreed to be published. */
function publicationIssues(book: Book, rows: readonly PairRow[], answers: Answers): Issue[] {
  if ((answers['publication'] ?? '') === '') return [];
  const people = rows.flatMap(({ values }) => [findPerson(book, values.mentorRef), findPerson(book, values.menteeRef)]);
  const without = people.filter((one) => one !== undefined && one.publicationConsentOn === undefined);
  const first = without[0];
  if (!first) return [];
  const codes = Array.from(new Set(without.map((one) => one?.code ?? '')));
  return [
    {
      code: 'document.noPublicationConsent',
      severity: 'error',
      sheet: first.sheet,
      row: first.row,
      record: first.code,
      column: 'publicationConsentOn',
      message: `Для пункта о сайте нет согласия на публикацию: ${codesInName(codes)}.`,
      action: 'Получите согласия на распространение персональных данных или снимите отметку у пункта о сайте.',
    },
  ];
}

function termIssues(answers: Answers): Issue[] {
  const [from, to] = [dayAnswer(answers, 'from'), dayAnswer(answers, 'to')];
  if (from === undefined || to === undefined) return [];
  const fault = termFault(from, to);
  if (fault === undefined) return [];
  const message =
    fault === 'reversed'
      ? 'Закрепление кончается раньше, чем начинается.'
      : 'Срок закрепления меньше трёх месяцев или больше года.';
  return [
    {
      code: 'document.term',
      severity: fault === 'reversed' ? 'error' : 'warning',
      sheet: 'pairs',
      message,
      action: 'Проверьте даты начала и окончания.',
    },
  ];
}

export const assignment = defineDocument({
  id: 'D-06',
  title: 'Приказ о закреплении наставнических пар (групп)',
  group: 'orders',
  forRecords: 'pairs',
  many: true,
  template: 'D-06',
  inputs: [
    ...termInputs('Закрепить с', 'Закрепить по'),
    {
      key: 'programmesBy',
      title: 'Разработать программы до',
      kind: 'day',
      required: false,
      help: 'Пусто – пункта о программах не будет.',
      initial: (_book, today) => addDays(today, 14),
    },
    {
      key: 'basesBy',
      title: 'Внести сведения в базы до',
      kind: 'day',
      required: false,
      help: 'Срок для куратора.',
      initial: (_book, today) => addDays(today, 10),
    },
    {
      key: 'payments',
      title: 'Пункт о выплатах наставникам',
      kind: 'flag',
      required: false,
      help: 'Отметьте, если с наставниками заключены дополнительные соглашения о выплате.',
    },
    {
      key: 'accounting',
      title: 'Кому поручить выплаты',
      kind: 'text',
      required: false,
      help: 'Отвечает на вопрос «кому?»: «бухгалтерии», «главному бухгалтеру Ивановой А.А.».',
      initial: () => 'бухгалтерии',
    },
    {
      key: 'publication',
      title: 'Пункт о размещении сведений на сайте',
      kind: 'flag',
      required: false,
      help: 'Только если у всех названных есть согласие на публикацию.',
    },
    ...ORDER_INPUTS,
  ],
  tags: TAGS,
  suggests(book, code, today) {
    const row = book.tables.pairs.byCode.get(code);
    if (!row) return false;
    const issues = [
      ...peopleIssues(book, row),
      ...lifeIssues(book, row),
      ...consentIssues(book, row, undefined, today),
    ];
    return issues.length === 0;
  },
  check(book, codes, answers, today) {
    const rows = pairRows(book, codes);
    const none = noRowsIssue('pairs', 'Не отмечено ни одной пары.', 'Отметьте пары, которые закрепляет приказ.');
    return [
      ...organizationIssues(book),
      ...(rows.length === 0 ? [none] : []),
      ...rows.flatMap((row) => [
        ...peopleIssues(book, row),
        ...lifeIssues(book, row),
        ...consentIssues(book, row, dayAnswer(answers, 'date'), today),
        ...agreementIssues(book, row),
      ]),
      ...groupIssues(book, rows),
      ...curatorIssues(book),
      ...termIssues(answers),
      ...publicationIssues(book, rows, answers),
    ];
  },
  checkSigned(book, codes, on) {
    return pairRows(book, codes).flatMap((row) => consentIssues(book, row, on, on));
  },
  data(book, codes, answers, today) {
    const rows = pairRows(book, codes);
    const term = { from: dayAnswer(answers, 'from'), to: dayAnswer(answers, 'to') };
    const speaksOfWork = rows.some((row) => underLabourCode(book, row));
    return {
      ...orderData(book, answers, today, namedPeople(book, rows), speaksOfWork),
      'есть группа': rows.some(({ values }) => values.groupCode !== undefined),
      начало: day(term.from),
      окончание: day(term.to),
      'срок программ': day(dayAnswer(answers, 'programmesBy')),
      'срок баз': day(dayAnswer(answers, 'basesBy')),
      выплаты: (answers['payments'] ?? '') !== '',
      'кому выплаты': (answers['accounting'] ?? '').trim() || 'бухгалтерии',
      публикация: (answers['publication'] ?? '') !== '',
      строки: assignmentLines(book, rows, term),
    };
  },
  fileName: (book, codes, answers) =>
    safeFileName(
      'Приказ о закреплении пар',
      dayAnswer(answers, 'date') === undefined ? '' : writtenDay(answers['date'] ?? ''),
      codesInName(codes),
      book.settings.organizationShortName ?? '',
    ),
  registers: registeredAs('D-06', {
    numbered: true,
    fills: { sheet: 'pairs', number: 'orderNumber', date: 'orderOn' },
  }),
});
