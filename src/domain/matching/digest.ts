/** A short fingerprint of what a matching was computed from, to notice that the data changed meanwhile. */
import type { MatchInput } from './types.ts';

/** JSON with keys in order, so that equal data always reads the same. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value as Record<string, unknown>)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  // JSON knows no infinity; a group kind has one as its upper bound.
  return typeof value === 'number' && !Number.isFinite(value) ? `"${value}"` : (JSON.stringify(value) ?? 'null');
}

/** 32 bits of FNV-1a over UTF-16 units, both bytes of each. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/** Fingerprint of any plain data, 16 hexadecimal digits. */
export function digestOf(value: unknown): string {
  const text = canonicalJson(value);
  // Two runs from different beginnings: 32 bits alone would meet by chance once in some ten thousand runs of a journal.
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x050c5d1f));
}

/**
 * Fingerprint of the data of a matching: people, answers, pairs that exist, form and settings, whatever the order of rows.
 * Weights, policy, locks and the former proposal are the curator's own choices and are kept beside it.
 */
export function inputDigest(input: MatchInput): string {
  const { mentors, mentees, preferences, taken, day, form, roleModel, kinds, settings, deficitTopics } = input;
  const unordered = (rows: readonly unknown[]): string[] => rows.map(canonicalJson).sort();
  return digestOf({
    mentors: unordered(mentors),
    mentees: unordered(mentees),
    preferences: unordered(preferences),
    taken: unordered(taken),
    year: day.slice(0, 4),
    form,
    roleModel,
    kinds,
    settings,
    deficitTopics,
  });
}
