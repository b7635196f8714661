/** «Отменить»: takes the last command back; a cell somebody changed since is shown, never overwritten. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { Change } from '../workbook/changes.ts';
import { JOURNAL_STATES, journalLines, lastUndoable, type JournalLine } from '../workbook/journal.ts';
import { defineCommand } from './define.ts';
import { execute, undoPlan } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { stateTitle } from './papers/kind-of.ts';
import { refreshShown } from './refresh-shown.ts';

export interface Undone {
  readonly title: string;
  readonly cells: number;
  /** What was left as it is, a sentence each. */
  readonly conflicts: readonly string[];
}

/**
 * A paper taken back is cancelled, not forgotten: its file is in the folder, and nothing there may be without a line in
 * the register.
 */
function paperCancelled(book: OpenBook, line: JournalLine): JournalLine {
  if (line.payload?.fileKey === undefined) return line;
  const changes = line.payload.changes.map((change): Change => {
    if (change.kind !== 'add' || change.sheet !== 'documents') return change;
    const { code, sheet } = change;
    const [before, after] = [{ state: stateTitle(book, 'CANCELLED') }, { state: change.cells['state'] ?? '' }];
    return { kind: 'set', sheet, code, before, after };
  });
  return { ...line, payload: { ...line.payload, changes } };
}

export const undo = defineCommand({
  id: 'undo',
  title: 'Отменить последнее действие',
  hint: 'Возвращает то, что стояло до последней команды; изменённое с тех пор остаётся.',
  input: z.object({}),
  writes: true,
  run(ports: Ports): Undone {
    const done = execute(ports, (book) => {
      const line = lastUndoable(journalLines(book.tables.journal));
      if (!line) throw new UserError('undo.nothing', 'Отменять нечего: в журнале нет действий, которые можно вернуть.');
      return { ...undoPlan(paperCancelled(book, line)), result: line.title };
    });
    refreshShown(ports);
    return { title: done.result, cells: done.cells, conflicts: done.conflicts.map(({ message }) => message) };
  },
});

export interface JournalEntry {
  readonly title: string;
  readonly moment: string;
  readonly state: string;
  readonly link: string;
  readonly undoable: boolean;
}

/** Lines the panel shows: the last ones first. */
const ENTRIES_SHOWN = 30;

export const journalEntries = defineCommand({
  id: 'journalEntries',
  title: 'Журнал',
  hint: 'Показывает последние действия.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): readonly JournalEntry[] {
    const { journal } = openBook(ports).tables;
    const lines = journalLines(journal);
    const last = lastUndoable(lines);
    return lines
      .slice(-ENTRIES_SHOWN)
      .reverse()
      .map((line) => ({
        title: line.title,
        moment: line.moment,
        state: line.state === undefined ? '' : JOURNAL_STATES[line.state],
        link: line.link,
        undoable: line.id === last?.id,
      }));
  },
});
