/** Writes the server's cells into the grid, one by one. */
import type { FUniver } from '@univerjs/core/facade';
import type { SheetView } from '../../host.ts';
import { placeOf } from '../../xlsx/cell-runs.ts';
import { cellData, type ViewCell } from './cell-data.ts';
import { noteAt } from './notes.ts';
import { UNIT } from './snapshot.ts';

/** The grid's own command for values. */
export const SET_VALUES = 'sheet.mutation.set-range-values';
/** Marks a command as ours: the guard lets it through, the grid keeps it to itself. */
export const OURS = { fromSync: true, onlyLocal: true };

/** Cells as they are now (null = emptied); `old` are those that the sheet had. */
export function applyCells(
  api: FUniver,
  sheet: number,
  old: SheetView['cells'],
  cells: Readonly<Record<string, ViewCell | null>>,
): void {
  const cellValue: Record<number, Record<number, unknown>> = {};
  for (const [key, cell] of Object.entries(cells)) {
    const { row, column } = placeOf(key);
    (cellValue[row - 1] ??= {})[column - 1] = cell === null ? null : cellData(cell);
    applyNote(api, sheet, row, column, old[key]?.note, cell?.note);
  }
  api.syncExecuteCommand(SET_VALUES, { unitId: UNIT, subUnitId: String(sheet), cellValue }, OURS);
}

function applyNote(
  api: FUniver,
  sheet: number,
  row: number,
  column: number,
  old: string | undefined,
  note: string | undefined,
): void {
  if ((old ?? '') === (note ?? '')) return;
  const place = { unitId: UNIT, sheetId: String(sheet), row: row - 1, col: column - 1 };
  if (note === undefined || note === '') api.syncExecuteCommand('sheet.mutation.remove-note', place, OURS);
  else {
    api.syncExecuteCommand('sheet.mutation.update-note', { ...place, note: noteAt(row, column, note) }, OURS);
  }
}
