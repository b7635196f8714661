/** Turns changes of records into writes of cells: finds each row by its code anew, never overwrites what somebody typed since. */
import { isBlank, sameCell, type Cell } from './cell.ts';
import type { Change } from './changes.ts';
import type { RecordSheet, SheetKey } from './define.ts';
import type { Table } from './rows.ts';
import { COLUMNS_FROM_STAFF } from './sheets/person-columns.ts';
import type { Write } from './writes.ts';

/** A change that was left out, with the sentence that says why. */
export interface Conflict {
  readonly sheet: SheetKey;
  readonly code: string;
  readonly column?: string;
  readonly row?: number;
  readonly message: string;
}

interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Groups single cells into rectangles: runs of rows in a column, then neighbouring columns with the same run. */
export function blocksOf(sheetId: number, cells: readonly CellWrite[]): Write[] {
  const byColumn = new Map<number, Map<number, Cell>>();
  for (const { row, column, cell } of cells) {
    const rows = byColumn.get(column) ?? new Map<number, Cell>();
    rows.set(row, cell);
    byColumn.set(column, rows);
  }
  interface Run {
    readonly row: number;
    readonly cells: Cell[][];
    readonly column: number;
    width: number;
  }
  const open = new Map<string, Run>();
  const done: Run[] = [];
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const rows = byColumn.get(column) ?? new Map<number, Cell>();
    const order = [...rows.keys()].sort((a, b) => a - b);
    let start = 0;
    for (let index = 1; index <= order.length; index++) {
      if (index < order.length && (order[index] ?? 0) === (order[index - 1] ?? 0) + 1) continue;
      const run = order.slice(start, index);
      start = index;
      const first = run[0] ?? 0;
      const key = `${first}:${run.length}`;
      const values = run.map((row) => rows.get(row) ?? '');
      const left = open.get(key);
      if (left && left.column + left.width === column) {
        left.width += 1;
        left.cells.forEach((line, at) => line.push(values[at] ?? ''));
      } else {
        const fresh: Run = { row: first, column, width: 1, cells: values.map((value) => [value]) };
        open.set(key, fresh);
        done.push(fresh);
      }
    }
  }
  return done.map((run) => ({ kind: 'cells', sheetId, row: run.row, column: run.column, cells: run.cells }));
}

function headerOf(sheet: RecordSheet, column: string): string {
  return sheet.columns[column]?.header ?? column;
}

/** First row below everything that stands in the table. */
export function nextFreeRow(table: Table): number {
  const lastRecord = table.rows.reduce((last, row) => Math.max(last, row.row), table.layout.headerRow);
  return lastRecord + 1;
}

/**
 * Whether the add-on itself fills this cell: computed columns, and what a mentor or mentee shows from the teacher's or
 * the partner's row. Such cells change after a command without anybody typing.
 */
function filledByUs(sheet: RecordSheet, key: string, cells: Readonly<Record<string, Cell>>): boolean {
  if (sheet.columns[key]?.shown === true) return true;
  const teacher = !isBlank(cells['staffRef']);
  if (teacher && (COLUMNS_FROM_STAFF as readonly string[]).indexOf(key) >= 0) return true;
  return key === 'place' && (teacher || !isBlank(cells['partnerRef']));
}

/** Whether two cells say the same: of references only the codes count, for labels follow the names. */
function sameContent(sheet: RecordSheet, key: string, now: Cell, then: Cell | undefined): boolean {
  if (sameCell(now, then)) return true;
  const kind = sheet.columns[key]?.kind.id;
  if (kind !== 'reference' && kind !== 'references') return false;
  const codes = (cell: Cell | undefined): string => (String(cell ?? '').match(/[А-Я]{2}-\d{3,}/g) ?? []).join(' ');
  return codes(now) !== '' && codes(now) === codes(then);
}

function namesOf(headers: readonly string[]): string {
  const named = headers.filter((header) => header !== '');
  return named.length === 0 ? '' : ` (${named.map((header) => `«${header}»`).join(', ')})`;
}

function layOneTable(table: Table, changes: readonly Change[], conflicts: Conflict[]): Write[] {
  const { sheet, layout, sheetId } = table;
  const cells: CellWrite[] = [];
  const deletions: number[] = [];
  let free = nextFreeRow(table);
  const put = (row: number, key: string, cell: Cell): void => {
    const column = layout.positions[key];
    if (column !== undefined) cells.push({ row, column, cell });
    else if (!isBlank(cell))
      conflicts.push({
        sheet: sheet.key,
        code: '',
        message: `На листе «${table.title}» нет столбца «${headerOf(sheet, key)}»: значение не записано. Нажмите «Восстановить листы и столбцы» и повторите.`,
      });
  };
  for (const change of changes) {
    const found = table.byCode.get(change.code);
    if (change.kind === 'add') {
      if (!found) {
        for (const [key, cell] of Object.entries(change.cells)) if (!isBlank(cell)) put(free, key, cell);
        free += 1;
        continue;
      }
      for (const [key, cell] of Object.entries(change.cells)) {
        if (isBlank(found.cells[key]) && !isBlank(cell)) put(found.row, key, cell);
      }
    } else if (change.kind === 'set') {
      if (!found) {
        conflicts.push({
          sheet: sheet.key,
          code: change.code,
          message: `Записи ${change.code} на листе «${table.title}» больше нет: её удалили или сменили ей код.`,
        });
        continue;
      }
      for (const [key, after] of Object.entries(change.after)) {
        const now = found.cells[key] ?? '';
        if (sameCell(now, after)) continue;
        if (filledByUs(sheet, key, found.cells) || sameContent(sheet, key, now, change.before[key]))
          put(found.row, key, after);
        else
          conflicts.push({
            sheet: sheet.key,
            code: change.code,
            column: key,
            row: found.row,
            message: `${change.code}, «${headerOf(sheet, key)}»: ячейку за это время изменили, оставлено то, что в ней стоит.`,
          });
      }
    } else if (found) {
      const changed = Object.entries(found.cells).filter(
        ([key, now]) =>
          !filledByUs(sheet, key, found.cells) && now !== false && !sameContent(sheet, key, now, change.cells[key]),
      );
      const strangers = table.strangersIn(found.row);
      if (changed.length === 0 && strangers.length === 0) deletions.push(found.row);
      else if (changed.length === 0)
        conflicts.push({
          sheet: sheet.key,
          code: change.code,
          row: found.row,
          message: `${change.code} на листе «${table.title}» не убрана: в строке есть ваши записи в других столбцах${namesOf(strangers)}.`,
        });
      else
        conflicts.push({
          sheet: sheet.key,
          code: change.code,
          row: found.row,
          message: `${change.code} на листе «${table.title}» не убрана: в строке есть изменения (${changed.map(([key]) => `«${headerOf(sheet, key)}»`).join(', ')}).`,
        });
    }
  }
  const writes = blocksOf(sheetId, cells);
  for (const row of deletions.sort((a, b) => b - a)) {
    const last = writes[writes.length - 1];
    if (last?.kind === 'deleteRows' && last.row === row + 1) {
      writes[writes.length - 1] = { ...last, row, count: last.count + 1 };
    } else writes.push({ kind: 'deleteRows', sheetId, row, count: 1 });
  }
  return writes;
}

/**
 * Writes new lines below the others, their blank cells too: where no foreign column stands between ours, that is one call,
 * so that no line comes in part. (A line that has its code counts as being there.)
 */
export function newLineWrites(table: Table, lines: readonly Readonly<Record<string, Cell>>[]): Write[] {
  const first = nextFreeRow(table);
  const cells = lines.flatMap((line, index) =>
    Object.entries(table.layout.positions).map(([key, column]) => ({
      row: first + index,
      column,
      cell: line[key] ?? '',
    })),
  );
  return blocksOf(table.sheetId, cells);
}

/**
 * Lays changes over tables read a moment ago. Running it again after a part was written gives only the rest, so an
 * interrupted command can be finished; what somebody changed since is a conflict, shown and left alone.
 */
export function layChanges(
  changes: readonly Change[],
  tableOf: (sheet: SheetKey) => Table,
): { readonly writes: readonly Write[]; readonly conflicts: readonly Conflict[] } {
  const bySheet = new Map<SheetKey, Change[]>();
  for (const change of changes) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  const conflicts: Conflict[] = [];
  const writes: Write[] = [];
  for (const [sheet, own] of bySheet) writes.push(...layOneTable(tableOf(sheet), own, conflicts));
  return { writes, conflicts };
}
