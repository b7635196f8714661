/** What native validation each column should have, as data that can be compared with what stands in the sheet. */
import type { NativeRule } from './define.ts';
import type { Block } from './writes.ts';

/** One native rule ready to be built. */
export interface RuleSpec {
  readonly rule: NativeRule;
  /** Items of a list, in order. */
  readonly titles?: readonly string[];
  /** Block that feeds a dropdown of records. */
  readonly source?: Block;
  readonly rejects: boolean;
  readonly help: string;
}

/** A short description of a rule: two rules with one description do the same. */
export function describeRule(
  type: 'list' | 'range' | 'date' | 'checkbox' | 'number' | 'text' | 'other',
  titles: readonly string[] = [],
): string {
  return type === 'list' ? `list:${titles.join('|')}` : type;
}

/** Description that the rule of a spec will have once it stands in the sheet; '' when there is nothing to build. */
export function describeSpec(spec: RuleSpec | undefined): string {
  if (!spec) return '';
  switch (spec.rule.kind) {
    case 'list':
    case 'fixedList':
      return (spec.titles ?? []).length === 0 ? '' : describeRule('list', spec.titles);
    case 'records':
      return spec.source ? describeRule('range') : '';
    case 'date':
      return describeRule('date');
    case 'checkbox':
      return describeRule('checkbox');
    case 'wholeNumber':
      return describeRule('number');
    case 'codePattern':
      return describeRule('text');
  }
}
