/** Checks the arguments of a call against the published signatures, and names them as live errors do. */
import { enumType } from './enums.ts';
import { kindOf } from './objects.ts';

export interface Overload {
  readonly parameters: readonly string[];
  readonly returns: string;
}

/** Types that are plain words in the published types. */
const WORDS = new Set(['FontWeight', 'FontStyle', 'FontLine']);
const MISMATCH = Symbol('mismatch');

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A value as the type wants it, or MISMATCH. Numbers become texts where a text is wanted, as live. */
function fit(value: unknown, type: string, inArray: boolean): unknown {
  if (type.endsWith('?')) return value === null || value === undefined ? null : fit(value, type.slice(0, -1), inArray);
  if (type === 'a') return value;
  if (value === null || value === undefined) return MISMATCH;
  if (type.endsWith('[]')) return fitArray(value, type.slice(0, -2));
  if (type.includes('|')) {
    for (const part of type.split('|')) {
      const fitted = fit(value, part, inArray);
      if (fitted !== MISMATCH) return fitted;
    }
    return MISMATCH;
  }
  if (type === 's' || WORDS.has(type)) return fitText(value, inArray);
  if (type === 'n' || type === 'i')
    return typeof value === 'number' ? (type === 'i' ? Math.trunc(value) : value) : MISMATCH;
  if (type === 'b') return typeof value === 'boolean' ? value : MISMATCH;
  if (type === 'd') return isDate(value) ? value : MISMATCH;
  if (type === 'o') return typeof value === 'object' ? value : MISMATCH;
  const isEnum = enumType(value) === type;
  const kind = kindOf(value);
  const isKind =
    kind === type || (type === 'BlobSource' && (kind === 'Blob' || kind === 'HtmlOutput')) || isBuilt(kind, type);
  return isEnum || isKind ? value : MISMATCH;
}

/** A builder of one chart type passes where any chart builder does. */
function isBuilt(kind: string | undefined, type: string): boolean {
  return kind !== undefined && type === 'EmbeddedChartBuilder' && /^Embedded\w*ChartBuilder$/.test(kind);
}

/** A number written into notes by a table gets ".0", by a single setter not (gas-fakes, notes/oddities.md, "sheets notes"). */
function fitText(value: unknown, inArray: boolean): unknown {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return MISMATCH;
  return inArray && Number.isInteger(value) ? `${value}.0` : String(value);
}

function fitArray(value: unknown, type: string): unknown {
  if (!Array.isArray(value)) return MISMATCH;
  const fitted: unknown[] = [];
  for (const item of value as unknown[]) {
    const one = fit(item, type, true);
    if (one === MISMATCH) return MISMATCH;
    fitted.push(one);
  }
  return type.endsWith('[]') && fitted.length === 0 ? MISMATCH : fitted;
}

function fitAll(overload: Overload, values: readonly unknown[]): unknown[] | undefined {
  const { parameters } = overload;
  const rest = parameters[parameters.length - 1]?.startsWith('...') === true;
  const least = parameters.filter((type) => !type.startsWith('...') && !type.endsWith('=')).length;
  if (values.length < least || (!rest && values.length > parameters.length)) return undefined;
  const fitted: unknown[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const type = parameters[at] ?? parameters[parameters.length - 1] ?? 'a';
    const one = fit(
      values[at],
      type
        .replace(/^\.\.\./, '')
        .replace(/\[\]$/, type.startsWith('...') ? '' : '[]')
        .replace(/=$/, '?'),
      false,
    );
    if (one === MISMATCH) return undefined;
    fitted.push(one);
  }
  return fitted;
}

/** Arguments fitted to the first overload that takes them, with that overload's place. */
export function fitArguments(
  overloads: readonly Overload[],
  values: readonly unknown[],
): { readonly values: unknown[]; readonly overload: Overload } | undefined {
  for (const overload of overloads) {
    const fitted = fitAll(overload, values);
    if (fitted) return { values: fitted, overload };
  }
  return undefined;
}

/** Name of a value's type in a signature error: String, number, Boolean, number[], SpreadsheetApp.Range, (class), null. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${typeName(value[0])}[]`;
  const kind = kindOf(value) ?? enumType(value);
  if (kind !== undefined) return SPREADSHEET_KINDS.test(kind) ? `SpreadsheetApp.${kind}` : kind;
  return '(class)';
}

const SPREADSHEET_KINDS =
  /^(Range|RangeList|Sheet|Spreadsheet|Protection|Filter|Group|Selection|NamedRange|DataValidation|DeveloperMetadata|ConditionalFormatRule|Embedded)/;
