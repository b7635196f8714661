/** What an execution returns, as JSON text, by who called it. */
import { exception } from './exception.ts';
import { kindOf } from './objects.ts';

/** 'plain' for menus and triggers, 'page' for google.script.run, 'cell' for custom functions. */
export type ResultKind = 'plain' | 'page' | 'cell';

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** google.script.run carries no Date, function or service object (guides/html/reference/run#myFunction). */
function checkPage(value: unknown, seen: readonly unknown[]): void {
  if (typeof value === 'function' || isDate(value) || kindOf(value) !== undefined)
    throw exception('The script completed but the returned value is not a supported return type.');
  if (typeof value !== 'object' || value === null) return;
  if (seen.includes(value))
    throw exception('The script completed but the returned value is not a supported return type.');
  for (const part of Object.values(value)) checkPage(part, [...seen, value]);
}

/** A cell takes scalars and rows of them; dates go as moments. */
function cellValue(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(cellValue);
  if (isDate(value)) return { $ms: value.getTime() };
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'object') return '';
  return typeof value === 'function' ? null : value;
}

/** JSON of the result; undefined when there is none. */
export function resultText(value: unknown, kind: ResultKind): string | undefined {
  if (kind === 'page') checkPage(value, []);
  const text: unknown = JSON.stringify(kind === 'cell' ? cellValue(value) : value);
  return typeof text === 'string' ? text : undefined;
}
