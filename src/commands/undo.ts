/** «Отменить»: takes the last command back; a cell somebody changed since is shown, never overwritten. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { Change } from '../workbook/changes.ts';
import {
  commandTitle,
  hasForgotten,
  JOURNAL_STATES,
  journalLines,
  lastUndoable,
  type JournalLine,
} from '../workbook/journal.ts';
import { defineCommand } from './define.ts';
import { execute, undoPlan } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { stateTitle } from './papers/kind-of.ts';
import { refreshShown } from './refresh-shown.ts';

export interface Undone {
  readonly title: string;
  readonly cells: number;
  /** What was left as it is and what can no longer be taken back, a sentence each. */
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

function nothingLeft(lines: readonly JournalLine[]): UserError {
  const damaged = lines.some((line) => line.damaged)
    ? ' Повреждённые записи журнала отменить нельзя: то, что ими записано, осталось.'
    : '';
  return hasForgotten(lines)
    ? new UserError(
        'undo.forgotten',
        `Дальше отменить нельзя: прежние значения давних действий убраны, чтобы журнал не рос.${damaged} Найдите их в истории версий таблицы: Файл → История версий.`,
      )
    : new UserError(
        'undo.nothing',
        `Отменять нечего: в журнале нет действий, которые можно вернуть.${damaged} Правки, сделанные руками, ищите в истории версий: Файл → История версий.`,
      );
}

export const undo = defineCommand({
  id: 'undo',
  title: 'Отменить последнее действие',
  hint: 'Возвращает то, что стояло до последней команды; изменённое с тех пор остаётся.',
  input: z.object({}),
  writes: true,
  run(ports: Ports): Undone {
    const done = execute(ports, (book) => {
      const lines = journalLines(book.tables.journal);
      const last = lastUndoable(lines);
      const first = last?.lines[0];
      if (!last || !first) throw nothingLeft(lines);
      const plan = undoPlan(last.lines.map((line) => paperCancelled(book, line)));
      return { ...plan, result: { title: commandTitle(first), lost: last.lost } };
    });
    refreshShown(ports);
    const { title, lost } = done.result;
    return { title, cells: done.cells, conflicts: [...lost, ...done.conflicts.map(({ message }) => message)] };
  },
});

export interface JournalEntry {
  readonly title: string;
  readonly moment: string;
  readonly state: string;
  readonly link: string;
  /** How many cells it changed. */
  readonly cells: number;
  readonly undoable: boolean;
  /** Somebody changed the data of the line by hand: it cannot be taken back. */
  readonly damaged: boolean;
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
    const last = lastUndoable(lines)?.lines[0];
    return commandsOf(lines)
      .slice(-ENTRIES_SHOWN)
      .reverse()
      .map((parts) => entryOf(parts, last));
  },
});

/** Lines of one command together: a long one takes several. */
function commandsOf(lines: readonly JournalLine[]): (readonly JournalLine[])[] {
  const byId = new Map<string, JournalLine[]>();
  for (const line of lines) {
    const key = line.id === '' ? `row ${line.row}` : line.id;
    byId.set(key, [...(byId.get(key) ?? []), line]);
  }
  return Array.from(byId.values());
}

function entryOf(parts: readonly JournalLine[], last: JournalLine | undefined): JournalEntry {
  const states = parts.map(({ state }) => (state === undefined ? '' : JOURNAL_STATES[state]));
  const [first] = parts;
  return {
    title: first ? commandTitle(first) : '',
    moment: first?.moment ?? '',
    state: states.filter((state, index) => states.indexOf(state) === index).join(', '),
    link: first?.link ?? '',
    cells: parts.reduce((sum, { cells }) => sum + cells, 0),
    undoable: parts.some((line) => line === last),
    damaged: parts.some(({ damaged }) => damaged),
  };
}
