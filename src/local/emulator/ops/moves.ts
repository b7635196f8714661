/** Acts that move cells: copying, moving, sorting, shifting, duplicates, filling. */
import type { Area } from '../../host.ts';
import { bottomOf, contains, intersects, rightOf, sameArea } from '../model/area.ts';
import type { Book, Cell, Place, Sheet } from '../model/book.ts';
import { displayText } from '../model/display.ts';
import { emptyCell, readArea } from '../model/grid.ts';
import { mapCorners, mapReferences, parseAddress, shiftFormula } from '../model/references.ts';
import { ServiceError } from '../model/service-error.ts';
import { sortedRows, type SortKey } from '../model/sort.ts';
import { enteredCell } from '../model/write-cell.ts';
import { enterContext, putCell } from './cells.ts';
import { type Desk, type Operations, OUTSIDE, bare, locale, sheetById, sheetOf } from './desk.ts';
import { checkWritable } from './protect.ts';

type Part = 'all' | 'value' | 'formula' | 'format' | 'rule' | 'colours' | 'widths';

/** What of a source cell lands on a target cell. */
function pasted(source: Cell | undefined, target: Cell | undefined, part: Part, down: number, right: number): Cell {
  const from: Cell = source ?? {};
  if (part === 'all') {
    const copy: Cell = { ...from };
    delete copy.spilled;
    if (copy.f !== undefined) copy.f = shiftFormula(copy.f, down, right);
    return copy;
  }
  const next: Cell = { ...target };
  if (part === 'format') return { ...next, format: from.format, style: from.style };
  if (part === 'rule') return { ...next, rule: from.rule };
  emptyCell(next);
  if (part === 'formula' && from.f !== undefined) next.f = shiftFormula(from.f, down, right);
  else {
    if (from.v !== undefined) next.v = from.v;
    if (from.e !== undefined) next.e = from.e;
  }
  return next;
}

/** Size of a pasted block: the source whole, or as many whole repeats as the target holds (behaviour 19). */
function repeats(source: number, target: number): number {
  return target > source ? Math.floor(target / source) * source : source;
}

function turned(area: Area): Area {
  return { ...area, rows: area.columns, columns: area.rows };
}

function copy(desk: Desk, source: Place, target: Place, part: Part, transposed: boolean): void {
  desk.settle();
  const from = sheetOf(desk, source);
  const to = sheetById(desk, target.sheet);
  const shape = transposed ? turned(source) : source;
  const area = {
    ...bare(target),
    rows: repeats(shape.rows, target.rows),
    columns: repeats(shape.columns, target.columns),
  };
  if (bottomOf(area) > to.rows || rightOf(area) > to.columns) throw new ServiceError(OUTSIDE);
  checkWritable(desk, to, area);
  if (part === 'widths') {
    for (let at = 0; at < area.columns; at += 1) {
      const width = from.widths[source.column + (at % shape.columns)];
      if (width !== undefined) to.widths[area.column + at] = width;
    }
    return;
  }
  if (part !== 'colours') pasteCells(from, to, source, area, part, transposed);
  if (part === 'all') copyMerges(from, to, source, area, shape);
  if (part === 'all' || part === 'colours') copyColours(from, to, source, area);
  desk.changed();
}

function pasteCells(from: Sheet, to: Sheet, source: Place, area: Area, part: Part, transposed: boolean): void {
  const cells = readArea(from, source, (cell) => cell);
  const shape = transposed ? turned(source) : source;
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const [down, right] = [row % shape.rows, column % shape.columns];
      const [sourceDown, sourceRight] = transposed ? [right, down] : [down, right];
      const [targetRow, targetColumn] = [area.row + row, area.column + column];
      const old = to.cells[targetRow - 1]?.[targetColumn - 1];
      const moveDown = targetRow - source.row - sourceDown;
      const moveRight = targetColumn - source.column - sourceRight;
      const cell = cells[sourceDown]?.[sourceRight];
      if (cell || old) putCell(to, targetRow, targetColumn, pasted(cell, old, part, moveDown, moveRight));
    }
}

function copyMerges(from: Sheet, to: Sheet, source: Place, area: Area, shape: Area): void {
  const inside = from.merges.filter((merge) => contains(source, merge));
  to.merges = to.merges.filter((merge) => !intersects(merge, area));
  for (let row = 0; row < area.rows; row += shape.rows)
    for (let column = 0; column < area.columns; column += shape.columns)
      for (const merge of inside)
        to.merges.push({
          ...merge,
          row: area.row + row + merge.row - source.row,
          column: area.column + column + merge.column - source.column,
        });
}

/** Colour rules that cover the source cover the copy as well. */
function copyColours(from: Sheet, to: Sheet, source: Place, area: Area): void {
  for (const rule of [...from.colourRules]) {
    if (!rule.areas.some((covered) => contains(covered, source))) continue;
    if (from === to) {
      if (!rule.areas.some((covered) => contains(covered, area))) rule.areas = [...rule.areas, area];
    } else to.colourRules.push({ ...rule, areas: [area], values: [...rule.values], paint: { ...rule.paint } });
  }
}

/** Cut and paste: the cells go with all that is on them, and references to them follow. */
function move(desk: Desk, source: Place, target: Place): void {
  const from = sheetOf(desk, source);
  const to = sheetById(desk, target.sheet);
  const area = { ...bare(target), rows: source.rows, columns: source.columns };
  if (bottomOf(area) > to.rows || rightOf(area) > to.columns) throw new ServiceError(OUTSIDE);
  checkWritable(desk, from, source);
  checkWritable(desk, to, area);
  const cells = readArea(from, source, (cell) => cell);
  for (let row = source.row; row <= bottomOf(source); row += 1)
    for (let column = source.column; column <= rightOf(source); column += 1) delete from.cells[row - 1]?.[column - 1];
  cells.forEach((line, down) =>
    line.forEach((cell, right) => putCell(to, area.row + down, area.column + right, cell ?? {})),
  );
  const merges = from.merges.filter((merge) => contains(source, merge));
  from.merges = from.merges.filter((merge) => !merges.includes(merge));
  for (const merge of merges)
    to.merges.push({
      ...merge,
      row: merge.row - source.row + area.row,
      column: merge.column - source.column + area.column,
    });
  followMove(desk.book, from, to, source, area);
  desk.changed();
}

function followMove(book: Book, from: Sheet, to: Sheet, source: Area, target: Area): void {
  const [down, right] = [target.row - source.row, target.column - source.column];
  for (const home of book.sheets)
    for (const line of home.cells)
      for (const cell of line ?? []) {
        if (cell?.f === undefined) continue;
        cell.f = mapReferences(cell.f, ({ sheet, text }) => {
          const own = sheet === undefined ? home === from : sheet.toLowerCase() === from.title.toLowerCase();
          const address = parseAddress(text.replace(/\$/g, ''));
          if (!own || address?.row === undefined || address.column === undefined) return undefined;
          const area = {
            row: address.row,
            column: address.column,
            rows: (address.lastRow ?? address.row) - address.row + 1,
            columns: (address.lastColumn ?? address.column) - address.column + 1,
          };
          if (!contains(source, area)) return undefined;
          const moved = mapCorners(
            text,
            (at) => at + down,
            (at) => at + right,
          );
          return to === home ? { text: moved } : { sheet: to.title, text: moved };
        });
      }
  for (const name of book.names)
    if (name.place?.sheet === from.id && sameArea(name.place, source)) name.place = { ...target, sheet: to.id };
}

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
  desk.changed();
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

export const MOVE_WRITES: Operations = { copy, move, sort, shiftCells, removeDuplicates, randomize, split };
