/** Looks of cells: fonts, colours, alignment, wrapping, merging, clearing. */
import type { Area, CellStyle, Json } from '../../host.ts';
import { contains, intersects } from '../model/area.ts';
import type { Cell, Place } from '../model/book.ts';
import { eachCell, emptyCell, everyCell, readArea } from '../model/grid.ts';
import { sharedStyle } from '../model/looks.ts';
import { ServiceError } from '../model/service-error.ts';
import { clearCell, type ClearParts } from '../model/tidy.ts';
import { type Desk, type Operations, type Spread, bare, sheetById, sheetOf, spreadAt } from './desk.ts';
import { checkWritable } from './protect.ts';

type Key = keyof CellStyle;

function setStyle(desk: Desk, place: Place, key: Key, values: Spread<Json>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  everyCell(sheet, place, (cell, row, column) => {
    const value = spreadAt(values, row - place.row, column - place.column);
    const style: Record<string, Json> = { ...(cell.style as Record<string, Json> | undefined) };
    if (value === null) delete style[key];
    else style[key] = value;
    cell.style = sharedStyle(style as CellStyle);
  });
}

function clear(desk: Desk, place: Place, parts: ClearParts, visibleOnly: boolean): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  const hidden = visibleOnly ? new Set(sheet.hiddenRows) : new Set<number>();
  eachCell(sheet, place, (cell, row) => {
    if (!hidden.has(row)) clearCell(cell, parts);
  });
  if (parts.formats) {
    sheet.merges = sheet.merges.filter((merge) => !contains(place, merge));
    sheet.bandings = sheet.bandings.filter((banding) => !contains(place, banding.area));
  }
  desk.changed();
}

function checkMerge(merges: readonly Area[], area: Area): void {
  if (merges.some((merge) => intersects(merge, area) && !contains(area, merge)))
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
}

/** Merges a rectangle whole, row by row or column by column; only the first value of each stays. */
function merge(desk: Desk, place: Place, how: 'all' | 'rows' | 'columns'): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  checkMerge(sheet.merges, place);
  sheet.merges = sheet.merges.filter((old) => !intersects(old, place));
  const parts: Area[] = [];
  if (how === 'all') parts.push(bare(place));
  if (how === 'rows')
    for (let row = 0; row < place.rows; row += 1) parts.push({ ...bare(place), row: place.row + row, rows: 1 });
  if (how === 'columns')
    for (let column = 0; column < place.columns; column += 1)
      parts.push({ ...bare(place), column: place.column + column, columns: 1 });
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    sheet.merges.push(part);
    eachCell(sheet, part, (cell, row, column) => {
      if (row !== part.row || column !== part.column) emptyCell(cell);
    });
  }
  desk.changed();
}

function breakApart(desk: Desk, place: Place): void {
  const sheet = sheetOf(desk, place);
  checkMerge(sheet.merges, place);
  sheet.merges = sheet.merges.filter((old) => !intersects(old, place));
}

/**
 * An alignment that nobody set follows the content: general for a blank, general-left for text, general-right for
 * numbers and dates, general-center for truth values and errors. Source: the same shim checked against live.
 */
function alignment(cell: Cell | undefined): string {
  if (cell?.style?.align !== undefined) return cell.style.align;
  if (cell?.e !== undefined || typeof cell?.v === 'boolean') return 'general-center';
  if (typeof cell?.v === 'number') return 'general-right';
  return cell?.v === undefined || cell.v === '' ? 'general' : 'general-left';
}

export const STYLE_READS: Operations = {
  alignments: (desk, place: Place, one: boolean) => {
    desk.settle();
    const table = readArea(sheetOf(desk, place), place, alignment);
    return one ? (table[0]?.[0] ?? 'general') : table;
  },
  styles: (desk, place: Place, key: Key) =>
    readArea(sheetOf(desk, place), place, (cell) => (cell?.style?.[key] ?? null) as Json),
  merges: (desk, place: Place) => sheetById(desk, place.sheet).merges.filter((merge) => intersects(merge, place)),
};

export const STYLE_WRITES: Operations = { setStyle, clear, merge, breakApart };
