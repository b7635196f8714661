/** The text a person sees in a cell: a value through its number format. */
import type { Cell, Scalar } from './book.ts';
import type { Locale } from './locale.ts';
import { isDateFormat, showMoment } from './display-date.ts';

/** Sections of a format (positive; negative; zero; text), split outside quotes and brackets. */
function sections(format: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const sign = format.charAt(at);
    if (sign === '\\') {
      parts[parts.length - 1] += sign + format.charAt(at + 1);
      at += 1;
    } else if (sign === '"') {
      quoted = !quoted;
      parts[parts.length - 1] += sign;
    } else if (sign === ';' && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Literal text of a format around its digits: quotes, escapes, colours, currencies. */
function literal(text: string): string {
  return text
    .replace(/\[(?:\$([^\]-]*)(?:-[^\]]*)?|[^\]]*)\]/g, (_all, currency: string | undefined) => currency ?? '')
    .replace(
      /"([^"]*)"|\\(.)|_.|\*./g,
      (_all, quoted: string | undefined, sign: string | undefined) => quoted ?? sign ?? '',
    );
}

/** General: at most ten significant digits after the point, exponent for the very large and small. */
export function showGeneral(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const trimmed = mantissa.replace(/\.?0+$/, '');
    return `${trimmed.replace('.', locale.decimal)}E${sign}${exponent.replace(/[-+]/, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(10, 15 - whole))))).replace('.', locale.decimal);
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

const DIGITS = /[0#?](?:[0#?.,]*[0#?.,])?/;

function showExponent(value: number, pattern: string, locale: Locale): string {
  const decimals = (/\.([0#?]+)[eE]/.exec(pattern)?.[1] ?? '').length;
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const width = (/[eE][-+]([0#?]+)/.exec(pattern)?.[1] ?? '0').length;
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa.replace('.', locale.decimal)}E${sign}${exponent.replace(/[-+]/, '').padStart(width, '0')}`;
}

function showDigits(value: number, pattern: string, locale: Locale): string {
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  const core = pattern.replace(/,+$/, '');
  const [wholePattern = '', fractionPattern = ''] = core.split('.');
  const places = fractionPattern.replace(/[^0#?]/g, '');
  const fixed = roundedTo(Math.abs(value) / 1000 ** scale, places.length);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const least = wholePattern.replace(/[^0]/g, '').length;
  const padded = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  const shownWhole = wholePattern.includes(',') ? grouped(padded, locale.group) : padded;
  let keep = fraction.length;
  while (keep > 0 && places.charAt(keep - 1) !== '0' && fraction.charAt(keep - 1) === '0') keep -= 1;
  const shownFraction = fraction.slice(0, keep);
  return core.includes('.') ? shownWhole + (shownFraction ? locale.decimal + shownFraction : '') : shownWhole;
}

/** Rounds half away from zero as people expect, not as binary fractions fall. */
function roundedTo(value: number, places: number): string {
  const nudged = Number(`${value.toPrecision(15)}`);
  const shifted = Math.round(Number(`${nudged}e${places}`));
  return Number.isFinite(shifted) && Math.abs(shifted) < 1e15
    ? Number(`${shifted}e-${places}`).toFixed(places)
    : value.toFixed(places);
}

function showNumber(value: number, format: string, locale: Locale): string {
  const parts = sections(format);
  const bySign = value > 0 ? 0 : value < 0 ? 1 : 2;
  const section = parts[bySign] ?? parts[0] ?? '';
  const ownSign = bySign === 1 && parts.length > 1;
  const percents = (section.replace(/"[^"]*"/g, '').match(/%/g) ?? []).length;
  const scaled = value * 100 ** percents;
  const sign = scaled < 0 && !ownSign ? '-' : '';
  if (/[0#?][eE][-+]/.test(section)) return showExponent(value, section, locale);
  const plain = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
  const place = DIGITS.exec(plain);
  if (!place) return sign + literal(section);
  const before = section.slice(0, place.index);
  const after = section.slice(place.index + place[0].length);
  return sign + literal(before) + showDigits(scaled, place[0], locale) + literal(after);
}

function showText(value: string, format: string): string {
  const parts = sections(format);
  const section = parts.length >= 4 ? (parts[3] ?? '') : parts.find((part) => part.includes('@'));
  return section === undefined
    ? value
    : literal(section.replace(/@/g, () => '\\\u0000')).replace(/\u0000/g, () => value);
}

/** Text of a value through a number format. */
export function showValue(value: Scalar | undefined, format: string | undefined, locale: Locale): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? locale.yes : locale.no;
  if (typeof value === 'string') return format === undefined || format === '@' ? value : showText(value, format);
  if (format === undefined || /^general$/i.test(format) || format === '@' || format === '0.###############')
    return showGeneral(value, locale);
  return isDateFormat(format) ? showMoment(value, format, locale) : showNumber(value, format, locale);
}

/** Text that a person sees in the cell. */
export function displayText(cell: Cell | undefined, locale: Locale): string {
  if (!cell) return '';
  if (cell.e !== undefined) return cell.e;
  return showValue(cell.v, cell.format, locale);
}
