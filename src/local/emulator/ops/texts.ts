/** Looks of text as a whole, and rich texts with links. */
import type { CellStyle, Json } from '../../host.ts';
import type { Cell, Place } from '../model/book.ts';
import { emptyCell, everyCell, readArea } from '../model/grid.ts';
import { sharedStyle } from '../model/looks.ts';
import { type Desk, type Operations, type Spread, sheetOf, spreadAt } from './desk.ts';
import { checkWritable } from './protect.ts';

interface Rich {
  readonly text: string;
  readonly runs: Json;
}

function setLooks(desk: Desk, place: Place, looks: Spread<Readonly<Record<string, Json>>>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  everyCell(sheet, place, (cell, row, column) => {
    const style: Record<string, Json> = { ...(cell.style as Record<string, Json> | undefined) };
    for (const [key, value] of Object.entries(spreadAt(looks, row - place.row, column - place.column)))
      if (value === null) delete style[key];
      else style[key] = value;
    cell.style = sharedStyle(style as CellStyle);
  });
}

/** A rich text is text: it is not read as a number or a date. */
function setRichTexts(desk: Desk, place: Place, texts: Spread<Rich>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  everyCell(sheet, place, (cell, row, column) => {
    const { text, runs } = spreadAt(texts, row - place.row, column - place.column);
    emptyCell(cell);
    if (text !== '') cell.v = text;
    cell.style = { ...cell.style, runs };
  });
  desk.changed();
}

/** Numbers, dates and formulas have no rich text, as live: null. */
function richOf(cell: Cell | undefined): Rich | null {
  if (!cell || cell.v === undefined) return { text: '', runs: [] };
  if (typeof cell.v !== 'string' || cell.f !== undefined) return null;
  return { text: cell.v, runs: cell.style?.runs ?? [] };
}

export const TEXT_READS: Operations = {
  looks: (desk, place: Place) =>
    readArea(sheetOf(desk, place), place, (cell) => (cell?.style ?? null) as unknown as Json),
  richTexts: (desk, place: Place) => readArea(sheetOf(desk, place), place, richOf),
};
export const TEXT_WRITES: Operations = { setLooks, setRichTexts };
