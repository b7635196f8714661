/**
 * Writes that know their place by row and column only: shown values, remarks, lists. They rest on a reading that may lie
 * many calls back, so each sheet is looked at once more right before its first write.
 */
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { sameCell, type Cell, type Grid } from '../workbook/cell.ts';
import type { SheetKey } from '../workbook/define.ts';
import { sheets } from '../workbook/sheets/index.ts';
import type { Write } from '../workbook/writes.ts';
import type { OpenBook } from './open-book.ts';

/** Code of the refusal after which the same work may be begun anew. */
const MOVED = 'table.moved';
/** How often it is begun anew while somebody goes on changing the sheets. */
const TURNS = 3;

function sameGrid(one: Grid, other: Grid): boolean {
  if (one.length !== other.length) return false;
  return one.every((line, row) => {
    const beside = other[row];
    return line.length === beside?.length && line.every((cell, column) => sameCell(cell, beside[column]));
  });
}

/** The same writes, those of one sheet side by side: little time passes between its last reading and its writes. */
export function sheetBySheet(writes: readonly Write[]): Write[] {
  const bySheet = new Map<number | undefined, Write[]>();
  for (const write of writes) {
    const key = write.kind === 'addSheet' ? undefined : write.sheetId;
    bySheet.set(key, [...(bySheet.get(key) ?? []), write]);
  }
  return [...bySheet.values()].flat();
}

const sheetIdOf = (write: Write): number | undefined => (write.kind === 'addSheet' ? undefined : write.sheetId);

/** Sheets that are written, left for another one, and written again. */
function returnedTo(writes: readonly Write[]): ReadonlySet<number | undefined> {
  const begun = writes.map(sheetIdOf).filter((sheetId, index, all) => index === 0 || sheetId !== all[index - 1]);
  return new Set(begun.filter((sheetId, index) => begun.indexOf(sheetId) < index));
}

/** Puts the values of a write of ours into what is expected of its sheet. */
function keepUp(expected: Cell[][], write: Write): void {
  if (write.kind !== 'cells') return;
  write.cells.forEach((line, down) => {
    const row = (expected[write.row - 1 + down] ??= Array.from({ length: expected[0]?.length ?? 0 }, () => ''));
    line.forEach((cell, right) => (row[write.column - 1 + right] = cell));
  });
}

/**
 * Title of the first sheet that looks otherwise than the book read it and these writes left it; undefined when all is
 * written. A sheet that is come back to is looked at again: «Перейти на коды» writes references first and names last, and
 * a row inserted between the two would give everybody the code of the person above.
 */
function firstMoved(ports: Ports, book: OpenBook, writes: readonly Write[]): string | undefined {
  const again = returnedTo(writes);
  const expected = new Map<SheetKey, Cell[][]>();
  let at: number | undefined;
  for (const write of writes) {
    const sheetId = sheetIdOf(write);
    const key = sheets.find((sheet) => sheetId !== undefined && book.tabOf(sheet.key)?.sheetId === sheetId)?.key;
    if (key !== undefined && sheetId !== undefined) {
      const known = expected.get(key) ?? book.gridOf(key);
      if (sheetId !== at && !sameGrid(known, ports.workbook.read(sheetId, true))) return book.tables[key].title;
      if (again.has(sheetId)) {
        const kept = expected.get(key) ?? known.map((line) => [...line]);
        keepUp(kept, write);
        expected.set(key, kept);
      }
    }
    at = sheetId;
    ports.workbook.write(write);
  }
  return undefined;
}

/** Carries out writes planned over what the book has read; false when a sheet has changed since, and nothing is written on it. */
export function writtenInPlace(ports: Ports, book: OpenBook, writes: readonly Write[]): boolean {
  return firstMoved(ports, book, writes) === undefined;
}

/** The same, said to the person. @throws UserError when a sheet has changed since. */
export function writePlaced(ports: Ports, book: OpenBook, writes: readonly Write[]): void {
  const title = firstMoved(ports, book, writes);
  if (title !== undefined) throw moved(title);
}

/** The refusal where a sheet is no longer as the command read it; `untilStill` begins anew after it. */
export function moved(title: string): UserError {
  return new UserError(
    MOVED,
    `Пока команда работала, на листе «${title}» что-то изменили или передвинули, и дальше она не писала, чтобы ничего не испортить. Повторите её.`,
  );
}

/** Does work that may be done any number of times, anew when somebody moved what it had read. */
export function untilStill<T>(work: () => T): T {
  for (let turn = 1; ; turn++) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== MOVED || turn === TURNS) throw error;
    }
  }
}
