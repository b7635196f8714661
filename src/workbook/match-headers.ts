/** Which column of ours a foreign header most probably means: a proposal that a person confirms before anything is taken over. */
import type { RecordSheet } from './define.ts';
import { normalizeHeader } from './headers.ts';
import { editDistance, foldText } from './kinds/spelling.ts';

/** What is proposed for one foreign header. */
export interface HeaderMatch {
  /** Place among the foreign headers, from 0. */
  readonly index: number;
  readonly header: string;
  /** Key of our column; undefined when none is like it. */
  readonly key: string | undefined;
  /** The header or a known spelling of it stands there word for word. */
  readonly exact: boolean;
}

/** Below this share of common words two headers may be alike by chance: one common word of three proves nothing. */
const LEAST_LIKENESS = 0.55;
/** Words are compared by their beginnings, so that endings of cases do not matter. */
const STEM = 5;
/** Words that say nothing about a column. */
const EMPTY_WORDS: readonly string[] =
  'в во и или на по с со для о об от до к у за ли вы вам вас ваш ваша ваше ваши как'.split(' ');

function stems(text: string): readonly string[] {
  const words = foldText(text.slice(0, 300))
    .replace(/[^a-zа-я0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && EMPTY_WORDS.indexOf(word) < 0)
    .map((word) => word.slice(0, STEM));
  return words.filter((word, index) => words.indexOf(word) === index);
}

/** How alike two headers are, 0–1: the share of common words, or a slip of the pen in a short one. */
export function headerLikeness(a: string, b: string): number {
  const [left, right] = [normalizeHeader(a), normalizeHeader(b)];
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const limit = Math.floor(Math.min(left.length, right.length) / 5);
  const slip = left.length <= 40 && limit > 0 && editDistance(left, right, limit) <= limit ? 0.9 : 0;
  const [first, second] = [stems(a), stems(b)];
  if (first.length === 0 || second.length === 0) return slip;
  const common = first.filter((word) => second.indexOf(word) >= 0).length;
  return Math.max(slip, (2 * common) / (first.length + second.length));
}

/**
 * Proposes a column of the sheet for each foreign header: the likest pairs first, each column and each header once.
 * Shown columns and the code are never proposed. `synonyms` are further spellings for this use only.
 */
export function matchHeaders(
  headers: readonly string[],
  sheet: RecordSheet,
  synonyms: Readonly<Record<string, readonly string[]>> = {},
): HeaderMatch[] {
  const wanted = Object.entries(sheet.columns).filter(([key, { shown }]) => shown !== true && key !== sheet.codeColumn);
  // A table of our own brings its code and its computed columns along: they mean themselves, not something like them.
  const unused = Object.entries(sheet.columns)
    .filter(([key, { shown }]) => shown === true || key === sheet.codeColumn)
    .map(([, { header }]) => normalizeHeader(header));
  const likes: { index: number; key: string; likeness: number }[] = [];
  headers.forEach((header, index) => {
    if (unused.indexOf(normalizeHeader(header)) >= 0) return;
    for (const [key, column] of wanted) {
      const spellings = [column.header, ...(column.aliases ?? []), ...(synonyms[key] ?? [])];
      const likeness = spellings.reduce((most, spelling) => Math.max(most, headerLikeness(header, spelling)), 0);
      if (likeness >= LEAST_LIKENESS) likes.push({ index, key, likeness });
    }
  });
  // Array.sort keeps the order of equals: of two equally like ones the column that stands earlier is taken.
  likes.sort((a, b) => b.likeness - a.likeness);
  const byIndex = new Map<number, { readonly key: string; readonly likeness: number }>();
  const taken = new Set<string>();
  for (const { index, key, likeness } of likes) {
    if (byIndex.has(index) || taken.has(key)) continue;
    byIndex.set(index, { key, likeness });
    taken.add(key);
  }
  return headers.map((header, index) => {
    const found = byIndex.get(index);
    return { index, header, key: found?.key, exact: found?.likeness === 1 };
  });
}

/** Cells of a table pasted as text: columns parted by tabs, rows by lines, a cell with line breaks or tabs in quotes. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t' || letter === '\n') {
      row.push(cell.trim());
      cell = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.trim()]);
  return rows.filter((cells) => cells.some((one) => one !== ''));
}
