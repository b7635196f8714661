/** What the page draws: the table as plain values with shown texts. */
import type { CellState, SheetView, WorkbookView } from '../../host.ts';
import type { Book, Cell, Sheet } from './book.ts';
import { displayText } from './display.ts';
import { localeOf, type Locale } from './locale.ts';
import { filteredRows } from './filter.ts';
import { lookKey } from './looks.ts';
import { isBare } from './tidy.ts';

type CellView = CellState & { readonly display: string };

function cellView(cell: Cell, locale: Locale): CellView {
  return {
    ...(cell.v === undefined ? {} : { v: cell.v }),
    ...(cell.f === undefined ? {} : { f: cell.f }),
    ...(cell.e === undefined ? {} : { e: cell.e }),
    ...(cell.why === undefined ? {} : { why: cell.why }),
    ...(cell.format === undefined ? {} : { format: cell.format }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.style === undefined ? {} : { style: cell.style }),
    ...(cell.rule === undefined ? {} : { rule: cell.rule }),
    display: displayText(cell, locale),
  };
}

/** Blank cells that look the same share one view: prepared sheets have tens of thousands of them. */
function blankView(cell: Cell, known: Map<string, CellView>, locale: Locale): CellView | undefined {
  if (cell.v !== undefined || cell.f !== undefined || cell.e !== undefined || cell.note !== undefined) return undefined;
  const key = lookKey(cell);
  let view = known.get(key);
  if (!view) {
    view = cellView(cell, locale);
    known.set(key, view);
  }
  return view;
}

/** What a sheet's cells decide: themselves, and the rows that its filter hides. */
export interface SeenCells {
  readonly cells: SheetView['cells'];
  readonly filteredRows: readonly number[];
}

export function viewCells(book: Book, sheet: Sheet): SeenCells {
  const locale = localeOf(book.locale);
  const cells: Record<string, CellView> = {};
  const blanks = new Map<string, CellView>();
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell && !isBare(cell))
        cells[`${row + 1},${column + 1}`] = blankView(cell, blanks, locale) ?? cellView(cell, locale);
    }),
  );
  return { cells, filteredRows: [...filteredRows(book, sheet, locale)] };
}

export function viewSheet(sheet: Sheet, seen: SeenCells): SheetView {
  return {
    id: sheet.id,
    title: sheet.title,
    hidden: sheet.hidden,
    rows: sheet.rows,
    columns: sheet.columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    widths: { ...sheet.widths },
    heights: { ...sheet.heights },
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...new Set([...sheet.hiddenRows, ...seen.filteredRows])].sort((a, b) => a - b),
    ...(sheet.filter ? { filter: { ...sheet.filter.area } } : {}),
    merges: sheet.merges.map((area) => ({ ...area })),
    groups: sheet.groups
      .filter((group) => group.axis === 'column')
      .map(({ from, to, collapsed }) => ({ from, to, collapsed })),
    colourRules: sheet.colourRules
      .filter((rule) => rule.gradient === undefined)
      .map(({ areas, type, values, paint }) => ({
        areas: areas.map((area) => ({ ...area })),
        type,
        values: [...values],
        ...(paint.background === undefined ? {} : { background: paint.background }),
        ...(paint.color === undefined ? {} : { color: paint.color }),
        ...(paint.bold === undefined ? {} : { bold: paint.bold }),
      })),
    protections: sheet.protections.map(({ area, warningOnly, description }) => ({
      ...(area ? { area: { ...area } } : {}),
      warningOnly,
      description,
    })),
    charts: sheet.charts.map((chart) => JSON.parse(JSON.stringify(chart)) as SheetView['charts'][number]),
    cells: seen.cells,
  };
}

/** The whole table; `seenOf` gives what is already known of a sheet's cells. */
export function viewBook(
  book: Book,
  seenOf: (sheet: Sheet) => SeenCells = (sheet) => viewCells(book, sheet),
): WorkbookView {
  const active = book.sheets.find((sheet) => sheet.id === book.active);
  return {
    title: book.title,
    locale: book.locale,
    timeZone: book.timeZone,
    activeSheet: book.active,
    activeCell: { row: active?.selection.row ?? 1, column: active?.selection.column ?? 1 },
    sheets: book.sheets.map((sheet) => viewSheet(sheet, seenOf(sheet))),
  };
}
