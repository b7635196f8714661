/** Acts on the content of a range: checkboxes, trimming. */
import { call } from './bridge.ts';
import type { Member } from './define.ts';
import { type RangeState, placeOf } from './places.ts';

function checkboxRule(values: readonly unknown[]): object {
  return { type: 'CHECKBOX', values, allowInvalid: false };
}

export const RANGE_ACTS: Readonly<Record<string, Member<RangeState>>> = {
  insertCheckboxes: (range: RangeState, ...values: unknown[]) => {
    call('insertCheckboxes', placeOf(range), checkboxRule(values));
  },
  removeCheckboxes: (range: RangeState) => {
    call('removeCheckboxes', placeOf(range));
  },
  check: (range: RangeState) => {
    call('setChecked', placeOf(range), true);
  },
  uncheck: (range: RangeState) => {
    call('setChecked', placeOf(range), false);
  },
  isChecked: (range: RangeState) => call('isChecked', placeOf(range)),
  trimWhitespace: (range: RangeState) => {
    call('trim', placeOf(range));
  },
};
