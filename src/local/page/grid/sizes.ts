/** Widths and heights: how high a row must be for what wraps in it, and what the person dragged. */
import type { SheetView, UserAct } from '../../host.ts';
import { placeOf } from '../../xlsx/cell-runs.ts';
import type { ViewCell } from './cell-data.ts';
import { ofSheet } from './of-sheet.ts';

export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

/** Space at both sides of a text together (a little more than the grid's own: a line too many hides nothing), and what a line of 10 points takes. */
const PADDING = 8;
const LINE_HEIGHT = 17;
/** Size of letters, in points, where a cell names none. */
export const DEFAULT_SIZE = 10;
/** Google shows no row higher than this by itself. */
const MOST_LINES = 30;

/** The grid adds its letters up one by one, which makes a text a little wider than a whole line is measured here. */
const LETTER_BY_LETTER = 1.04;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels, as this computer draws it. */
function widthOf(text: string, cell: ViewCell): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 7;
  canvas.font = `${cell.style?.bold === true ? 'bold ' : ''}${String(cell.style?.size ?? DEFAULT_SIZE)}pt Arial`;
  return canvas.measureText(text).width * LETTER_BY_LETTER;
}

/** Height of a line of 10 points in pixels: fonts that stand in for Arial may be taller. */
function lineHeight(): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return LINE_HEIGHT;
  canvas.font = `${String(DEFAULT_SIZE)}pt Arial`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('Ё');
  return Math.max(LINE_HEIGHT, fontBoundingBoxAscent + fontBoundingBoxDescent);
}

/** Lines that a text takes in a column: words go to the next line whole, as the grid breaks them. */
function linesOf(text: string, cell: ViewCell, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer, cell) > width) {
        lines += 1;
        line = word;
      } else line = longer;
      // A word longer than the column is broken itself.
      if (line === word) lines += Math.ceil(Math.max(1, widthOf(word, cell) / width)) - 1;
    }
  }
  return Math.min(lines, MOST_LINES);
}

/**
 * Heights of the rows that need or were given one, by row from 1: as in Google, a row fits what wraps in it. With `only`,
 * of these rows alone.
 */
export function rowHeights(sheet: SheetView, only?: ReadonlySet<number>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  let line: number | undefined;
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (cell.style?.wrap !== 'WRAP' || cell.display === '' || cell.rule?.type.startsWith('VALUE_IN') === true) continue;
    const { row, column } = placeOf(key);
    if (only?.has(row) === false) continue;
    const width = (sheet.widths[column] ?? DEFAULT_WIDTH) - PADDING;
    line ??= lineHeight();
    const size = line * ((cell.style.size ?? DEFAULT_SIZE) / DEFAULT_SIZE);
    const height = Math.ceil(linesOf(cell.display, cell, width) * size) + DEFAULT_HEIGHT - LINE_HEIGHT;
    if (height > (heights.get(row) ?? DEFAULT_HEIGHT)) heights.set(row, height);
  }
  for (const [row, height] of Object.entries(sheet.heights)) heights.set(Number(row), height);
  return heights;
}

/** Heights of all rows of a sheet. */
export const sheetHeights = ofSheet((sheet) => rowHeights(sheet));

export type Resizing = Extract<UserAct, { readonly kind: 'setWidth' | 'setHeight' }>;

interface SizeChange {
  readonly subUnitId: string;
  readonly ranges: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
  readonly colWidth?: unknown;
  readonly rowHeight?: unknown;
}

const KINDS: Readonly<Record<string, Resizing['kind']>> = {
  'sheet.mutation.set-worksheet-col-width': 'setWidth',
  'sheet.mutation.set-worksheet-row-height': 'setHeight',
};

/** What the person dragged, as acts for the server; none for any other change of the grid. */
export function resizings(id: string, params: unknown): Resizing[] {
  const kind = KINDS[id];
  if (kind === undefined) return [];
  const { subUnitId, ranges, colWidth, rowHeight } = params as SizeChange;
  const given = kind === 'setWidth' ? colWidth : rowHeight;
  return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const [first, last] = kind === 'setWidth' ? [startColumn, endColumn] : [startRow, endRow];
    const act = (at: number, count: number, size: unknown): Resizing[] =>
      typeof size === 'number' ? [{ kind, sheet: Number(subUnitId), at: at + 1, count, size: Math.round(size) }] : [];
    if (typeof given === 'number') return act(first, last - first + 1, given);
    const sizes = (given ?? {}) as Readonly<Record<number, unknown>>;
    return Array.from({ length: last - first + 1 }, (_, index) => act(first + index, 1, sizes[first + index])).flat();
  });
}
