/** What a person did in the grid, as texts for the server: nothing changes in the grid until the server has decided. */
import { CellValueType, type ICellData } from '@univerjs/core';
import type { SheetView, UserEdit } from '../../host.ts';
import { rawText } from '../raw-text.ts';

/** Cells of a grid mutation: row and column from 0; null empties the cell. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

/** The edit behind a mutation of values (deleting, filling, ticking, choosing from a list); undefined when it touches no value. */
export function editOfMatrix(sheet: SheetView, matrix: CellMatrix): UserEdit | undefined {
  const changed: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, data] of Object.entries(line)) {
      const text = typedText(sheet, Number(row) + 1, Number(column) + 1, data);
      if (text !== undefined) changed.push({ row: Number(row) + 1, column: Number(column) + 1, text });
    }
  }
  if (changed.length === 0) return undefined;
  const rows = changed.map((cell) => cell.row);
  const columns = changed.map((cell) => cell.column);
  const [top, left] = [lowest(rows), lowest(columns)];
  // Between the changed cells of a block others may lie: they are entered again as they are.
  const texts = Array.from({ length: highest(rows) - top + 1 }, (_, i) =>
    Array.from({ length: highest(columns) - left + 1 }, (__, j) =>
      rawText(sheet.cells[`${String(top + i)},${String(left + j)}`]),
    ),
  );
  for (const { row, column, text } of changed) {
    const line = texts[row - top];
    if (line !== undefined) line[column - left] = text;
  }
  return { sheet: sheet.id, row: top, column: left, texts };
}

// Not Math.min(...): a block of 100,000 cells is more arguments than a call can take.
function lowest(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => (number < low ? number : low), Infinity);
}
function highest(numbers: readonly number[]): number {
  return numbers.reduce((high, number) => (number > high ? number : high), 0);
}

function typedText(
  sheet: SheetView,
  row: number,
  column: number,
  data: ICellData | null | undefined,
): string | undefined {
  if (data === null || data === undefined) return '';
  if (data.f !== undefined && data.f !== null && data.f !== '') return data.f;
  const rich = data.p?.body?.dataStream;
  if (rich !== undefined) return plainText(rich);
  if (!('v' in data)) return undefined;
  const rule = sheet.cells[`${String(row)},${String(column)}`]?.rule?.type ?? '';
  const { v } = data;
  if (v === null || v === undefined) return '';
  if (rule === 'CHECKBOX' || data.t === CellValueType.BOOLEAN || typeof v === 'boolean') {
    return v === true || Number(v) === 1 ? 'ИСТИНА' : 'ЛОЖЬ';
  }
  if (typeof v === 'number') return rule.startsWith('DATE_') ? dayOf(v) : String(v).replace('.', ',');
  return v;
}

/** A serial day of the grid's calendar as it is typed. */
function dayOf(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${String(day.getUTCFullYear())}`;
}

/** Text of the cell editor: it ends with a paragraph and a section mark, and parts lines by the first. */
export function plainText(stream: string): string {
  return stream
    .replace(/\r?\n$/, '')
    .replace(/\r$/, '')
    .replace(/\r/g, '\n');
}

/** A pasted text as a block of cells: tabs and lines part the cells, quotes keep them together (as spreadsheets copy). */
export function pastedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < source.length; index += 1) {
    const letter = source[index] ?? '';
    const row = rows[rows.length - 1] ?? [];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(source, index)) quoted = true;
    else if (letter === '\t' || letter === '\n') {
      row.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows[rows.length - 1]?.push(cell);
  const width = highest(rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** Whether the quote at `start` has its pair just before the end of a cell: only then it is no part of the text. */
function closes(source: string, start: number): boolean {
  for (let index = start + 1; index < source.length; index += 1) {
    if (source[index] !== '"') continue;
    if (source[index + 1] === '"') index += 1;
    else return index + 1 === source.length || source[index + 1] === '\t' || source[index + 1] === '\n';
  }
  return false;
}

/** One copied cell fills the whole selected block, as in Sheets. */
export function filling(block: string[][], rows: number, columns: number): string[][] {
  const [only] = block[0] ?? [];
  if (only === undefined || block.length > 1 || (block[0]?.length ?? 0) > 1) return block;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => only));
}
