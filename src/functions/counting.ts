/** Prepares what a figure is counted from: ranges told apart, needed columns demanded, records read once. */
import {
  SCORE_KEYS,
  type Indicator,
  type IndicatorData,
  type IndicatorSettings,
  type Needs,
} from '../domain/indicators/index.ts';
import type { Book } from '../workbook/book.ts';
import type { Cell } from '../workbook/cell.ts';
import { isBlank } from '../workbook/cell.ts';
import type { SheetKey } from '../workbook/define.ts';
import { indicatorDataOf, indicatorSettingsOf } from '../workbook/indicators.ts';
import { lineOf } from '../workbook/kinds/choice.ts';
import { answersOf } from '../workbook/programmes/answers-of.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { isRange, textIn } from './arguments.ts';
import { isAnswersRange, readAnswers } from './answers.ts';
import { refuse } from './define.ts';
import { bookOfRanges, demand, gridsOf, knownRanges, type Reading } from './ranges.ts';

/** Columns the rules read; the rest of a sheet is left alone. */
const READ: Reading = {
  staff: ['birthYear', 'experienceStart', 'hiredOn', 'leftOn', 'organization'],
  mentees: ['staffRef', 'birthYear', 'experienceStart', 'category'],
  mentors: ['staffRef', 'partnerRef', 'birthYear', 'experienceStart'],
  pairs: ['mentorRef', 'menteeRef', 'groupCode', 'orderNumber', 'orderOn', 'rejectedOn', 'completedOn', 'terminatedOn'],
  programmes: ['pairRefs', 'startsOn', 'endsOn', 'approvedOn', 'finishedOn', 'cancelledOn'],
  organizations: ['type', 'introductionNumber', 'introductionOn', 'regulationOn', 'roadmapOn', 'curatorRef'],
  curators: ['organization', 'orderOn', 'dismissedOn'],
  partners: ['name'],
  questionnaires: ['personRef', 'stage', 'answeredOn', 'pairRef', ...SCORE_KEYS],
};

const withNames: Reading = { ...READ, staff: ['fullName', ...(READ.staff ?? [])] };

/** What the rules are given. */
export interface Counting {
  readonly book: Book;
  readonly data: IndicatorData;
  readonly settings: IndicatorSettings;
  readonly hasAnswers: boolean;
}

/** Reads the ranges. Names are decoded only where somebody may be counted in two organisations. */
export function countingOf(values: readonly unknown[]): Counting {
  const given = gridsOf(values);
  const answers = given.filter(isAnswersRange);
  const known = knownRanges(given.filter((grid) => answers.indexOf(grid) < 0));
  const narrow = bookOfRanges(known, READ);
  const places = new Set(narrow.tables.staff.rows.map((row) => row.values.organization));
  const book = places.size > 1 ? bookOfRanges(known, withNames) : narrow;
  // «Анкеты» of the table and answers of a form of the school's own may come together.
  const records = [...answersOf(book), ...answers.flatMap((grid) => readAnswers(grid, book.context))];
  return {
    book,
    data: indicatorDataOf(book, records),
    settings: indicatorSettingsOf(book.settings),
    hasAnswers: answers.length > 0 || known.has('questionnaires'),
  };
}

/** Refuses when what an indicator or list rests on is not among the ranges. */
export function demandRecords({ book, hasAnswers }: Counting, needs: Needs): void {
  const { answers, ...ofSheets } = needs;
  if (answers && !hasAnswers)
    refuse('Добавьте диапазон с ответами анкет: столбцы «Участник», «Дата» и столбцы с баллами.');
  demand(book, ofSheets satisfies Partial<Record<SheetKey, readonly string[]>>);
}

/** Refuses when teachers of named organisations are to be told by type and nothing says of which type those are. */
export function demandTypes({ book }: Counting, type: string | undefined): void {
  const isPlaced = book.tables.staff.rows.some((row) => row.values.organization !== undefined);
  if (type !== undefined && isPlaced) demand(book, { organizations: ['type'] });
}

/** Code of the type of organisation a cell names; undefined for a blank cell, which means all types. */
export function organizationTypeIn(cell: Cell, book: Book): string | undefined {
  if (isBlank(cell)) return undefined;
  const line = lineOf(book.context.lines('organizationTypes'), textIn(cell));
  if (line) return line.base ?? line.code;
  const titles = book.context.lines('organizationTypes').map(({ title }) => `«${title}»`);
  return refuse(`Тип организации ${quoted(cell)} неизвестен. Возможны: ${titles.join(', ')}.`);
}

/** Moves an argument that is a sheet, standing where the type of organisation may, to the ranges. */
export function typeAndRanges(values: readonly unknown[]): {
  readonly type: unknown;
  readonly ranges: readonly unknown[];
} {
  const [type, ...ranges] = values;
  return isRange(type) ? { type: '', ranges: values } : { type, ranges };
}

/** What one indicator comes to on a day. */
export function figure(
  counting: Counting,
  indicator: Indicator,
  date: string,
  type: string | undefined,
): number | undefined {
  demandRecords(counting, indicator.needs);
  demandTypes(counting, type);
  return indicator.count(counting.data, date, type, counting.settings).value;
}
