/** Checkboxes, trimming, filling; data regions and the next filled cell. */
import type { Area, ValidationState } from '../../host.ts';
import { bottomOf, rightOf } from '../model/area.ts';
import type { Cell, Place, Sheet } from '../model/book.ts';
import { cellAt, eachCell, emptyCell, everyCell, hasContent } from '../model/grid.ts';
import { shiftFormula } from '../model/references.ts';
import { sharedRule } from '../model/looks.ts';
import { ServiceError } from '../model/service-error.ts';
import { putCell } from './cells.ts';
import { type Desk, type Operations, bare, sheetOf } from './desk.ts';
import { checkWritable } from './protect.ts';

/** Values of a checkbox when ticked and when not. */
function boxValues(rule: ValidationState): [string | number | boolean, string | number | boolean] {
  const [on, off] = rule.values;
  return [(on ?? true) as boolean, (off ?? (on === undefined ? false : '')) as boolean];
}

/** Values of a checkbox are compared as texts: "7" in the rule is 7 in the cell. */
function isSame(cell: Cell, value: string | number | boolean): boolean {
  return cell.v !== undefined && String(cell.v) === String(value);
}

/** Every cell becomes a checkbox; what is not one of its two values becomes unticked. */
function insertCheckboxes(desk: Desk, place: Place, given: ValidationState): void {
  const rule = sharedRule(given);
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  const [on, off] = boxValues(rule);
  everyCell(sheet, place, (cell) => {
    cell.rule = rule;
    if (isSame(cell, on) || isSame(cell, off) || cell.f !== undefined) return;
    emptyCell(cell);
    cell.v = off;
  });
  desk.changed();
}

function setChecked(desk: Desk, place: Place, checked: boolean): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  eachCell(sheet, place, (cell) => {
    if (cell.rule?.type !== 'CHECKBOX') return;
    emptyCell(cell);
    cell.v = boxValues(cell.rule)[checked ? 0 : 1];
  });
  desk.changed();
}

/** True or false when all are, null when mixed or when a cell is no checkbox. */
function isChecked(desk: Desk, place: Place): boolean | null {
  const sheet = sheetOf(desk, place);
  const found = new Set<boolean | null>();
  for (let row = place.row; row <= bottomOf(place); row += 1)
    for (let column = place.column; column <= rightOf(place); column += 1) {
      const cell = cellAt(sheet, row, column);
      found.add(cell?.rule?.type === 'CHECKBOX' ? isSame(cell, boxValues(cell.rule)[0]) : null);
    }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function trim(desk: Desk, place: Place): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  eachCell(sheet, place, (cell) => {
    if (cell.f === undefined && typeof cell.v === 'string') cell.v = cell.v.trim().replace(/ {2,}/g, ' ');
  });
  desk.changed();
}

/** The block of filled cells around a cell, as Ctrl+A takes it; optionally along one dimension only. */
function dataRegion(desk: Desk, place: Place, dimension: string | null): Area {
  const sheet = sheetOf(desk, place);
  let area: Area = bare(place);
  const filled = (row: number, column: number, rows: number, columns: number): boolean => {
    for (let at = row; at < row + rows; at += 1)
      for (let across = column; across < column + columns; across += 1)
        if (hasContent(cellAt(sheet, at, across))) return true;
    return false;
  };
  for (let grown = true; grown;) {
    const { row, column, rows, columns }: Area = area;
    const vertical = dimension !== 'COLUMNS';
    const horizontal = dimension !== 'ROWS';
    const side = horizontal ? 1 : 0;
    const left = Math.max(1, column - side);
    const width = Math.min(sheet.columns, column + columns - 1 + side) - left + 1;
    const high = vertical ? 1 : 0;
    const top = Math.max(1, row - high);
    const height = Math.min(sheet.rows, row + rows - 1 + high) - top + 1;
    const up = vertical && row > 1 && filled(row - 1, left, 1, width);
    const down = vertical && row + rows <= sheet.rows && filled(row + rows, left, 1, width);
    const before = horizontal && column > 1 && filled(top, column - 1, height, 1);
    const after = horizontal && column + columns <= sheet.columns && filled(top, column + columns, height, 1);
    grown = up || down || before || after;
    area = {
      row: row - (up ? 1 : 0),
      column: column - (before ? 1 : 0),
      rows: rows + (up ? 1 : 0) + (down ? 1 : 0),
      columns: columns + (before ? 1 : 0) + (after ? 1 : 0),
    };
  }
  return area;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl+arrow goes: the end of the filled stretch, or the next filled cell, or the edge of the grid. */
function nextDataCell(desk: Desk, place: Place, direction: string): Area {
  const sheet = sheetOf(desk, place);
  const [down, right] = STEPS[direction] ?? [0, 0];
  const inside = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns;
  const full = (row: number, column: number): boolean => hasContent(cellAt(sheet, row, column));
  let { row, column } = place;
  if (inside(row + down, column + right)) {
    const run = full(row, column) && full(row + down, column + right);
    do {
      row += down;
      column += right;
    } while (inside(row + down, column + right) && (run ? full(row + down, column + right) : !full(row, column)));
  }
  return { row, column, rows: 1, columns: 1 };
}

/** Continues one line of values: numbers go on by their step, formulas shift, texts repeat. */
function filled(line: readonly (Cell | undefined)[], at: number, alternate: boolean, axis: 'rows' | 'columns'): Cell {
  const source = line[((at % line.length) + line.length) % line.length] ?? {};
  const next: Cell = { ...source };
  if (next.f !== undefined) {
    const back = at - (((at % line.length) + line.length) % line.length);
    next.f = shiftFormula(next.f, axis === 'rows' ? back : 0, axis === 'columns' ? back : 0);
    return next;
  }
  const numbers = line.map((cell) => cell?.v);
  if (alternate || !numbers.every((value) => typeof value === 'number')) return next;
  const first = Number(numbers[0]);
  const last = Number(numbers[numbers.length - 1]);
  const isDate = /[ymd]/i.test(source.format ?? '');
  const step = numbers.length > 1 ? (last - first) / (numbers.length - 1) : isDate ? 1 : 0;
  next.v = numbers.length > 1 || isDate ? first + step * at : first;
  return next;
}

function autoFill(desk: Desk, place: Place, target: Place, series: string): void {
  const sheet = sheetOf(desk, target);
  checkWritable(desk, sheet, target);
  const axis = target.columns === place.columns ? 'rows' : 'columns';
  const around =
    target.row <= place.row &&
    target.column <= place.column &&
    bottomOf(target) >= bottomOf(place) &&
    rightOf(target) >= rightOf(place);
  if (!around || (axis === 'columns' && target.rows !== place.rows))
    throw new ServiceError('The destination must contain the source and extend it in one direction.');
  const across = axis === 'rows' ? place.columns : place.rows;
  const length = axis === 'rows' ? place.rows : place.columns;
  const [start, end, origin] =
    axis === 'rows' ? [target.row, bottomOf(target), place.row] : [target.column, rightOf(target), place.column];
  for (let line = 0; line < across; line += 1) {
    const address = (at: number): [number, number] =>
      axis === 'rows' ? [at, place.column + line] : [place.row + line, at];
    const source = Array.from({ length }, (_, at) => cellAt(sheet, ...address(origin + at)));
    for (let at = start; at <= end; at += 1)
      if (at < origin || at >= origin + length)
        putCell(sheet, ...address(at), filled(source, at - origin, series === 'ALTERNATE_SERIES', axis));
  }
  desk.changed();
}

/** Cells to the right or below as far as the neighbouring column reaches. */
function fillEdge(sheet: Sheet, place: Place): Place {
  const column = place.column > 1 ? place.column - 1 : rightOf(place) + 1;
  let last = bottomOf(place);
  while (last < sheet.rows && hasContent(cellAt(sheet, last + 1, column))) last += 1;
  return { ...place, rows: last - place.row + 1 };
}

export const BOX_READS: Operations = { isChecked, dataRegion, nextDataCell };

export const BOX_WRITES: Operations = {
  insertCheckboxes,
  removeCheckboxes: (desk, place: Place) => {
    const sheet = sheetOf(desk, place);
    checkWritable(desk, sheet, place);
    eachCell(sheet, place, (cell) => {
      if (cell.rule?.type !== 'CHECKBOX') return;
      emptyCell(cell);
      delete cell.rule;
    });
    desk.changed();
  },
  setChecked,
  trim,
  autoFill,
  autoFillToNeighbor: (desk, place: Place, series: string) => {
    autoFill(desk, place, fillEdge(sheetOf(desk, place), place), series);
  },
};
