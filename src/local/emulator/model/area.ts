/** Rectangles and A1 notation. */
import type { Area } from '../../host.ts';

/** Letters of a column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** An address whose missing ends are open: `A:B`, `2:5`, `A2:B`. */
export interface Address {
  readonly row?: number;
  readonly column?: number;
  readonly lastRow?: number;
  readonly lastColumn?: number;
}

const END = String.raw`\$?([A-Za-z]{0,3})\$?([0-9]{0,8})`;
const ADDRESS = new RegExp(`^${END}(?::${END})?$`);

function part(text: string | undefined, read: (text: string) => number): number | undefined {
  return text === undefined || text === '' ? undefined : read(text);
}

/** Reads `B2`, `A1:C3`, `A:C`, `2:5`, `A2:C`; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const found = ADDRESS.exec(text);
  if (!found || text === '') return undefined;
  const column = part(found[1], columnNumber);
  const row = part(found[2], Number);
  const single = found[3] === undefined && found[4] === undefined;
  const column2 = single ? column : part(found[3], columnNumber);
  const row2 = single ? row : part(found[4], Number);
  if (single && (column === undefined || row === undefined)) return undefined;
  if (column === undefined && row === undefined) return undefined;
  if (column2 === undefined && row2 === undefined) return undefined;
  const [left, right] = ordered(column, column2);
  const [top, bottom] = ordered(row, row2);
  return {
    ...(top === undefined ? {} : { row: top }),
    ...(left === undefined ? {} : { column: left }),
    ...(bottom === undefined ? {} : { lastRow: bottom }),
    ...(right === undefined ? {} : { lastColumn: right }),
  };
}

function ordered(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  return a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
}

/** Rectangle of an address on a grid of the given size. */
export function areaOf(address: Address, rows: number, columns: number): Area {
  const row = address.row ?? 1;
  const column = address.column ?? 1;
  return {
    row,
    column,
    rows: (address.lastRow ?? Math.max(rows, row)) - row + 1,
    columns: (address.lastColumn ?? Math.max(columns, column)) - column + 1,
  };
}

/** `A1` for one cell, `A1:B2` otherwise. */
export function addressText(area: Area): string {
  const first = columnLetters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

export function bottomOf(area: Area): number {
  return area.row + area.rows - 1;
}

export function rightOf(area: Area): number {
  return area.column + area.columns - 1;
}

export function intersects(a: Area, b: Area): boolean {
  return a.row <= bottomOf(b) && b.row <= bottomOf(a) && a.column <= rightOf(b) && b.column <= rightOf(a);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    bottomOf(outer) >= bottomOf(inner) &&
    rightOf(outer) >= rightOf(inner)
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A rectangle from its edges; undefined when nothing is left of it. */
export function areaFrom(row: number, column: number, lastRow: number, lastColumn: number): Area | undefined {
  if (lastRow < row || lastColumn < column) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** What is left of `area` without `hole`, as up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(bottomOf(area), bottomOf(hole));
  const parts = [
    areaFrom(area.row, area.column, top - 1, rightOf(area)),
    areaFrom(bottom + 1, area.column, bottomOf(area), rightOf(area)),
    areaFrom(top, area.column, bottom, hole.column - 1),
    areaFrom(top, rightOf(hole) + 1, bottom, rightOf(area)),
  ];
  return parts.filter((piece) => piece !== undefined);
}
