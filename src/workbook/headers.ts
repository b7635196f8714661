/** Finds the header row and the columns of a sheet by identity: header or alias first, position never. */
import type { Cell, Grid } from './cell.ts';
import type { RecordSheet } from './define.ts';

/** How many rows from the top may stand above the header (titles, remarks). */
const ROWS_SEARCHED = 12;
/** Share of the known headers of the fullest row from which a row is a header too. */
const HEADER_SHARE = 0.6;

/** Where the columns of a sheet stand. Columns and rows are 1-based; 0 for the header row means that none was found. */
export interface Layout {
  readonly headerRow: number;
  /** Column number by key. */
  readonly positions: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
  /** Keys whose header stands more than once, with all their column numbers. */
  readonly doubled: readonly { readonly key: string; readonly columns: readonly number[] }[];
  /** Columns with a header that is not ours: the user's own. */
  readonly foreign: readonly { readonly column: number; readonly header: string }[];
  /** Further rows that look like a header too. */
  readonly repeatedHeaders: readonly number[];
}

/** A header for comparison: no case, no spaces, no NBSP, ё as е, no punctuation at the end. */
export function normalizeHeader(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return '';
  return cell
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/[.:;*]+$/, '');
}

const spellings = new WeakMap<RecordSheet, ReadonlyMap<string, string>>();

/** Key by normalised header, aliases included. */
function spellingsOf(sheet: RecordSheet): ReadonlyMap<string, string> {
  const known = spellings.get(sheet);
  if (known) return known;
  const map = new Map<string, string>();
  // Own headers win over aliases of other columns.
  for (const [key, column] of Object.entries(sheet.columns)) map.set(normalizeHeader(column.header), key);
  for (const [key, column] of Object.entries(sheet.columns)) {
    for (const alias of column.aliases ?? []) {
      const spelling = normalizeHeader(alias);
      if (!map.has(spelling)) map.set(spelling, key);
    }
  }
  spellings.set(sheet, map);
  return map;
}

function countKnown(row: readonly Cell[], known: ReadonlyMap<string, string>): number {
  const keys = new Set<string>();
  for (const cell of row) {
    const key = known.get(normalizeHeader(cell));
    if (key !== undefined) keys.add(key);
  }
  return keys.size;
}

/**
 * Lays out a sheet from its values. `tags` gives column keys kept in developer metadata, used only for columns whose
 * header says nothing.
 */
export function layOut(sheet: RecordSheet, grid: Grid, tags: ReadonlyMap<number, string> = new Map()): Layout {
  const known = spellingsOf(sheet);
  const keys = Object.keys(sheet.columns);
  const scores = grid.slice(0, ROWS_SEARCHED).map((row) => countKnown(row, known));
  const best = Math.max(0, ...scores);
  // The first that says nearly as much as the best: a header pasted among the records may be the fuller one where somebody
  // has renamed a column, and the records between the two would be taken for remarks above the table.
  let headerRow = best === 0 ? 0 : scores.findIndex((score) => score >= best * HEADER_SHARE) + 1;
  // One known word in a row of text proves nothing: a title «Наставники» above the table must not become the header.
  const enough = Math.min(2, keys.length);
  if (best < enough) headerRow = tags.size > 0 ? 1 : 0;
  const header = headerRow > 0 ? (grid[headerRow - 1] ?? []) : [];

  const found = new Map<string, number[]>();
  const foreign: { column: number; header: string }[] = [];
  for (let index = 0; index < header.length; index++) {
    const text = header[index];
    const key = known.get(normalizeHeader(text)) ?? tags.get(index + 1);
    if (key !== undefined && key in sheet.columns) found.set(key, [...(found.get(key) ?? []), index + 1]);
    else if (typeof text === 'string' && text.trim() !== '') foreign.push({ column: index + 1, header: text });
  }
  const positions: Record<string, number> = {};
  const missing: string[] = [];
  const doubled: { key: string; columns: number[] }[] = [];
  for (const key of keys) {
    const columns = found.get(key);
    const first = columns?.[0];
    if (columns === undefined || first === undefined) missing.push(key);
    else {
      positions[key] = first;
      if (columns.length > 1) doubled.push({ key, columns });
    }
  }
  const repeatedHeaders = scores
    .map((score, index) => ({ score, row: index + 1 }))
    // Often only some of the headings are pasted along with the rows: what counts is that the row says little else.
    .filter(({ score, row }) => {
      const filled = (grid[row - 1] ?? []).filter((cell) => String(cell).trim() !== '').length;
      return row !== headerRow && best >= 2 && score >= Math.max(2, Math.min(best, filled) * HEADER_SHARE);
    })
    .map(({ row }) => row);
  return { headerRow, positions, missing, doubled, foreign, repeatedHeaders };
}
