/** Writes the server's cells into the grid, one by one, and makes their rows as high as what wraps in them. */
import type { FUniver } from '@univerjs/core/facade';
import type { SheetView, WorkbookView } from '../../host.ts';
import type { ViewPatch } from '../../server/messages.ts';
import { placeOf } from '../../xlsx/cell-runs.ts';
import { cellData, type ViewCell } from './cell-data.ts';
import { noteAt } from './notes.ts';
import { DEFAULT_HEIGHT, rowHeights } from './sizes.ts';
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

/** Takes over a change of nothing but cells. */
export function applyParts(api: FUniver, before: WorkbookView, now: WorkbookView, patch: ViewPatch): void {
  for (const part of patch.sheets) {
    if (part.kind !== 'cells') continue;
    const [old, sheet] = [before, now].map(({ sheets }) => sheets.find(({ id }) => id === part.id));
    applyCells(api, part.id, old?.cells ?? {}, part.cells);
    if (old !== undefined && sheet !== undefined) applyHeights(api, old, sheet, Object.keys(part.cells));
  }
}

/** Heights of the rows where cells changed, from what they were to what they must be now. */
function applyHeights(api: FUniver, before: SheetView, now: SheetView, changed: readonly string[]): void {
  const rows = new Set(changed.map((key) => placeOf(key).row));
  const [old, needed] = [rowHeights(before, rows), rowHeights(now, rows)];
  for (const row of rows) {
    const height = needed.get(row) ?? DEFAULT_HEIGHT;
    if (height === (old.get(row) ?? DEFAULT_HEIGHT)) continue;
    const range = { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 };
    const place = { unitId: UNIT, subUnitId: String(now.id), ranges: [range], rowHeight: height };
    api.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', place, OURS);
  }
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
