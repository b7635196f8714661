/** Copying and moving cells. */
import type { Area } from '../../host.ts';
import { bottomOf, contains, intersects, rightOf, sameArea } from '../model/area.ts';
import type { Book, Cell, Place, Sheet } from '../model/book.ts';
import { emptyCell, readArea } from '../model/grid.ts';
import { mapCorners, mapReferences, parseAddress, shiftFormula } from '../model/references.ts';
import { ServiceError } from '../model/service-error.ts';
import { putCell } from './cells.ts';
import { type Desk, type Operations, OUTSIDE, bare, sheetById, sheetOf } from './desk.ts';
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

export const COPY_WRITES: Operations = { copy, move };
