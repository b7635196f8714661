/** What a cell holds once the adapter has taken Apps Script values away: plain data, no Date. */
import type { Day } from '../domain/day.ts';

/** A cell with a date; `time` is `HH:MM` when the moment is not midnight. */
export interface DayCell {
  readonly day: Day;
  readonly time?: string;
}

/** A cell's content; `''` is a blank cell. Errors of formulas arrive as their text, `#REF!`. */
export type Cell = string | number | boolean | DayCell;

/** Values of a sheet from A1 to its last filled row and column. */
export type Grid = readonly (readonly Cell[])[];

/** Whether the cell holds a date. */
export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === 'object';
}

/** Whether nothing is in the cell; spaces alone count as nothing, as a reader would say. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether two cells hold the same content. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isDayCell(a) && isDayCell(b)) return a.day === b.day && a.time === b.time;
  return (a ?? '') === (b ?? '');
}
