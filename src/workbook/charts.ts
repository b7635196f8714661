/** The two charts of «Сводка»: plan and fact of the indicators, and their values over the reporting dates. */
import type { Indicator } from '../domain/indicators/index.ts';
import type { SheetKey } from './define.ts';
import { sheetOf } from './sheets/index.ts';
import { valueColumn } from './sheets/monitoring.ts';
import type { Write } from './writes.ts';

/** Column to the right of the lines of «Сводка». */
const RIGHT = 5;
const FIRST_ROW = 2;
/** Rows of the sheet that one chart covers, so that the second stands below the first. */
const ROWS_OF_CHART = 20;
/** Reporting dates the trend reaches: some fifteen years of two a year. */
const DATES = 30;

const placeOf = (sheet: SheetKey, column: string): number => Object.keys(sheetOf(sheet).columns).indexOf(column) + 1;

/** Sheets the charts need. */
export const CHART_SHEETS: readonly SheetKey[] = ['summary', 'indicators', 'monitoring'];

/**
 * Writes of both charts, over sheets as they are first laid out; nothing while one of the sheets is not there. Three
 * calls each; running them again draws the same.
 */
export function chartWrites(idOf: (sheet: SheetKey) => number | undefined, kept: readonly Indicator[]): Write[] {
  const [summary, indicators, monitoring] = CHART_SHEETS.map(idOf);
  if (summary === undefined || indicators === undefined || monitoring === undefined) return [];
  const columns = (sheetId: number, sheet: SheetKey, keys: readonly string[], rows: number) =>
    keys.map((key) => ({ sheetId, row: 1, column: placeOf(sheet, key), rows, columns: 1 }));
  const values = kept.map(({ code }) => valueColumn(code));
  return [
    {
      kind: 'chart',
      sheetId: summary,
      row: FIRST_ROW,
      column: RIGHT,
      type: 'column',
      title: 'Показатели: план и факт, %',
      ranges: columns(indicators, 'indicators', ['number', 'plan', 'fact'], kept.length + 1),
    },
    {
      kind: 'chart',
      sheetId: summary,
      row: FIRST_ROW + ROWS_OF_CHART,
      column: RIGHT,
      type: 'line',
      title: 'Показатели по отчётным датам, %',
      ranges: columns(monitoring, 'monitoring', ['date', ...values], DATES + 1),
    },
  ];
}
