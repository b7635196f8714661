/** Sheets and ranges as handles: plain coordinates, checked against the grid when they are made. */
import { call } from './bridge.ts';
import { make } from './objects-made.ts';
import { exception } from './exception.ts';

export interface SheetState {
  readonly id: number;
}

export interface RangeState {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Ends left open in the notation it was made from: `A2:A`. */
  readonly open?: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
}

export interface SheetFacts {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly rightToLeft: boolean;
  readonly selection: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly controls: { readonly row: string; readonly column: string };
  readonly index: number;
}

export function facts(id: number): SheetFacts {
  return call('sheet', id) as SheetFacts;
}

export function makeSheet(id: number): object {
  return make('Sheet', { id });
}

/** Rectangle of a range as the bridge takes it. */
export function placeOf({ sheet, row, column, rows, columns }: RangeState): RangeState {
  return { sheet, row, column, rows, columns };
}

export function makeRange(place: RangeState): object {
  return make('Range', { ...place });
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Range by numbers, refused as live refuses it (behaviours 9 and 10). */
export function checkedRange(sheet: number, row: number, column: number, rows: number, columns: number): object {
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const grid = facts(sheet);
  if (row + rows - 1 > grid.rows || column + columns - 1 > grid.columns) throw exception(OUTSIDE);
  return makeRange({ sheet, row, column, rows, columns });
}

interface Resolved {
  readonly sheet: number;
  readonly row?: number;
  readonly column?: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

/** Range by A1 notation or by a name. */
export function rangeByText(text: string, home: number | null): object {
  const found = call('resolve', text, home) as Resolved | null;
  if (!found) throw exception('Range not found');
  const grid = facts(found.sheet);
  const open = {
    top: found.row === undefined,
    bottom: found.lastRow === undefined,
    left: found.column === undefined,
    right: found.lastColumn === undefined,
  };
  const row = found.row ?? 1;
  const column = found.column ?? 1;
  const lastRow = found.lastRow ?? grid.rows;
  const lastColumn = found.lastColumn ?? grid.columns;
  if (row > grid.rows || column > grid.columns || lastRow > grid.rows || lastColumn > grid.columns)
    throw exception(OUTSIDE);
  const place = { sheet: found.sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  const isOpen = open.top || open.bottom || open.left || open.right;
  return makeRange(isOpen ? { ...place, open } : place);
}

/** Letters of a column: 1 → A. */
export function letters(column: number): string {
  let rest = column;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

/** A1 notation; open ends stay open. */
export function notation(range: RangeState): string {
  const left = letters(range.column);
  const right = letters(range.column + range.columns - 1);
  const bottom = range.row + range.rows - 1;
  const { open } = range;
  if (open?.top && open.bottom) return `${left}:${right}`;
  if (open?.left && open.right) return `${range.row}:${bottom}`;
  if (open?.bottom) return `${left}${range.row}:${right}`;
  if (open?.right) return `${left}${range.row}:${bottom}`;
  const first = `${left}${range.row}`;
  return range.rows === 1 && range.columns === 1 ? first : `${first}:${right}${bottom}`;
}
