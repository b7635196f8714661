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
  /** What people keep in a row beside the columns of the add-on: the header above it, or '' where there is none. */
  strangersIn(row: number): readonly string[];
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

/** A column as it stands on the tab, with the answer its kind gives to an empty cell. */
interface Placed {
  readonly key: string;
  readonly position: number;
  readonly column: Columns[string];
  readonly blank: Decoded<unknown>;
}

/** What tells an empty row: the typed columns; on a sheet that is shown whole («Сводка») what is shown counts. */
function countedOf(placed: readonly Placed[]): readonly Placed[] {
  const typed = placed.filter(({ column }) => column.shown !== true);
  return typed.length > 0 ? typed : placed;
}

/** True when the row holds nothing but what the add-on itself shows or a ready unchecked box. */
function isEmptyLine(counted: readonly Placed[], line: readonly Cell[]): boolean {
  for (const { position } of counted) {
    const cell = line[position - 1] ?? '';
    if (!isBlank(cell) && cell !== false) return false;
  }
  return true;
}

/** Headers of filled cells of a row that stand in no column of ours. */
function strangersIn(grid: Grid, layout: Layout, row: number): string[] {
  const own = new Set(Object.values(layout.positions));
  const headers = grid[layout.headerRow - 1] ?? [];
  return (grid[row - 1] ?? []).flatMap((cell, index) =>
    own.has(index + 1) || isBlank(cell) || cell === false ? [] : [cellText(headers[index] ?? '')],
  );
}

/** Reads all records of a sheet. Blank rows and repeated header rows are passed over; nothing throws. */
export function readTable<S extends RecordSheet<Columns>>(
  sheet: S,
  source: TableSource,
  context: DecodeContext,
): Table<S> {
  const layout = layOut(sheet, source.grid, source.tags);
  const placed = Object.entries(layout.positions).flatMap(([key, position]): Placed[] => {
    const column = sheet.columns[key];
    return column ? [{ key, position, column, blank: column.kind.decode('', context) }] : [];
  });
  // Most cells of a school are empty. A copy of a ready empty record costs a fraction of one built key by key, which
  // V8 would besides keep as a slow dictionary.
  const noCells: Record<string, Cell> = Object.fromEntries(placed.map(({ key }) => [key, '']));
  const noValues: Record<string, unknown> = Object.fromEntries(placed.map(({ key, blank }) => [key, blank.value]));
  const repeated = new Set(layout.repeatedHeaders);
  const counted = countedOf(placed);
  const codeKey = sheet.codeColumn;
  const rows: TableRow<S>[] = [];
  const byCode = new Map<string, TableRow<S>>();
  const firstRow = layout.headerRow === 0 ? source.grid.length : layout.headerRow;
  for (let index = firstRow; index < source.grid.length; index++) {
    const row = index + 1;
    const line = source.grid[index] ?? [];
    if (repeated.has(row) || isEmptyLine(counted, line)) continue;
    const cells = { ...noCells };
    const values = { ...noValues };
    const refusals: { readonly column: Placed; readonly refused: Refused }[] = [];
    // Not through readCell: an answer of its own for each cell of 20,000 rows is what reading would mostly cost.
    for (const one of placed) {
      const cell = line[one.position - 1] ?? '';
      let decoded = one.blank;
      if (cell !== '') {
        decoded = one.column.kind.decode(cell, context);
        cells[one.key] = cell;
        values[one.key] = decoded.value;
      }
      if (!decoded.ok && one.column.shown !== true) refusals.push({ column: one, refused: decoded });
    }
    const own = codeKey === undefined ? undefined : values[codeKey];
    const code = typeof own === 'string' ? own : undefined;
    const problems = refusals.map(({ column: { key, column }, refused }) =>
      problemOf(sheet, key, column.header, refused, row, code),
    );
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
    strangersIn: (row) => strangersIn(source.grid, layout, row),
  };
}
