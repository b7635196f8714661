/** Texts of cells for the person: what stands in the formula line and in the open cell (entered again, it gives the same cell). */
import type { SheetView, UserEdit } from '../host.ts';
import { columnLetters } from '../xlsx/column-letters.ts';

type ViewCell = SheetView['cells'][string];

/** Above the words that a cell's own rule says about what was typed: which cell, and that there is something to look at. */
export function doubtTitle({ row, column, texts }: UserEdit): string {
  const single = texts.length === 1 && texts[0]?.length === 1;
  return single ? `Проверьте ячейку ${columnLetters(column)}${String(row)}` : 'Проверьте, что вставили';
}

/** Letters of a date or time format, outside quoted words. */
const DATE_FORMAT = /[dmyhs]/i;

export function rawText(cell: ViewCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.f !== undefined) return cell.f;
  if (cell.v === undefined) return '';
  if (typeof cell.v === 'boolean') return cell.v ? 'ИСТИНА' : 'ЛОЖЬ';
  if (typeof cell.v === 'number') return rawNumber(cell.v, cell.format ?? '', cell.display);
  return needsApostrophe(cell.v, cell.format) ? `'${cell.v}` : cell.v;
}

function rawNumber(value: number, format: string, display: string): string {
  const letters = format.replace(/"[^"]*"|\\./g, '');
  if (letters !== '@' && letters.toLowerCase() !== 'general' && DATE_FORMAT.test(letters)) return display;
  if (letters.includes('%')) return `${decimal(Number((value * 100).toPrecision(15)))}%`;
  return decimal(value);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** Text that would be taken for something else when entered: the apostrophe says that it is text. */
function needsApostrophe(text: string, format: string | undefined): boolean {
  if (format === '@') return text.startsWith("'");
  if (isImpossibleDay(text)) return false;
  return /^[=+']/.test(text) || /^-?\d[\d\s]*(?:[.,:/]\d+)*%?$/.test(text);
}

/** `31.11.2024` stays text by itself; with an apostrophe before it, the day would stay text when it is mended in its place. */
function isImpossibleDay(text: string): boolean {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1;
}
