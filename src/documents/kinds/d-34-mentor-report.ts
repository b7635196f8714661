/** D-34: the mentor's report on a pair: what was planned, what was held, what came of it. */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { day, defineDocument, type DocumentData, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dateInput, noRowsIssue, textAnswer } from '../order.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { lineTitle, lineTitles, pairIssue, pairRows, peopleIssues, termOf, type PairRow } from '../pair-rows.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';

const MEETING_TAGS: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'день', kind: 'text', note: 'когда прошла' },
  { name: 'вид', kind: 'text', note: 'вид встречи' },
  { name: 'цель', kind: 'text', note: 'цель' },
  { name: 'результат', kind: 'text', note: 'результат' },
];

/** Meetings held of the pair, or of its group, in order of time. */
function meetingsOf(book: Book, row: PairRow, today: string): DocumentData[] {
  const group = row.values.groupCode;
  const codes = book.tables.pairs.rows
    .filter(({ code, values }) => code === row.code || (group !== undefined && values.groupCode === group))
    .map(({ code }) => code);
  return book.tables.meetings.rows
    .filter(({ values }) => values.heldOn !== undefined && values.heldOn <= today && codes.indexOf(values.pairRef) >= 0)
    .sort((a, b) => ((a.values.heldOn ?? '') < (b.values.heldOn ?? '') ? -1 : 1))
    .map(({ values }, index) => ({
      пп: index + 1,
      день: formatDay(values.heldOn ?? today),
      вид: lineTitle(book, 'meetingKinds', values.type),
      цель: values.goal ?? '',
      результат: values.result ?? '',
    }));
}

function issues(book: Book, codes: readonly string[]): Issue[] {
  const rows = pairRows(book, codes);
  return [
    ...organizationIssues(book),
    ...(rows.length === 0 ? [noRowsIssue('pairs', 'Пара не отмечена.', 'Отметьте, о какой паре отчёт.')] : []),
    ...rows.flatMap((row) => [
      ...peopleIssues(book, row),
      ...(row.values.orderOn === undefined
        ? [pairIssue(row, 'noOrder', 'orderOn', 'пара не закреплена приказом, отчитываться рано.', 'Запишите приказ.')]
        : []),
    ]),
  ];
}

export const mentorReport = defineDocument({
  id: 'D-34',
  title: 'Отчёт наставника о работе с парой',
  group: 'reports',
  forRecords: 'pairs',
  many: false,
  template: 'D-34',
  inputs: [
    {
      key: 'results',
      title: 'Что получилось',
      kind: 'longText',
      required: false,
      help: 'Пусто – результаты из записи о паре, а без них строки для заполнения.',
    },
    {
      key: 'difficulties',
      title: 'Что было трудно',
      kind: 'longText',
      required: false,
      help: 'Пусто – строки для заполнения от руки.',
    },
    {
      key: 'proposals',
      title: 'Предложения',
      kind: 'longText',
      required: false,
      help: 'Пусто – строки для заполнения от руки.',
    },
    dateInput,
  ],
  tags: [
    ...UNSIGNED_TAGS,
    { name: 'наставник', kind: 'person', note: 'кто отчитывается', of: PERSON_TAGS, needed: true },
    { name: 'наставляемый', kind: 'person', note: 'с кем работал', of: PERSON_TAGS },
    { name: 'форма', kind: 'text', note: 'форма наставничества' },
    { name: 'вид', kind: 'text', note: 'вид наставничества' },
    { name: 'темы', kind: 'text', note: 'темы' },
    { name: 'номер приказа', kind: 'text', note: 'номер приказа о закреплении' },
    { name: 'дата приказа', kind: 'day', note: 'дата приказа о закреплении' },
    { name: 'с', kind: 'day', note: 'начало программы' },
    { name: 'по', kind: 'day', note: 'окончание программы' },
    { name: 'цель', kind: 'text', note: 'цель программы' },
    { name: 'встречи', kind: 'list', note: 'проведённые встречи', of: MEETING_TAGS },
    { name: 'результаты', kind: 'text', note: 'что получилось' },
    { name: 'затруднения', kind: 'text', note: 'что было трудно' },
    { name: 'предложения', kind: 'text', note: 'предложения' },
  ],
  suggests(book, code) {
    const values = book.tables.pairs.byCode.get(code)?.values;
    const isOver = values?.completedOn !== undefined || values?.terminatedOn !== undefined;
    return isOver && values.orderOn !== undefined && papersFrom(book, 'D-34', code).length === 0;
  },
  check: issues,
  data(book, codes, answers, today) {
    const [row] = pairRows(book, codes);
    const values = row?.values;
    const term = termOf(book, row?.code);
    const programme = book.tables.programmes.rows.find(
      ({ values: own }) =>
        row?.code !== undefined && own.cancelledOn === undefined && (own.pairRefs ?? []).indexOf(row.code) >= 0,
    );
    return {
      ...commonData(book, answers, today),
      наставник: personByCode(book, values?.mentorRef),
      наставляемый: personByCode(book, values?.menteeRef),
      форма: lineTitle(book, 'forms', values?.form),
      вид: lineTitles(book, 'kinds', values?.kinds),
      темы: lineTitles(book, 'topics', values?.topics),
      'номер приказа': values?.orderNumber ?? null,
      'дата приказа': day(values?.orderOn),
      с: day(term.from),
      по: day(term.to),
      цель: programme?.values.goal ?? '',
      встречи: row ? meetingsOf(book, row, today) : [],
      результаты: textAnswer(answers, 'results') ?? values?.results ?? null,
      затруднения: textAnswer(answers, 'difficulties'),
      предложения: textAnswer(answers, 'proposals'),
    };
  },
  fileName: (_book, codes) => safeFileName('Отчёт наставника', codesInName(codes)),
  registers: registeredAs('D-34', { numbered: false }),
});
