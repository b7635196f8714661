/** What stands on a sheet: protections, colour rules, filter, names, charts, sorting. */
import { call } from './bridge.ts';
import { newChartState } from './charts.ts';
import type { Member } from './define.ts';
import { enumName } from './enums.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type SheetState, facts, makeRange } from './places.ts';

export function protectionsOf(sheet: number, type: object): object[] {
  const ids = call('protections', sheet, enumName(type) === 'SHEET', null) as number[];
  return ids.map((id) => make('Protection', { sheet, id }));
}

export const SHEET_MARKS: Readonly<Record<string, Member<SheetState>>> = {
  protect: (sheet: SheetState) => make('Protection', { sheet: sheet.id, id: call('protect', { sheet: sheet.id }) }),
  getProtections: (sheet: SheetState, type: object) => protectionsOf(sheet.id, type),
  getConditionalFormatRules: (sheet: SheetState) =>
    (call('colourRules', sheet.id) as object[]).map((rule) =>
      make('ConditionalFormatRule', { ...rule, sheet: sheet.id }),
    ),
  setConditionalFormatRules: (sheet: SheetState, rules: readonly object[]) => {
    call(
      'setColourRules',
      sheet.id,
      rules.map((rule) => stateOf(rule)),
    );
  },
  clearConditionalFormatRules: (sheet: SheetState) => {
    call('setColourRules', sheet.id, []);
  },
  getFilter: (sheet: SheetState) =>
    call('filterArea', sheet.id) === null ? null : make('Filter', { sheet: sheet.id }),
  getNamedRanges: (sheet: SheetState) =>
    (call('names', sheet.id) as { name: string }[]).map(({ name }) => make('NamedRange', { name })),
  getCharts: (sheet: SheetState) =>
    (call('charts', sheet.id) as object[]).map((chart) => make('EmbeddedChart', { ...chart, sheet: sheet.id })),
  newChart: (sheet: SheetState) => make('EmbeddedChartBuilder', newChartState(sheet.id)),
  insertChart: (sheet: SheetState, chart: object) => {
    call('putChart', sheet.id, stateOf(chart));
  },
  updateChart: (sheet: SheetState, chart: object) => {
    call('replaceChart', sheet.id, stateOf(chart));
  },
  removeChart: (sheet: SheetState, chart: object) => {
    call('removeChart', sheet.id, stateOf(chart));
  },
  getBandings: (sheet: SheetState) =>
    (call('bandings', sheet.id, null) as number[]).map((id) => make('Banding', { sheet: sheet.id, id })),
  getImages: () => [],
  getDrawings: () => [],
  getSlicers: () => [],
  getPivotTables: () => [],
  /** Sorts all rows but the frozen ones: the header goes along unless it is frozen (behaviour 15). */
  sort: (sheet: SheetState, column: number, ascending?: boolean) => {
    const { rows, columns, frozenRows } = facts(sheet.id);
    const place = { sheet: sheet.id, row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
    makeRange(place);
    call('sort', place, [{ column, ascending: ascending !== false }]);
  },
};
