/** The table as JSON and back: rows without cells are kept short. */
import type { Json } from '../../host.ts';
import type { Book, Cell, Sheet } from './book.ts';
import { isBare } from './tidy.ts';

const VERSION = 1;

type SavedCells = Record<string, Record<string, Cell>>;

function saveCells(sheet: Sheet): SavedCells {
  const rows: SavedCells = {};
  sheet.cells.forEach((line, row) => {
    const saved: Record<string, Cell> = {};
    line?.forEach((cell, column) => {
      if (cell && !isBare(cell)) saved[column] = cell;
    });
    if (Object.keys(saved).length > 0) rows[row] = saved;
  });
  return rows;
}

function loadCells(rows: SavedCells): (Cell | undefined)[][] {
  const cells: (Cell | undefined)[][] = [];
  for (const [row, line] of Object.entries(rows)) {
    const target: (Cell | undefined)[] = (cells[Number(row)] = []);
    for (const [column, cell] of Object.entries(line)) target[Number(column)] = cell;
  }
  for (let row = 0; row < cells.length; row += 1) cells[row] ??= [];
  return cells;
}

/** A copy of everything, apart from the live table. */
export function saveBook(book: Book): Json {
  const saved = {
    version: VERSION,
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, cells: saveCells(sheet) })),
  };
  return JSON.parse(JSON.stringify(saved)) as Json;
}

export function loadBook(state: Json): Book {
  const { version, ...saved } = JSON.parse(JSON.stringify(state)) as { version: number } & Omit<Book, 'sheets'> & {
      sheets: (Omit<Sheet, 'cells'> & { cells: SavedCells })[];
    };
  if (version !== VERSION) throw new Error(`The saved table has version ${version}, this program reads ${VERSION}`);
  return { ...saved, sheets: saved.sheets.map((sheet) => ({ ...sheet, cells: loadCells(sheet.cells) })) };
}
