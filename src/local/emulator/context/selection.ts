/** What is selected: the active sheet, range and cell. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { stateOf } from './objects.ts';
import { type RangeState, facts, makeRange, makeSheet, placeOf } from './places.ts';
import { makeRangeList } from './range.ts';

export function activeRange(sheet: number): object {
  return makeRange({ ...facts(sheet).selection, sheet });
}

/** The first cell of the selection. */
export function currentCell(sheet: number): object {
  return makeRange({ ...facts(sheet).selection, sheet, rows: 1, columns: 1 });
}

export function activateRange(range: object): object {
  const state = stateOf<RangeState>(range);
  call('activate', state.sheet, placeOf(state));
  return range;
}

export function defineSelection(): void {
  defineClass<{ sheet: number }>('Spreadsheet.Selection', 'SpreadsheetApp.Selection', {
    getActiveSheet: (state) => makeSheet(state.sheet),
    getActiveRange: (state) => activeRange(state.sheet),
    getActiveRangeList: (state) => makeRangeList([activeRange(state.sheet)]),
    getCurrentCell: (state) => currentCell(state.sheet),
  });
}
