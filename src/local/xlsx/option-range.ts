/** The range that a rule takes its options from. */
import type { Area, Json, ValidationState } from '../host.ts';

export type OptionRange = Area & { readonly sheet: number };

/** Undefined for rules of other kinds. */
export function optionRange(rule: ValidationState): OptionRange | undefined {
  const [first] = rule.values;
  if (rule.type !== 'VALUE_IN_RANGE' || !isRecord(first)) return undefined;
  const place = first['$range'];
  return isPlace(place) ? place : undefined;
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: Json | undefined): value is Json & OptionRange {
  return (
    isRecord(value) && ['sheet', 'row', 'column', 'rows', 'columns'].every((name) => typeof value[name] === 'number')
  );
}
