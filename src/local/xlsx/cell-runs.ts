/** Cells of a sheet as vertical blocks, so that a rule of a whole column is written once. */
import type { Area, SheetView } from '../host.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row and column, counted from 1, of a key of `SheetView.cells`. */
export function placeOf(key: string): Place {
  const [row, column] = key.split(',').map(Number);
  return { row: row ?? 1, column: column ?? 1 };
}

/** The cells as blocks one column wide, from the left and from the top. */
export function cellRuns(cells: readonly Place[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

interface Blocks<T> {
  readonly value: T;
  readonly areas: readonly Area[];
}

/** Values of a property of the cells, each with the blocks where it stands; equal by their JSON. */
export function blocksOf<T extends object>(
  sheet: SheetView,
  property: (cell: SheetView['cells'][string]) => T | undefined,
): readonly Blocks<T>[] {
  const byText = new Map<string, { readonly value: T; readonly cells: Place[] }>();
  // Cells share their rules: writing each one out would take most of the time.
  const byObject = new Map<T, { readonly value: T; readonly cells: Place[] }>();
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const value = property(cell);
    if (value === undefined) continue;
    let found = byObject.get(value);
    if (found === undefined) {
      const text = JSON.stringify(value);
      found = byText.get(text) ?? { value, cells: [] };
      byText.set(text, found);
      byObject.set(value, found);
    }
    found.cells.push(placeOf(key));
  }
  return [...byText.values()].map(({ value, cells }) => ({ value, areas: cellRuns(cells) }));
}
