/** The table as JSON and back: contents cell by cell, looks as a palette with runs down the columns. */
import type { CellStyle, Json, ValidationState } from '../../host.ts';
import type { Book, Cell, Scalar, Sheet } from './book.ts';
import { lookKey, sharedRule, sharedStyle } from './looks.ts';

const VERSION = 2;

interface Look {
  readonly format?: string | undefined;
  readonly style?: CellStyle | undefined;
  readonly rule?: ValidationState | undefined;
}
interface Content {
  readonly v?: Scalar | undefined;
  readonly f?: string | undefined;
  readonly e?: string | undefined;
  readonly why?: string | undefined;
  readonly note?: string | undefined;
  readonly spilled?: string | undefined;
  readonly derived?: true | undefined;
}
interface SavedCells {
  readonly looks: readonly Look[];
  /** Look, column, first row, number of rows; all from 0. */
  readonly runs: readonly (readonly [look: number, column: number, row: number, count: number])[];
  readonly contents: Readonly<Record<string, Readonly<Record<string, Content>>>>;
}

function contentOf({ v, f, e, why, note, spilled, derived }: Cell): Content | undefined {
  if (v === undefined && f === undefined && e === undefined && note === undefined) return undefined;
  return { v, f, e, why, note, spilled, derived };
}

/** Contents by row and column, as plain data. */
function saveContents(sheet: Sheet): Record<string, Record<string, Content>> {
  const contents: Record<string, Record<string, Content>> = {};
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const content = cell && contentOf(cell);
      if (content) (contents[row] ??= {})[column] = content;
    }),
  );
  return contents;
}

export function saveCells(sheet: Sheet): SavedCells {
  const looks: Look[] = [];
  const places = new Map<string, number>();
  const runs: [number, number, number, number][] = [];
  const open = new Map<number, { key: string; run: [number, number, number, number] }>();
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const key = cell ? lookKey(cell) : '';
      const before = open.get(column);
      if (before?.key === key && before.run[2] + before.run[3] === row) {
        before.run[3] += 1;
        return;
      }
      if (!cell || key === '') return;
      let look = places.get(key);
      if (look === undefined) {
        look = looks.push({ format: cell.format, style: cell.style, rule: cell.rule }) - 1;
        places.set(key, look);
      }
      const run: [number, number, number, number] = [look, column, row, 1];
      runs.push(run);
      open.set(column, { key, run });
    }),
  );
  return { looks, runs, contents: saveContents(sheet) };
}

export function loadCells({ looks, runs, contents }: SavedCells): (Cell | undefined)[][] {
  const cells: (Cell | undefined)[][] = [];
  const at = (row: number, column: number): Cell => ((cells[row] ??= [])[column] ??= {});
  const shared = looks.map(({ format, style, rule }): Look => ({
    ...(format === undefined ? {} : { format }),
    ...(style === undefined ? {} : { style: sharedStyle(style) }),
    ...(rule === undefined ? {} : { rule: sharedRule(rule) }),
  }));
  for (const [look, column, first, count] of runs)
    for (let row = first; row < first + count; row += 1) Object.assign(at(row, column), shared[look]);
  for (const [row, line] of Object.entries(contents))
    for (const [column, content] of Object.entries(line)) Object.assign(at(Number(row), Number(column)), content);
  for (let row = 0; row < cells.length; row += 1) cells[row] ??= [];
  return cells;
}

/** A copy of everything, apart from the live table. `cellsOf` gives saved cells that are known already. */
export function saveBook(book: Book, cellsOf?: (sheet: Sheet) => Json): Json {
  const { sheets, ...rest } = book;
  const bare = sheets.map((sheet) => ({ ...sheet, cells: null }));
  const saved = JSON.parse(JSON.stringify({ version: VERSION, ...rest, sheets: bare })) as { sheets: object[] };
  const cells = cellsOf ?? ((sheet: Sheet): Json => JSON.parse(JSON.stringify(saveCells(sheet))) as Json);
  sheets.forEach((sheet, index) => Object.assign(saved.sheets[index] ?? {}, { cells: cells(sheet) }));
  return saved as unknown as Json;
}

type SavedBook = Omit<Book, 'sheets'> & {
  readonly version: number;
  readonly sheets: readonly (Omit<Sheet, 'cells'> & { readonly cells: SavedCells })[];
};

/** The table, and the saved cells it was made from by id of sheet: a copy, nobody else's. */
export interface LoadedBook {
  readonly book: Book;
  readonly cells: ReadonlyMap<number, Json>;
}

export function loadBook(state: Json): LoadedBook {
  const { version, ...saved } = JSON.parse(JSON.stringify(state)) as SavedBook;
  if (version !== VERSION) throw new Error(`The saved table has version ${version}, this program reads ${VERSION}`);
  return {
    book: { ...saved, sheets: saved.sheets.map((sheet) => ({ ...sheet, cells: loadCells(sheet.cells) })) },
    cells: new Map(saved.sheets.map(({ id, cells }) => [id, cells as unknown as Json])),
  };
}
