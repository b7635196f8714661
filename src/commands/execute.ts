/**
 * Carries out plans so that they may be killed at any moment: lock → read → pure plan → intent in «Журнал» → writes →
 * journal line closed. A line left open is finished first by the next command, whoever gives it.
 */
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { countCells, inverseAll, withLink, type Change } from '../workbook/changes.ts';
import { splitForJournal, type JournalPayload, type PaperJob } from '../workbook/journal-data.ts';
import {
  commandTitle,
  journalLines,
  partTitle,
  UNDOING,
  type JournalLine,
  type JournalState,
} from '../workbook/journal.ts';
import { layChanges, type Conflict } from '../workbook/lay-changes.ts';
import type { Write } from '../workbook/writes.ts';
import { Journal, requireJournal } from './journal-sheet.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { writePlaced } from './placed-writes.ts';
import { refuseRepeat, type Finished } from './press.ts';

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

const BUSY = 'С таблицей сейчас работает другая команда, поэтому ничего не записано. Подождите минуту и повторите.';

/** Runs work alone on the table; refuses with a sentence when another command is at it. */
export function alone<T>(ports: Ports, work: () => T, busy = BUSY): T {
  const held = ports.lock.hold(LOCK_MILLISECONDS, work);
  if (!held) throw new UserError('table.busy', busy);
  return held.value;
}

/** Writes changes, each sheet right after it is read anew, so that rows moved meanwhile are found where they are now. */
function writeChanges(ports: Ports, book: OpenBook, changes: readonly Change[]): readonly Conflict[] {
  const touched = [...new Set(changes.map((change) => change.sheet))];
  const absent = touched.filter((key) => !book.tabOf(key));
  if (absent.length > 0) {
    throw new UserError(
      'sheet.missing',
      `Не хватает листов: ${absent.map((key) => `«${book.tables[key].sheet.title}»`).join(', ')}. Нажмите «Восстановить листы и столбцы» и повторите.`,
    );
  }
  return touched.flatMap((key) => {
    book.reread([key]);
    const laid = layChanges(
      changes.filter((change) => change.sheet === key),
      () => book.tables[key],
    );
    for (const write of laid.writes) ports.workbook.write(write);
    return laid.conflicts;
  });
}

/** Finishes one interrupted line; what cannot be finished is marked so. Undefined: it waits for the person who began it. */
function finish(ports: Ports, book: OpenBook, journal: Journal, line: JournalLine): Finished | undefined {
  const payload = line.payload;
  if (!payload) {
    journal.end([line.row], 'broken');
    return { told: `«${line.title}»: запись о незаконченной команде повреждена, проверьте последние изменения` };
  }
  let changes: readonly Change[] = payload.changes;
  let link: string | undefined;
  if (payload.fileKey !== undefined) {
    // The process may have died before or after Drive made the file: its short key tells.
    const file = ports.files.findByKey(payload.fileKey);
    // Another person's file is never seen (scope drive.file): that it is not found says nothing, so the line is left to them.
    if (!file && line.who !== ports.userKey) return undefined;
    if (!file) {
      journal.end([line.row], 'broken');
      return { told: `«${line.title}»: файл не был создан, повторите команду` };
    }
    link = file.url;
    changes = withLink(changes, file.url);
  }
  writeChanges(ports, book, changes);
  if (payload.undoes !== undefined) journal.mark(payload.undoes, 'undone');
  journal.end([line.row], 'done', link);
  return { told: `«${line.title}»: прерванная команда закончена`, press: payload.press };
}

/** Finishes all commands that were interrupted. Call under the lock. */
function finishInterrupted(ports: Ports, book: OpenBook, journal: Journal): Finished[] {
  const open = journalLines(book.tables.journal).filter(
    (line) => line.state === 'begun' && line.payload?.job === undefined,
  );
  return open.map((line) => finish(ports, book, journal, line)).filter((one) => one !== undefined);
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
    const book = openBook(ports, true);
    requireJournal(book);
    const journal = new Journal(ports, book);
    const finished = finishInterrupted(ports, book, journal);
    refuseRepeat(ports, book, finished);
    if (finished.length > 0) book.rereadAll();
    const wanted = plan(book);
    const written = writeDown(ports, book, journal, wanted);
    if (wanted.job)
      journal.begin([{ title: wanted.title, payload: { changes: [], job: wanted.job.papers } }], wanted.job.id);
    for (const { id, state } of wanted.closes ?? []) journal.mark(id, state);
    // What the changes wrote is not in the book, so only a plan without them can be compared with the sheets.
    if (wanted.changes.length === 0) writePlaced(ports, book, wanted.writes ?? []);
    else for (const write of wanted.writes ?? []) ports.workbook.write(write);
    return { ...written, finished: finished.map(({ told }) => told), result: wanted.result };
  });
}

/** The changes of a plan as lines of the journal; several when one does not hold them. */
function linesOf(
  plan: Plan,
  press: string | undefined,
): { readonly title: string; readonly payload: JournalPayload }[] {
  const parts = splitForJournal(plan.changes);
  if (!parts) {
    throw new UserError(
      'record.long',
      'В одной записи столько текста, что действие нельзя было бы отменить, поэтому ничего не записано. Сократите самые длинные тексты до нескольких страниц и повторите.',
    );
  }
  return parts.map((changes, index) => ({
    title: partTitle(plan.title, index, parts.length),
    payload: {
      changes,
      ...(parts.length > 1 ? { parts: parts.length } : {}),
      ...(plan.file === undefined ? {} : { fileKey: plan.file.key }),
      ...(plan.undoes === undefined ? {} : { undoes: plan.undoes }),
      ...(press === undefined ? {} : { press }),
    },
  }));
}

/** All intents first, then all writes, then all lines closed: a long command is finished as a whole or taken back as a whole. */
function writeDown(
  ports: Ports,
  book: OpenBook,
  journal: Journal,
  wanted: Plan,
): { readonly cells: number; readonly conflicts: readonly Conflict[]; readonly link?: string } {
  if (wanted.changes.length === 0) return { cells: 0, conflicts: [] };
  const rows = journal.begin(linesOf(wanted, ports.press?.id));
  let link: string | undefined;
  if (wanted.file) {
    // Writes are buffered: the intent must be in the table before Drive is asked.
    ports.workbook.flush();
    link = makeFile(ports, journal, rows, wanted.file).url;
  }
  const conflicts = writeChanges(ports, book, link === undefined ? wanted.changes : withLink(wanted.changes, link));
  if (wanted.undoes !== undefined) journal.mark(wanted.undoes, 'undone');
  journal.end(rows, 'done', link);
  return { cells: countCells(wanted.changes), conflicts, ...(link === undefined ? {} : { link }) };
}

function makeFile(
  ports: Ports,
  journal: Journal,
  rows: readonly number[],
  file: NonNullable<Plan['file']>,
): { readonly url: string } {
  try {
    return file.make();
  } catch (error) {
    // Nothing was made, so nothing is left open; the reason goes up to the user.
    if (!ports.files.findByKey(file.key)) journal.end(rows, 'broken');
    throw error;
  }
}

/** The plan that takes a command back, given all its lines. */
export function undoPlan(lines: readonly JournalLine[]): Plan {
  const changes = lines.flatMap(({ payload, link }) => withLink(payload?.changes ?? [], link));
  const first = lines[0];
  return {
    title: `${UNDOING}${first ? commandTitle(first) : ''}`,
    changes: inverseAll(changes),
    undoes: first?.id ?? '',
  };
}
