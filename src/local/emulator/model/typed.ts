/** Text entered as if typed into a cell: what a string becomes when a person or `setValue` enters it. */
import type { Locale } from './locale.ts';
import type { Scalar } from './book.ts';
import { parseMoment } from './typed-date.ts';

/** What was entered: a value or a formula, and the number format that the text itself asks for. */
export interface Entered {
  readonly v?: Scalar;
  readonly f?: string;
  readonly e?: string;
  readonly format?: string;
}

const ERRORS = /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/i;

/** Number formats that make a cell keep text as it is. */
export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readNumber(text: string, locale: Locale): Entered | undefined {
  const group = locale.group === ',' ? ',' : '[ \\u00a0\\u202f]';
  const decimal = escaped(locale.decimal);
  const shape = new RegExp(
    `^([-+]?)(?:(\\d{1,3}(?:${group}\\d{3})+|\\d+)(${decimal}\\d*)?|(${decimal}\\d+))(?:[eE]([-+]?\\d{1,3}))?\\s?(%|₽|р\\.|руб\\.?)?$`,
  );
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', fraction, bareFraction, exponent, unit] = found;
  const digits = whole.replace(/[^0-9]/g, '');
  const decimals = (fraction ?? bareFraction ?? '').slice(1);
  const plain = Number(`${digits || '0'}.${decimals || '0'}${exponent === undefined ? '' : `e${exponent}`}`);
  const value = sign === '-' ? -plain : plain;
  if (!Number.isFinite(value)) return undefined;
  if (unit === '%') return { v: percent(value), format: decimals === '' ? '0%' : '0.00%' };
  if (unit !== undefined) return { v: value, format: '#,##0.00\\ [$₽]' };
  if (exponent !== undefined) return { v: value, format: '0.00E+00' };
  if (/[^0-9]/.test(whole)) return { v: value, format: decimals === '' ? '#,##0' : '#,##0.00' };
  return { v: value };
}

/** 12,5 % without the trace of binary fractions. */
function percent(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function readTruth(text: string, locale: Locale): Entered | undefined {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.yes) return { v: true };
  if (word === 'FALSE' || word === locale.no) return { v: false };
  return undefined;
}

/** A formula begins with `=`; in the grid also with a sign before something that is not a number. */
function readFormula(text: string, byHand: boolean): Entered | undefined {
  if (text.startsWith('=') && text.length > 1) return { f: text };
  if (byHand && /^[+-](?=[A-Za-zА-Яа-яЁё(])/.test(text)) return { f: `=${text}` };
  return undefined;
}

/**
 * A script's "+5" stays text, though a person's becomes 5. Source: a shim of Apps Script checked against live
 * («setValue is NOT the same as USER_ENTERED … both verified against real Apps Script»), found by its text in public code.
 */
function readSigned(text: string, byHand: boolean): Entered | undefined {
  return !byHand && text.startsWith('+') ? { v: text } : undefined;
}

/** What decides how a text is read. */
export interface TypingContext {
  readonly locale: Locale;
  readonly now: number;
  readonly byHand: boolean;
}

/**
 * Reads a text as if typed. A cell formatted as text keeps it; a leading apostrophe forces text and is not stored.
 * Source: reference/apps-script-behaviour.md 3 and 4; Sheets API, ValueInputOption USER_ENTERED.
 */
export function enterText(text: string, format: string | undefined, context: TypingContext): Entered {
  const { locale, now, byHand } = context;
  if (text === '') return {};
  if (text.startsWith("'")) return { v: text.slice(1) };
  if (isTextFormat(format)) return { v: text };
  const trimmed = text.trim();
  const read =
    readFormula(text, byHand) ??
    readSigned(trimmed, byHand) ??
    readTruth(trimmed, locale) ??
    readNumber(trimmed, locale) ??
    parseMoment(trimmed, locale, now) ??
    (ERRORS.test(trimmed) ? { e: trimmed.toUpperCase() } : undefined);
  return read ?? { v: text };
}
