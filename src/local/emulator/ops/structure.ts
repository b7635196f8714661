/** Rows and columns: inserting, deleting, moving, hiding, sizes, freezing, groups. */
import { checkSize, extent } from '../model/grid.ts';
import type { Sheet } from '../model/book.ts';
import { changeStructure, type Axis } from '../model/structure.ts';
import { ServiceError } from '../model/service-error.ts';
import { displayText } from '../model/display.ts';
import { type Desk, type Operations, locale, sheetById } from './desk.ts';
import { checkWritable } from './protect.ts';
import { GROUP_READS, GROUP_WRITES } from './groups.ts';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

function lines(sheet: Sheet, axis: Axis): number {
  return axis === 'row' ? sheet.rows : sheet.columns;
}

function checkLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (at < 1 || at + count - 1 > lines(sheet, axis))
    throw new ServiceError(axis === 'row' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
  if (count < 1) throw new ServiceError(`The number of ${axis}s must be at least 1.`);
}

function whole(sheet: Sheet, axis: Axis, at: number, count: number) {
  return axis === 'row'
    ? { row: at, column: 1, rows: count, columns: sheet.columns }
    : { row: 1, column: at, rows: sheet.rows, columns: count };
}

function insertLines(desk: Desk, id: number, axis: Axis, at: number, count: number): void {
  const sheet = sheetById(desk, id);
  if (count < 1) throw new ServiceError(`The number of ${axis}s must be at least 1.`);
  if (at < 1 || at > lines(sheet, axis) + 1) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  const other = axis === 'row' ? sheet.columns : sheet.rows;
  checkSize(desk.book, count * other, axis === 'column' ? sheet.columns + count : 0);
  desk.changed(changeStructure(desk.book, sheet, { kind: 'insert', axis, at, count }));
}

function deleteLines(desk: Desk, id: number, axis: Axis, at: number, count: number): void {
  const sheet = sheetById(desk, id);
  checkLines(sheet, axis, at, count);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const left = lines(sheet, axis) - count;
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (left < 1) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
  if (left <= frozenLeft) throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  checkWritable(desk, sheet, whole(sheet, axis, at, count));
  desk.changed(changeStructure(desk.book, sheet, { kind: 'delete', axis, at, count }));
}

function moveLines(desk: Desk, id: number, axis: Axis, at: number, count: number, before: number): void {
  const sheet = sheetById(desk, id);
  checkLines(sheet, axis, at, count);
  if (before < 1 || before > lines(sheet, axis) + 1) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  if (before > at && before < at + count)
    throw new ServiceError(`The destination index cannot be inside the moved ${axis}s.`);
  if (before === at || before === at + count) return;
  checkWritable(desk, sheet, whole(sheet, axis, at, count));
  desk.changed(changeStructure(desk.book, sheet, { kind: 'move', axis, at, count, before }));
}

function setHidden(desk: Desk, id: number, axis: Axis, at: number, count: number, hidden: boolean): void {
  const sheet = sheetById(desk, id);
  checkLines(sheet, axis, at, count);
  const list = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const set = new Set(list);
  for (let line = at; line < at + count; line += 1) {
    if (hidden) set.add(line);
    else set.delete(line);
  }
  const sorted = [...set].sort((a, b) => a - b);
  if (axis === 'row') sheet.hiddenRows = sorted;
  else sheet.hiddenColumns = sorted;
}

function setFrozen(desk: Desk, id: number, axis: Axis, count: number): void {
  const sheet = sheetById(desk, id);
  if (count < 0 || count >= lines(sheet, axis))
    throw new ServiceError(`You can't freeze all visible ${axis}s on the sheet.`);
  if (axis === 'row') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

function setSize(desk: Desk, id: number, axis: Axis, at: number, count: number, size: number): void {
  const sheet = sheetById(desk, id);
  checkLines(sheet, axis, at, count);
  // A row is never lower than its text unless it is forced; the emulator measures no text, so it keeps the number given.
  const sizes = axis === 'row' ? sheet.heights : sheet.widths;
  for (let line = at; line < at + count; line += 1) sizes[line] = Math.max(axis === 'row' ? 2 : 2, Math.round(size));
}

/** Width by the longest text: about 7 pixels a letter, as far as a computer without fonts can tell. */
function autoResize(desk: Desk, id: number, axis: Axis, at: number, count: number): void {
  const sheet = sheetById(desk, id);
  checkLines(sheet, axis, at, count);
  if (axis === 'row') {
    for (let row = at; row < at + count; row += 1) delete sheet.heights[row];
    return;
  }
  const shown = locale(desk);
  const last = extent(sheet).row;
  for (let column = at; column < at + count; column += 1) {
    let longest = 0;
    for (let row = 1; row <= last; row += 1)
      for (const line of displayText(sheet.cells[row - 1]?.[column - 1], shown).split('\n'))
        longest = Math.max(longest, line.length);
    if (longest > 0) sheet.widths[column] = Math.max(21, longest * 7 + 10);
  }
}

export const STRUCTURE_READS: Operations = {
  size: (desk, id: number, axis: Axis, line: number) => {
    const sheet = sheetById(desk, id);
    checkLines(sheet, axis, line, 1);
    return axis === 'row' ? (sheet.heights[line] ?? DEFAULT_HEIGHT) : (sheet.widths[line] ?? DEFAULT_WIDTH);
  },
  isHidden: (desk, id: number, axis: Axis, line: number) => {
    const sheet = sheetById(desk, id);
    checkLines(sheet, axis, line, 1);
    return (axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns).includes(line);
  },
  ...GROUP_READS,
};

export const STRUCTURE_WRITES: Operations = {
  insertLines,
  deleteLines,
  moveLines,
  setHidden,
  setFrozen,
  setSize,
  autoResize,
  ...GROUP_WRITES,
};
