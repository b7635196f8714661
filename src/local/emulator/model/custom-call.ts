/** The call of a custom function that a formula consists of, with its arguments read from the table. */
import { areaOf, parseAddress } from './area.ts';
import type { Book, Cell, Sheet } from './book.ts';
import { isDateFormat } from './display-date.ts';
import { readArea } from './grid.ts';
import { momentOf } from './zone.ts';

/** A value as it crosses to a custom function and back. */
export type CellValue = null | string | number | boolean | { readonly $ms: number };

/** What reading arguments needs. */
export interface Reader {
  readonly book: Book;
  /** Names of the functions that the add-on declares, by upper case. */
  readonly functions: ReadonlyMap<string, string>;
}

/** `=NAME(…)` as the whole formula. */
export const WHOLE_CALL = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\(([\s\S]*)\)\s*$/u;

/** Arguments of a call, split at top-level separators; undefined when one of them is not a range or a literal. */
function splitArguments(text: string): string[] | undefined {
  if (text.trim() === '') return [];
  const found: string[] = [''];
  let quote = '';
  for (const sign of text) {
    const last = found.length - 1;
    if (quote !== '') {
      found[last] += sign;
      if (sign === quote) quote = '';
    } else if (sign === ';' || sign === ',') found.push('');
    else if ('(){}&'.includes(sign)) return undefined;
    else {
      if (sign === '"' || sign === "'") quote = sign;
      found[last] += sign;
    }
  }
  return found.map((part) => part.trim());
}

function valueOf(calculator: Reader, cell: Cell | undefined): CellValue {
  if (!cell) return '';
  if (cell.e !== undefined) return cell.e;
  if (typeof cell.v === 'number' && isDateFormat(cell.format))
    return { $ms: momentOf(cell.v, calculator.book.timeZone) };
  return cell.v ?? '';
}

/** A range becomes its table (one cell its value), a literal its value; undefined for anything else. */
function argument(calculator: Reader, home: Sheet, text: string): { value: unknown } | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^-?\d+(?:\.\d+)?%?$/.test(text))
    return { value: text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) };
  if (/^(TRUE|ИСТИНА)$/i.test(text)) return { value: true };
  if (/^(FALSE|ЛОЖЬ)$/i.test(text)) return { value: false };
  if (text === '') return { value: null };
  const cut = text.lastIndexOf('!');
  const title =
    cut < 0
      ? undefined
      : text
          .slice(0, cut)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const sheet =
    title === undefined ? home : calculator.book.sheets.find((one) => one.title.toLowerCase() === title.toLowerCase());
  const address = parseAddress(text.slice(cut + 1).replace(/\$/g, ''));
  const name = calculator.book.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const place =
    name?.place ?? (sheet && address ? { sheet: sheet.id, ...areaOf(address, sheet.rows, sheet.columns) } : undefined);
  const from = place && calculator.book.sheets.find((one) => one.id === place.sheet);
  if (!place || !from) return undefined;
  const table = readArea(from, place, (cell) => valueOf(calculator, cell));
  return { value: place.rows === 1 && place.columns === 1 ? table[0]?.[0] : table };
}

/** The call of a custom function that a formula consists of, with its arguments read. */
export function customCall(
  calculator: Reader,
  home: Sheet,
  formula: string,
): { name: string; values: unknown[] } | undefined {
  const whole = WHOLE_CALL.exec(formula);
  const name = calculator.functions.get(whole?.[1]?.toUpperCase() ?? '');
  const parts = whole && name !== undefined ? splitArguments(whole[2] ?? '') : undefined;
  if (name === undefined || !parts) return undefined;
  const values: unknown[] = [];
  for (const part of parts) {
    const read = argument(calculator, home, part);
    if (!read) return undefined;
    values.push(read.value);
  }
  return { name, values };
}
