/** Days as people type them when the table does not take them for dates: «1.9.26», «01/09/2026», «1 сентября 2026». */
import { dayFromNumber, dayNumber, makeDay, type Day } from '../../domain/day.ts';

/** What a text says of a day. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: Day }
  /** Looks like a date, but there is no such day: 31.11.2026. */
  | { readonly kind: 'unreal' }
  /** A day and a month without a year. */
  | { readonly kind: 'noYear' }
  | { readonly kind: 'none' };

/** Beginnings by which a month is known in any case and abbreviation. */
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH_WORDS =
  'январ[ьяе]|феврал[ьяе]|марта?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|' +
  'янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек';

const TIME = '(?:[t ]?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?';
const NUMERIC = new RegExp(`^(\\d{1,2})([./,-])(\\d{1,2})[./,-](\\d{4}|\\d{2})(?:г|год|года)?\\.?${TIME}$`);
const ISO = new RegExp(`^(\\d{4})([./-])(\\d{1,2})[./-](\\d{1,2})${TIME}$`);
const SPACED = /^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const WORDS = new RegExp(`^(\\d{1,2})(?:-?(?:го|е))?(${MONTH_WORDS})\\.?,?(?:(\\d{4}|\\d{2})(?:г|год|года)?\\.?)?$`);
const SHORT = /^(\d{1,2})[./](\d{1,2})\.?$/;

/** Two digits mean this century up to 49, the last one after: offers are confirmed by a person anyway. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value <= 49 ? 2000 + value : 1900 + value;
}

function asDay(year: number, month: number, date: number): TypedDay {
  const day = makeDay(year, month, date);
  return day === undefined ? { kind: 'unreal' } : { kind: 'day', day };
}

function monthOf(word: string): number {
  // «май» and «мая» begin like «март»: the longer beginning is looked for first.
  const exact = MONTHS.findIndex((start) => start.length > 2 && word.indexOf(start) === 0);
  return exact >= 0 ? exact + 1 : MONTHS.findIndex((start) => word.indexOf(start) === 0) + 1;
}

/** Reads a day from text. Day comes before month; only when that is impossible (09/15/2026) the other way round. */
export function typedDay(text: string): TypedDay {
  if (text.length > 60) return { kind: 'none' };
  const lower = text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"“”„']/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^от\s/, '')
    .trim();
  const spaced = SPACED.exec(lower.replace(/\s+/g, ' '));
  if (spaced) return asDay(Number(spaced[3]), Number(spaced[2]), Number(spaced[1]));
  // Glued and split dates read alike once the spaces are gone; the time keeps its colon.
  const glued = lower.replace(/\s+(?=\d{1,2}:)/, 't').replace(/\s+/g, '');
  const iso = ISO.exec(glued);
  if (iso) return asDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numeric = NUMERIC.exec(glued);
  if (numeric) {
    const [, first = '', separator, second = '', year = ''] = numeric;
    const read = asDay(fullYear(year), Number(second), Number(first));
    const american = separator === '/' && read.kind !== 'day' && Number(second) > 12;
    return american ? asDay(fullYear(year), Number(first), Number(second)) : read;
  }
  const words = WORDS.exec(glued);
  if (words) {
    const [, date = '', month = '', year] = words;
    return year === undefined ? { kind: 'noYear' } : asDay(fullYear(year), monthOf(month), Number(date));
  }
  return SHORT.test(glued) ? { kind: 'noYear' } : { kind: 'none' };
}

/** Day 0 of spreadsheets. */
const EPOCH = dayNumber('1899-12-30');

/** The day a spreadsheet keeps as this number, when the number can be one of 1930–2100. */
export function dayFromSerial(serial: number): Day | undefined {
  if (!(serial >= 10_959 && serial < 73_416)) return undefined;
  return dayFromNumber(EPOCH + Math.floor(serial));
}
