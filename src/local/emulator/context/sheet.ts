/** Sheet: its name and place, ranges, content as a whole, selection. */
import { call } from './bridge.ts';
import { colour } from './colours.ts';
import { defineClass, type Member } from './define.ts';
import { enumName, enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import {
  type RangeState,
  type SheetState,
  checkedRange,
  facts,
  makeRange,
  makeSheet,
  placeOf,
  rangeByText,
} from './places.ts';
import { makeRangeList, wholeGrid } from './range.ts';
import { metadataArguments, metadataOf } from './range-marks.ts';
import { activateRange, activeRange, currentCell } from './selection.ts';
import { SHEET_STRUCTURE } from './sheet-structure.ts';
import { SHEET_MARKS } from './sheet-marks.ts';
import { fromTable, toWire } from './values.ts';

interface Extent {
  readonly row: number;
  readonly column: number;
}

function getRange(sheet: SheetState, first: unknown, column?: number, rows?: number, columns?: number): object {
  if (typeof first === 'string') return rangeByText(first, sheet.id);
  return checkedRange(sheet.id, Number(first), column ?? 1, rows ?? 1, columns ?? 1);
}

/** A1 when the sheet is empty (behaviour 11). */
function dataRange(sheet: SheetState): object {
  const { row, column } = call('dataExtent', sheet.id) as Extent;
  return makeRange({ sheet: sheet.id, row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) });
}

/** Clears contents and formats, keeping notes and validation (behaviour 16). */
function clear(sheet: SheetState, options?: { contentsOnly?: unknown; formatOnly?: unknown }): void {
  const contents = options?.contentsOnly === true || options?.formatOnly !== true;
  const formats = options?.formatOnly === true || options?.contentsOnly !== true;
  call('clear', wholeGrid(sheet.id), { contents, formats }, false);
  // "Formatting … (ex: bold, italics, conditional formatting)": reference of Sheet.clearFormats.
  if (formats) call('setColourRules', sheet.id, []);
}

const IDENTITY: Readonly<Record<string, Member<SheetState>>> = {
  getName: (sheet) => facts(sheet.id).title,
  getSheetName: (sheet) => facts(sheet.id).title,
  getSheetId: (sheet) => sheet.id,
  getIndex: (sheet) => facts(sheet.id).index,
  getParent: () => make('Spreadsheet', {}),
  getType: () => enumValue('Spreadsheet.SheetType', 'GRID'),
  setName: (sheet, title: string) => {
    call('renameSheet', sheet.id, title);
  },
  isSheetHidden: (sheet) => facts(sheet.id).hidden,
  hideSheet: (sheet) => {
    call('hideSheet', sheet.id);
  },
  showSheet: (sheet) => {
    call('showSheet', sheet.id);
  },
  getTabColor: (sheet) => facts(sheet.id).tabColor,
  setTabColor: (sheet, value: string | null) => {
    call('setSheet', sheet.id, 'tabColor', colour(value));
  },
  hasHiddenGridlines: (sheet) => !facts(sheet.id).gridlines,
  setHiddenGridlines: (sheet, hidden: boolean) => {
    call('setSheet', sheet.id, 'gridlines', !hidden);
  },
  isRightToLeft: (sheet) => facts(sheet.id).rightToLeft,
  setRightToLeft: (sheet, value: boolean) => {
    call('setSheet', sheet.id, 'rightToLeft', value);
  },
  copyTo: (sheet) => makeSheet(call('copySheet', sheet.id, null) as number),
  getFormUrl: () => null,
  activate: (sheet) => {
    call('activate', sheet.id, null);
  },
  getActiveRange: (sheet) => activeRange(sheet.id),
  getActiveCell: (sheet) => currentCell(sheet.id),
  getCurrentCell: (sheet) => currentCell(sheet.id),
  getActiveRangeList: (sheet) => makeRangeList([activeRange(sheet.id)]),
  getSelection: (sheet) => make('Selection', { sheet: sheet.id }),
  setActiveRange: (sheet, range: object) => {
    if (stateOf<RangeState>(range).sheet !== sheet.id) throw exception('The range must be on the sheet.');
    return activateRange(range);
  },
  setActiveSelection: (sheet, range: unknown) =>
    activateRange(typeof range === 'string' ? rangeByText(range, sheet.id) : (range as object)),
  setCurrentCell: (_sheet, range: object) => activateRange(range),
  setActiveRangeList: (_sheet, list: object) => {
    const { ranges } = stateOf<{ ranges: readonly RangeState[] }>(list);
    const last = ranges[ranges.length - 1];
    if (last) call('activate', last.sheet, placeOf(last));
    return list;
  },
};

const CONTENT: Readonly<Record<string, Member<SheetState>>> = {
  getRange,
  getRangeList: (sheet, texts: readonly string[]) => makeRangeList(texts.map((text) => rangeByText(text, sheet.id))),
  getDataRange: dataRange,
  getLastRow: (sheet) => (call('extent', sheet.id) as Extent).row,
  getLastColumn: (sheet) => (call('extent', sheet.id) as Extent).column,
  getMaxRows: (sheet) => facts(sheet.id).rows,
  getMaxColumns: (sheet) => facts(sheet.id).columns,
  getSheetValues: (sheet, row: number, column: number, rows: number, columns: number) => {
    const range = stateOf<RangeState>(checkedRange(sheet.id, row, column, rows, columns));
    return fromTable(call('values', placeOf(range)), columns);
  },
  appendRow: (sheet, values: readonly unknown[]) => {
    if (values.length === 0)
      throw exception("The parameters (number[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.");
    call('appendRow', sheet.id, values.map(toWire));
  },
  clear,
  clearContents: (sheet) => clear(sheet, { contentsOnly: true }),
  clearFormats: (sheet) => clear(sheet, { formatOnly: true }),
  clearNotes: (sheet) => {
    call('clear', wholeGrid(sheet.id), { notes: true }, false);
  },
  createTextFinder: (sheet, text: string) =>
    make('TextFinder', { places: [wholeGrid(sheet.id)], text, flags: {}, at: -1 }),
  addDeveloperMetadata: (sheet, ...given: unknown[]) => {
    call('addMetadata', { sheet: sheet.id }, ...metadataArguments(given));
  },
  // Only the sheet's own items, not those of its rows and columns.
  getDeveloperMetadata: (sheet) => metadataOf({ sheet: sheet.id, type: 'SHEET' }),
  createDeveloperMetadataFinder: (sheet) => make('DeveloperMetadataFinder', { wanted: { sheet: sheet.id } }),
  getColumnGroupControlPosition: (sheet) =>
    enumValue('Spreadsheet.GroupControlTogglePosition', facts(sheet.id).controls.column),
  getRowGroupControlPosition: (sheet) =>
    enumValue('Spreadsheet.GroupControlTogglePosition', facts(sheet.id).controls.row),
  setColumnGroupControlPosition: (sheet, position: object) => {
    call('setSheet', sheet.id, 'controls', { ...facts(sheet.id).controls, column: enumName(position) });
  },
  setRowGroupControlPosition: (sheet, position: object) => {
    call('setSheet', sheet.id, 'controls', { ...facts(sheet.id).controls, row: enumName(position) });
  },
};

export function defineSheet(): void {
  defineClass<SheetState>('Spreadsheet.Sheet', 'SpreadsheetApp.Sheet', {
    ...IDENTITY,
    ...CONTENT,
    ...SHEET_STRUCTURE,
    ...SHEET_MARKS,
  });
}
