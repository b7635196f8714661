/** Reads the records of a sheet: values decoded by their kinds, what could not be read as findings, raw cells kept. */
import type { Issue } from '../domain/issue.ts';
import { isBlank, isDayCell, type Cell, type Grid } from './cell.ts';
import type { Columns, DecodeContext, Decoded, RecordSheet, RowOf } from './define.ts';
import { layOut, type Layout } from './headers.ts';

/** One record as it stands in the sheet. */
export interface TableRow<S> {
  /** Row of the sheet, 1-based, at the moment of reading. */
  readonly row: number;
  /** Code of the record, when it has a readable one. */
  readonly code: string | undefined;
  readonly values: RowOf<S>;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly problems: readonly Issue[];
}

/** All records of one sheet. */
export interface Table<S = RecordSheet> {
  readonly sheet: RecordSheet;
  /** Id of the tab in the spreadsheet. */
  readonly sheetId: number;
  /** Its title as the user has it now. */
  readonly title: string;
  readonly layout: Layout;
  readonly rows: readonly TableRow<S>[];
  readonly byCode: ReadonlyMap<string, TableRow<S>>;
  /** Last filled row and column of the tab. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Where a table was read from. */
export interface TableSource {
  readonly sheetId: number;
  readonly title: string;
  readonly grid: Grid;
  readonly tags?: ReadonlyMap<number, string>;
}

function valueInFix(cell: Cell): string | number | boolean | { readonly day: string } {
  return isDayCell(cell) ? { day: cell.day } : cell;
}

/** Text of a cell as a button would show it. */
export function cellText(cell: Cell): string {
  if (isDayCell(cell)) return `${cell.day.slice(8, 10)}.${cell.day.slice(5, 7)}.${cell.day.slice(0, 4)}`;
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return String(cell);
}

type Refused = Extract<Decoded<unknown>, { readonly ok: false }>;

/** Finding about a cell that could not be read; it names sheet, row, record and column. */
function problemOf(
  sheet: RecordSheet,
  key: string,
  header: string,
  refused: Refused,
  row: number,
  record: string | undefined,
): Issue {
  return {
    code: `cell.${refused.code}`,
    severity: refused.severity,
    sheet: sheet.key,
    row,
    ...(record === undefined ? {} : { record }),
    column: key,
    message: `«${header}»: ${refused.message}`,
    action: refused.action,
    ...(refused.fix === undefined
      ? {}
      : { fix: { label: `Записать: ${cellText(refused.fix)}`, value: valueInFix(refused.fix) } }),
  };
}

/** Decodes one cell of a column, with the finding when it could not be read. */
export function readCell(
  sheet: RecordSheet,
  key: string,
  cell: Cell,
  row: number,
  record: string | undefined,
  context: DecodeContext,
): { readonly value: unknown; readonly problem?: Issue } {
  const column = sheet.columns[key];
  if (!column) return { value: undefined };
  const decoded = column.kind.decode(cell, context);
  if (decoded.ok) return { value: decoded.value };
  return { value: decoded.value, problem: problemOf(sheet, key, column.header, decoded, row, record) };
}

/**
 * True when the row holds nothing but what the add-on itself shows or a ready unchecked box. On a sheet that is shown
 * whole («Сводка») what is shown counts.
 */
function isEmptyRow(typed: readonly string[], cells: Readonly<Record<string, Cell>>): boolean {
  for (const key of typed) {
    const cell = cells[key];
    if (!isBlank(cell) && cell !== false) return false;
  }
  return true;
}

/** Reads all records of a sheet. Blank rows and repeated header rows are passed over; nothing throws. */
export function readTable<S extends RecordSheet<Columns>>(
  sheet: S,
  source: TableSource,
  context: DecodeContext,
): Table<S> {
  const layout = layOut(sheet, source.grid, source.tags);
  const entries = Object.entries(layout.positions);
  const codePosition = sheet.codeColumn === undefined ? undefined : layout.positions[sheet.codeColumn];
  const placed = entries.flatMap(([key]) => {
    const column = sheet.columns[key];
    return column ? [{ key, column }] : [];
  });
  const repeated = new Set(layout.repeatedHeaders);
  const typedKeys = entries.map(([key]) => key).filter((key) => sheet.columns[key]?.shown !== true);
  const counted = typedKeys.length > 0 ? typedKeys : entries.map(([key]) => key);
  const rows: TableRow<S>[] = [];
  const byCode = new Map<string, TableRow<S>>();
  const firstRow = layout.headerRow === 0 ? source.grid.length : layout.headerRow;
  for (let index = firstRow; index < source.grid.length; index++) {
    const row = index + 1;
    if (repeated.has(row)) continue;
    const line = source.grid[index] ?? [];
    const cells: Record<string, Cell> = {};
    for (const [key, position] of entries) cells[key] = line[position - 1] ?? '';
    if (isEmptyRow(counted, cells)) continue;
    let code: string | undefined;
    if (sheet.codeColumn !== undefined && codePosition !== undefined) {
      const decoded = sheet.columns[sheet.codeColumn]?.kind.decode(cells[sheet.codeColumn] ?? '', context);
      if (decoded && typeof decoded.value === 'string') code = decoded.value;
    }
    const values: Record<string, unknown> = {};
    const problems: Issue[] = [];
    // Not through readCell: an answer of its own for each cell of 20,000 rows is what reading would mostly cost.
    for (const { key, column } of placed) {
      const decoded = column.kind.decode(cells[key] ?? '', context);
      values[key] = decoded.value;
      if (!decoded.ok && column.shown !== true) problems.push(problemOf(sheet, key, column.header, decoded, row, code));
    }
    const record: TableRow<S> = { row, code, values: values as RowOf<S>, cells, problems };
    rows.push(record);
    if (code !== undefined && !byCode.has(code)) byCode.set(code, record);
  }
  const lastColumn = source.grid.reduce((most, line) => Math.max(most, line.length), 0);
  return {
    sheet,
    sheetId: source.sheetId,
    title: source.title,
    layout,
    rows,
    byCode,
    lastRow: source.grid.length,
    lastColumn,
  };
}
