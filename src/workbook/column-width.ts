/** How wide a column is laid out: as its definition says, and never narrower than the longest word of its header. */
import type { Column } from './define.ts';

/** Bold letters of a header take about this much, and the cell's edges the rest, in pixels. */
const LETTER = 9.4;
const EDGES = 10;

/** Width in pixels. A header wraps between words; a word that does not fit would break in its middle. */
export function widthOf(column: Column): number {
  const longest = column.header.split(' ').reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(column.width, Math.ceil(longest * LETTER) + EDGES);
}
