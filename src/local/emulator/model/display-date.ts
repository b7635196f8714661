/** Dates and times through a number format of Sheets (`dd.mm.yyyy hh:mm`; `mm` after hours or before seconds is minutes). */
import type { Locale } from './locale.ts';
import { localOfSerial } from './zone.ts';

const TOKENS = /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gi;

/** Whether a format shows a date or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
  if (/^(general|@)$/i.test(bare.trim())) return false;
  return /\[(h+|m+|s+)\]/i.test(bare) || /[ymdhs]/i.test(bare.replace(/\[[^\]]*\]/g, ''));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

interface Moment {
  readonly date: Date;
  readonly serial: number;
  readonly half: boolean;
  readonly locale: Locale;
  /** A day of the month stands beside, so that a month is named in the genitive. */
  readonly withDay: boolean;
}

function monthName(length: number, { date, locale, withDay }: Moment): string {
  const month = date.getUTCMonth();
  if (length === 3) return locale.shortMonths[month] ?? '';
  const name = locale.months[month] ?? '';
  if (length === 5) return name.slice(0, 1).toUpperCase();
  return withDay || locale.decimal === '.' ? name : nominative(name);
}

/** «сентября» → «сентябрь»: a month without a day stands in the nominative. */
function nominative(month: string): string {
  if (month.endsWith('та')) return month.slice(0, -1);
  return month === 'мая' ? 'май' : month.replace(/я$/, 'ь');
}

function dayText(length: number, { date, locale }: Moment): string {
  if (length === 1) return String(date.getUTCDate());
  if (length === 2) return two(date.getUTCDate());
  const names = length === 3 ? locale.shortDays : locale.days;
  return names[date.getUTCDay()] ?? '';
}

function elapsed(token: string, serial: number): string {
  const unit = token.charAt(1).toLowerCase();
  const seconds = Math.round(serial * 86_400);
  const amount = Math.floor(seconds / (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1));
  return String(amount).padStart(token.length - 2, '0');
}

function secondsText(token: string, { date, serial }: Moment): string {
  const [digits = '', fraction] = token.split('.');
  const seconds = digits.length > 1 ? two(date.getUTCSeconds()) : String(date.getUTCSeconds());
  if (fraction === undefined) return seconds;
  const part = serial * 86_400 - Math.floor(serial * 86_400);
  return `${seconds}.${part.toFixed(fraction.length).slice(2)}`;
}

function tokenText(token: string, minutes: boolean, moment: Moment): string {
  const { date, half } = moment;
  const hours = half ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  const kind = token.charAt(0).toLowerCase();
  if (token.startsWith('"')) return token.slice(1, -1);
  if (kind === '\\') return token.slice(1);
  if (/^\[(h+|m+|s+)\]$/i.test(token)) return elapsed(token, moment.serial);
  if (kind === '[') return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? '';
  if (/^am\/pm$/i.test(token)) return date.getUTCHours() < 12 ? 'AM' : 'PM';
  if (/^a\/p$/i.test(token)) return date.getUTCHours() < 12 ? 'A' : 'P';
  if (kind === 'y')
    return token.length <= 2 ? two(date.getUTCFullYear() % 100) : String(date.getUTCFullYear()).padStart(4, '0');
  if (kind === 'm' && minutes) return token.length > 1 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes());
  if (kind === 'm')
    return token.length < 3
      ? String(date.getUTCMonth() + 1).padStart(token.length, '0')
      : monthName(token.length, moment);
  if (kind === 'd') return dayText(token.length, moment);
  if (kind === 'h') return token.length > 1 ? two(hours) : String(hours);
  if (kind === 's') return secondsText(token, moment);
  return token;
}

/** `m` means minutes when hours stand before it or seconds after it, with no other field between. */
function minuteFlags(tokens: readonly string[]): boolean[] {
  const field = (token: string | undefined): string =>
    token && /^(\[?[ymdhs]+)/i.test(token) && !/^\[\$/.test(token)
      ? token.replace('[', '').charAt(0).toLowerCase()
      : '';
  return tokens.map((token, at) => {
    if (field(token) !== 'm') return false;
    const before = tokens.slice(0, at).reverse().map(field).find(Boolean);
    const after = tokens
      .slice(at + 1)
      .map(field)
      .find(Boolean);
    return before === 'h' || after === 's';
  });
}

/** Text of a serial number through a date format. */
export function showMoment(serial: number, format: string, locale: Locale): string {
  const section = format.split(';')[0] ?? format;
  const tokens = section.match(TOKENS) ?? [];
  const minutes = minuteFlags(tokens);
  const moment: Moment = {
    date: new Date(localOfSerial(serial)),
    serial,
    half: tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token)),
    locale,
    withDay: tokens.some((token) => /^d{1,2}$/i.test(token)),
  };
  return tokens.map((token, at) => tokenText(token, minutes[at] === true, moment)).join('');
}
