/** Cells of a sheet: reading, making, extents, limits. */
import type { Area } from '../../host.ts';
import type { Book, Cell, Sheet } from './book.ts';
import { bottomOf, rightOf } from './area.ts';
import { ServiceError } from './service-error.ts';

const MOST_CELLS = 10_000_000;
/** The last column a sheet can have (ZZZ). */
const MOST_COLUMNS = 18_278;

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row - 1]?.[column - 1];
}

/** The cell at an address, made when absent. */
export function makeCell(sheet: Sheet, row: number, column: number): Cell {
  const line = (sheet.cells[row - 1] ??= []);
  return (line[column - 1] ??= {});
}

/** Whether the cell counts as content: a value, a formula (whatever it returns) or an error. */
export function hasContent(cell: Cell | undefined): boolean {
  return (
    cell !== undefined && (cell.f !== undefined || cell.e !== undefined || (cell.v !== undefined && cell.v !== ''))
  );
}

export interface Extent {
  readonly row: number;
  readonly column: number;
}

/** Last row and column with content; 0 for an empty sheet. */
export function extent(sheet: Sheet): Extent {
  let row = 0;
  let column = 0;
  for (let at = sheet.cells.length; at > 0; at -= 1) {
    const line = sheet.cells[at - 1];
    if (!line) continue;
    for (let place = line.length; place > column || (row === 0 && place > 0); place -= 1) {
      if (!hasContent(line[place - 1])) continue;
      if (row === 0) row = at;
      column = Math.max(column, place);
      break;
    }
  }
  return { row, column };
}

/** Visits every cell of a rectangle that exists. */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const lastRow = Math.min(bottomOf(area), sheet.cells.length);
  for (let row = area.row; row <= lastRow; row += 1) {
    const line = sheet.cells[row - 1];
    if (!line) continue;
    const lastColumn = Math.min(rightOf(area), line.length);
    for (let column = area.column; column <= lastColumn; column += 1) {
      const cell = line[column - 1];
      if (cell) visit(cell, row, column);
    }
  }
}

/** Visits every address of a rectangle, making cells. */
export function everyCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  for (let row = area.row; row <= bottomOf(area); row += 1)
    for (let column = area.column; column <= rightOf(area); column += 1)
      visit(makeCell(sheet, row, column), row, column);
}

/** A table of what a function says of each cell of a rectangle. */
export function readArea<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= bottomOf(area); row += 1) {
    const line = sheet.cells[row - 1];
    const values: T[] = new Array<T>(area.columns);
    for (let at = 0; at < area.columns; at += 1) values[at] = read(line?.[area.column - 1 + at], row, area.column + at);
    rows.push(values);
  }
  return rows;
}

/** Empties value, formula and error of a cell. */
export function emptyCell(cell: Cell): void {
  delete cell.v;
  delete cell.f;
  delete cell.e;
  delete cell.why;
  if (cell.derived) delete cell.format;
  delete cell.derived;
}

/** Refuses a grid beyond ten million cells of the whole table. */
export function checkSize(book: Book, moreCells: number, columns: number): void {
  const now = book.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (columns > MOST_COLUMNS || now + moreCells > MOST_CELLS)
    throw new ServiceError(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
}
