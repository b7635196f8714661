/** What one sheet's computed columns hold: one function a sheet, given the census and a row. */
import type { Cell } from '../../cell.ts';
import type { Census } from '../census/census.ts';
import type { Book } from '../../book.ts';
import type { TableRow } from '../../rows.ts';

/** Cells by column key; a column that is left out stays as it is, '' clears it. */
export type ShownCells = Readonly<Record<string, Cell>>;

/** Computes the cells of a row. `index` is the place among the records of the sheet, from 0. */
export type ShownOf<R = TableRow<unknown>> = (row: R, index: number, census: Census, book: Book) => ShownCells;

/** A day as a cell; blank when there is none. */
export const dayCell = (day: string | undefined): Cell => (day === undefined ? '' : { day });

/** Different texts joined as cells with several values are. */
export function joined(texts: readonly (string | undefined)[]): string {
  const known = texts.filter((text): text is string => text !== undefined && text !== '');
  return Array.from(new Set(known)).join('; ');
}

/** The earliest of some days. */
export const firstDay = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((first, day) => (day !== undefined && (first === undefined || day < first) ? day : first), undefined);

/** The latest of some days. */
export const lastDay = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
