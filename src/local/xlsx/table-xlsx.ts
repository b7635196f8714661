/** The table as an .xlsx file: values as they are (text stays text), formats, widths, notes, validation, colour rules. */
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { SheetView, WorkbookView } from '../host.ts';
import { placeOf } from './cell-runs.ts';
import { hex } from './colours.ts';
import { colourRulesOf } from './xlsx-colour-rules.ts';
import { sheetNames } from './sheet-names.ts';
import { OptionLists, validationsOf } from './xlsx-validation.ts';

/** A column of 100 px is about 13.6 characters of the default font wide. */
const PIXELS_A_CHARACTER = 7.35;

/** Bytes of the file. Formulas are written as their values: other programs do not know the add-on's functions. */
export async function tableXlsx(view: WorkbookView): Promise<Uint8Array> {
  const names = sheetNames(view.sheets.map((sheet) => sheet.title));
  const nameOf = (id: number): string | undefined => names[view.sheets.findIndex((sheet) => sheet.id === id)];
  const lists = new OptionLists(names);
  const sheets = view.sheets.map((sheet, index) => ({
    ...sheetData(sheet, names[index] ?? sheet.title),
    dataValidations: validationsOf(sheet, nameOf, lists),
    conditionalRules: colourRulesOf(sheet),
  }));
  const active = view.sheets.findIndex((sheet) => sheet.id === view.activeSheet);
  return writeXlsx({
    sheets: [...sheets, ...lists.sheets()],
    properties: { title: view.title },
    // A file whose active sheet is hidden does not open well.
    activeSheet: active >= 0 && view.sheets[active]?.hidden === false ? active : firstShown(view),
  });
}

function firstShown(view: WorkbookView): number {
  return Math.max(
    0,
    view.sheets.findIndex((sheet) => !sheet.hidden),
  );
}

function sheetData(sheet: SheetView, name: string): WriteSheet {
  const { rows, cells } = cellsOf(sheet);
  return {
    name,
    rows,
    cells,
    columns: columnsOf(sheet),
    merges: sheet.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + height - 2,
      endCol: column + width - 2,
    })),
    rowDefs: new Map(sheet.hiddenRows.map((row) => [row - 1, { hidden: true }])),
    hidden: sheet.hidden,
    ...(sheet.tabColor === undefined ? {} : { view: { tabColor: { rgb: hex(sheet.tabColor) } } }),
    ...(sheet.frozenRows + sheet.frozenColumns === 0
      ? {}
      : { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
  };
}

function columnsOf(sheet: SheetView): NonNullable<WriteSheet['columns']> {
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: sheet.columns }, (_, index) => {
    const column = index + 1;
    const groups = sheet.groups.filter(({ from, to }) => from <= column && column <= to);
    return {
      width: Math.round(((sheet.widths[column] ?? 100) / PIXELS_A_CHARACTER) * 100) / 100,
      ...(hidden.has(column) || groups.some((group) => group.collapsed) ? { hidden: true } : {}),
      ...(groups.length === 0 ? {} : { outlineLevel: groups.length }),
    };
  });
}

function cellsOf(sheet: SheetView): { readonly rows: null[][]; readonly cells: Map<string, Partial<Cell>> } {
  const cells = new Map<string, Partial<Cell>>();
  let height = 0;
  let width = 0;
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const { row, column } = placeOf(key);
    const data = cellOf(cell);
    if (data === undefined) continue;
    cells.set(`${String(row - 1)},${String(column - 1)}`, data);
    height = Math.max(height, row);
    width = Math.max(width, column);
  }
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  return { rows, cells };
}

function cellOf(cell: SheetView['cells'][string]): Partial<Cell> | undefined {
  const style = styleOf(cell);
  const comment = cell.note === undefined || cell.note === '' ? {} : { comment: { text: xmlText(cell.note) } };
  const look = { ...(style === undefined ? {} : { style }), ...comment };
  // An error is written as the text that the person saw: a program that opens the file could not repair it.
  const value = cell.e ?? cell.v;
  if (value === undefined) return Object.keys(look).length === 0 ? undefined : { value: null, type: 'empty', ...look };
  if (typeof value === 'string') return { value: xmlText(value), type: 'string', ...look };
  return { value, type: typeof value === 'number' ? 'number' : 'boolean', ...look };
}

/** Text as XML 1.0 (2.2) can hold it: one control character or half of a pair would make the whole file unreadable. */
function xmlText(text: string): string {
  return text.replace(
    /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g,
    (found) => (found.length === 2 ? found : ''),
  );
}

function styleOf(cell: SheetView['cells'][string]): CellStyle | undefined {
  const { style = {}, format } = cell;
  const font = {
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(style.color === undefined ? {} : { color: { rgb: hex(style.color) } }),
  };
  const alignment = {
    ...(style.align === undefined
      ? {}
      : { horizontal: style.align === 'general-left' ? ('left' as const) : style.align }),
    ...(style.vertical === undefined
      ? {}
      : { vertical: style.vertical === 'middle' ? ('center' as const) : style.vertical }),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
  };
  const data: CellStyle = {
    ...(format === undefined || format === '' ? {} : { numFmt: format }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(style.background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(style.background) } } }),
  };
  return Object.keys(data).length === 0 ? undefined : data;
}
