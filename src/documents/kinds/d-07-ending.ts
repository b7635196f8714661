/** D-07: orders that end pairs fixed before, or add new pairs to an order, with references to the first one. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { needsNotice } from '../../domain/pairs/end-reasons.ts';
import { earliestEnd, workingDays } from '../../domain/pairs/notice.ts';
import type { Book } from '../../workbook/book.ts';
import { day, defineDocument, type DocumentData, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dayAnswer, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { lineTitle, pairIssue, pairRows, peopleIssues, underLabourCode, type PairRow } from '../pair-rows.ts';
import { namedPeople } from '../pair-lines.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { assignment } from './d-06-assignment.ts';

const LINE_TAGS: readonly Tag[] = [
  { name: 'наставник', kind: 'person', note: 'наставник', of: PERSON_TAGS },
  { name: 'наставляемый', kind: 'person', note: 'наставляемый', of: PERSON_TAGS },
  { name: 'дата прекращения', kind: 'day', note: 'последний день работы пары' },
  { name: 'причина', kind: 'text', note: 'причина прекращения' },
  { name: 'номер приказа', kind: 'text', note: 'номер приказа о закреплении' },
  { name: 'дата приказа', kind: 'day', note: 'дата приказа о закреплении' },
  { name: 'предупреждение', kind: 'day', note: 'день письменного предупреждения' },
  { name: 'трудовой кодекс', kind: 'flag', note: 'действует статья 351.8 ТК РФ' },
];

function line(book: Book, row: PairRow): DocumentData {
  const { values } = row;
  return {
    наставник: personByCode(book, values.mentorRef),
    наставляемый: personByCode(book, values.menteeRef),
    'дата прекращения': day(values.terminatedOn),
    причина: lineTitle(book, 'endReasons', values.endReason),
    'номер приказа': values.orderNumber ?? null,
    'дата приказа': day(values.orderOn),
    предупреждение: day(values.noticeOn),
    'трудовой кодекс': underLabourCode(book, row),
  };
}

/** Art. 351.8 of the Labour Code: refusal and cancellation are told at least three working days before. */
function noticeIssues(row: PairRow): Issue[] {
  const { endReason, noticeOn, terminatedOn } = row.values;
  if (!needsNotice(endReason) || terminatedOn === undefined) return [];
  if (noticeOn === undefined) {
    return [
      pairIssue(
        row,
        'noNotice',
        'noticeOn',
        'нет даты предупреждения (статья 351.8 ТК РФ).',
        'Впишите день письменного предупреждения.',
      ),
    ];
  }
  const earliest: Day = earliestEnd(noticeOn, workingDays());
  if (terminatedOn >= earliest) return [];
  const message = `между предупреждением и прекращением меньше трёх рабочих дней: раньше ${formatDay(earliest)} прекращать нельзя.`;
  return [
    pairIssue(row, 'noticeShort', 'terminatedOn', message, 'Исправьте дату прекращения или дату предупреждения.'),
  ];
}

function endIssues(row: PairRow): Issue[] {
  const { orderOn, orderNumber, terminatedOn, endReason } = row.values;
  const issues: Issue[] = [];
  if (orderOn === undefined || orderNumber === undefined) {
    issues.push(
      pairIssue(
        row,
        'notAssigned',
        'orderNumber',
        'нет приказа о закреплении, прекращать нечего.',
        'Снимите отметку или впишите номер и дату приказа.',
      ),
    );
  }
  if (terminatedOn === undefined) {
    issues.push(
      pairIssue(row, 'noEnd', 'terminatedOn', 'не указана дата прекращения.', 'Впишите последний день работы пары.'),
    );
  } else if (orderOn !== undefined && terminatedOn < orderOn) {
    issues.push(
      pairIssue(
        row,
        'endBeforeOrder',
        'terminatedOn',
        'прекращение раньше приказа о закреплении.',
        'Исправьте одну из дат.',
      ),
    );
  }
  if (endReason === undefined) {
    issues.push(
      pairIssue(row, 'noReason', 'endReason', 'не указана причина прекращения.', 'Выберите причину из списка.'),
    );
  }
  return [...issues, ...noticeIssues(row)];
}

export const ending = defineDocument({
  id: 'D-07',
  title: 'Приказ о прекращении закрепления наставнических пар',
  group: 'orders',
  forRecords: 'pairs',
  many: true,
  template: 'D-07',
  inputs: ORDER_INPUTS,
  tags: [...ORDER_TAGS, { name: 'строки', kind: 'list', note: 'прекращаемые пары', of: LINE_TAGS, needed: true }],
  suggests(book, code) {
    const row = book.tables.pairs.byCode.get(code);
    return (
      row?.values.terminatedOn !== undefined &&
      endIssues(row).length === 0 &&
      papersFrom(book, 'D-07', code).length === 0
    );
  },
  check(book, codes) {
    const rows = pairRows(book, codes);
    const none = noRowsIssue('pairs', 'Не отмечено ни одной пары.', 'Отметьте пары, работа которых прекращается.');
    return [
      ...organizationIssues(book),
      ...(rows.length === 0 ? [none] : []),
      ...rows.flatMap((row) => [...peopleIssues(book, row), ...endIssues(row)]),
    ];
  },
  data(book, codes, answers, today) {
    const rows = pairRows(book, codes);
    const speaksOfWork = rows.some((row) => underLabourCode(book, row));
    return {
      ...orderData(book, answers, today, namedPeople(book, rows), speaksOfWork),
      строки: rows.map((row) => line(book, row)),
    };
  },
  fileName: (_book, codes) => safeFileName('Приказ о прекращении закрепления', codesInName(codes)),
  registers: registeredAs('D-07', { numbered: true }),
});

/**
 * «от 01.09.2026 № 12» of the last signed order that fixed pairs. One that was made before the add-on is known by the
 * pairs it fixed alone.
 */
function lastAssignment(book: Book): string {
  const registered = book.tables.documents.rows
    .filter(({ values }) => values.kind === 'D-06' && values.state === 'SIGNED')
    .map(({ values }) => ({ date: values.date, number: values.number }));
  const typed = book.tables.pairs.rows.map(({ values }) => ({ date: values.orderOn, number: values.orderNumber }));
  const last = [...registered, ...typed].reduce(
    (latest, one) => (one.date !== undefined && one.date > (latest.date ?? '') ? one : latest),
    { date: undefined, number: undefined },
  );
  return last.date === undefined ? '' : `от ${formatDay(last.date)} № ${last.number ?? '____'}`;
}

export const amendment = defineDocument({
  ...assignment,
  id: 'D-07-add',
  title: 'Приказ о дополнении приказа новыми парами (группами)',
  template: 'D-07-add',
  inputs: [
    {
      key: 'amends',
      title: 'Какой приказ дополняется',
      kind: 'text',
      required: true,
      help: 'Дата и номер: «от 01.09.2026 № 12».',
      initial: lastAssignment,
    },
    ...assignment.inputs.filter(({ key }) => key !== 'payments' && key !== 'accounting' && key !== 'publication'),
  ],
  tags: [
    ...assignment.tags,
    { name: 'дополняемый приказ', kind: 'text', note: 'дата и номер приказа, который дополняется' },
  ],
  data: (book, codes, answers, today) => ({
    ...assignment.data(book, codes, answers, today),
    'дополняемый приказ': textAnswer(answers, 'amends'),
  }),
  fileName: (_book, codes, answers) =>
    safeFileName('Приказ о дополнении пар', dayAnswer(answers, 'date') ?? '', codesInName(codes)),
  // It fixes pairs as the first order did, and so stands in the register beside it and fills the same columns when signed.
  registers: registeredAs('D-06', {
    numbered: true,
    fills: { sheet: 'pairs', number: 'orderNumber', date: 'orderOn' },
  }),
});
