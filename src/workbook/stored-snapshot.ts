/** A snapshot as «Мониторинг» keeps it: text in chunks, people with one reason written once, codes as runs of numbers. */
import type { Snapshot, SnapshotFigure, SnapshotLine } from '../domain/indicators/index.ts';
import type { Cell } from './cell.ts';
import { makeCode } from './codes.ts';

/** Characters of data a cell takes: a cell holds 50,000. */
const CHUNK = 45_000;
const CHUNKS = 8;
const CAPACITY = CHUNK * CHUNKS;
const COLUMNS = Array.from({ length: CHUNKS }, (_, index) => `data${index + 1}`);

/** People of one reason: 1 counted, 0 not, 2 nearly; the reason; their codes. */
type Group = readonly [state: 0 | 1 | 2, why: string, codes: string];

interface Stored extends Omit<Snapshot, 'figures'> {
  readonly figures: readonly (Omit<SnapshotFigure, 'lines'> & { readonly people: number })[];
  /** Lists of people, each once: two indicators often have the same. */
  readonly people: readonly (readonly Group[])[];
}

/** «ПД:1-20,23 СН:4», and whatever is no usual code as it is. */
function packed(codes: readonly string[]): string {
  const numbers = new Map<string, number[]>();
  const others: string[] = [];
  for (const code of codes) {
    const [, prefix = '', digits = ''] = /^([А-Я]{2})-(\d{3,9})$/.exec(code) ?? [];
    if (prefix === '' || makeCode(prefix, Number(digits)) !== code) others.push(code);
    else numbers.set(prefix, [...(numbers.get(prefix) ?? []), Number(digits)]);
  }
  const parts = [...numbers].map(([prefix, list]) => `${prefix}:${runs(list)}`);
  return [...parts, ...others].join(' ');
}

function runs(numbers: readonly number[]): string {
  const found: [from: number, to: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

function unpacked(text: string): string[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const match = /^([А-Я]{2}):([\d,-]+)$/.exec(part);
      if (!match) return [part];
      const [, prefix = '', list = ''] = match;
      return list.split(',').flatMap((run) => {
        const [from = 0, to = from] = run.split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => makeCode(prefix, from + index));
      });
    });
}

function groupsOf(lines: readonly SnapshotLine[], withReasons: boolean): Group[] {
  const groups = new Map<string, { state: 0 | 1 | 2; why: string; codes: string[] }>();
  for (const { code, counted, why, nearly } of lines) {
    const state = counted ? 1 : nearly === true ? 2 : 0;
    const kept = withReasons ? why : '';
    const key = `${state} ${kept}`;
    const group = groups.get(key);
    if (group) group.codes.push(code);
    else groups.set(key, { state, why: kept, codes: [code] });
  }
  return [...groups.values()].map(({ state, why, codes }): Group => [state, why, packed(codes)]);
}

function textOf(snapshot: Snapshot, withReasons: boolean): string {
  const lists: Group[][] = [];
  const places = new Map<string, number>();
  const figures = snapshot.figures.map(({ lines, ...figure }) => {
    const groups = groupsOf(lines, withReasons);
    const key = JSON.stringify(groups);
    const place = places.get(key) ?? lists.push(groups) - 1;
    places.set(key, place);
    return { ...figure, people: place };
  });
  const stored: Stored = { ...snapshot, figures, people: lists };
  return JSON.stringify(stored);
}

/**
 * Cells with the data; the mark in front keeps them from looking like a formula. A snapshot of very many people keeps
 * who was counted and leaves out the reasons. @returns undefined when even that does not fit.
 */
export function snapshotCells(snapshot: Snapshot): Record<string, Cell> | undefined {
  const text = [true, false]
    .map((withReasons) => textOf(snapshot, withReasons))
    .find(({ length }) => length <= CAPACITY);
  if (text === undefined) return undefined;
  const cells: Record<string, Cell> = {};
  COLUMNS.forEach((key, index) => {
    const part = text.slice(index * CHUNK, (index + 1) * CHUNK);
    if (part !== '') cells[key] = `#${part}`;
  });
  return cells;
}

function isStored(value: unknown): value is Stored {
  const stored = value as Partial<Stored> | null;
  return (
    typeof stored === 'object' &&
    stored !== null &&
    typeof stored.date === 'string' &&
    typeof stored.settings === 'object' &&
    Array.isArray(stored.figures) &&
    Array.isArray(stored.people)
  );
}

function linesOf(groups: readonly Group[]): SnapshotLine[] {
  const lines = groups.flatMap(([state, why, codes]) =>
    unpacked(codes).map((code): SnapshotLine => {
      return { code, counted: state === 1, why, ...(state === 2 ? { nearly: true } : {}) };
    }),
  );
  return lines.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** The snapshot of a row; undefined when somebody damaged its data. */
export function snapshotFrom(cells: Readonly<Record<string, Cell>>): Snapshot | undefined {
  const text = COLUMNS.map((key) => String(cells[key] ?? '').replace(/^#/, '')).join('');
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isStored(parsed)) return undefined;
    const { people, figures, ...rest } = parsed;
    return {
      ...rest,
      figures: figures.map(({ people: place, ...figure }) => ({
        ...figure,
        // JSON has no undefined: a share of nothing comes back as a missing key.
        value: figure.value,
        lines: linesOf(people[place] ?? []),
      })),
      participants: rest.participants ?? [],
    };
  } catch {
    return undefined;
  }
}
