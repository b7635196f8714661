/** Bench of the full check without its service calls: reading the grids, all rules, the computed columns. */
import type { Book } from '../../src/workbook/book.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { checkBook, shownValues, takeCensus } from '../../src/workbook/checks/index.ts';
import type { DecodeContext, SheetKey } from '../../src/workbook/define.ts';
import { builtInDictionaries } from '../../src/workbook/dictionaries/index.ts';
import { readTable, type Table } from '../../src/workbook/rows.ts';
import { settingsFrom } from '../../src/workbook/settings/index.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { bigSchool } from './big-school.ts';
import { cpu, growing, type Line } from './measure.ts';

export const TODAY = '2026-11-22';
const CONTEXT: DecodeContext = { lines: builtInDictionaries, peopleMode: 'names' };

/** Rows in all, and the most CPU they may cost. */
const SIZES = [{ rows: 500 }, { rows: 5_000, bar: 300 }, { rows: 20_000, bar: 1_000 }] as const;

type Grids = Partial<Record<SheetKey, Cell[][]>>;

/** Reads the grids as a command does; sheets without a grid have their header only. */
export function bookFrom(grids: Grids): Book {
  const tables = {} as Record<SheetKey, Table>;
  for (const sheet of sheets) {
    const grid = grids[sheet.key] ?? [Object.values(sheet.columns).map((column) => column.header)];
    tables[sheet.key] = readTable(sheet, { sheetId: 1, title: sheet.title, grid }, CONTEXT);
  }
  return {
    tables: tables as Book['tables'],
    settings: settingsFrom({ rows: [] }),
    context: CONTEXT,
    missingSheets: [],
    copies: [],
  };
}

/** A school of so many rows in all: five eighths of them teachers, the rest mentors, mentees and pairs alike. */
function gridsOf(rows: number): Grids {
  return bigSchool((rows * 5) / 8);
}

/** Every date typed as text and every name alike: most findings a row can give. */
function spoiled(grids: Grids): Grids {
  const spoil = (cell: Cell): Cell => (typeof cell === 'object' ? '1 сентября 26' : cell);
  const one = (cell: Cell): Cell => (typeof cell === 'string' && cell.startsWith('Орлов') ? 'Орлов Пётр Ильич' : cell);
  return Object.fromEntries(
    Object.entries(grids).map(([key, lines]) => [
      key,
      lines.map((line, index) => (index === 0 ? line : line.map((cell) => one(spoil(cell))))),
    ]),
  );
}

function check(grids: Grids): void {
  const book = bookFrom(grids);
  const census = takeCensus(book, TODAY);
  checkBook(book, { today: TODAY }, census);
  shownValues(book, TODAY, undefined, census);
}

/** The full check at three sizes, and once more over records full of mistakes. */
export function benchFullCheck(): Line[] {
  const lines = SIZES.map(({ rows, ...rest }): { readonly rows: number; readonly line: Line } => {
    const grids = gridsOf(rows);
    const value = cpu(() => check(grids));
    return { rows, line: { what: `full check, ${rows.toLocaleString('en')} rows in all`, value, unit: 'ms', ...rest } };
  });
  const grids = spoiled(gridsOf(5_000));
  const found = checkBook(bookFrom(grids), { today: TODAY }).length;
  const value = cpu(() => check(grids));
  const what = 'full check, 5,000 rows full of mistakes';
  return [...growing(lines), { what, value, unit: 'ms', bar: 300, aim: true, beside: `${found} findings` }];
}
