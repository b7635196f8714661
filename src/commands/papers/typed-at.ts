/** Where a fact of a person is typed, for commands that write one. */
import { isBlank } from '../../workbook/cell.ts';
import type { SheetKey } from '../../workbook/define.ts';
import { COLUMNS_FROM_STAFF } from '../../workbook/sheets/index.ts';
import type { OpenBook } from '../open-book.ts';

/** Sheet and record of a fact: a teacher's on «Педагоги», everybody else's on their own row. */
export function typedAt(book: OpenBook, sheet: SheetKey, code: string, column: string): readonly [SheetKey, string] {
  const staff = book.tables[sheet].byCode.get(code)?.cells['staffRef'];
  const fromStaff = (COLUMNS_FROM_STAFF as readonly string[]).indexOf(column) >= 0;
  return fromStaff && !isBlank(staff) ? ['staff', String(staff).split(' ')[0] ?? ''] : [sheet, code];
}
