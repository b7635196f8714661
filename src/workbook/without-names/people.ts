/** Who is named in the table and where: derived from the columns that hold names and contacts, so that a new sheet is covered by itself. */
import { nameKey } from '../../domain/people/name-text.ts';
import { isBlank } from '../cell.ts';
import type { Book } from '../book.ts';
import type { RecordSheet, SheetKey } from '../define.ts';
import { textOf } from '../kinds/define.ts';
import { findCode } from '../kinds/record-codes.ts';
import { settingDefinitions, TYPED_VALUE } from '../settings/index.ts';
import { sheets } from '../sheets/index.ts';

/** Code under which the key names the head of the organisation. */
export const HEAD_CODE = 'РУКОВОДИТЕЛЬ';

/** A name as it stands in a cell of a record. */
export interface NameInTable {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: string;
  /** Code of the record; undefined while it has none. */
  readonly code: string | undefined;
  readonly name: string;
  /** The name is that of the record itself, not of a parent or a partner's contact person. */
  readonly own: boolean;
}

/** Columns of a sheet that hold names or contacts. */
export function personalColumns(sheet: RecordSheet, what: 'name' | 'contact'): string[] {
  return Object.keys(sheet.columns).filter((key) => sheet.columns[key]?.personal === what);
}

/** Whether the column names the record itself. */
export function isOwnName(sheet: RecordSheet, column: string): boolean {
  return sheet.columns[column]?.personal === 'name' && sheet.columns[column]?.origin === 'identity';
}

/** Sheets in the order in which a person's codes are preferred in running text. */
const PREFERRED: readonly SheetKey[] = ['mentors', 'mentees', 'curators', 'staff'];

function inOrder(): RecordSheet[] {
  const place = (key: SheetKey): number => PREFERRED.indexOf(key) + 1 || PREFERRED.length + 1;
  return [...sheets].sort((a, b) => place(a.key) - place(b.key));
}

/** Every name in a column of names; cells that hold a code already are none. */
export function namesInTable(book: Book): NameInTable[] {
  return inOrder().flatMap((sheet) => {
    const columns = personalColumns(sheet, 'name');
    if (columns.length === 0) return [];
    return book.tables[sheet.key].rows.flatMap(({ row, code, cells }) =>
      columns.flatMap((column): NameInTable[] => {
        const cell = cells[column];
        if (cell === undefined || isBlank(cell)) return [];
        const name = textOf(cell);
        const found = findCode(name);
        if (found && found.rest === '') return [];
        return [{ sheet: sheet.key, row, column, code, name, own: isOwnName(sheet, column) }];
      }),
    );
  });
}

/**
 * Whether a record of «Склонение» is about a post or an organisation: its forms may stay. A record about somebody whose
 * name the table no longer knows goes with everybody's.
 */
export function isAboutNobody(book: Book, code: string | undefined): boolean {
  const declined = code === undefined ? undefined : book.tables.wordForms.byCode.get(code)?.values.declined;
  return declined === 'position' || declined === 'organisation';
}

/** Codes of the records of «Склонение» that hold forms of these names. */
export function formsOfNames(book: Book, names: readonly string[]): string[] {
  const wanted = new Set(names.map(nameKey));
  return book.tables.wordForms.rows.flatMap(({ code, values }) =>
    code !== undefined && values.nominative !== undefined && wanted.has(nameKey(values.nominative)) ? [code] : [],
  );
}

/** Answers of «Настройки» that hold a name: the head and the forms of that name. */
export function personalSettings(book: Book): { readonly key: string; readonly row: number; readonly name: string }[] {
  return settingDefinitions.flatMap(({ key, personal }) => {
    const row = personal === true ? book.tables.settings.byCode.get(key) : undefined;
    const cell = row?.cells[TYPED_VALUE];
    return row === undefined || cell === undefined || isBlank(cell) ? [] : [{ key, row: row.row, name: textOf(cell) }];
  });
}
