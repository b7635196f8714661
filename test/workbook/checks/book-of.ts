/** Builds a book from records written as cells by column key, so that a test reads like the table it is about. */
import type { Book } from '../../../src/workbook/book.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { DecodeContext, SheetKey } from '../../../src/workbook/define.ts';
import { linesFrom } from '../../../src/workbook/dictionaries/index.ts';
import { readTable, type Table } from '../../../src/workbook/rows.ts';
import { settingsFrom } from '../../../src/workbook/settings/index.ts';
import { sheets } from '../../../src/workbook/sheets/index.ts';

export const TODAY = '2026-11-22';

/** A day as a date cell. */
export const day = (text: string): Cell => ({ day: text });

export type Records = Partial<Readonly<Record<SheetKey, readonly Readonly<Record<string, Cell>>[]>>>;

/** Row of the sheet on which the record with this index stands: the header is row 1. */
export const rowOf = (index: number): number => index + 2;

/** Grid of a sheet: headers, then the records. `change` may spoil it. */
export function gridOf(key: SheetKey, records: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  const sheet = sheets.find((candidate) => candidate.key === key)!;
  const columns = Object.entries(sheet.columns);
  const unknown = records.flatMap((record) => Object.keys(record)).filter((name) => !(name in sheet.columns));
  if (unknown.length > 0) throw new Error(`No such column on ${key}: ${unknown.join(', ')}`);
  return [
    columns.map(([, column]) => column.header),
    ...records.map((record) => columns.map(([name]): Cell => record[name] ?? '')),
  ];
}

export interface Spoiled {
  readonly settings?: Readonly<Record<string, Cell>>;
  readonly missing?: readonly SheetKey[];
  readonly copies?: Book['copies'];
  /** Grids in place of those built from records. */
  readonly grids?: Partial<Readonly<Record<SheetKey, readonly (readonly Cell[])[]>>>;
}

/** The book. */
export function bookOf(records: Records, spoiled: Spoiled = {}): Book {
  const plain: DecodeContext = { lines: () => [], peopleMode: 'names' };
  const settingRows = Object.entries(spoiled.settings ?? {}).map(([key, value]) => ({ key, value }));
  const grid = (key: SheetKey) =>
    spoiled.grids?.[key] ?? gridOf(key, key === 'settings' ? settingRows : (records[key] ?? []));
  const read = (key: SheetKey, context: DecodeContext): Table => {
    const sheet = sheets.find((candidate) => candidate.key === key)!;
    const gone = spoiled.missing?.includes(key) === true;
    return readTable(sheet, { sheetId: gone ? -1 : 1, title: sheet.title, grid: gone ? [] : grid(key) }, context);
  };
  const settings = settingsFrom(read('settings', plain));
  const context: DecodeContext = {
    lines: linesFrom(read('dictionaries', plain)),
    peopleMode: settings.peopleMode === 'codes' ? 'codes' : 'names',
  };
  const tables = Object.fromEntries(sheets.map(({ key }) => [key, read(key, context)]));
  return {
    tables: tables as unknown as Book['tables'],
    settings,
    context,
    missingSheets: spoiled.missing ?? [],
    copies: spoiled.copies ?? [],
  };
}
