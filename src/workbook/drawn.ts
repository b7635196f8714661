/** Sheets that the add-on draws whole: rows written anew in one block when they differ from what stands there. */
import { sameCell, type Cell } from './cell.ts';
import type { Table } from './rows.ts';
import type { Write } from './writes.ts';

/** One write when the lines differ from what stands on the sheet; nothing otherwise. */
export function drawnWrites(table: Table, keys: readonly string[], lines: readonly (readonly Cell[])[]): Write[] {
  const { layout, sheetId } = table;
  const first = layout.positions[keys[0] ?? ''];
  // A user may have moved the columns apart: then the sheet waits for the repair rather than overwrite theirs.
  const together = first !== undefined && keys.every((key, index) => layout.positions[key] === first + index);
  if (sheetId < 0 || !together || first === undefined) return [];
  const cells: Cell[][] = lines.map((line) => [...line]);
  const standing = table.lastRow - layout.headerRow;
  while (cells.length < standing) cells.push(keys.map((): Cell => ''));
  const found = new Map(table.rows.map((row) => [row.row, row.cells]));
  const same = cells.every((line, index) => {
    const known = found.get(layout.headerRow + 1 + index);
    return keys.every((key, at) => sameCell(known?.[key] ?? '', line[at] ?? ''));
  });
  return same ? [] : [{ kind: 'cells', sheetId, row: layout.headerRow + 1, column: first, cells }];
}
