/** Lines of «Журнал» as data: the intent before a command writes, its end after; what recovery and undo read. */
import type { Cell } from './cell.ts';
import type { Change } from './changes.ts';
import type { Table } from './rows.ts';

/** States of a journal line, as people read them. */
export const JOURNAL_STATES = {
  begun: 'начато',
  done: 'выполнено',
  undone: 'отменено',
  broken: 'прервано',
} as const;
export type JournalState = keyof typeof JOURNAL_STATES;

/** One paper of a job: the key of its file and register line, what it is made from, the number kept for it. */
export interface JobPaper {
  readonly key: string;
  /** Id of the kind of document. */
  readonly kind: string;
  readonly codes: readonly string[];
  readonly number?: string;
}

/** Papers asked for in one go. Its line stays open until the last one is made or the rest is given up. */
export interface PaperJob {
  readonly papers: readonly JobPaper[];
  /** Answers to the questions of each kind, by its id. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** True: all papers stand in one file, each from a new page. */
  readonly together: boolean;
}

/** What a line keeps so that the command can be finished or undone. */
export interface JournalPayload {
  readonly changes: readonly Change[];
  /** Short key of the file this command asks Drive for. */
  readonly fileKey?: string;
  /** Id of the line that this command takes back. */
  readonly undoes?: string;
  /** Such a line is no interrupted command: whoever wants goes on with it. */
  readonly job?: PaperJob;
}

export interface JournalLine {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly moment: string;
  /** Key of the person who gave the command. */
  readonly who: string;
  /** Address of the file the command made, '' when it made none. */
  readonly link: string;
  readonly state: JournalState | undefined;
  /** Undefined when there is nothing to undo or the data is damaged. */
  readonly payload: JournalPayload | undefined;
  readonly damaged: boolean;
}

/** Characters of data one cell takes: a cell holds 50,000. */
const CHUNK = 45_000;
const CHUNKS = 8;
/** Characters of data one journal line takes; longer plans are carried out in several lines. */
export const JOURNAL_CAPACITY = CHUNK * CHUNKS;
/** Lines kept; older ones are removed so that reading the journal stays quick. */
export const JOURNAL_LINES = 200;

/** Columns of a line with data, in order. */
export const DATA_COLUMNS = Array.from({ length: CHUNKS }, (_, index) => `data${index + 1}`);

function stateOf(cell: Cell | undefined): JournalState | undefined {
  for (const [state, title] of Object.entries(JOURNAL_STATES)) if (cell === title) return state as JournalState;
  return undefined;
}

/** Cells with the data of a payload, by column key; the mark in front keeps them from looking like a formula or a number. */
export function payloadCells(payload: JournalPayload): Record<string, Cell> {
  const text = JSON.stringify(payload);
  const cells: Record<string, Cell> = {};
  DATA_COLUMNS.forEach((key, index) => {
    const part = text.slice(index * CHUNK, (index + 1) * CHUNK);
    cells[key] = part === '' ? '' : `#${part}`;
  });
  return cells;
}

function isPayload(value: unknown): value is JournalPayload {
  return typeof value === 'object' && value !== null && Array.isArray((value as { changes?: unknown }).changes);
}

/** Reads all lines; a line whose data somebody damaged is kept and marked. */
export function journalLines(journal: Table): JournalLine[] {
  return journal.rows.map(({ row, cells }) => {
    const text = DATA_COLUMNS.map((key) => String(cells[key] ?? '').replace(/^#/, '')).join('');
    let payload: JournalPayload | undefined;
    let damaged = false;
    if (text !== '') {
      try {
        const parsed: unknown = JSON.parse(text);
        if (isPayload(parsed)) payload = parsed;
        else damaged = true;
      } catch {
        damaged = true;
      }
    }
    return {
      row,
      id: String(cells['id'] ?? ''),
      title: String(cells['title'] ?? ''),
      moment: String(cells['startedAt'] ?? ''),
      who: String(cells['who'] ?? ''),
      link: String(cells['link'] ?? ''),
      state: stateOf(cells['state']),
      payload,
      damaged,
    };
  });
}

/** The line that «Отменить» would take back: the last one done that keeps its data and is not itself an undoing. */
export function lastUndoable(lines: readonly JournalLine[]): JournalLine | undefined {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line?.state === 'done' && line.payload && line.payload.undoes === undefined && line.payload.changes.length > 0)
      return line;
  }
  return undefined;
}

/** Splits changes so that each part fits into one journal line. */
export function splitForJournal(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = [];
  let part: Change[] = [];
  let size = 0;
  for (const change of changes) {
    const length = JSON.stringify(change).length + 1;
    if (size + length > JOURNAL_CAPACITY - 1_000 && part.length > 0) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(change);
    size += length;
  }
  parts.push(part);
  return parts;
}
