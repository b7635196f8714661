/** The sheet «Журнал» as the executor writes it: lines begun in one go, closed in one go, old ones dropped before they are too many. */
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { Cell } from '../workbook/cell.ts';
import { countCells } from '../workbook/changes.ts';
import { makingRoom } from '../workbook/journal-bounds.ts';
import { DATA_COLUMNS, payloadCells, payloadText, type JournalPayload } from '../workbook/journal-data.ts';
import { JOURNAL_STATES, journalLines, nextNumber, type JournalState } from '../workbook/journal.ts';
import { blocksOf, nextFreeRow } from '../workbook/lay-changes.ts';
import type { OpenBook } from './open-book.ts';

/** Columns without which a line could be neither found again nor closed. */
const NEEDED = ['title', 'id', 'state', ...DATA_COLUMNS];

/** Letters of a title that the journal keeps: a record's text may stand in it. */
const TITLE_LETTERS = 500;

export interface NewLine {
  readonly title: string;
  readonly payload: JournalPayload;
}

/** The journal as it stands now; lines are appended below the last one. */
export class Journal {
  private readonly ports: Ports;
  private readonly book: OpenBook;
  private nextRow: number;
  private nextNumber: number;

  constructor(ports: Ports, book: OpenBook) {
    this.ports = ports;
    this.book = book;
    this.nextRow = nextFreeRow(book.tables.journal);
    this.nextNumber = nextNumber(book.tables.journal);
  }

  /** Neighbouring columns and rows go in one call. */
  private put(lines: readonly { readonly row: number; readonly values: Readonly<Record<string, Cell>> }[]): void {
    const { sheetId, layout } = this.book.tables.journal;
    const cells = lines.flatMap(({ row, values }) =>
      Object.entries(values).flatMap(([key, cell]) => {
        const column = layout.positions[key];
        return column === undefined ? [] : [{ row, column, cell }];
      }),
    );
    for (const write of blocksOf(sheetId, cells)) this.ports.workbook.write(write);
  }

  /** Records what is intended, the lines of one command, and returns their rows. */
  begin(lines: readonly NewLine[], id = this.ports.newId()): number[] {
    this.makeRoom(lines);
    const rows = lines.map(({ title, payload }) => {
      const row = this.nextRow++;
      const values: Readonly<Record<string, Cell>> = {
        startedAt: this.ports.moment,
        title: title.slice(0, TITLE_LETTERS),
        who: this.ports.userKey,
        cells: countCells(payload.changes),
        number: this.nextNumber++,
        id,
        ...payloadCells(payload),
        state: JOURNAL_STATES.begun,
      };
      return { row, values };
    });
    this.put(rows);
    return rows.map(({ row }) => row);
  }

  /** Closes lines of one command. */
  end(rows: readonly number[], state: JournalState, link?: string): void {
    const values = { state: JOURNAL_STATES[state], ...(link === undefined ? {} : { link }) };
    this.put(rows.map((row) => ({ row, values })));
  }

  /** Closes the lines of an earlier command: open ones, or done ones that are taken back. */
  mark(id: string, state: JournalState): void {
    const from = state === 'undone' ? 'done' : 'begun';
    const lines = journalLines(this.book.tables.journal).filter((line) => line.id === id && line.state === from);
    this.end(
      lines.map(({ row }) => row),
      state,
    );
  }

  /** Drops what is too old before more is written down. */
  private makeRoom(lines: readonly NewLine[]): void {
    const characters = lines.reduce((sum, { payload }) => sum + payloadText(payload).length, 0);
    const writes = makingRoom(this.book.tables.journal, lines.length, characters);
    if (writes.length === 0) return;
    for (const write of writes) this.ports.workbook.write(write);
    this.book.reread(['journal']);
    this.nextRow = nextFreeRow(this.book.tables.journal);
  }
}

/** @throws UserError when the sheet, or a column without which nothing could be finished or undone, is gone. */
export function requireJournal(book: OpenBook): void {
  const { sheetId, layout } = book.tables.journal;
  if (sheetId >= 0 && NEEDED.every((key) => layout.positions[key] !== undefined)) return;
  throw new UserError(
    'journal.missing',
    'В таблице нет листа «Журнал» или его столбцов, а без него нельзя отменить изменения. Нажмите «Восстановить листы и столбцы» и повторите.',
  );
}
