/** The whole view as the grid's workbook: built by us, so the grid shows exactly what the server has. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { SheetView, WorkbookView } from '../../host.ts';
import { placeOf } from '../../xlsx/cell-runs.ts';
import { cellData } from './cell-data.ts';
import { colourRules } from './colour-rules.ts';
import { unseenColumns } from './groups.ts';
import { notesOf } from './notes.ts';
import { ofSheet } from './of-sheet.ts';
import { DEFAULT_HEIGHT, DEFAULT_SIZE, DEFAULT_WIDTH, sheetHeights } from './sizes.ts';
import { validationRules } from './validation.ts';

/** Id of the grid's only workbook. */
export const UNIT = 'table';

/** The grid is quick up to here; an empty tail of a larger sheet has nothing to show. */
const SPARE_ROWS = 1000;

export function workbookData(view: WorkbookView, switched: ReadonlySet<string>): IWorkbookData {
  const sheets = view.sheets.map((sheet) => worksheetData(sheet, switched));
  const titles = (id: number): string | undefined => view.sheets.find((sheet) => sheet.id === id)?.title;
  return {
    id: UNIT,
    name: view.title,
    appVersion: '0.25.1',
    locale: LocaleType.RU_RU,
    styles: {},
    // Google's own; the grid's would be a size larger, and rows measured for it would be too low.
    defaultStyle: { ff: 'Arial', fs: DEFAULT_SIZE },
    sheetOrder: view.sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      {
        name: 'SHEET_DATA_VALIDATION_PLUGIN',
        data: bySheet(view, (sheet) => JSON.stringify(validationRules(sheet, titles))),
      },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(view, coloursText) },
      { name: 'SHEET_NOTE_PLUGIN', data: bySheet(view, notesText) },
    ],
  };
}

const coloursText = ofSheet((sheet) => JSON.stringify(colourRules(sheet)));
const notesText = ofSheet((sheet) => JSON.stringify(notesOf(sheet)));

/** One JSON object of the sheets' parts, each already JSON. */
function bySheet(view: WorkbookView, part: (sheet: SheetView) => string): string {
  return `{${view.sheets.map((sheet) => `"${String(sheet.id)}":${part(sheet)}`).join()}}`;
}

function worksheetData(
  sheet: SheetView,
  switched: ReadonlySet<string>,
): Partial<IWorksheetData> & { readonly id: string } {
  return {
    id: String(sheet.id),
    name: sheet.title,
    // Hidden sheets are left out by our own tabs; a script may still make one active.
    hidden: BooleanNumber.FALSE,
    rowCount: Math.max(1, Math.min(sheet.rows, lastRow(sheet) + SPARE_ROWS)),
    columnCount: Math.max(1, sheet.columns),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
    columnData: columnData(sheet, switched),
    rowData: rowData(sheet),
    cellData: cells(sheet),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      endRow: area.row + area.rows - 2,
      startColumn: area.column - 1,
      endColumn: area.column + area.columns - 2,
    })),
  };
}

const lastRow = ofSheet((sheet) => Object.keys(sheet.cells).reduce((last, key) => Math.max(last, placeOf(key).row), 0));

function rowData(sheet: SheetView): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [row, height] of sheetHeights(sheet)) data[row - 1] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) data[row - 1] = { ...data[row - 1], hd: BooleanNumber.TRUE };
  return data;
}

function columnData(sheet: SheetView, switched: ReadonlySet<string>): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of Object.entries(sheet.widths)) data[Number(column) - 1] = { w: width };
  for (const column of unseenColumns(sheet, switched))
    data[column - 1] = { ...data[column - 1], hd: BooleanNumber.TRUE };
  return data;
}

function cells(sheet: SheetView): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of Object.entries(sheet.cells)) {
    // Most cells of a prepared sheet are blank, and only a style shows on them.
    if (cell.v === undefined && cell.e === undefined && cell.style === undefined) continue;
    const { row, column } = placeOf(key);
    const line = (data[row - 1] ??= {});
    line[column - 1] = cellData(cell);
  }
  return data;
}
