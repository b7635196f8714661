/** Notes of a sheet in the grid's terms. */
import type { SheetView } from '../../host.ts';
import { placeOf } from '../../xlsx/cell-runs.ts';

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

/** A note with a box that its text fits into: about 34 letters a line. */
export function noteAt(row: number, column: number, text: string): GridNote {
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / 34)), 0);
  const height = Math.min(320, 24 + lines * 18);
  return { id: `note-${String(row)}-${String(column)}`, row: row - 1, col: column - 1, width: 240, height, note: text };
}

export function notesOf(sheet: SheetView): Record<number, Record<number, GridNote>> {
  const notes: Record<number, Record<number, GridNote>> = {};
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (cell.note === undefined || cell.note === '') continue;
    const { row, column } = placeOf(key);
    const line = (notes[row - 1] ??= {});
    line[column - 1] = noteAt(row, column, cell.note);
  }
  return notes;
}
