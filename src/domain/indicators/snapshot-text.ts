/** A snapshot as text, short enough for the cells of a sheet: people with one reason once, codes as runs of numbers. */
import type { Snapshot, SnapshotFigure, SnapshotLine } from './snapshot.ts';

const makeCode = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, '0')}`;

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
 * Text of the snapshot that fits. A snapshot of very many people keeps who was counted and leaves out the reasons.
 * @returns undefined when even that is longer than `capacity` characters.
 */
export function snapshotText(snapshot: Snapshot, capacity: number): string | undefined {
  return [true, false].map((withReasons) => textOf(snapshot, withReasons)).find(({ length }) => length <= capacity);
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

/** The snapshot of a text; undefined when somebody damaged it. */
export function snapshotFromText(text: string): Snapshot | undefined {
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
      influence: rest.influence ?? [],
    };
  } catch {
    return undefined;
  }
}

/** Columns over which the text is spread, in order. */
const DATA_COLUMNS: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8].map((part) => `data${part}`);

/** The snapshot of a row's cells by column key; undefined when its data is damaged. */
export function snapshotFrom(cells: Readonly<Record<string, unknown>>): Snapshot | undefined {
  return snapshotFromText(DATA_COLUMNS.map((key) => String(cells[key] ?? '').replace(/^#/, '')).join(''));
}
