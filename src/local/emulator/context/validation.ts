/** Data validation: rules and their builder. */
import type { Member } from './define.ts';
import { defineClass } from './define.ts';
import { enumName, enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange, placeOf } from './places.ts';

interface RuleState {
  type: string;
  values: unknown[];
  allowInvalid: boolean;
  help?: string;
}

/** Criteria values as kept: moments and ranges in tagged form. */
export function keptValue(value: unknown): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') return { $ms: (value as Date).getTime() };
  return value;
}

/** Criteria values as a script gets them back. */
export function shownValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$ms' in value) return new Date((value as { $ms: number }).$ms);
  if ('$range' in value) return makeRange((value as { $range: RangeState }).$range);
  return value;
}

function copyState(state: RuleState): RuleState {
  return { ...state, values: [...state.values] };
}

const READING: Readonly<Record<string, Member<RuleState>>> = {
  getAllowInvalid: (state) => state.allowInvalid,
  getCriteriaType: (state) => (state.type === '' ? null : enumValue('Spreadsheet.DataValidationCriteria', state.type)),
  getCriteriaValues: (state) => state.values.map(shownValue),
  getHelpText: (state) => state.help ?? null,
  copy: (state) => make('DataValidationBuilder', copyState(state)),
};

function require(type: string): Member<RuleState> {
  return (state: RuleState, ...values: unknown[]) => {
    state.type = type;
    state.values = values.map(keptValue);
  };
}

/** Items of a list as texts: 1 → "1", true → "TRUE" (behaviour 21). */
function listItem(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const BUILDING: Readonly<Record<string, Member<RuleState>>> = {
  build: (state) => make('DataValidation', copyState(state)),
  setAllowInvalid: (state, allow: boolean) => {
    state.allowInvalid = allow;
  },
  setHelpText: (state, text: string | null) => {
    if (text === null) delete state.help;
    else state.help = text;
  },
  requireValueInList: (state, items: readonly unknown[], dropdown?: boolean) => {
    if (items.length > 500) throw exception('The data validation rule has more items than the limit of 500.');
    state.type = 'VALUE_IN_LIST';
    state.values = [items.map(listItem), dropdown ?? true];
  },
  requireValueInRange: (state, range: object, dropdown?: boolean) => {
    state.type = 'VALUE_IN_RANGE';
    state.values = [{ $range: placeOf(stateOf<RangeState>(range)) }, dropdown ?? true];
  },
  requireCheckbox: require('CHECKBOX'),
  requireFormulaSatisfied: require('CUSTOM_FORMULA'),
  requireDate: require('DATE_IS_VALID_DATE'),
  requireDateAfter: require('DATE_AFTER'),
  requireDateBefore: require('DATE_BEFORE'),
  requireDateBetween: require('DATE_BETWEEN'),
  requireDateEqualTo: require('DATE_EQUAL_TO'),
  requireDateNotBetween: require('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: require('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: require('DATE_ON_OR_BEFORE'),
  requireNumberBetween: require('NUMBER_BETWEEN'),
  requireNumberEqualTo: require('NUMBER_EQUAL_TO'),
  requireNumberGreaterThan: require('NUMBER_GREATER_THAN'),
  requireNumberGreaterThanOrEqualTo: require('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
  requireNumberLessThan: require('NUMBER_LESS_THAN'),
  requireNumberLessThanOrEqualTo: require('NUMBER_LESS_THAN_OR_EQUAL_TO'),
  requireNumberNotBetween: require('NUMBER_NOT_BETWEEN'),
  requireNumberNotEqualTo: require('NUMBER_NOT_EQUAL_TO'),
  requireTextContains: require('TEXT_CONTAINS'),
  requireTextDoesNotContain: require('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: require('TEXT_EQUAL_TO'),
  requireTextIsEmail: require('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: require('TEXT_IS_VALID_URL'),
  withCriteria: (state, criteria: object, values: readonly unknown[]) => {
    const type = enumName(criteria);
    // Live takes the relative dates here and makes a rule that cannot be read back (issue 418495831): refused at once.
    if (type.endsWith('_RELATIVE')) throw exception(`Invalid criteria: ${type}`);
    state.type = type;
    if (type === 'VALUE_IN_LIST') state.values = [(values[0] as unknown[]).map(listItem), values[1] ?? true];
    else if (type === 'VALUE_IN_RANGE')
      state.values = [{ $range: placeOf(stateOf<RangeState>(values[0])) }, values[1] ?? true];
    else state.values = values.map(keptValue);
  },
};

export function defineValidation(): void {
  defineClass<RuleState>('Spreadsheet.DataValidation', 'SpreadsheetApp.DataValidation', READING);
  defineClass<RuleState>('Spreadsheet.DataValidationBuilder', 'SpreadsheetApp.DataValidationBuilder', {
    ...READING,
    ...BUILDING,
  });
}
