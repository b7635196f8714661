/** The order of cells: numbers, then texts, then truth values, then errors; blanks come last in either direction. */
import type { Area } from '../../host.ts';
import { bottomOf } from './area.ts';
import type { Cell, Sheet } from './book.ts';
import { cellAt } from './grid.ts';
import type { Locale } from './locale.ts';

export interface SortKey {
  /** Column of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

function rank(cell: Cell | undefined): number {
  if (!cell) return 4;
  if (cell.e !== undefined) return 3;
  if (cell.v === undefined || cell.v === '') return 4;
  return typeof cell.v === 'number' ? 0 : typeof cell.v === 'string' ? 1 : 2;
}

function compareCells(a: Cell | undefined, b: Cell | undefined, key: SortKey, collator: Intl.Collator): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === 4 || right === 4) return left - right;
  const direction = key.ascending ? 1 : -1;
  if (left !== right) return (left - right) * direction;
  if (left === 0) return (Number(a?.v) - Number(b?.v)) * direction;
  if (left === 1) return collator.compare(String(a?.v), String(b?.v)) * direction;
  return (Number(a?.v === true) - Number(b?.v === true)) * direction;
}

/** Rows of a rectangle in sorted order; equal rows keep theirs. */
export function sortedRows(sheet: Sheet, area: Area, keys: readonly SortKey[], locale: Locale): number[] {
  const collator = new Intl.Collator(locale.decimal === ',' ? 'ru' : 'en', { sensitivity: 'base' });
  const last = Math.min(bottomOf(area), Math.max(sheet.cells.length, area.row));
  const rows = Array.from({ length: last - area.row + 1 }, (_, at) => area.row + at);
  return rows.sort((a, b) => {
    for (const key of keys) {
      const order = compareCells(cellAt(sheet, a, key.column), cellAt(sheet, b, key.column), key, collator);
      if (order !== 0) return order;
    }
    return a - b;
  });
}
