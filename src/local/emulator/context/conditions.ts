/** The `when…` members shared by the builders of colour rules and filter criteria. */
import type { Member } from './define.ts';
import { enumName, enumType } from './enums.ts';
import { keptValue } from './validation.ts';

export interface ConditionState {
  type?: string;
  values: unknown[];
}

function when(type: string): Member<ConditionState> {
  return (state: ConditionState, ...values: unknown[]) => {
    state.type = type;
    state.values = values.map(keptValue);
  };
}

/** A date, or one named relatively to today: then the criterion is another one. */
function whenDate(type: string): Member<ConditionState> {
  return (state: ConditionState, date: unknown) => {
    const relative = enumType(date) === 'RelativeDate';
    state.type = relative ? `${type}_RELATIVE` : type;
    state.values = relative ? [{ $relative: enumName(date) }] : [keptValue(date)];
  };
}

export const CONDITIONS: Readonly<Record<string, Member<ConditionState>>> = {
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenDateAfter: whenDate('DATE_AFTER'),
  whenDateBefore: whenDate('DATE_BEFORE'),
  whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
  whenFormulaSatisfied: when('CUSTOM_FORMULA'),
  whenNumberBetween: when('NUMBER_BETWEEN'),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  whenNumberLessThan: when('NUMBER_LESS_THAN'),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN'),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
  whenTextContains: when('TEXT_CONTAINS'),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
  whenTextEndsWith: when('TEXT_ENDS_WITH'),
  whenTextEqualTo: when('TEXT_EQUAL_TO'),
  whenTextStartsWith: when('TEXT_STARTS_WITH'),
  withCriteria: (state: ConditionState, criteria: object, values: readonly unknown[]) => {
    state.type = enumName(criteria);
    state.values = values.map((value) =>
      enumType(value) === 'RelativeDate' ? { $relative: enumName(value) } : keptValue(value),
    );
  },
};
