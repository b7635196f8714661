/** Takes names out of the whole spreadsheet: every tab, cell and note, the journal and what it keeps for undoing. */
import type { Ports } from '../../ports.ts';
import type { Cell, Grid } from '../../workbook/cell.ts';
import type { SheetKey } from '../../workbook/define.ts';
import { JOURNAL_STATES, nextNumber } from '../../workbook/journal.ts';
import { blocksOf, nextFreeRow } from '../../workbook/lay-changes.ts';
import { settingDefinitions, TYPED_VALUE } from '../../workbook/settings/index.ts';
import { sheets } from '../../workbook/sheets/index.ts';
import { cellWithout, textWithout, type Leaving } from '../../workbook/without-names/cells.ts';
import { journalCellsWithout } from '../../workbook/without-names/journal.ts';
import type { Write } from '../../workbook/writes.ts';
import type { OpenBook } from '../open-book.ts';

/** A cell that changed, for the report; what stood there is not told. */
export interface ChangedCell {
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
  readonly what: 'cell' | 'note';
}

/** Writes in the order that lets a killed run begin anew: the columns from which names are known go last. */
export interface LeavingWrites {
  readonly first: readonly Write[];
  readonly last: readonly Write[];
  readonly changed: readonly ChangedCell[];
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** How people call a column: A, B … Z, AA. */
export function columnLetters(column: number): string {
  return (
    (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26))
  );
}

interface Found {
  readonly first: Spot[];
  readonly last: Spot[];
}

/** Whether names are known from this cell: it is cleaned last. */
function isSource(sheet: SheetKey, column: string, code: string | undefined, book: OpenBook): boolean {
  if (book.tables[sheet].sheet.columns[column]?.personal !== undefined) return true;
  return (
    sheet === 'settings' &&
    column === TYPED_VALUE &&
    settingDefinitions.some(({ key, personal }) => key === code && personal === true)
  );
}

/** Cells of one tab of ours that change. */
function ownCells(book: OpenBook, key: SheetKey, formulas: Grid, leaving: Leaving, first: Spot[], last: Spot[]): void {
  const { rows, layout } = book.tables[key];
  for (const { row, code, cells } of rows) {
    const journal = key === 'journal' ? journalCellsWithout(cells, leaving) : undefined;
    for (const [column, cell] of Object.entries(cells)) {
      const position = layout.positions[column];
      if (position === undefined || (formulas[row - 1]?.[position - 1] ?? '') !== '') continue;
      const after = journal ? (journal[column] ?? cell) : cellWithout(leaving, key, column, code, cell);
      if (after === cell) continue;
      (isSource(key, column, code, book) ? last : first).push({ row, column: position, cell: after });
    }
  }
}

/** Cells outside our columns and tabs: a column somebody added, a tab somebody made, a copy of a sheet. */
function otherCells(
  grid: Grid,
  formulas: Grid,
  taken: (row: number, column: number) => boolean,
  leaving: Leaving,
): Spot[] {
  const spots: Spot[] = [];
  grid.forEach((line, atRow) =>
    line.forEach((cell, atColumn) => {
      if (typeof cell !== 'string' || cell === '' || taken(atRow + 1, atColumn + 1)) return;
      // A formula that shows a name shows the code once its source has changed.
      if ((formulas[atRow]?.[atColumn] ?? '') !== '') return;
      const after = textWithout(cell, leaving);
      if (after !== cell) spots.push({ row: atRow + 1, column: atColumn + 1, cell: after });
    }),
  );
  return spots;
}

function noteWrites(
  ports: Ports,
  sheetId: number,
  grid: Grid,
  leaving: Leaving,
  told: (row: number, column: number) => void,
): Write[] {
  const columns = grid.reduce((most, line) => Math.max(most, line.length), 0);
  if (grid.length === 0 || columns === 0) return [];
  const writes: Write[] = [];
  ports.workbook.readNotes(sheetId, 1, 1, grid.length, columns).forEach((line, atRow) =>
    line.forEach((note, atColumn) => {
      const after = note === '' ? note : textWithout(note, leaving);
      if (after === note) return;
      told(atRow + 1, atColumn + 1);
      writes.push({ kind: 'notes', sheetId, row: atRow + 1, column: atColumn + 1, notes: [[after]] });
    }),
  );
  return writes;
}

/** Everything that has to be written so that the names are nowhere in the spreadsheet. Reads each tab three times. */
export function leavingWrites(ports: Ports, book: OpenBook, leaving: Leaving): LeavingWrites {
  const first: Write[] = [];
  const last: Write[] = [];
  const changed: ChangedCell[] = [];
  for (const tab of ports.workbook.tabs()) {
    const key = sheets.find((sheet) => book.tabOf(sheet.key)?.sheetId === tab.sheetId)?.key;
    const grid = key === undefined ? ports.workbook.read(tab.sheetId) : book.gridOf(key);
    const formulas = ports.workbook.readFormulas(tab.sheetId);
    const found: Found = { first: [], last: [] };
    const titles = new Map<number, string>();
    const headerRow = key === undefined ? 0 : book.tables[key].layout.headerRow;
    const ownRows = new Set<number>(key === undefined ? [] : book.tables[key].rows.map(({ row }) => row));
    if (key !== undefined) {
      const { sheet, layout } = book.tables[key];
      for (const [column, position] of Object.entries(layout.positions))
        titles.set(position, sheet.columns[column]?.header ?? column);
      ownCells(book, key, formulas, leaving, found.first, found.last);
    }
    const taken = (row: number, column: number): boolean =>
      titles.has(column) && (row === headerRow || ownRows.has(row));
    found.first.push(...otherCells(grid, formulas, taken, leaving));
    const tell =
      (what: ChangedCell['what']) =>
      (row: number, column: number): void => {
        changed.push({ sheet: tab.title, column: titles.get(column) ?? columnLetters(column), row, what });
      };
    for (const { row, column } of [...found.first, ...found.last]) tell('cell')(row, column);
    first.push(...noteWrites(ports, tab.sheetId, grid, leaving, tell('note')), ...blocksOf(tab.sheetId, found.first));
    last.push(...blocksOf(tab.sheetId, found.last));
  }
  return { first, last, changed };
}

/** A line of «Журнал» without data: it tells what happened and cannot be taken back. */
export function plainJournalLine(ports: Ports, book: OpenBook, id: string, title: string, cells: number): Write[] {
  const { journal } = book.tables;
  const row = nextFreeRow(journal);
  const values: Readonly<Record<string, Cell>> = {
    startedAt: ports.moment,
    title,
    who: ports.userKey,
    cells,
    number: nextNumber(journal),
    id,
    state: JOURNAL_STATES.broken,
  };
  return blocksOf(
    journal.sheetId,
    Object.entries(values).flatMap(([key, cell]) => {
      const column = journal.layout.positions[key];
      return column === undefined ? [] : [{ row, column, cell }];
    }),
  );
}

/** Marks such a line as done. */
export function endPlainLine(book: OpenBook, id: string): Write[] {
  const { journal } = book.tables;
  const column = journal.layout.positions['state'];
  const line = journal.rows.find(({ cells }) => cells['id'] === id);
  if (!line || column === undefined) return [];
  return [{ kind: 'cells', sheetId: journal.sheetId, row: line.row, column, cells: [[JOURNAL_STATES.done]] }];
}
