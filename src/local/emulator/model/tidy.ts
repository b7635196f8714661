/** Whether a cell can be forgotten, and what parts of a cell copying and clearing touch. */
import type { Cell } from './book.ts';
import { emptyCell } from './grid.ts';

/** Parts of a cell that clearing takes. */
export interface ClearParts {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly rules?: boolean;
}

export function clearCell(cell: Cell, parts: ClearParts): void {
  if (parts.contents) emptyCell(cell);
  // Number formats survive (reference of Range.clearFormat: "does not reset any number formatting rules").
  if (parts.formats) delete cell.style;
  if (parts.notes) delete cell.note;
  if (parts.rules) delete cell.rule;
}

/** True when nothing at all is left in the cell. */
export function isBare(cell: Cell): boolean {
  return (
    cell.v === undefined &&
    cell.f === undefined &&
    cell.e === undefined &&
    cell.format === undefined &&
    cell.note === undefined &&
    cell.style === undefined &&
    cell.rule === undefined
  );
}
