/** How large «Журнал» may grow: the values kept for undoing go first, the oldest before the newer, then the oldest lines. */
import { DATA_COLUMNS } from './journal-data.ts';
import { journalLines, type JournalLine } from './journal.ts';
import { blocksOf } from './lay-changes.ts';
import type { Table } from './rows.ts';
import type { Write } from './writes.ts';

/** Lines kept: reading the journal is part of every command. */
export const JOURNAL_LINES = 250;
/** Lines left after old ones went: many at once, so that it costs its calls rarely. */
const LINES_LEFT = 200;
/** Characters of data kept in all lines together: ten commands of 300,000 each can be undone. */
export const JOURNAL_CHARACTERS = 3_000_000;
/** Share of it that is kept when some has to go. */
const SHARE_LEFT = 0.8;

/** An unfinished command and papers still to be made are waited for, however old they are. */
function mayGo(line: JournalLine): boolean {
  return line.state !== 'begun';
}

/** Lines whose data goes so that no more than `room` characters stay. Papers that were made may be asked for once more, so those go last. */
function forgotten(lines: readonly JournalLine[], room: number): JournalLine[] {
  let size = lines.reduce((sum, line) => sum + line.size, 0);
  const held = lines.filter((line) => mayGo(line) && line.size > 0);
  const inTurn = [
    ...held.filter(({ payload }) => payload?.job === undefined),
    ...held.filter(({ payload }) => payload?.job !== undefined),
  ];
  const going: JournalLine[] = [];
  for (const line of inTurn) {
    if (size <= room) break;
    size -= line.size;
    going.push(line);
  }
  return going;
}

/** Rows in runs of neighbours, the lowest run first, so that deleting one leaves the others where they are. */
function deletions(sheetId: number, rows: readonly number[]): Write[] {
  const writes: Extract<Write, { kind: 'deleteRows' }>[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = writes[writes.length - 1];
    if (last?.row === row + 1) writes[writes.length - 1] = { ...last, row, count: last.count + 1 };
    else writes.push({ kind: 'deleteRows', sheetId, row, count: 1 });
  }
  return writes;
}

/** What has to go before a command of so many lines and characters is written down; empty most of the time. */
export function makingRoom(journal: Table, comingLines: number, comingCharacters: number): readonly Write[] {
  const lines = journalLines(journal);
  const writes: Write[] = [];
  const size = lines.reduce((sum, line) => sum + line.size, comingCharacters);
  if (size > JOURNAL_CHARACTERS) {
    const room = Math.max(0, JOURNAL_CHARACTERS * SHARE_LEFT - comingCharacters);
    const cells = forgotten(lines, room).flatMap(({ row }) =>
      DATA_COLUMNS.flatMap((key) => {
        const column = journal.layout.positions[key];
        return column === undefined ? [] : [{ row, column, cell: '' }];
      }),
    );
    writes.push(...blocksOf(journal.sheetId, cells));
  }
  const surplus = lines.length + comingLines - JOURNAL_LINES;
  if (surplus > 0) {
    const going = lines.filter(mayGo).slice(0, surplus + JOURNAL_LINES - LINES_LEFT);
    writes.push(
      ...deletions(
        journal.sheetId,
        going.map(({ row }) => row),
      ),
    );
  }
  return writes;
}
