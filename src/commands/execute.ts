/**
 * Carries out plans so that they may be killed at any moment: lock → read → pure plan → intent in «Журнал» → writes →
 * journal line closed. A line left open is finished first by the next command, whoever gives it.
 */
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { countCells, inverseAll, withLink, type Change } from '../workbook/changes.ts';
import {
  DATA_COLUMNS,
  JOURNAL_LINES,
  JOURNAL_STATES,
  journalLines,
  payloadCells,
  splitForJournal,
  type JournalLine,
  type JournalPayload,
  type JournalState,
  type PaperJob,
} from '../workbook/journal.ts';
import { layChanges, nextFreeRow, type Conflict } from '../workbook/lay-changes.ts';
import type { SheetKey } from '../workbook/define.ts';
import type { Write } from '../workbook/writes.ts';
import { openBook, type OpenBook } from './open-book.ts';

/** How long a command waits for another one to end before it gives up politely. */
const LOCK_MILLISECONDS = 20_000;

/** What a command wants done. */
export interface Plan {
  /** What the journal calls it, in the past tense: «Добавлен наставник НК-015». */
  readonly title: string;
  readonly changes: readonly Change[];
  /** Writes that need no journal of their own because running them again does nothing: layout, shown values, notes. */
  readonly writes?: readonly Write[];
  /** A file to be made in Drive between the intent and the changes. */
  readonly file?: { readonly key: string; make(): { readonly id: string; readonly url: string } };
  /** Id of the journal line that this plan takes back. */
  readonly undoes?: string;
  /** Papers to be made later, in steps: the line is left open for them. */
  readonly job?: { readonly id: string; readonly papers: PaperJob };
  /** Lines left open that end with this plan, once its changes are written. */
  readonly closes?: readonly { readonly id: string; readonly state: JournalState }[];
}

/** What came of it. */
export interface Done {
  readonly cells: number;
  readonly conflicts: readonly Conflict[];
  /** Titles of interrupted commands that were finished first. */
  readonly finished: readonly string[];
  readonly link?: string;
}

/** Runs work alone on the table; refuses with a sentence when another command is at it. */
export function alone<T>(ports: Ports, work: () => T, milliseconds = LOCK_MILLISECONDS): T {
  const held = ports.lock.hold(milliseconds, work);
  if (!held) {
    throw new UserError(
      'table.busy',
      'С таблицей сейчас работает другая команда, поэтому ничего не записано. Подождите минуту и повторите.',
    );
  }
  return held.value;
}

/** Writes changes over tables read anew, so that rows moved meanwhile are found where they are now. */
function writeChanges(ports: Ports, book: OpenBook, changes: readonly Change[]): readonly Conflict[] {
  const touched = [...new Set(changes.map((change) => change.sheet))];
  book.reread(touched);
  const absent = touched.filter((key) => book.tables[key].sheetId < 0);
  if (absent.length > 0) {
    throw new UserError(
      'sheet.missing',
      `Не хватает листов: ${absent.map((key) => `«${book.tables[key].sheet.title}»`).join(', ')}. Нажмите «Восстановить листы и столбцы» и повторите.`,
    );
  }
  const laid = layChanges(changes, (key: SheetKey) => book.tables[key]);
  for (const write of laid.writes) ports.workbook.write(write);
  return laid.conflicts;
}

/** The journal as it stands now; lines are appended below the last one. */
class Journal {
  private readonly ports: Ports;
  private readonly book: OpenBook;
  private nextRow: number;

  constructor(ports: Ports, book: OpenBook) {
    this.ports = ports;
    this.book = book;
    this.nextRow = nextFreeRow(book.tables.journal);
  }

  private put(row: number, values: Readonly<Record<string, string | number>>): void {
    const { sheetId, layout } = this.book.tables.journal;
    const placed = Object.entries(values)
      .map(([key, value]) => ({ column: layout.positions[key], value }))
      .filter((item): item is { column: number; value: string | number } => item.column !== undefined)
      .sort((a, b) => a.column - b.column);
    // Neighbouring columns go in one call.
    let start = 0;
    for (let index = 1; index <= placed.length; index++) {
      const item = placed[index];
      const before = placed[index - 1];
      if (item && before && item.column === before.column + 1) continue;
      const run = placed.slice(start, index);
      start = index;
      const first = run[0];
      if (first)
        this.ports.workbook.write({
          kind: 'cells',
          sheetId,
          row,
          column: first.column,
          cells: [run.map(({ value }) => value)],
        });
    }
  }

  /** Records the intent and returns its row. */
  begin(title: string, payload: JournalPayload, id = this.ports.newId()): number {
    const row = this.nextRow;
    this.nextRow += 1;
    this.put(row, {
      startedAt: this.ports.moment,
      title,
      who: this.ports.userKey,
      state: JOURNAL_STATES.begun,
      cells: countCells(payload.changes),
      id,
      ...(payloadCells(payload) as Record<string, string>),
    });
    return row;
  }

  end(row: number, state: JournalState, link?: string): void {
    this.put(row, link === undefined ? { state: JOURNAL_STATES[state] } : { state: JOURNAL_STATES[state], link });
  }

  mark(id: string, state: JournalState): void {
    const line = journalLines(this.book.tables.journal).find((candidate) => candidate.id === id);
    if (line) this.end(line.row, state);
  }

  /** Drops the oldest lines once there are many. */
  prune(): void {
    const { rows, sheetId } = this.book.tables.journal;
    const first = rows[0];
    // A line still open is waited for, however old it is; so are those below it, which stand in order.
    const open = journalLines(this.book.tables.journal).findIndex(({ state }) => state === 'begun');
    const surplus = Math.min(rows.length - JOURNAL_LINES, open < 0 ? rows.length : open);
    if (!first || surplus < JOURNAL_LINES / 4) return;
    this.ports.workbook.write({ kind: 'deleteRows', sheetId, row: first.row, count: surplus });
    this.nextRow -= surplus;
    this.book.reread(['journal']);
  }
}

/** Finishes one interrupted line; what cannot be finished is marked so. Undefined: it waits for the person who began it. */
function finish(ports: Ports, book: OpenBook, journal: Journal, line: JournalLine): string | undefined {
  const payload = line.payload;
  if (!payload) {
    journal.end(line.row, 'broken');
    return `«${line.title}»: запись о незаконченной команде повреждена, проверьте последние изменения`;
  }
  let changes: readonly Change[] = payload.changes;
  let link: string | undefined;
  if (payload.fileKey !== undefined) {
    // The process may have died before or after Drive made the file: its short key tells.
    const file = ports.files.findByKey(payload.fileKey);
    // Another person's file is never seen (scope drive.file): that it is not found says nothing, so the line is left to them.
    if (!file && line.who !== ports.userKey) return undefined;
    if (!file) {
      journal.end(line.row, 'broken');
      return `«${line.title}»: файл не был создан, повторите команду`;
    }
    link = file.url;
    changes = withLink(changes, file.url);
  }
  writeChanges(ports, book, changes);
  if (payload.undoes !== undefined) journal.mark(payload.undoes, 'undone');
  journal.end(line.row, 'done', link);
  return `«${line.title}»: прерванная команда закончена`;
}

/** Finishes all commands that were interrupted. Call under the lock. */
function finishInterrupted(ports: Ports, book: OpenBook, journal: Journal): string[] {
  const open = journalLines(book.tables.journal).filter(
    (line) => line.state === 'begun' && line.payload?.job === undefined,
  );
  return open.map((line) => finish(ports, book, journal, line)).filter((told) => told !== undefined);
}

/**
 * Carries out a plan made from a fresh reading of the table, under the lock.
 * @throws UserError when the table is busy, a sheet is missing, or the planner refuses.
 */
export function execute<R>(
  ports: Ports,
  plan: (book: OpenBook) => Plan & { readonly result: R },
): Done & { readonly result: R } {
  return alone(ports, () => {
    const book = openBook(ports);
    requireJournal(book);
    const journal = new Journal(ports, book);
    const finished = finishInterrupted(ports, book, journal);
    if (finished.length > 0) book.rereadAll();
    const wanted = plan(book);
    const conflicts: Conflict[] = [];
    let cells = 0;
    let link: string | undefined;
    const parts = wanted.changes.length === 0 ? [] : splitForJournal(wanted.changes);
    if (parts.length > 0) journal.prune();
    parts.forEach((part, index) => {
      const title = parts.length > 1 ? `${wanted.title} (часть ${index + 1} из ${parts.length})` : wanted.title;
      const file = index === 0 ? wanted.file : undefined;
      const row = journal.begin(title, {
        changes: part,
        ...(file === undefined ? {} : { fileKey: file.key }),
        ...(wanted.undoes === undefined ? {} : { undoes: wanted.undoes }),
      });
      if (file) {
        // Writes are buffered: the intent must be in the table before Drive is asked.
        ports.workbook.flush();
        link = makeFile(ports, journal, row, file).url;
      }
      conflicts.push(...writeChanges(ports, book, link === undefined ? part : withLink(part, link)));
      cells += countCells(part);
      if (wanted.undoes !== undefined && index === parts.length - 1) journal.mark(wanted.undoes, 'undone');
      journal.end(row, 'done', link);
    });
    if (wanted.job) journal.begin(wanted.title, { changes: [], job: wanted.job.papers }, wanted.job.id);
    for (const { id, state } of wanted.closes ?? []) journal.mark(id, state);
    for (const write of wanted.writes ?? []) ports.workbook.write(write);
    return { cells, conflicts, finished, result: wanted.result, ...(link === undefined ? {} : { link }) };
  });
}

function makeFile(
  ports: Ports,
  journal: Journal,
  row: number,
  file: NonNullable<Plan['file']>,
): { readonly url: string } {
  try {
    return file.make();
  } catch (error) {
    // Nothing was made, so nothing is left open; the reason goes up to the user.
    if (!ports.files.findByKey(file.key)) journal.end(row, 'broken');
    throw error;
  }
}

function requireJournal(book: OpenBook): void {
  const { sheetId, layout } = book.tables.journal;
  if (sheetId >= 0 && DATA_COLUMNS.every((key) => layout.positions[key] !== undefined)) return;
  throw new UserError(
    'journal.missing',
    'В таблице нет листа «Журнал» или его столбцов, а без него нельзя отменить изменения. Нажмите «Восстановить листы и столбцы» и повторите.',
  );
}

/** The plan that takes a journal line back. */
export function undoPlan(line: JournalLine): Plan {
  const changes = line.payload?.changes ?? [];
  return { title: `Отмена: ${line.title}`, changes: inverseAll(withLink(changes, line.link)), undoes: line.id };
}
