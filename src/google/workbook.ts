/** The spreadsheet behind the Workbook port: hands plain data to use cases and carries out their writes. */
import type { SelectedRange, Tab, Workbook } from '../ports.ts';
import type { Grid } from '../workbook/cell.ts';
import type { Write } from '../workbook/writes.ts';
import { readCells } from './cells.ts';
import { describeFound } from './rules.ts';
import { carryOut } from './carry-out.ts';
import { TAG_KEY } from './tags.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Readings of a sheet that grows under our eyes, at most. */
const TURNS = 3;

/** A jump ends at a cell that can be seen: collapsed groups around it open, a hidden column or row comes back. A filter stays. */
function reveal(sheet: Sheet, row: number, column: number): void {
  for (let depth = sheet.getColumnGroupDepth(column); depth > 0; depth -= 1) {
    const group = sheet.getColumnGroup(column, depth);
    if (group?.isCollapsed()) group.expand();
  }
  if (sheet.isColumnHiddenByUser(column)) sheet.showColumns(column);
  if (sheet.isRowHiddenByUser(row)) sheet.showRows(row);
}

/** The active spreadsheet as a port. Handles are kept for one execution only. */
export function googleWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const byId = new Map<number, Sheet>();
  const sheetById = (id: number): Sheet | null => {
    if (byId.size === 0) for (const sheet of spreadsheet.getSheets()) byId.set(sheet.getSheetId(), sheet);
    return byId.get(id) ?? null;
  };
  const mustHave = (id: number): Sheet => {
    const sheet = sheetById(id);
    if (!sheet) throw new Error(`No tab with id ${id}`);
    return sheet;
  };

  return {
    id: () => spreadsheet.getId(),
    url: () => spreadsheet.getUrl(),
    locale: () => spreadsheet.getSpreadsheetLocale(),

    tabs(): Tab[] {
      byId.clear();
      return spreadsheet.getSheets().map((sheet) => {
        byId.set(sheet.getSheetId(), sheet);
        return { sheetId: sheet.getSheetId(), title: sheet.getName(), hidden: sheet.isSheetHidden() };
      });
    },

    read(sheetId, whole): Grid {
      const sheet = mustHave(sheetId);
      let range = sheet.getDataRange();
      let values = range.getValues();
      // The range is measured before it is read: what somebody types below it in between would be missing.
      for (let turn = 0; whole === true && turn < TURNS; turn++) {
        const now = sheet.getDataRange();
        if (now.getNumRows() === range.getNumRows() && now.getNumColumns() === range.getNumColumns()) break;
        range = now;
        values = range.getValues();
      }
      return readCells(values, timeZone);
    },

    readFormulas(sheetId): Grid {
      return mustHave(sheetId).getDataRange().getFormulas();
    },

    readRules(sheetId, row, columns): string[] {
      const sheet = mustHave(sheetId);
      const width = Math.min(columns, sheet.getMaxColumns());
      if (width < 1 || row > sheet.getMaxRows()) return [];
      const rules = sheet.getRange(row, 1, 1, width).getDataValidations()[0] ?? [];
      return rules.map(describeFound);
    },

    protectedColumns(description): ReadonlyMap<number, ReadonlySet<number>> {
      const found = new Map<number, Set<number>>();
      for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
        if (protection.getDescription() !== description) continue;
        const range = protection.getRange();
        const sheetId = range.getSheet().getSheetId();
        const columns = found.get(sheetId) ?? new Set<number>();
        for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) columns.add(column);
        found.set(sheetId, columns);
      }
      return found;
    },

    colouredTexts(sheetId): ReadonlySet<string> {
      const found = new Set<string>();
      for (const rule of mustHave(sheetId).getConditionalFormatRules()) {
        const text: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0];
        if (typeof text !== 'string') continue;
        for (const range of rule.getRanges()) found.add(`${range.getColumn()}|${text}`);
      }
      return found;
    },

    frozen(sheetId): { rows: number; columns: number } {
      const sheet = mustHave(sheetId);
      return { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
    },

    readNotes(sheetId, row, column, rows, columns): string[][] {
      return mustHave(sheetId).getRange(row, column, rows, columns).getNotes();
    },

    readTags(): ReadonlyMap<number, ReadonlyMap<number, string>> {
      const tags = new Map<number, Map<number, string>>();
      for (const item of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
        const column = item.getLocation().getColumn();
        const value = item.getValue();
        if (column === null || value === null) continue;
        const sheetId = column.getSheet().getSheetId();
        const own = tags.get(sheetId) ?? new Map<number, string>();
        own.set(column.getColumn(), value);
        tags.set(sheetId, own);
      }
      return tags;
    },

    countTags(): number {
      return spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find().length;
    },

    write(write: Write): number | undefined {
      return carryOut(write, {
        spreadsheet,
        sheetById,
        timeZone,
        remember: (sheet) => byId.set(sheet.getSheetId(), sheet),
      });
    },

    flush(): void {
      SpreadsheetApp.flush();
    },

    selection(): SelectedRange | undefined {
      const range = spreadsheet.getActiveRange();
      if (!range) return undefined;
      return {
        sheetId: range.getSheet().getSheetId(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
    },

    select(sheetId, row, column): void {
      const sheet = mustHave(sheetId);
      if (sheet.isSheetHidden()) sheet.showSheet();
      reveal(sheet, row, column);
      sheet.getRange(row, column).activate();
    },
  };
}
