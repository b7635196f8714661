/** What an operation of a service may touch: the table, the clock, and the execution that asks. */
import type { Answer, Area, Caller, Json, Question, Shown } from '../../host.ts';
import { bottomOf, rightOf } from '../model/area.ts';
import type { Book, Place, Sheet } from '../model/book.ts';
import type { DriveShelf } from '../model/drive.ts';
import type { Extent } from '../model/grid.ts';
import { type Locale, localeOf } from '../model/locale.ts';
import { ServiceError } from '../model/service-error.ts';
import { offsetAt } from '../model/zone.ts';

/** One execution of a script. */
export interface Execution {
  readonly id: number;
  readonly caller: Caller;
  readonly shown: Shown[];
  readonly log: string[];
  readonly calls: string[];
  handles: number;
  /** Name of the public member whose operation is under way: for messages. */
  current: string;
  /** Set when the execution was broken off: nothing reaches the table any more. */
  ended?: { readonly message: string; readonly killed: boolean };
}

/** Locks held, by store: the execution that holds each. */
export type Locks = Map<string, number>;

export interface Desk {
  readonly book: Book;
  readonly run: Execution;
  readonly userKey: string;
  readonly scopes: readonly string[];
  /** Time zone of the script, from its manifest. */
  readonly timeZone: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly drive: DriveShelf;
  readonly locks: Locks;
  now(): number;
  ask(question: Question): Answer;
  /**
   * To be called after any change that a formula could see. 'values' when no formula came, went or moved by it; ids of sheets
   * when one did, and besides results of formulas only cells of those sheets changed; nothing when it may be any.
   */
  changed(what?: 'values' | readonly number[]): void;
  /** To be called before an operation that writes: `values` name the sheets that it may change. */
  touched(values: readonly unknown[]): void;
  /** Brings formula results up to date. */
  settle(): void;
  /** Last row and column with content; 0 for an empty sheet. To be asked outside of writing only. */
  extent(sheet: Sheet): Extent;
}

/** An operation: takes plain JSON, gives plain JSON (undefined counts as null). */
export type Operation = (desk: Desk, ...values: never[]) => unknown;
export type Operations = Readonly<Record<string, Operation>>;

/** Value or formula of a cell as it crosses the bridge: dates as moments. */
export type Wire = null | string | number | boolean | { readonly $ms: number };
/** One value for the whole rectangle, or a table of them. */
export type Spread<T> = { readonly one: T } | { readonly rows: readonly (readonly T[])[] };

export function spreadAt<T>(spread: Spread<T>, row: number, column: number): T {
  if ('one' in spread) return spread.one;
  return spread.rows[row]?.[column] as T;
}

export function locale(desk: Desk): Locale {
  return localeOf(desk.book.locale);
}

/** Local time of the table now, as if it were UTC. */
export function localNow(desk: Desk): number {
  const now = desk.now();
  return now + offsetAt(desk.book.timeZone, now);
}

export function sheetById(desk: Desk, id: number): Sheet {
  const sheet = desk.book.sheets.find((one) => one.id === id);
  if (!sheet) throw new ServiceError(`Sheet ${id} not found`);
  return sheet;
}

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Sheet of a range, once the range still lies on it. */
export function sheetOf(desk: Desk, place: Place): Sheet {
  const sheet = sheetById(desk, place.sheet);
  if (bottomOf(place) > sheet.rows || rightOf(place) > sheet.columns) throw new ServiceError(OUTSIDE);
  return sheet;
}

/** Just the rectangle of a place. */
export function bare({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

/** JSON made of whatever a model holds: for answers that are copies of it. */
export function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json;
}
