/** Looks of cells (style, validation) shared by all cells that have them equal: sheets prepare thousands of blank rows. */
import type { CellStyle, ValidationState } from '../../host.ts';
import type { Cell } from './book.ts';

const styles = new Map<string, CellStyle>();
const rules = new Map<string, ValidationState>();
const numbers = new WeakMap<object, number>();
let last = 0;

/** What stands for an object met before: a column's rule comes once for each of its thousand cells. */
const standsFor = new WeakMap<object, object>();

function shared<T extends object>(known: Map<string, T>, value: T): T {
  const met = standsFor.get(value) as T | undefined;
  if (met) return met;
  const key = JSON.stringify(value);
  const found = known.get(key) ?? value;
  known.set(key, found);
  standsFor.set(value, found);
  return found;
}

/** The one object that stands for all equal styles; undefined for an empty one. */
export function sharedStyle(style: CellStyle): CellStyle | undefined {
  return Object.keys(style).length === 0 ? undefined : shared(styles, style);
}

/** The one object that stands for all equal rules. Rules are never changed in place. */
export function sharedRule(rule: ValidationState): ValidationState {
  return shared(rules, rule);
}

function numberOf(object: object | undefined): number {
  if (!object) return 0;
  let number = numbers.get(object);
  if (number === undefined) {
    last += 1;
    number = last;
    numbers.set(object, number);
  }
  return number;
}

/** Key equal for cells that look the same; '' for a cell that looks like a fresh one. */
export function lookKey(cell: Cell): string {
  if (cell.format === undefined && !cell.style && !cell.rule) return '';
  return `${numberOf(cell.style)}|${numberOf(cell.rule)}|${cell.format ?? ''}`;
}
