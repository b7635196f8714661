/** The text that stands in the formula line, and in the cell while it is edited: entered again, it gives the same cell. */
import type { SheetView } from '../host.ts';

type ViewCell = SheetView['cells'][string];

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
  return /^[=+']/.test(text) || /^-?\d[\d\s]*(?:[.,:/]\d+)*%?$/.test(text);
}
