/** Computed values as writes: one block for each run of neighbouring computed columns, however many rows differ. */
import type { Cell, Grid } from '../workbook/cell.ts';
import type { ShownValue } from '../workbook/checks/index.ts';
import type { SheetKey } from '../workbook/define.ts';
import { blocksOf } from '../workbook/lay-changes.ts';
import type { Write } from '../workbook/writes.ts';
import type { OpenBook } from './open-book.ts';

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** The column is computed whole: nobody types into it. */
  readonly computed: boolean;
}

/** Groups columns that stand side by side. */
function neighbours(columns: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = groups[groups.length - 1];
    if (last && last[last.length - 1] === column - 1) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function sheetWrites(book: OpenBook, key: SheetKey, spots: readonly Spot[]): Write[] {
  const { sheetId } = book.tables[key];
  const grid = book.gridOf(key);
  // Into some of these columns people type too (a partner's name, a label): there nothing but the changed cells is touched.
  const typed = spots.filter((spot) => !spot.computed);
  return [
    ...blocksOf(sheetId, typed),
    ...computedWrites(
      sheetId,
      grid,
      spots.filter((spot) => spot.computed),
    ),
  ];
}

function computedWrites(sheetId: number, grid: Grid, spots: readonly Spot[]): Write[] {
  return neighbours([...new Set(spots.map((spot) => spot.column))]).map((columns): Write => {
    const first = columns[0] ?? 1;
    const own = spots.filter((spot) => columns.includes(spot.column));
    const top = own.reduce((least, spot) => Math.min(least, spot.row), Number.MAX_SAFE_INTEGER);
    const bottom = own.reduce((most, spot) => Math.max(most, spot.row), 0);
    // Cells between the changed ones are computed too: they are written back as they stand, so that one call is enough.
    const cells: Cell[][] = [];
    for (let row = top; row <= bottom; row++) cells.push(columns.map((column) => grid[row - 1]?.[column - 1] ?? ''));
    for (const { row, column, cell } of own) {
      const line = cells[row - top];
      if (line) line[column - first] = cell;
    }
    return { kind: 'cells', sheetId, row: top, column: first, cells };
  });
}

/** Writes for computed values that differ from what stands in the sheet. */
export function shownWrites(book: OpenBook, values: readonly ShownValue[]): Write[] {
  const bySheet = new Map<SheetKey, Spot[]>();
  for (const { sheet, row, column, value } of values) {
    const position = book.tables[sheet].layout.positions[column];
    if (position === undefined) continue;
    const spots = bySheet.get(sheet) ?? [];
    spots.push({
      row,
      column: position,
      cell: value,
      computed: book.tables[sheet].sheet.columns[column]?.shown === true,
    });
    bySheet.set(sheet, spots);
  }
  return [...bySheet].flatMap(([key, spots]) => sheetWrites(book, key, spots));
}
