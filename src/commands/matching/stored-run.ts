/** A written matching as «Подборы» keeps it: what it was computed from and what came of it, as text in chunks. */
import type { Reason } from '../../domain/matching/index.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { MatchRequest } from '../../workbook/matching/request.ts';

/** Characters of data a cell takes: a cell holds 50,000. */
const CHUNK = 45_000;
const CHUNKS = 8;
const CAPACITY = CHUNK * CHUNKS;
const COLUMNS = Array.from({ length: CHUNKS }, (_, index) => `data${index + 1}`);

export interface StoredPair {
  readonly mentee: string;
  readonly mentor: string;
  readonly score: number;
  readonly locked: boolean;
  /** −1 for a pair of its own. */
  readonly group: number;
  readonly reasons: readonly Reason[];
}

export interface StoredRun {
  readonly request: MatchRequest;
  readonly digest: string;
  readonly pairs: readonly StoredPair[];
  readonly unpaired: readonly {
    readonly mentee: string;
    readonly shown: string;
    readonly why: string;
    readonly help: string;
  }[];
  /** Pairs that could not be written, a sentence each. */
  readonly skipped: readonly string[];
}

const STRONGEST = 3;

/** The run with fewer reasons for each pair, the strongest first. */
function withReasons(run: StoredRun, most: number): StoredRun {
  const strongest = (reasons: readonly Reason[]): Reason[] =>
    [...reasons].sort((a, b) => b.points - a.points).slice(0, most);
  return { ...run, pairs: run.pairs.map((pair) => ({ ...pair, reasons: strongest(pair.reasons) })) };
}

/** Text of a run that fits: a very large one keeps the strongest reasons of each pair, or its pairs alone. */
function fitting(run: StoredRun): string {
  for (const most of [Number.MAX_SAFE_INTEGER, STRONGEST, 1, 0]) {
    const text = JSON.stringify(most === Number.MAX_SAFE_INTEGER ? run : withReasons(run, most));
    if (text.length <= CAPACITY) return text;
  }
  return JSON.stringify({ ...withReasons(run, 0), unpaired: [], skipped: [] }).slice(0, CAPACITY);
}

/** Cells with the data; the mark in front keeps them from looking like a formula or a number. */
export function runCells(run: StoredRun): Record<string, Cell> {
  const text = fitting(run);
  const cells: Record<string, Cell> = {};
  COLUMNS.forEach((key, index) => {
    const part = text.slice(index * CHUNK, (index + 1) * CHUNK);
    if (part !== '') cells[key] = `#${part}`;
  });
  return cells;
}

function isRun(value: unknown): value is StoredRun {
  const run = value as Partial<StoredRun> | null;
  return typeof run === 'object' && run !== null && Array.isArray(run.pairs) && Array.isArray(run.unpaired);
}

/** The run of a row; undefined when somebody damaged its data. */
export function runFrom(cells: Readonly<Record<string, Cell>>): StoredRun | undefined {
  const text = COLUMNS.map((key) => String(cells[key] ?? '').replace(/^#/, '')).join('');
  try {
    const parsed: unknown = JSON.parse(text);
    return isRun(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
