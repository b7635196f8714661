/** Where the grid has to scroll so that a cell stands first behind the frozen rows and columns. */
import type { IRange } from '@univerjs/core';
import type { SheetView } from '../../host.ts';
import { unseenColumns } from './groups.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, sheetHeights } from './sizes.ts';

/** Size of a line in pixels, lines counted from 0; a line out of sight has none. */
type Size = (line: number) => number;

/** Heights of rows and widths of columns as the page draws them. */
export function sizesOf(
  sheet: SheetView,
  switched: ReadonlySet<string>,
): { readonly height: Size; readonly width: Size } {
  const heights = sheetHeights(sheet);
  const hidden = new Set(sheet.hiddenRows);
  const unseen = unseenColumns(sheet, switched);
  return {
    height: (row) => (hidden.has(row + 1) ? 0 : (heights.get(row + 1) ?? DEFAULT_HEIGHT)),
    width: (column) => (unseen.has(column + 1) ? 0 : (sheet.widths[column + 1] ?? DEFAULT_WIDTH)),
  };
}

/**
 * The line that the grid must be told so that `target` comes first behind `frozen` lines. The grid adds the size of the
 * frozen lines to the place of the line it is told: with a high header, that is not the same line.
 */
export function scrollStart(target: number, frozen: number, size: Size): number {
  let left = 0;
  for (let line = frozen; line < target; line += 1) left += size(line);
  let start = 0;
  while (start < target && left >= size(start)) {
    left -= size(start);
    start += 1;
  }
  return start;
}

/** Whether a cell (counted from 0) can be seen without scrolling; frozen rows and columns always can. */
export function inSight(
  sheet: SheetView | undefined,
  // Not drawn yet, a sheet has none, whatever the grid's type says.
  seen: IRange | null | undefined,
  row: number,
  column: number,
): boolean {
  if (seen === null || seen === undefined || sheet === undefined) return false;
  const rowSeen = row < sheet.frozenRows || (seen.startRow <= row && row < seen.endRow);
  return rowSeen && (column < sheet.frozenColumns || (seen.startColumn <= column && column < seen.endColumn));
}
