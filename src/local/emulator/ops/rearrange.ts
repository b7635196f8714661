/** Rearranging cells of a rectangle: sorting, shifting, dropping duplicates, shuffling, splitting texts. */
import { bottomOf, rightOf } from '../model/area.ts';
import type { Cell, Place } from '../model/book.ts';
import { displayText } from '../model/display.ts';
import { readArea } from '../model/grid.ts';
import { shiftFormula } from '../model/references.ts';
import { ServiceError } from '../model/service-error.ts';
import { sortedRows, type SortKey } from '../model/sort.ts';
import { enteredCell } from '../model/write-cell.ts';
import { enterContext, putCell } from './cells.ts';
import { type Desk, type Operations, bare, locale, sheetOf } from './desk.ts';
import { checkWritable } from './protect.ts';

/** Sorts rows of a rectangle; validation rules stay in their places, everything else of a cell goes with its row. */
function sort(desk: Desk, place: Place, keys: readonly SortKey[]): void {
  desk.settle();
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  for (const { column } of keys)
    if (column < place.column || column > rightOf(place))
      throw new ServiceError(`Sort column ${column} is out of bounds of the range.`);
  const order = sortedRows(sheet, place, keys, locale(desk));
  const lines = order.map((row) => readArea(sheet, { ...bare(place), row, rows: 1 }, (cell) => cell)[0] ?? []);
  const last = Math.min(bottomOf(place), sheet.cells.length);
  const rules = readArea(sheet, place, (cell) => cell?.rule);
  lines.forEach((line, at) => {
    const row = place.row + at;
    if (row > last) return;
    line.forEach((cell, right) => {
      const column = place.column + right;
      const rule = rules[at]?.[right];
      if (!cell && rule === undefined && sheet.cells[row - 1]?.[column - 1] === undefined) return;
      const next: Cell = { ...cell, rule };
      if (next.f !== undefined) next.f = shiftFormula(next.f, row - (order[at] ?? row), 0);
      putCell(sheet, row, column, next);
    });
  });
  desk.changed([place.sheet]);
}

/** Cells pushed right or down from a rectangle, or pulled over it. */
function shiftCells(desk: Desk, place: Place, dimension: string, insert: boolean): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  const along = dimension === 'COLUMNS' ? 'columns' : 'rows';
  const edge = along === 'columns' ? sheet.columns : sheet.rows;
  const first = along === 'columns' ? place.column : place.row;
  const step = along === 'columns' ? place.columns : place.rows;
  const across = along === 'columns' ? place.rows : place.columns;
  for (let line = 0; line < across; line += 1) {
    const get = (at: number): Cell | undefined =>
      along === 'columns'
        ? sheet.cells[place.row + line - 1]?.[at - 1]
        : sheet.cells[at - 1]?.[place.column + line - 1];
    const put = (at: number, cell: Cell | undefined): void => {
      if (along === 'columns') putCell(sheet, place.row + line, at, cell ?? {});
      else putCell(sheet, at, place.column + line, cell ?? {});
    };
    const taken: (Cell | undefined)[] = [];
    for (let at = first; at <= edge; at += 1) taken.push(get(at));
    const moved = insert ? [...new Array<Cell | undefined>(step).fill(undefined), ...taken] : taken.slice(step);
    for (let at = first; at <= edge; at += 1) {
      const cell = moved[at - first];
      if (cell || get(at)) put(at, cell);
    }
  }
  desk.changed();
}

/** Removes later rows equal to an earlier one; rows below come up. Returns how many stay. */
function removeDuplicates(desk: Desk, place: Place, columns: readonly number[] | null): number {
  desk.settle();
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  for (const column of columns ?? [])
    if (column < place.column || column > rightOf(place)) throw new ServiceError('Column to compare is out of bounds.');
  const compared = columns ?? Array.from({ length: place.columns }, (_, at) => place.column + at);
  const shown = locale(desk);
  const seen = new Set<string>();
  const kept: (Cell | undefined)[][] = [];
  for (const line of readArea(sheet, place, (cell) => cell)) {
    const key = JSON.stringify(compared.map((column) => displayText(line[column - place.column], shown).toLowerCase()));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(line);
  }
  for (let row = 0; row < place.rows; row += 1)
    for (let column = 0; column < place.columns; column += 1) {
      const cell = kept[row]?.[column];
      if (cell || sheet.cells[place.row + row - 1]?.[place.column + column - 1])
        putCell(sheet, place.row + row, place.column + column, cell ?? {});
    }
  desk.changed();
  return kept.length;
}

function randomize(desk: Desk, place: Place): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  const lines = readArea(sheet, place, (cell) => cell);
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [lines[at], lines[other]] = [lines[other] ?? [], lines[at] ?? []];
  }
  lines.forEach((line, row) =>
    line.forEach((cell, column) => putCell(sheet, place.row + row, place.column + column, cell ?? {})),
  );
  desk.changed();
}

/** Texts cut at a separator into the cells to the right; without one, at the separator met first. */
function split(desk: Desk, place: Place, delimiter: string | null): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  if (place.columns !== 1) throw new ServiceError('The range must be a single column.');
  const context = enterContext(desk);
  for (let row = place.row; row <= bottomOf(place); row += 1) {
    const text = displayText(sheet.cells[row - 1]?.[place.column - 1], locale(desk));
    const cut = delimiter ?? [',', ';', '.', ' '].find((one) => text.includes(one));
    if (cut === undefined || text === '') continue;
    text.split(cut).forEach((part, at) => {
      const column = place.column + at;
      if (column > sheet.columns) sheet.columns = column;
      const old = sheet.cells[row - 1]?.[column - 1];
      putCell(sheet, row, column, enteredCell(old, part.trim(), context));
    });
  }
  desk.changed();
}

export const REARRANGE_WRITES: Operations = { sort, shiftCells, removeDuplicates, randomize, split };
