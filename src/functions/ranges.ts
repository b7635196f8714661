/** Recognises which sheet each range is by its header row, and makes a book of them for the same rules that the panel runs. */
import type { Book } from '../workbook/book.ts';
import { isBlank, type Cell, type Grid } from '../workbook/cell.ts';
import type { Columns, DecodeContext, RecordSheet, SheetKey } from '../workbook/define.ts';
import { linesFrom } from '../workbook/dictionaries/index.ts';
import { normalizeHeader } from '../workbook/headers.ts';
import { findCode } from '../workbook/kinds/index.ts';
import { cellText, readTable, type Table } from '../workbook/rows.ts';
import { settingsFrom } from '../workbook/settings/index.ts';
import { sheetOf, sheets } from '../workbook/sheets/index.ts';
import { gridOf, isBlankArgument } from './arguments.ts';
import { refuse } from './define.ts';

/** How many rows from the top may hold the header, as when a whole sheet is read. */
const ROWS_SEARCHED = 12;

/** Column keys to read of a sheet; sheets that are not named are read whole. */
export type Reading = Partial<Readonly<Record<SheetKey, readonly string[]>>>;

/** Ranges by the sheet each of them is. */
export type KnownRanges = ReadonlyMap<SheetKey, Grid>;

/** A header of a sheet's own weighs more than another spelling of it: «ФИО» alone is the header of «Педагоги». */
export const OWN_HEADER = 10;
const OTHER_SPELLING = 8;
/** More than all headers together. */
const SURE = 10_000;

let headerIndex: ReadonlyMap<string, ReadonlyMap<SheetKey, number>> | undefined;

/** Sheets by normalised header; made when the first formula asks, for loading the bundle must cost nothing. */
function sheetsByHeader(): ReadonlyMap<string, ReadonlyMap<SheetKey, number>> {
  if (headerIndex) return headerIndex;
  const index = new Map<string, Map<SheetKey, number>>();
  const add = (text: string, key: SheetKey, weight: number): void => {
    const spelling = normalizeHeader(text);
    const known = index.get(spelling) ?? new Map<SheetKey, number>();
    known.set(key, Math.max(known.get(key) ?? 0, weight));
    index.set(spelling, known);
  };
  for (const { key, columns, codeColumn } of sheets) {
    // A sheet that the add-on draws whole («План-график») repeats headers of others and is never counted from.
    if (codeColumn === undefined && Object.values(columns).every(({ shown }) => shown === true)) continue;
    for (const { header, aliases } of Object.values(columns)) {
      add(header, key, OWN_HEADER);
      for (const alias of aliases ?? []) add(alias, key, OTHER_SPELLING);
    }
  }
  headerIndex = index;
  return headerIndex;
}

/** How well one row is the header of each sheet. */
function scoresOf(row: readonly Cell[]): Map<SheetKey, number> {
  const scores = new Map<SheetKey, number>();
  for (const spelling of new Set(row.map(normalizeHeader))) {
    if (spelling === '') continue;
    for (const [key, weight] of sheetsByHeader().get(spelling) ?? []) scores.set(key, (scores.get(key) ?? 0) + weight);
  }
  return scores;
}

/** Prefix of the first code under a header: the codes of a sheet tell best whose rows they are. */
function prefixUnder(grid: Grid, headerRow: number): string | undefined {
  const column = (grid[headerRow] ?? []).map(normalizeHeader).indexOf('код');
  if (column < 0) return undefined;
  for (let row = headerRow + 1; row < grid.length; row++) {
    const cell = grid[row]?.[column];
    const found = typeof cell === 'string' ? findCode(cell) : undefined;
    if (found) return found.prefix;
  }
  return undefined;
}

/** The sheet a range is most like, and how much: OWN_HEADER for each header of its own. One known word proves nothing. */
export function likestSheet(grid: Grid): { readonly key: SheetKey; readonly score: number } | undefined {
  let best: SheetKey | undefined;
  let most = 0;
  for (let row = 0; row < Math.min(grid.length, ROWS_SEARCHED); row++) {
    const candidates = [...scoresOf(grid[row] ?? [])].filter(([, weight]) => weight >= 2 * OTHER_SPELLING);
    if (candidates.length === 0) continue;
    const prefix = prefixUnder(grid, row);
    for (const [key, weight] of candidates) {
      const score = weight + (prefix !== undefined && sheetOf(key).prefix === prefix ? SURE : 0);
      if (score > most) [best, most] = [key, score];
    }
  }
  return best === undefined ? undefined : { key: best, score: most };
}

/** The sheet a range is; undefined when no row of it looks like a header. */
export function sheetOfRange(grid: Grid): SheetKey | undefined {
  return likestSheet(grid)?.key;
}

/** The first thing written in a range, by which a person finds it. */
function startOf(grid: Grid): string {
  const first = grid.flatMap((row) => row.filter((cell) => !isBlank(cell)))[0] ?? '';
  return cellText(first).slice(0, 30);
}

/** How a formula names the sheet whose codes a range without headers holds; «Педагоги» where no code is found. */
function exampleFor(grid: Grid): string {
  const codes = grid.slice(0, ROWS_SEARCHED).map((row) => (typeof row[0] === 'string' ? findCode(row[0]) : undefined));
  const prefix = codes.filter((found) => found !== undefined)[0]?.prefix;
  const { title } = sheets.find((sheet) => prefix !== undefined && sheet.prefix === prefix) ?? sheetOf('staff');
  return title.indexOf(' ') < 0 ? title : `'${title}'`;
}

/** The ranges among the arguments as rows of cells; blank and omitted ones are passed over. */
export function gridsOf(values: readonly unknown[]): readonly Grid[] {
  return values.filter((value) => !isBlankArgument(value)).map(gridOf);
}

/** Tells the ranges apart. */
export function knownRanges(grids: readonly Grid[]): KnownRanges {
  const known = new Map<SheetKey, Grid>();
  for (const grid of grids) {
    const key = sheetOfRange(grid);
    if (key === undefined) {
      return refuse(
        `В диапазоне, который начинается с «${startOf(grid)}», не найдена строка заголовков. Возьмите лист вместе с заголовками, например ${exampleFor(grid)}!A:Z.`,
      );
    }
    if (known.has(key)) refuse(`Лист «${sheetOf(key).title}» передан дважды: оставьте один диапазон.`);
    known.set(key, grid);
  }
  return known;
}

const narrowed = new Map<string, RecordSheet>();

/** The sheet with only those columns: decoding the rest of 5,000 rows would take most of the time. */
function withColumns(sheet: RecordSheet, keys: readonly string[] | undefined): RecordSheet {
  if (keys === undefined) return sheet;
  const name = `${sheet.key} ${keys.join(' ')}`;
  const ready = narrowed.get(name);
  if (ready) return ready;
  const columns: Record<string, Columns[string]> = {};
  for (const key of Object.keys(sheet.columns)) {
    const column = sheet.columns[key];
    if (column && (key === sheet.codeColumn || keys.indexOf(key) >= 0)) columns[key] = column;
  }
  const narrow = { ...sheet, columns };
  narrowed.set(name, narrow);
  return narrow;
}

/** Makes a book of the ranges. Tables are read when a rule asks for them; a sheet that was not given is empty. */
export function bookOfRanges(known: KnownRanges, reading: Reading = {}): Book {
  const plain: DecodeContext = { lines: () => [], peopleMode: 'names' };
  const read = (key: SheetKey, context: DecodeContext): Table => {
    const sheet = withColumns(sheetOf(key), reading[key]);
    return readTable(
      sheet,
      { sheetId: known.has(key) ? 0 : -1, title: sheet.title, grid: known.get(key) ?? [] },
      context,
    );
  };
  const lines = linesFrom(read('dictionaries', plain));
  const settings = settingsFrom(read('settings', plain), lines);
  const context: DecodeContext = { lines, peopleMode: settings.peopleMode === 'codes' ? 'codes' : 'names' };
  const ready = new Map<SheetKey, Table>();
  const tables = {} as Record<SheetKey, Table>;
  for (const { key } of sheets) {
    const get = (): Table => {
      const table = ready.get(key) ?? read(key, context);
      ready.set(key, table);
      return table;
    };
    Object.defineProperty(tables, key, { enumerable: true, get });
  }
  return {
    tables: tables as Book['tables'],
    settings,
    context,
    missingSheets: sheets.map(({ key }) => key).filter((key) => !known.has(key)),
    copies: [],
  };
}

/** Refuses when a sheet or one of its columns is not there, or a column stands twice: a figure without it would be wrong. */
export function demand(book: Book, needs: Reading): void {
  for (const key of Object.keys(needs) as SheetKey[]) {
    const { title } = sheetOf(key);
    if (book.missingSheets.indexOf(key) >= 0) refuse(`Добавьте диапазон листа «${title}» вместе с заголовками.`);
    const { layout, sheet } = book.tables[key];
    if (layout.headerRow === 0) refuse(`Лист «${title}»: не найдена строка заголовков.`);
    for (const column of [...(sheet.codeColumn === undefined ? [] : [sheet.codeColumn]), ...(needs[key] ?? [])]) {
      const header = sheet.columns[column]?.header ?? column;
      if (layout.positions[column] === undefined) refuse(`Лист «${title}»: не найден столбец «${header}».`);
      if (layout.doubled.some((one) => one.key === column))
        refuse(`Лист «${title}»: столбец «${header}» встречается дважды.`);
    }
  }
}
