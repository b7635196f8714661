/** What stands on a range beside its content: validation, protection, metadata, groups, merges, filter. */
import { call } from './bridge.ts';
import type { Member } from './define.ts';
import { enumName } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, facts, makeRange, placeOf } from './places.ts';
import { checkTable } from './values.ts';

function wholeLine(range: RangeState): { axis: 'row' | 'column'; at: number } | undefined {
  const grid = facts(range.sheet);
  if (range.rows === grid.rows && range.columns === 1 && range.row === 1) return { axis: 'column', at: range.column };
  if (range.columns === grid.columns && range.rows === 1 && range.column === 1) return { axis: 'row', at: range.row };
  return undefined;
}

/** Arguments of addDeveloperMetadata: key, then value or visibility or both. */
export function metadataArguments(given: readonly unknown[]): [key: unknown, value: unknown, visibility: string] {
  const [key, second, third] = given;
  if (typeof second === 'string') return [key, second, third ? enumName(third) : 'DOCUMENT'];
  return [key, null, second ? enumName(second) : 'DOCUMENT'];
}

function addMetadata(range: RangeState, ...given: unknown[]): void {
  const line = wholeLine(range);
  if (!line)
    throw exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  call('addMetadata', { sheet: range.sheet, ...line }, ...metadataArguments(given));
}

export function metadataOf(wanted: object): object[] {
  return (call('findMetadata', wanted) as number[]).map((id) => make('DeveloperMetadata', { id }));
}

function rules(range: RangeState): (object | null)[][] {
  const table = call('rules', placeOf(range)) as (object | null)[][];
  return table.map((row) => row.map((rule) => (rule === null ? null : make('DataValidation', rule))));
}

function ruleState(rule: unknown): object | null {
  return rule === null ? null : stateOf(rule);
}

function shift(axis: 'row' | 'column'): Member<RangeState> {
  return (range: RangeState, delta: number) => {
    const [at, count] = axis === 'row' ? [range.row, range.rows] : [range.column, range.columns];
    call('shiftDepth', range.sheet, axis, at, count, delta);
  };
}

function collapse(collapsed: boolean): Member<RangeState> {
  return (range: RangeState) => {
    const grid = facts(range.sheet);
    if (range.rows < grid.rows || range.columns === grid.columns)
      call('collapseGroups', range.sheet, 'row', range.row, range.rows, collapsed);
    if (range.columns < grid.columns || range.rows === grid.rows)
      call('collapseGroups', range.sheet, 'column', range.column, range.columns, collapsed);
  };
}

function mergesOf(range: RangeState): RangeState[] {
  return (call('merges', placeOf(range)) as RangeState[]).map((area) => ({ ...area, sheet: range.sheet }));
}

export const RANGE_MARKS: Readonly<Record<string, Member<RangeState>>> = {
  getDataValidation: (range: RangeState) => rules({ ...placeOf(range), rows: 1, columns: 1 })[0]?.[0] ?? null,
  getDataValidations: rules,
  setDataValidation: (range: RangeState, rule: unknown) => {
    call('setRules', placeOf(range), { one: ruleState(rule) });
  },
  setDataValidations: (range: RangeState, table: readonly (readonly unknown[])[]) => {
    checkTable(table, range.rows, range.columns);
    call('setRules', placeOf(range), { rows: table.map((row) => row.map(ruleState)) });
  },
  protect: (range: RangeState) => make('Protection', { sheet: range.sheet, id: call('protect', placeOf(range)) }),
  canEdit: (range: RangeState) => call('canEdit', placeOf(range)),
  addDeveloperMetadata: addMetadata,
  getDeveloperMetadata: (range: RangeState) => metadataOf({ area: placeOf(range) }),
  createDeveloperMetadataFinder: (range: RangeState) =>
    make('DeveloperMetadataFinder', { wanted: { area: placeOf(range) } }),
  shiftColumnGroupDepth: shift('column'),
  shiftRowGroupDepth: shift('row'),
  collapseGroups: collapse(true),
  expandGroups: collapse(false),
  isPartOfMerge: (range: RangeState) => mergesOf(range).length > 0,
  getMergedRanges: (range: RangeState) => mergesOf(range).map(makeRange),
  createFilter: (range: RangeState) => {
    call('createFilter', placeOf(range));
    return make('Filter', { sheet: range.sheet });
  },
  getFilter: (range: RangeState) => {
    const found = call('filterArea', range.sheet) as RangeState | null;
    const inside =
      found !== null &&
      range.row <= found.row + found.rows - 1 &&
      found.row <= range.row + range.rows - 1 &&
      range.column <= found.column + found.columns - 1 &&
      found.column <= range.column + range.columns - 1;
    return inside ? make('Filter', { sheet: range.sheet }) : null;
  },
};
