/** Carries out one write on the spreadsheet: the counterpart of workbook/writes.ts, one case each. */
import type { Block, Write } from '../workbook/writes.ts';
import { writeCell } from './cells.ts';
import { buildRule } from './rules.ts';
import { TAG_KEY } from './tags.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a write needs to reach its tab. */
export interface Place {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly timeZone: string;
  sheetById(id: number): Sheet | null;
  remember(sheet: Sheet): void;
}

/** Rows added at once when the grid is full: the next records then need no call of their own. */
const SPARE_ROWS = 50;

/** Makes the grid large enough: writing beyond it throws. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows + SPARE_ROWS);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

function rangeOf(sheet: Sheet, block: Block): Range {
  makeRoom(sheet, block.row + block.rows - 1, block.column + block.columns - 1);
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
}

/** The same line for every row of a block. */
function repeat<T>(line: readonly T[], rows: number): T[][] {
  return Array.from({ length: rows }, () => [...line]);
}

function addSheet(write: Extract<Write, { kind: 'addSheet' }>, place: Place): number {
  const sheet = place.spreadsheet.insertSheet(write.title, write.index);
  place.remember(sheet);
  // At once: nobody could tell later whether a set-up that died left it open or a person opened it.
  if (write.hidden) sheet.hideSheet();
  if (write.columns > sheet.getMaxColumns())
    sheet.insertColumnsAfter(sheet.getMaxColumns(), write.columns - sheet.getMaxColumns());
  return sheet.getSheetId();
}

/** Replaces our colour rules (recognised by their block and text) and leaves foreign ones in place. */
function paint(sheet: Sheet, write: Extract<Write, { kind: 'colours' }>): void {
  const ours = new Set(write.rules.map((rule) => rule.text));
  const columns = new Set(write.rules.map((rule) => rule.column));
  const kept = sheet.getConditionalFormatRules().filter((rule) => {
    const condition = rule.getBooleanCondition();
    const text: unknown = condition?.getCriteriaValues()[0];
    const column = rule.getRanges()[0]?.getColumn();
    return !(typeof text === 'string' && ours.has(text) && column !== undefined && columns.has(column));
  });
  const fresh = write.rules.map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(rule.text)
      .setBackground(rule.background)
      .setRanges([rangeOf(sheet, rule)])
      .build(),
  );
  sheet.setConditionalFormatRules([...kept, ...fresh]);
}

/** Warning-only protection: nobody is locked out, a curator who types over a computed cell is asked. */
function protect(sheet: Sheet, write: Extract<Write, { kind: 'protect' }>): void {
  for (const found of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (found.getDescription() === write.description) found.remove();
  }
  for (const block of write.blocks)
    rangeOf(sheet, block).protect().setDescription(write.description).setWarningOnly(true);
}

function tag(sheet: Sheet, write: Extract<Write, { kind: 'tag' }>): void {
  const letters = sheet.getRange(1, write.column).getA1Notation().replace(/\d+/g, '');
  const column = sheet.getRange(`${letters}:${letters}`);
  for (const item of column.getDeveloperMetadata()) if (item.getKey() === TAG_KEY) item.remove();
  column.addDeveloperMetadata(TAG_KEY, write.key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function style(sheet: Sheet, write: Extract<Write, { kind: 'style' }>): void {
  const range = rangeOf(sheet, write);
  if (write.bold !== undefined) range.setFontWeight(write.bold ? 'bold' : 'normal');
  if (write.background !== undefined) range.setBackground(write.background);
  if (write.color !== undefined) range.setFontColor(write.color);
  if (write.wrap !== undefined) range.setWrap(write.wrap);
  if (write.size !== undefined) range.setFontSize(write.size);
}

/** Draws a chart of ours, in place of an earlier one of the same title. */
function draw(sheet: Sheet, write: Extract<Write, { kind: 'chart' }>, place: Place): void {
  for (const chart of sheet.getCharts()) if (chart.getOptions()?.get('title') === write.title) sheet.removeChart(chart);
  const type = write.type === 'line' ? Charts.ChartType.LINE : Charts.ChartType.COLUMN;
  const builder = sheet.newChart().setChartType(type).setNumHeaders(1).setOption('title', write.title);
  for (const block of write.ranges) {
    const source = place.sheetById(block.sheetId);
    if (source) builder.addRange(rangeOf(source, block));
  }
  sheet.insertChart(
    builder
      // The figures stand on a sheet that is hidden until somebody opens it.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(write.row, write.column, 0, 0)
      .build(),
  );
}

/** Carries out one write; returns the id of a new tab. */
export function carryOut(write: Write, place: Place): number | undefined {
  if (write.kind === 'addSheet') return addSheet(write, place);
  const sheet = place.sheetById(write.sheetId);
  if (!sheet) throw new Error(`No tab with id ${write.sheetId}`);
  switch (write.kind) {
    case 'cells': {
      const rows = write.cells.length;
      const columns = write.cells[0]?.length ?? 0;
      if (rows === 0 || columns === 0) return undefined;
      rangeOf(sheet, { ...write, rows, columns }).setValues(
        write.cells.map((line) => line.map((cell) => writeCell(cell, place.timeZone))),
      );
      return undefined;
    }
    case 'formula':
      sheet.getRange(write.row, write.column).setFormula(write.formula);
      return undefined;
    case 'notes':
      rangeOf(sheet, { ...write, rows: write.notes.length, columns: write.notes[0]?.length ?? 0 }).setNotes(
        write.notes.map((line) => [...line]),
      );
      return undefined;
    case 'formats':
      rangeOf(sheet, write).setNumberFormats(repeat(write.formats, write.rows));
      return undefined;
    case 'rules': {
      const built = write.rules.map((spec) => (spec === null ? null : buildRule(spec, (id) => place.sheetById(id))));
      rangeOf(sheet, write).setDataValidations(repeat(built, write.rows));
      return undefined;
    }
    case 'style':
      style(sheet, write);
      return undefined;
    case 'freeze':
      sheet.setFrozenRows(write.rows);
      sheet.setFrozenColumns(write.columns);
      return undefined;
    case 'width':
      makeRoom(sheet, 1, write.column + write.columns - 1);
      sheet.setColumnWidths(write.column, write.columns, write.width);
      return undefined;
    case 'insertColumns':
      if (write.after === 0) sheet.insertColumnsBefore(1, write.count);
      else sheet.insertColumnsAfter(write.after, write.count);
      return undefined;
    case 'insertRows':
      sheet.insertRowsAfter(write.after, write.count);
      return undefined;
    case 'deleteRows':
      // Deleting every row below a frozen row throws; one spare row keeps the grid alive.
      if (write.row + write.count - 1 >= sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
      sheet.deleteRows(write.row, write.count);
      return undefined;
    case 'groupColumns': {
      const range = sheet.getRange(1, write.column, 1, write.columns);
      range.shiftColumnGroupDepth(1);
      if (write.collapsed) range.collapseGroups();
      return undefined;
    }
    case 'hideColumns':
      sheet.hideColumns(write.column, write.columns);
      return undefined;
    case 'showColumns':
      sheet.showColumns(write.column, write.columns);
      return undefined;
    case 'colours':
      paint(sheet, write);
      return undefined;
    case 'protect':
      protect(sheet, write);
      return undefined;
    case 'tag':
      tag(sheet, write);
      return undefined;
    case 'chart':
      draw(sheet, write, place);
      return undefined;
    case 'hideSheet':
      sheet.hideSheet();
      return undefined;
    case 'showSheet':
      sheet.showSheet();
      return undefined;
    case 'renameSheet':
      sheet.setName(write.title);
      return undefined;
    case 'deleteSheet':
      place.spreadsheet.deleteSheet(sheet);
      return undefined;
  }
}
