/** TextFinder: searching and replacing in a range, a sheet or the whole table. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { stateOf } from './objects.ts';
import { type RangeState, facts, makeRange, placeOf } from './places.ts';

interface Flags {
  matchCase?: boolean;
  wholeCell?: boolean;
  formulas?: boolean;
  pattern?: boolean;
  diacritics?: boolean;
}
interface FinderState {
  readonly places?: readonly RangeState[];
  readonly all?: boolean;
  readonly text: string;
  readonly flags: Flags;
  /** Place of the current match among all; −1 before the first. */
  at: number;
  start?: RangeState;
}

function places(state: FinderState): RangeState[] {
  if (!state.all) return [...(state.places ?? [])];
  return (call('sheetIds') as number[]).map((sheet) => {
    const { rows, columns } = facts(sheet);
    return { sheet, row: 1, column: 1, rows, columns };
  });
}

function find(state: FinderState): RangeState[] {
  return call('findText', places(state), state.text, state.flags) as RangeState[];
}

function isAfter(cell: RangeState, start: RangeState): boolean {
  return cell.row > start.row || (cell.row === start.row && cell.column > start.column);
}

function step(state: FinderState, by: 1 | -1): object | null {
  const found = find(state);
  if (found.length === 0) return null;
  if (state.at < 0 && state.start) {
    const { start } = state;
    const next = found.findIndex((cell) => isAfter(cell, start));
    state.at = by > 0 ? (next < 0 ? 0 : next) : (next < 0 ? found.length : next) - 1;
  } else state.at = state.at < 0 ? (by > 0 ? 0 : found.length - 1) : state.at + by;
  const cell = found[state.at];
  if (!cell) {
    state.at = -1;
    return null;
  }
  return makeRange(cell);
}

function flag(name: keyof Flags) {
  return (state: FinderState, value: boolean): void => {
    state.flags[name] = value;
  };
}

export function defineTextFinder(): void {
  defineClass<FinderState>('Spreadsheet.TextFinder', 'SpreadsheetApp.TextFinder', {
    findAll: (state) => find(state).map(makeRange),
    findNext: (state) => step(state, 1),
    findPrevious: (state) => step(state, -1),
    getCurrentMatch: (state) => {
      const cell = state.at < 0 ? undefined : find(state)[state.at];
      return cell ? makeRange(cell) : null;
    },
    replaceAllWith: (state, text: string) => call('replaceText', find(state), state.text, text, state.flags),
    replaceWith: (state, text: string) => {
      const cell = state.at < 0 ? undefined : find(state)[state.at];
      return cell ? call('replaceText', [cell], state.text, text, state.flags) : 0;
    },
    startFrom: (state, range: object) => {
      state.start = placeOf(stateOf<RangeState>(range));
    },
    matchCase: flag('matchCase'),
    matchEntireCell: flag('wholeCell'),
    matchFormulaText: flag('formulas'),
    useRegularExpression: flag('pattern'),
    ignoreDiacritics: flag('diacritics'),
  });
}
