/** What happens right after a person typed or pasted: codes, computed columns, remarks on the cells, one toast for a paste. */
import type { Issue } from '../domain/issue.ts';
import { plural } from '../domain/russian/plural.ts';
import type { Ports } from '../ports.ts';
import { checkRows, shownValues } from '../workbook/checks/index.ts';
import { codeGiver } from '../workbook/codes.ts';
import type { SheetKey } from '../workbook/define.ts';
import { blocksOf } from '../workbook/lay-changes.ts';
import { remarksForRows } from '../workbook/remarks.ts';
import type { Table, TableRow } from '../workbook/rows.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { sheetBySheet, writtenInPlace } from './placed-writes.ts';
import { shownWrites } from './shown-writes.ts';

/** The edited rectangle, 1-based. */
export interface EditEvent {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A trigger may not wait: when another command holds the lock, codes are given by the next check. */
const LOCK_MILLISECONDS = 300;
/** Rows looked at after a paste; a larger one is left to «Проверить записи», for a trigger lives 30 seconds. */
const ROWS_CHECKED = 2_000;

function sheetAt(book: OpenBook, sheetId: number): SheetKey | undefined {
  return sheets.find((sheet) => book.tabOf(sheet.key)?.sheetId === sheetId)?.key;
}

/** Gives codes to the edited rows that have none. */
function giveCodes(
  ports: Ports,
  book: OpenBook,
  key: SheetKey,
  inEdit: (row: { readonly row: number }) => boolean,
): void {
  const { prefix, codeColumn } = book.tables[key].sheet;
  if (prefix === undefined || codeColumn === undefined) return;
  const bareRows = (): readonly TableRow<unknown>[] =>
    book.tables[key].rows.filter((row) => inEdit(row) && row.cells[codeColumn] === '');
  if (bareRows().length === 0) return;
  ports.lock.hold(LOCK_MILLISECONDS, () => {
    // Until the lock was ours another command may have given the very code that was free when the trigger began.
    book.reread([key]);
    const table: Table = book.tables[key];
    const column = table.layout.positions[codeColumn];
    if (column === undefined) return;
    const give = codeGiver(prefix, table);
    const cells = bareRows().map(({ row }) => ({ row, column, cell: give() }));
    for (const write of blocksOf(table.sheetId, cells)) ports.workbook.write(write);
    if (cells.length > 0) book.reread([key]);
  });
}

function toastFor(rows: number, issues: readonly Issue[]): string {
  const marked = new Set(issues.filter((issue) => issue.severity !== 'info').map((issue) => issue.row)).size;
  const inserted = `Вставлено ${rows} ${plural(rows, 'строка', 'строки', 'строк')}`;
  if (marked === 0) return `${inserted}, замечаний нет.`;
  return `${inserted}, ${marked} ${plural(marked, 'требует', 'требуют', 'требуют')} внимания: см. примечания в ячейках.`;
}

/** Handles one edit. */
export function handleEdit(ports: Ports, edit: EditEvent): void {
  const book = openBook(ports);
  const key = sheetAt(book, edit.sheetId);
  if (key === undefined || key === 'journal' || key === 'summary' || key === 'timeline') return;
  const inEdit = (row: { readonly row: number }): boolean =>
    row.row >= edit.row && row.row < edit.row + Math.min(edit.rows, ROWS_CHECKED);
  giveCodes(ports, book, key, inEdit);
  const table: Table = book.tables[key];
  const numbers = new Set(table.rows.filter(inEdit).map((row) => row.row));
  // Rows that were emptied are not records any more, but their remarks must go too.
  const last = Math.min(edit.row + Math.min(edit.rows, ROWS_CHECKED) - 1, Math.max(table.lastRow, edit.row));
  if (last <= table.layout.headerRow) return;
  const issues = checkRows(book, key, numbers, { today: ports.today });
  const shown = shownValues(book, ports.today, { sheet: key, rows: numbers });
  const first = Math.max(edit.row, table.layout.headerRow + 1);
  const writes = [...shownWrites(book, shown), ...remarksForRows(table, issues, first, last, ports.workbook)];
  // Rows that moved meanwhile are left to whoever moved them and to the next check.
  if (!writtenInPlace(ports, book, sheetBySheet(writes))) return;
  if (edit.rows > 1) ports.dialogs.toast(toastFor(numbers.size, issues), 'Проверка');
}
