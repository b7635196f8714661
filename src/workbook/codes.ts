/** Codes of records, `НК-003`: immutable, given in order, never given twice. */
import type { Table } from './rows.ts';

const DIGITS = 3;

/** The code with this number. */
export function makeCode(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(DIGITS, '0')}`;
}

/** Number of a code of this prefix; 0 for anything else. */
function numberOf(prefix: string, text: string): number {
  return text.startsWith(`${prefix}-`) ? Number(/^\d+/.exec(text.slice(prefix.length + 1))?.[0] ?? 0) : 0;
}

/**
 * Gives codes in order after the highest one in use. Besides the sheet's own codes it looks at what other tables refer
 * to, so that the code of a removed record is not given to somebody else.
 */
export function codeGiver(prefix: string, own: Table, referring: readonly Table[] = []): () => string {
  let highest = 0;
  for (const code of own.byCode.keys()) highest = Math.max(highest, numberOf(prefix, code));
  for (const table of referring) {
    for (const row of table.rows) {
      for (const cell of Object.values(row.cells)) {
        if (typeof cell === 'string' && cell.startsWith(prefix)) highest = Math.max(highest, numberOf(prefix, cell));
      }
    }
  }
  return () => makeCode(prefix, ++highest);
}
