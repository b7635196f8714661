/** «Показатели»: a line for each indicator with plan, fact, difference and the values frozen before. */
import { formatDay, type Day } from '../domain/day.ts';
import { NO_DATA, shareText } from '../domain/indicators/index.ts';
import type { Book } from './book.ts';
import type { Cell } from './cell.ts';
import { drawnWrites } from './drawn.ts';
import type { Figure, Figures } from './figures.ts';
import { sheetOf } from './sheets/index.ts';
import { valueColumn } from './sheets/monitoring.ts';
import type { Write } from './writes.ts';

/** Frozen values shown at most: the last ones. */
const SHOWN_DATES = 6;

/** A frozen value. */
export interface FrozenValue {
  readonly date: Day;
  readonly value: number | undefined;
}

/**
 * Values of an indicator frozen so far for a type of organisations, by reporting date; of two snapshots of one date the
 * later stands. Figures of schools and of clubs must not make one line.
 */
export function frozenValues(book: Book, indicator: string, organizationType: string | undefined): FrozenValue[] {
  const byDate = new Map<Day, number | undefined>();
  for (const { values } of book.tables.monitoring.rows) {
    const { date } = values;
    const value = (values as Readonly<Record<string, unknown>>)[valueColumn(indicator)];
    if (date !== undefined && values.organizationType === organizationType)
      byDate.set(date, typeof value === 'number' ? value : undefined);
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, value]) => ({ date, value }));
}

/** «20.12.2026: 50,0 %; 20.05.2027: 66,7 %». */
export function trendText(values: readonly FrozenValue[]): string {
  return values
    .slice(-SHOWN_DATES)
    .map(({ date, value }) => `${formatDay(date)}: ${shareText(value)}`)
    .join('; ');
}

/** What a reader must know of a figure besides the number. */
export function figureRemark({ count, target }: Figure): string {
  const { undecided, remarks } = count;
  const unknown = undecided.length === 0 ? [] : [`Не хватает данных: ${undecided.length}.`];
  return [...(target ? [] : ['Цель на этот год не задана.']), ...unknown, ...remarks].join(' ');
}

function line(book: Book, { date, organizationType }: Figures, figure: Figure): Cell[] {
  const { indicator, count, target, difference } = figure;
  return [
    indicator.code,
    indicator.short,
    { day: date },
    target?.value ?? '',
    count.value ?? NO_DATA,
    difference ?? '',
    count.numerator,
    count.denominator,
    count.notCounted.filter(({ nearly }) => nearly).length,
    trendText(frozenValues(book, indicator.code, organizationType)),
    target?.act ?? '',
    figureRemark(figure),
  ];
}

/** One write when «Показатели» differ from what stands there. */
export function figureWrites(book: Book, read: Figures): Write[] {
  const lines = read.figures.map((figure) => line(book, read, figure));
  return drawnWrites(book.tables.indicators, Object.keys(sheetOf('indicators').columns), lines);
}
