/** Native data validation: whether a value may stand in a cell. */
import type { Json, ValidationState } from '../../host.ts';
import type { Book, Cell, Place } from './book.ts';
import { readArea } from './grid.ts';
import { displayText, showValue } from './display.ts';
import { isDateFormat } from './display-date.ts';
import type { Locale } from './locale.ts';
import { serialOf } from './zone.ts';

/** What a check needs to know besides the cell. */
export interface RuleContext {
  readonly book: Book;
  readonly locale: Locale;
  /** Result of a CUSTOM_FORMULA rule, when somebody can evaluate it. */
  readonly holds?: (formula: string) => boolean | undefined;
}

export function isPlace(value: Json | undefined): value is { $range: Place } & Json {
  return typeof value === 'object' && value !== null && '$range' in value;
}

/** Number of a criterion: a number, or a moment as the script gave it. */
function bound(value: Json | undefined, context: RuleContext): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && '$ms' in value)
    return Math.floor(serialOf(Number((value as { $ms: Json }).$ms), context.book.timeZone));
  return Number(value);
}

const COMPARE: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  BETWEEN: (value, a, b) => value >= Math.min(a, b) && value <= Math.max(a, b),
  NOT_BETWEEN: (value, a, b) => value < Math.min(a, b) || value > Math.max(a, b),
  EQUAL_TO: (value, a) => value === a,
  NOT_EQUAL_TO: (value, a) => value !== a,
  GREATER_THAN: (value, a) => value > a,
  GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  LESS_THAN: (value, a) => value < a,
  LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
  AFTER: (value, a) => value > a,
  BEFORE: (value, a) => value < a,
  ON_OR_AFTER: (value, a) => value >= a,
  ON_OR_BEFORE: (value, a) => value <= a,
};

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

const TEXT: Readonly<Record<string, (text: string, sample: string) => boolean>> = {
  TEXT_CONTAINS: (text, sample) => text.toLowerCase().includes(sample.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (text, sample) => !text.toLowerCase().includes(sample.toLowerCase()),
  TEXT_EQUAL_TO: (text, sample) => text.toLowerCase() === sample.toLowerCase(),
  TEXT_STARTS_WITH: (text, sample) => text.toLowerCase().startsWith(sample.toLowerCase()),
  TEXT_ENDS_WITH: (text, sample) => text.toLowerCase().endsWith(sample.toLowerCase()),
  TEXT_IS_VALID_EMAIL: (text) => isEmail(text),
  TEXT_IS_VALID_URL: (text) => /^(https?|ftp):\/\/\S+\.\S+$/i.test(text),
};

/** Texts a list rule offers: its own items, or what the cells of its range show. */
export function listItems(rule: ValidationState, context: RuleContext): string[] {
  const source = rule.values[0];
  if (rule.type === 'VALUE_IN_LIST') return Array.isArray(source) ? source.map(String) : [];
  if (!isPlace(source)) return [];
  const place = source.$range;
  const sheet = context.book.sheets.find((one) => one.id === place.sheet);
  if (!sheet) return [];
  return readArea(sheet, place, (cell) => displayText(cell, context.locale))
    .flat()
    .filter((text) => text !== '');
}

/** Whether the content of `cell` satisfies a criterion (of validation, colour rules or filters). */
export function satisfies(
  cell: Cell | undefined,
  type: string,
  values: readonly Json[],
  context: RuleContext,
): boolean {
  const value = cell?.v;
  const text = displayText(cell, context.locale);
  if (type === 'CELL_EMPTY') return text === '';
  if (type === 'CELL_NOT_EMPTY') return text !== '';
  const byText = TEXT[type];
  if (byText) return byText(text, String(values[0] ?? ''));
  const number = /^(NUMBER|DATE)_(.+)$/.exec(type);
  if (number?.[2] === 'IS_VALID_DATE') return typeof value === 'number' && isDateFormat(cell?.format);
  const compare = number ? COMPARE[number[2] ?? ''] : undefined;
  if (compare) {
    if (typeof value !== 'number') return false;
    if (number?.[1] === 'DATE' && !isDateFormat(cell?.format)) return false;
    const left = number?.[1] === 'DATE' ? Math.floor(value) : value;
    return compare(left, bound(values[0], context), bound(values[1], context));
  }
  if (type === 'CUSTOM_FORMULA') return context.holds?.(String(values[0])) ?? true;
  return true;
}

function inList(cell: Cell, rule: ValidationState, context: RuleContext): boolean {
  const shown = displayText(cell, context.locale);
  const typed = showValue(cell.v, undefined, context.locale);
  return listItems(rule, context).some((item) => item === shown || item === typed || item === String(cell.v));
}

function isCheckbox(cell: Cell, rule: ValidationState): boolean {
  if (rule.values.length === 0) return typeof cell.v === 'boolean';
  return rule.values.some((value) => String(value) === String(cell.v));
}

/** Whether a cell keeps its rule. Blanks always pass. */
export function keepsRule(cell: Cell, rule: ValidationState, context: RuleContext): boolean {
  if (cell.f === undefined && cell.e === undefined && (cell.v === undefined || cell.v === '')) return true;
  if (cell.f !== undefined && cell.v === undefined) return true;
  if (rule.type === 'VALUE_IN_LIST' || rule.type === 'VALUE_IN_RANGE') return inList(cell, rule, context);
  if (rule.type === 'CHECKBOX') return isCheckbox(cell, rule);
  return satisfies(cell, rule.type, rule.values, context);
}
