/** Puts a value into a cell: text as if typed, a moment as a serial number with a date format, blank as nothing. */
import type { Cell } from './book.ts';
import { emptyCell } from './grid.ts';
import type { Locale } from './locale.ts';
import { ServiceError } from './service-error.ts';
import { enterText, isTextFormat } from './typed.ts';
import { showMoment } from './display-date.ts';
import { showGeneral } from './display.ts';
import { serialOf } from './zone.ts';

const MOST_CHARACTERS = 50_000;

/** A value as it arrives from a script: moments are milliseconds. */
export type Incoming = null | string | number | boolean | { readonly $ms: number };

export interface EnterContext {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Local time now, as if UTC. */
  readonly now: number;
  /** Typed into the grid by a person, not written by a script. */
  readonly byHand: boolean;
}

/** The same content as a fresh cell would have it, leaving format, note, style and rule of `cell` in place. */
export function enteredCell(cell: Cell | undefined, value: Incoming, context: EnterContext): Cell {
  const next: Cell = { ...cell };
  emptyCell(next);
  delete next.spilled;
  if (value === null || value === '') return next;
  if (typeof value === 'string') return enterString(next, value, context);
  if (typeof value === 'object') return enterMoment(next, value.$ms, context);
  next.v = isTextFormat(next.format) && typeof value === 'number' ? showGeneral(value, context.locale) : value;
  return next;
}

function enterString(next: Cell, value: string, context: EnterContext): Cell {
  if (value.length > MOST_CHARACTERS)
    throw new ServiceError(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  const entered = enterText(value, next.format, context);
  if (entered.f !== undefined) next.f = entered.f;
  else if (entered.e !== undefined) next.e = entered.e;
  else if (entered.v !== undefined && entered.v !== '') next.v = entered.v;
  if (entered.format !== undefined && next.format === undefined) next.format = entered.format;
  return next;
}

function enterMoment(next: Cell, moment: number, context: EnterContext): Cell {
  if (!Number.isFinite(moment)) return next;
  const serial = serialOf(moment, context.timeZone);
  // A script's date carries milliseconds that a cell does not keep beyond their part of a day.
  const whole = Math.abs(serial - Math.round(serial)) < 1e-9;
  const format = whole ? context.locale.date : context.locale.moment;
  if (isTextFormat(next.format)) next.v = showMoment(serial, format, context.locale);
  else {
    next.v = whole ? Math.round(serial) : serial;
    next.format ??= format;
  }
  return next;
}
