/** Filters of a sheet and their criteria. */
import { call } from './bridge.ts';
import { CONDITIONS } from './conditions.ts';
import { defineClass, type Member } from './define.ts';
import { enumValue } from './enums.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange } from './places.ts';
import { shownValue } from './validation.ts';

interface CriterionState {
  type?: string;
  values: unknown[];
  hidden?: string[];
  visible?: string[];
}
interface FilterHandle {
  readonly sheet: number;
}

const READING: Readonly<Record<string, Member<CriterionState>>> = {
  getCriteriaType: (state) => (state.type === undefined ? null : enumValue('Spreadsheet.BooleanCriteria', state.type)),
  getCriteriaValues: (state) => state.values.map(shownValue),
  getHiddenValues: (state) => [...(state.hidden ?? [])],
  getVisibleValues: (state) => [...(state.visible ?? [])],
  copy: (state) => make('FilterCriteriaBuilder', { ...state, values: [...state.values] }),
};

function area(handle: FilterHandle): RangeState {
  return { ...(call('filterArea', handle.sheet) as RangeState), sheet: handle.sheet };
}

function setCriterion(handle: FilterHandle, column: number, criteria: object | null): void {
  call('setCriterion', handle.sheet, column, criteria === null ? null : stateOf(criteria));
}

export function defineFilter(): void {
  defineClass<CriterionState>('Spreadsheet.FilterCriteria', 'SpreadsheetApp.FilterCriteria', READING);
  defineClass<CriterionState>('Spreadsheet.FilterCriteriaBuilder', 'SpreadsheetApp.FilterCriteriaBuilder', {
    ...READING,
    ...CONDITIONS,
    build: (state: CriterionState) => make('FilterCriteria', { ...state, values: [...state.values] }),
    setHiddenValues: (state: CriterionState, values: string[]) => {
      state.hidden = values;
      delete state.visible;
    },
    setVisibleValues: (state: CriterionState, values: string[]) => {
      state.visible = values;
      delete state.hidden;
    },
  });
  defineClass<FilterHandle>('Spreadsheet.Filter', 'SpreadsheetApp.Filter', {
    getRange: (handle) => makeRange(area(handle)),
    remove: (handle) => {
      call('removeFilter', handle.sheet);
    },
    getColumnFilterCriteria: (handle, column: number) => {
      const found = call('filterCriterion', handle.sheet, column) as CriterionState | null;
      return found === null ? null : make('FilterCriteria', found);
    },
    setColumnFilterCriteria: setCriterion,
    removeColumnFilterCriteria: (handle, column: number) => setCriterion(handle, column, null),
    // The first row is the header and stays (behaviour 26).
    sort: (handle, column: number, ascending: boolean) => {
      const range = area(handle);
      call('sort', { ...range, row: range.row + 1, rows: range.rows - 1 }, [{ column, ascending }]);
    },
  });
}
