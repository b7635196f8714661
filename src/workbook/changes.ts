/** Changes of records as data: what a command wants done, addressed by code, with what stood there before, so that it can be finished or undone. */
import type { Cell } from './cell.ts';
import type { SheetKey } from './define.ts';

/** Cells of one record before and after. */
export interface SetChange {
  readonly kind: 'set';
  readonly sheet: SheetKey;
  readonly code: string;
  readonly before: Readonly<Record<string, Cell>>;
  readonly after: Readonly<Record<string, Cell>>;
}

/** A record that comes or goes, with the cells it holds by column key. */
export interface RecordChange {
  readonly kind: 'add' | 'remove';
  readonly sheet: SheetKey;
  readonly code: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export type Change = SetChange | RecordChange;

/** Text put into a change where the address of a file belongs, until Drive has given one. */
export const LINK_OF_NEW_FILE = '{{адрес нового файла}}';

/** The change that takes this one back. */
export function inverse(change: Change): Change {
  if (change.kind === 'set') return { ...change, before: change.after, after: change.before };
  return { ...change, kind: change.kind === 'add' ? 'remove' : 'add' };
}

/** All changes taken back, the last one first; but rows that went come back in the order in which they stood. */
export function inverseAll(changes: readonly Change[]): Change[] {
  const all = [...changes].reverse().map(inverse);
  const coming = all.filter(({ kind }) => kind === 'add');
  return all.map((change) => (change.kind === 'add' ? (coming.pop() ?? change) : change));
}

/** How many cells the changes touch; what the journal tells people. */
export function countCells(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, change) => sum + Object.keys(change.kind === 'set' ? change.after : change.cells).length,
    0,
  );
}

/** The changes with the address of the new file in place. */
export function withLink(changes: readonly Change[], link: string): Change[] {
  const put = (cells: Readonly<Record<string, Cell>>): Record<string, Cell> => {
    const filled: Record<string, Cell> = {};
    for (const [key, cell] of Object.entries(cells)) filled[key] = cell === LINK_OF_NEW_FILE ? link : cell;
    return filled;
  };
  return changes.map((change) =>
    change.kind === 'set' ? { ...change, after: put(change.after) } : { ...change, cells: put(change.cells) },
  );
}
