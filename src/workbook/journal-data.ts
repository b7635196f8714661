/** What a line of «Журнал» keeps so that its command can be finished or undone, and how that lies in cells of 50,000 characters. */
import type { Cell } from './cell.ts';
import type { Change } from './changes.ts';
import { sheets } from './sheets/index.ts';

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
  /** How many lines the command takes, when one did not hold it. */
  readonly parts?: number;
  /** Short key of the file this command asks Drive for. */
  readonly fileKey?: string;
  /** Id of the line that this command takes back. */
  readonly undoes?: string;
  /** Id of the press (Ports.press) that asked for it: pressed again after an interruption it is no second wish. */
  readonly press?: string;
  /** Such a line is no interrupted command: whoever wants goes on with it. */
  readonly job?: PaperJob;
}

/** Characters of data one cell takes: a cell holds 50,000. */
const CHUNK = 45_000;
const CHUNKS = 8;
/** Characters of data one journal line takes; a longer plan takes several lines. */
export const JOURNAL_CAPACITY = CHUNK * CHUNKS;

/** Columns of a line with data, in order. */
export const DATA_COLUMNS = Array.from({ length: CHUNKS }, (_, index) => `data${index + 1}`);

/**
 * The payload as text. Half a letter at the end of a cell, or a character that a table may drop, would damage the whole
 * line: both are written as escapes, of which a cell may end in the middle.
 */
export function payloadText(payload: JournalPayload): string {
  return JSON.stringify(payload).replace(
    /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufff0-\uffff]/g,
    (letter) => `\\u${`000${letter.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

/** Cells with the data of a payload, by column key; the mark in front keeps them from looking like a formula or a number. */
export function payloadCells(payload: JournalPayload): Record<string, Cell> {
  const text = payloadText(payload);
  const cells: Record<string, Cell> = {};
  DATA_COLUMNS.forEach((key, index) => {
    const part = text.slice(index * CHUNK, (index + 1) * CHUNK);
    cells[key] = part === '' ? '' : `#${part}`;
  });
  return cells;
}

/** Text of the data cells of a line, '' when there is none. */
export function dataText(cells: Readonly<Record<string, Cell>>): string {
  return DATA_COLUMNS.map((key) => String(cells[key] ?? '').replace(/^#/, '')).join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areCells(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.keys(value).every((key) => {
      const cell = value[key];
      return ['string', 'number', 'boolean'].indexOf(typeof cell) >= 0 || (isRecord(cell) && 'day' in cell);
    })
  );
}

function isChange(value: unknown): value is Change {
  if (!isRecord(value) || !sheets.some(({ key }) => key === value['sheet']) || typeof value['code'] !== 'string')
    return false;
  if (value['kind'] === 'set') return areCells(value['before']) && areCells(value['after']);
  return (value['kind'] === 'add' || value['kind'] === 'remove') && areCells(value['cells']);
}

function isJob(value: unknown): value is PaperJob {
  return (
    isRecord(value) &&
    isRecord(value['answers']) &&
    Array.isArray(value['papers']) &&
    value['papers'].every(
      (paper) => isRecord(paper) && typeof paper['key'] === 'string' && Array.isArray(paper['codes']),
    )
  );
}

/** The payload of a text; undefined when somebody has damaged it: an undo that writes half-read data would be worse than none. */
export function payloadOf(text: string): JournalPayload | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed)) return undefined;
  const { changes, job } = parsed as { changes?: unknown; job?: unknown };
  if (!Array.isArray(changes) || !changes.every(isChange) || (job !== undefined && !isJob(job))) return undefined;
  return parsed as unknown as JournalPayload;
}

/** Room left in a line for what stands beside its changes. */
const RESERVED = 1_000;

/** Splits changes so that each part fits into one journal line; undefined when one record alone is longer than a line. */
export function splitForJournal(changes: readonly Change[]): Change[][] | undefined {
  const parts: Change[][] = [];
  let part: Change[] = [];
  let size = 0;
  for (const change of changes) {
    const length = payloadText({ changes: [change] }).length;
    if (length > JOURNAL_CAPACITY - RESERVED) return undefined;
    if (size + length > JOURNAL_CAPACITY - RESERVED && part.length > 0) {
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
