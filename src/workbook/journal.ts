/** Lines of «Журнал» as data: the intent before a command writes, its end after; what recovery and undo read. */
import { isBlank } from './cell.ts';
import { dataText, payloadOf, type JournalPayload } from './journal-data.ts';
import { cellText, type Table } from './rows.ts';

/** States of a journal line, as people read them. */
export const JOURNAL_STATES = {
  begun: 'начато',
  done: 'выполнено',
  undone: 'отменено',
  broken: 'прервано',
} as const;
export type JournalState = keyof typeof JOURNAL_STATES;

export interface JournalLine {
  readonly row: number;
  readonly id: string;
  /** Number of the line, one more than the one before it; undefined in a table without the column. */
  readonly number: number | undefined;
  readonly title: string;
  readonly moment: string;
  /** Key of the person who gave the command. */
  readonly who: string;
  /** Address of the file the command made, '' when it made none. */
  readonly link: string;
  /** How many cells it changed. */
  readonly cells: number;
  readonly state: JournalState | undefined;
  /** Characters of data the line keeps. */
  readonly size: number;
  /** Undefined when nothing is kept or the data is damaged. */
  readonly payload: JournalPayload | undefined;
  readonly damaged: boolean;
  /** Id of the press that asked for it. */
  readonly press: string | undefined;
}

function stateOf(text: string): JournalState | undefined {
  for (const [state, title] of Object.entries(JOURNAL_STATES))
    if (text.trim().toLowerCase() === title) return state as JournalState;
  return undefined;
}

type Row = Table['rows'][number];

function lineOf({ row, cells }: Row): JournalLine {
  const text = (key: string): string => cellText(cells[key] ?? '');
  const data = dataText(cells);
  const number = Number(text('number'));
  // Most lines are only looked over: their data is read when somebody asks for it.
  let read: { readonly payload: JournalPayload | undefined } | undefined;
  const payload = (): JournalPayload | undefined =>
    (read ??= { payload: data === '' ? undefined : payloadOf(data) }).payload;
  return {
    row,
    id: text('id'),
    number: isBlank(cells['number']) || !(number > 0) ? undefined : number,
    title: text('title'),
    moment: text('startedAt'),
    who: text('who'),
    link: text('link'),
    cells: Number(text('cells')) || 0,
    state: stateOf(text('state')),
    size: data.length,
    get payload() {
      return payload();
    },
    // Found without reading the whole: in a text of the data quotes are escaped, so this is the key itself.
    get press() {
      return /"press":"([^"]*)"/.exec(data)?.[1];
    },
    get damaged() {
      return data !== '' && payload() === undefined;
    },
  };
}

/** Lines in the order in which they were written, even when somebody has sorted the sheet; one without a number stays after its neighbour above. */
function inOrder(lines: readonly JournalLine[]): JournalLine[] {
  let last = 0;
  const placed = lines.map((line) => ({ line, at: (last = line.number ?? last) }));
  // Array.sort keeps the order of equals.
  return placed.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

const known = new WeakMap<object, readonly JournalLine[]>();

/** All lines, the oldest first; a line whose data somebody damaged is kept and marked. */
export function journalLines(journal: Table): readonly JournalLine[] {
  const before = known.get(journal);
  if (before) return before;
  const lines = inOrder(journal.rows.map(lineOf));
  known.set(journal, lines);
  return lines;
}

/** Number of the next line. */
export function nextNumber(journal: Table): number {
  const lines = journalLines(journal);
  return lines.reduce((most, { number }) => Math.max(most, number ?? 0), lines.length) + 1;
}

/** What «Отменить» would take back. */
export interface Undoable {
  /** Lines of one command in order: a long one has several. */
  readonly lines: readonly JournalLine[];
  /** What can no longer be taken back and is passed over, a sentence each. */
  readonly lost: readonly string[];
}

/** How the title of a line begins that takes another one back. */
export const UNDOING = 'Отмена: ';

function isUndoing(line: JournalLine): boolean {
  return line.payload?.undoes !== undefined || line.title.indexOf(UNDOING) === 0;
}

/** Title of one line of a command that takes several. */
export function partTitle(title: string, index: number, parts: number): string {
  return parts > 1 ? `${title} (часть ${index + 1} из ${parts})` : title;
}

/** Title of the command that a line belongs to. */
export function commandTitle(line: JournalLine): string {
  return line.title.replace(/ \(часть \d+ из \d+\)$/, '');
}

/** Sentences about lines that are gone between two that stand there. */
function gapBetween(older: JournalLine, newer: JournalLine): string[] {
  const gone = (newer.number ?? 0) - (older.number ?? 0) - 1;
  if (older.number === undefined || newer.number === undefined || gone < 1) return [];
  return [
    `Из журнала удалены записи о действиях (${gone}), сделанных после «${commandTitle(older)}»: вернуть их нельзя, записанное ими осталось.`,
  ];
}

/** A line of a command that changed cells and cannot be taken back; undefined for any other. */
function lossOf(line: JournalLine): string | undefined {
  if (isUndoing(line)) return undefined;
  if (line.damaged && (line.state === 'done' || line.state === undefined))
    return `«${line.title}»: запись в журнале повреждена, вернуть это действие нельзя. Записанное им осталось.`;
  if (line.state === undefined && line.payload && line.payload.changes.length > 0)
    return `«${line.title}»: в журнале стёрто состояние записи, вернуть это действие нельзя. Записанное им осталось.`;
  return undefined;
}

/**
 * The last command that can be taken back, with what had to be passed over since the last one that was: damaged and
 * deleted lines. Undefined when there is none.
 */
export function lastUndoable(all: readonly JournalLine[]): Undoable | undefined {
  let lost: string[] = [];
  for (let index = all.length - 1; index >= 0; index--) {
    const line = all[index];
    const newer = all[index + 1];
    if (!line) continue;
    if (newer) lost.unshift(...gapBetween(line, newer));
    // What lies beyond an undone command was told when that one was taken back.
    if (line.state === 'undone') lost = [];
    const loss = lossOf(line);
    if (loss !== undefined) lost.unshift(loss);
    else if (line.state === 'done' && line.payload && !isUndoing(line) && line.payload.changes.length > 0) {
      const own =
        line.id === '' ? [line] : all.filter(({ id, state, payload }) => id === line.id && state === 'done' && payload);
      const wanted = line.payload.parts ?? 1;
      if (own.length < wanted)
        lost.unshift(
          `«${commandTitle(line)}»: часть записи в журнале повреждена или удалена, поэтому вернётся не всё.`,
        );
      return { lines: own, lost };
    }
  }
  return undefined;
}

/** Whether commands stand in the journal whose data has been dropped so that it does not grow. */
export function hasForgotten(lines: readonly JournalLine[]): boolean {
  return lines.some(({ state, size, cells }) => state === 'done' && size === 0 && cells > 0);
}
