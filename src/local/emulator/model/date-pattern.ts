/** Patterns of Java's SimpleDateFormat, as Utilities.formatDate and parseDate take them (English names). */
import { ServiceError } from './service-error.ts';
import { localeOf } from './locale.ts';
import { isZone, momentOfLocal, offsetAt } from './zone.ts';

const DAY = 86_400_000;
const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';
const english = localeOf('en_US');

interface Piece {
  readonly letter: string;
  readonly length: number;
  readonly text: string;
}

/** Pattern letters and literal text; a quote pair stands for one quote. */
function piecesOf(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  const found = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  if (found.join('') !== pattern) throw new ServiceError('Unterminated quote');
  for (const text of found) {
    const letter = text.charAt(0);
    if (text === "''") pieces.push({ letter: '', length: 0, text: "'" });
    else if (letter === "'") pieces.push({ letter: '', length: 0, text: text.slice(1, -1).replace(/''/g, "'") });
    else if (/[A-Za-z]/.test(letter)) {
      if (!LETTERS.includes(letter)) throw new ServiceError(`Illegal pattern character '${letter}'`);
      pieces.push({ letter, length: text.length, text });
    } else pieces.push({ letter: '', length: 0, text });
  }
  return pieces;
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** Week of the year and its year by the American rule: weeks begin on Sunday, the first has 1 January. */
function weekOf(date: Date): { week: number; year: number } {
  const year = date.getUTCFullYear();
  const nextStart = new Date(Date.UTC(year + 1, 0, 1));
  if (date.getTime() >= nextStart.getTime() - nextStart.getUTCDay() * DAY) return { week: 1, year: year + 1 };
  const start = new Date(Date.UTC(year, 0, 1));
  return { week: Math.floor((dayOfYear(date) - 1 + start.getUTCDay()) / 7) + 1, year };
}

function offsetText(offset: number, letter: string, length: number): string {
  if (letter === 'X' && offset === 0) return 'Z';
  const minutes = Math.abs(Math.round(offset / 60_000));
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const rest = String(minutes % 60).padStart(2, '0');
  if (letter === 'X' && length === 1) return sign + hours;
  return sign + hours + (letter === 'X' && length === 3 ? ':' : '') + rest;
}

function zoneName(zone: string, moment: number, length: number): string {
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return `GMT${zone}`;
  const style = length >= 4 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(moment);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  if (/^GMT[+-]/.test(name) && /^Europe\/Moscow$/.test(zone)) return length >= 4 ? 'Moscow Standard Time' : 'MSK';
  return name === 'UTC' || !/^GMT([+-])(\d{1,2})$/.test(name)
    ? name
    : name.replace(
        /^GMT([+-])(\d{1,2})$/,
        (_all, sign: string, hours: string) => `GMT${sign}${hours.padStart(2, '0')}:00`,
      );
}

function numberOf(letter: string, date: Date): number | undefined {
  const hours = date.getUTCHours();
  const numbers: Readonly<Record<string, () => number>> = {
    d: () => date.getUTCDate(),
    H: () => hours,
    k: () => hours || 24,
    K: () => hours % 12,
    h: () => hours % 12 || 12,
    m: () => date.getUTCMinutes(),
    s: () => date.getUTCSeconds(),
    S: () => date.getUTCMilliseconds(),
    D: () => dayOfYear(date),
    w: () => weekOf(date).week,
    W: () =>
      Math.floor(
        (date.getUTCDate() - 1 + new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)).getUTCDay()) / 7,
      ) + 1,
    F: () => Math.ceil(date.getUTCDate() / 7),
    u: () => date.getUTCDay() || 7,
  };
  return numbers[letter]?.();
}

function pieceText(piece: Piece, date: Date, zone: string, moment: number): string {
  const { letter, length } = piece;
  if (letter === '') return piece.text;
  const number = numberOf(letter, date);
  if (number !== undefined) return String(number).padStart(length, '0');
  const month = date.getUTCMonth();
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y': {
      const year = letter === 'y' ? date.getUTCFullYear() : weekOf(date).year;
      return length === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(length, '0');
    }
    case 'M':
    case 'L':
      if (length < 3) return String(month + 1).padStart(length, '0');
      return (length === 3 ? english.shortMonths[month] : english.months[month]) ?? '';
    case 'E':
      return (length < 4 ? english.shortDays[date.getUTCDay()] : english.days[date.getUTCDay()]) ?? '';
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'z':
      return zoneName(zone, moment, length);
    default:
      return offsetText(date.getTime() - moment, letter, length);
  }
}

/** Zone by its name; unknown ones mean GMT, as in Java. `GMT+3` and `GMT+03:00` are understood. */
function knownZone(zone: string): string {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (fixed) return `${fixed[1] ?? '+'}${(fixed[2] ?? '').padStart(2, '0')}:${fixed[3] ?? '00'}`;
  return isZone(zone) ? zone : 'Etc/GMT';
}

export function formatMoment(moment: number, zone: string, pattern: string): string {
  const known = knownZone(zone);
  const date = new Date(moment + offsetAt(known, moment));
  return piecesOf(pattern)
    .map((piece) => pieceText(piece, date, known, moment))
    .join('');
}

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon?: boolean;
  offset?: number;
}

const SHAPES: Readonly<Record<string, string>> = {
  E: '[A-Za-z]+',
  a: '[AaPp][Mm]',
  z: '[A-Za-z]+',
  Z: '[+-]\\d{4}',
  X: 'Z|[+-]\\d{2}(?::?\\d{2})?',
};

function shapeOf(piece: Piece, next: Piece | undefined): string {
  if (piece.letter === '') return piece.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if ('ML'.includes(piece.letter) && piece.length >= 3) return '([A-Za-z]+)';
  const shape = SHAPES[piece.letter];
  if (shape) return `(${shape})`;
  // Fields that touch take exactly their own width.
  return next !== undefined && next.letter !== '' ? `(\\d{${piece.length}})` : '(-?\\d+)';
}

function readField(fields: Fields, piece: Piece, text: string): void {
  const number = Number(text);
  const { letter } = piece;
  if (letter === 'y' || letter === 'Y') {
    // Two letters pull the year into the eighty years before and twenty after now.
    fields.year =
      piece.length <= 2 && text.length === 2
        ? number + (number > (new Date().getUTCFullYear() % 100) + 20 ? 1900 : 2000)
        : number;
  } else if ('ML'.includes(letter)) {
    const named = english.months.findIndex(
      (month) => month.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase(),
    );
    fields.month = piece.length >= 3 ? named + 1 : number;
    if (fields.month < 1) throw new ServiceError(`Unparseable date`);
  } else if (letter === 'd') fields.day = number;
  else if (letter === 'H' || letter === 'k') fields.hour = number % (letter === 'k' ? 24 : 10_000);
  else if (letter === 'h' || letter === 'K') fields.hour = number % 12;
  else if (letter === 'm') fields.minute = number;
  else if (letter === 's') fields.second = number;
  else if (letter === 'S') fields.millisecond = number;
  else if (letter === 'a') fields.afternoon = /^p/i.test(text);
  else if (letter === 'Z' || letter === 'X') {
    const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
    fields.offset = parts
      ? (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? '0')) * 60_000
      : 0;
  }
}

/** Moment of a text by a pattern. Lenient as Java is: 32 January is 1 February. */
export function parseByPattern(text: string, zone: string, pattern: string): number {
  const pieces = piecesOf(pattern);
  const shape = new RegExp(`^${pieces.map((piece, at) => shapeOf(piece, pieces[at + 1])).join('')}`);
  const found = shape.exec(text);
  if (!found) throw new ServiceError(`Unparseable date: "${text}"`);
  const fields: Fields = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  pieces.filter((piece) => piece.letter !== '').forEach((piece, at) => readField(fields, piece, found[at + 1] ?? ''));
  const hour = fields.afternoon ? fields.hour + 12 : fields.hour;
  const local = Date.UTC(
    fields.year,
    fields.month - 1,
    fields.day,
    hour,
    fields.minute,
    fields.second,
    fields.millisecond,
  );
  return fields.offset === undefined ? momentOfLocal(knownZone(zone), local) : local - fields.offset;
}
