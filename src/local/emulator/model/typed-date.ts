/** Dates and times as people type them: `1.9.26`, `2024-05-01`, `1 сентября 2026`, `10:30`. */
import type { Locale } from './locale.ts';
import { serialOfLocal } from './zone.ts';

/** A serial number and the number format that the text asks for. */
export interface TypedMoment {
  readonly v: number;
  readonly format: string;
}

interface DayFound {
  readonly serial: number;
  readonly format: string;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?m\.?)?$/i;

/** Years of two digits: 00–29 are 2000s, 30–99 are 1900s, as in Sheets. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOfDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? serialOfLocal(date.getTime()) : undefined;
}

function found(serial: number | undefined, format: string): DayFound | undefined {
  return serial === undefined ? undefined : { serial, format };
}

function numericDay(text: string, locale: Locale, yearNow: number): DayFound | undefined {
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const format = iso[2] === '-' ? 'yyyy-mm-dd' : `yyyy${iso[2] ?? ''}mm${iso[2] ?? ''}dd`;
    return found(serialOfDay(Number(iso[1]), Number(iso[3]), Number(iso[4])), format);
  }
  const separators = locale.decimal === '.' ? '[-/]' : '[-./]';
  const parts = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?$`).exec(text);
  if (!parts) return undefined;
  const [, first = '', , second = '', yearText] = parts;
  const year = yearText === undefined ? yearNow : fullYear(yearText);
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const long = locale.dayFirst ? 'dd.mm.yyyy' : 'm/d/yyyy';
  const short = locale.dayFirst ? 'dd.mm' : 'm/d';
  return found(serialOfDay(year, Number(month), Number(day)), yearText === undefined ? short : long);
}

function wordDay(text: string, locale: Locale, yearNow: number): DayFound | undefined {
  const dayFirst = /^(\d{1,2})[\s-]+([a-zа-яё]+)\.?(?:[\s-]+(\d{4}|\d{2}))?(?:\s*(?:г\.?|года))?$/i.exec(text);
  const monthFirst = /^([a-zа-яё]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  const monthOnly = /^([a-zа-яё]+)\.?\s+(\d{4})(?:\s*(?:г\.?|года))?$/i.exec(text);
  const [day, word, year, format] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[3] === undefined ? 'd mmm' : 'd mmmm yyyy']
    : monthOnly
      ? ['1', monthOnly[1], monthOnly[2], 'mmmm yyyy']
      : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3], 'mmm d'];
  if (word === undefined || day === undefined) return undefined;
  const month = locale.typedMonths.findIndex((stem) => new RegExp(`^${stem}[a-zа-яё]*$`, 'i').test(word));
  if (month < 0) return undefined;
  return found(serialOfDay(year === undefined ? yearNow : fullYear(year), month + 1, Number(day)), format);
}

function timeOf(text: string): number | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const half = parts[4]?.toLowerCase();
  const hours = half === undefined ? Number(parts[1]) : (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? '0');
  if (minutes > 59 || seconds > 59 || (half !== undefined && Number(parts[1]) > 12)) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A typed day, time or both; undefined when the text is neither. `now` (local, as if UTC) gives the year left out. */
export function parseMoment(text: string, locale: Locale, now: number): TypedMoment | undefined {
  if (!/\d/.test(text)) return undefined;
  const yearNow = new Date(now).getUTCFullYear();
  const time = timeOf(text);
  if (time !== undefined) return { v: time, format: /:\d+:/.test(text) ? 'h:mm:ss' : 'h:mm' };
  const day = numericDay(text, locale, yearNow) ?? wordDay(text, locale, yearNow);
  if (day) return { v: day.serial, format: day.format };
  const both = /^(.+?)(?:[T,]?\s+|T)(\d{1,2}:\d{2}.*)$/.exec(text);
  const dayPart = both && (numericDay(both[1] ?? '', locale, yearNow) ?? wordDay(both[1] ?? '', locale, yearNow));
  const timePart = both ? timeOf(both[2] ?? '') : undefined;
  if (!dayPart || timePart === undefined) return undefined;
  return { v: dayPart.serial + timePart, format: `${dayPart.format} h:mm:ss` };
}
