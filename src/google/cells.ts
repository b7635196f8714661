/** Turns Apps Script values into plain cells and back: the only place where a Date meets a day. */
import { isDayCell, type Cell } from '../workbook/cell.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** True for a Date of whatever realm: `instanceof` fails across library boundaries (V8 migration guide). */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * Reads dates in the time zone of the spreadsheet. Formatting each date by Utilities would be one service call a cell,
 * so the offset is asked once per half-year seen and kept: zones change their offset at most at a few moments a year.
 */
export function dayReader(timeZone: string): (date: Date) => Cell {
  const offsets = new Map<string, number>();
  const offsetAt = (date: Date): number => {
    // Russian zones have had no summer time since 2014, but a table may use any zone: one sample a calendar day is exact
    // but for the night of a change, and then midnight itself is what a date cell holds.
    const key = date.toISOString().slice(0, 10);
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const text = Utilities.formatDate(date, timeZone, 'Z');
    const sign = text.charAt(0) === '-' ? -1 : 1;
    const minutes = sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
    offsets.set(key, minutes);
    return minutes;
  };
  return (date) => {
    const moment = date.getTime();
    if (Number.isNaN(moment)) return '';
    const local = moment + offsetAt(date) * 60_000;
    const shown = new Date(local).toISOString();
    // Years before 1 and after 9999 have six digits and a sign: no day of ours, but the cell is not empty either.
    if (!/^\d{4}-/.test(shown)) return shown;
    const time = shown.slice(11, 16);
    // Sheets keeps seconds; a rounding error of a few of them must not turn midnight into 23:59 of the day before.
    if (time === '23:59' && MILLISECONDS_PER_DAY - (local % MILLISECONDS_PER_DAY) <= 2_000) {
      return { day: new Date(local + 2_000).toISOString().slice(0, 10) };
    }
    const day = shown.slice(0, 10);
    return time === '00:00' ? { day } : { day, time };
  };
}

/** Plain cells of values read by getValues. */
export function readCells(values: readonly (readonly unknown[])[], timeZone: string): Cell[][] {
  const readDay = dayReader(timeZone);
  return values.map((line) =>
    line.map((value): Cell => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
      return isDate(value) ? readDay(value) : '';
    }),
  );
}

/** Codes of our own (`НК-003 · …`) can be read as nothing but text. */
const CODE = /^[А-Я]{2}-\d{3}/;

/** Whether Sheets could read the text as a formula, a number, a date («май 2027» is one) or a truth value. */
function couldBecomeSomethingElse(text: string): boolean {
  if (/^[\s]*[=+\-@']/.test(text)) return true;
  if (/^(true|false|истина|ложь)$/i.test(text.trim())) return true;
  return /\d/.test(text) && !CODE.test(text);
}

/**
 * A cell as setValues takes it. Text is entered as if typed, so what could become something else is kept as text by a
 * leading apostrophe, which Sheets does not store (reference/apps-script-behaviour.md, 3 and 4).
 */
export function writeCell(cell: Cell, timeZone: string): string | number | boolean | Date {
  if (isDayCell(cell)) return Utilities.parseDate(`${cell.day} ${cell.time ?? '00:00'}`, timeZone, 'yyyy-MM-dd HH:mm');
  if (typeof cell !== 'string' || cell === '') return cell;
  return couldBecomeSomethingElse(cell) ? `'${cell}` : cell;
}
