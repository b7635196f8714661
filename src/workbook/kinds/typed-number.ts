/** Numbers as people type them: in text, with a comma, with a unit, or turned into a date by the table itself. */
import { partsOf } from '../../domain/day.ts';
import { isDayCell, type Cell } from '../cell.ts';
import { textOf } from './define.ts';

/** A number found in a cell. */
export interface TypedNumber {
  readonly value: number | undefined;
  /** How sure it is: `plain` is a number and nothing else, `guess` stands among other words or became a date. */
  readonly reading: 'plain' | 'guess' | 'day' | 'none';
}

/** Reads a number; never NaN or infinite. */
export function typedNumber(cell: Cell): TypedNumber {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { value: cell, reading: 'plain' } : { value: undefined, reading: 'none' };
  }
  if (typeof cell === 'boolean') return { value: undefined, reading: 'none' };
  if (isDayCell(cell)) {
    // A Russian table takes «2.5» for the second of May.
    const { month, date } = partsOf(cell.day);
    return { value: Number(`${date}.${month}`), reading: 'day' };
  }
  const text = textOf(cell);
  // Twenty characters hold any number of this table; longer text is text.
  if (text.length > 40) return { value: undefined, reading: 'none' };
  const compact = text.replace(/\s/g, '').replace(',', '.');
  if (/^[+-]?\d{1,15}(\.\d{1,6})?$/.test(compact)) return { value: Number(compact), reading: 'plain' };
  const inside = /^\D{0,12}?(\d{1,9}(?:[.,]\d{1,6})?)\s*[А-Яа-яЁё. ]{0,24}$/.exec(text)?.[1];
  return inside === undefined
    ? { value: undefined, reading: 'none' }
    : { value: Number(inside.replace(',', '.')), reading: 'guess' };
}
