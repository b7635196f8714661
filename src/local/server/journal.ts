/** The journal of saved changes: one line a change, each with its checksum, appended and waited for before the change is acknowledged. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Step } from './json-difference.ts';

/** Where a journal starts: at which snapshot, and which snapshot and line that one was made from. */
export interface JournalStart {
  readonly base: string;
  readonly from?: { readonly base: string; readonly lines: number };
}

export interface JournalContent {
  readonly start: JournalStart;
  readonly changes: readonly (readonly Step[])[];
  /** A whole line could not be read: changes after it are lost. */
  readonly damaged: boolean;
  /** The last line was cut short by a kill: it had not been acknowledged. */
  readonly torn: boolean;
  readonly bytes: number;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function line(text: string): string {
  return `${checksum(text)} ${text}\n`;
}

function readLine(raw: string): unknown {
  const text = raw.slice(17);
  return raw[16] === ' ' && raw.slice(0, 16) === checksum(text) ? JSON.parse(text) : undefined;
}

/** First line of a new journal. */
export function journalHead(start: JournalStart): string {
  return line(JSON.stringify(start));
}

/** Content of a journal file, as far as it can be trusted; `damaged` when not even its first line can be. */
export function readJournal(path: string): JournalContent | 'damaged' | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const torn = lines.pop() !== '';
  const start = lines.length > 0 ? readLine(lines[0] ?? '') : undefined;
  if (!isStart(start)) return 'damaged';
  const changes: (readonly Step[])[] = [];
  for (const raw of lines.slice(1)) {
    const change = readLine(raw);
    if (!Array.isArray(change)) return { start, changes, damaged: true, torn, bytes: Buffer.byteLength(text) };
    changes.push(change);
  }
  return { start, changes, damaged: false, torn, bytes: Buffer.byteLength(text) };
}

function isStart(value: unknown): value is JournalStart {
  return typeof value === 'object' && value !== null && 'base' in value && typeof value.base === 'string';
}

/** An open journal that only grows. */
export class JournalWriter {
  readonly #file: number;
  #bytes: number;
  #lines: number;
  /** Something may stand behind the last whole line. */
  #torn = false;

  constructor(path: string, bytes: number, lines: number) {
    this.#file = openSync(path, 'r+');
    this.#bytes = bytes;
    this.#lines = lines;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get lines(): number {
    return this.#lines;
  }

  /** Appends one change and waits for the disk. When that fails, the journal is as it was before. */
  append(steps: readonly Step[]): void {
    const bytes = Buffer.from(line(JSON.stringify(steps)), 'utf8');
    if (this.#torn) this.#cut();
    try {
      this.#torn = true;
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.#file, bytes, done, bytes.length - done, this.#bytes + done);
      }
      fdatasyncSync(this.#file);
    } catch (error) {
      this.#cut();
      throw error;
    }
    this.#torn = false;
    this.#bytes += bytes.length;
    this.#lines += 1;
  }

  /** Half a line would hide the lines after it. */
  #cut(): void {
    ftruncateSync(this.#file, this.#bytes);
    this.#torn = false;
  }

  close(): void {
    closeSync(this.#file);
  }
}
