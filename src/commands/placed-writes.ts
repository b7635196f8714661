/**
 * Writes that know their place by row and column only: shown values, remarks, lists. They rest on a reading that may lie
 * many calls back, so each sheet is looked at once more right before its first write.
 */
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { sameCell, type Grid } from '../workbook/cell.ts';
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

/** Title of the first sheet that looks otherwise than the book read it; undefined when all is written. */
function firstMoved(ports: Ports, book: OpenBook, writes: readonly Write[]): string | undefined {
  const seen = new Set<number>();
  for (const write of writes) {
    if (write.kind !== 'addSheet' && !seen.has(write.sheetId)) {
      seen.add(write.sheetId);
      const key = sheets.find((sheet) => book.tabOf(sheet.key)?.sheetId === write.sheetId)?.key;
      if (key !== undefined && !sameGrid(book.gridOf(key), ports.workbook.read(write.sheetId, true)))
        return book.tables[key].title;
    }
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
