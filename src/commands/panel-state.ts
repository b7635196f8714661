/** What the panel shows when it opens: how far the table is, what it holds, and the one thing to do next. */
import * as z from 'zod/mini';
import type { Ports } from '../ports.ts';
import { commandTitle, journalLines, lastUndoable } from '../workbook/journal.ts';
import { requiredSettings } from '../workbook/settings/index.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { isHalfInCodes } from './code-mode/to-codes.ts';
import { defineCommand } from './define.ts';
import { nextStep } from '../workbook/next-step.ts';
import { ATTENTION_TITLE } from '../workbook/summary.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { unfinishedOf, type UnfinishedPapers } from './papers/unfinished.ts';
import type { ViewName } from './panel-views.ts';

/** How far the table is: nothing of ours yet or its making broke off, sheets without the first answers, or ready for work. */
export type Stage = 'empty' | 'setup' | 'ready';

export interface PanelState {
  readonly stage: Stage;
  /** The making of sheets was begun and broke off. */
  readonly broken: boolean;
  readonly organization: string;
  readonly schoolYear: string;
  readonly peopleMode: 'names' | 'codes' | '';
  readonly demonstration: boolean;
  /** A change to codes was begun and not finished: names may still stand somewhere. */
  readonly halfInCodes: boolean;
  /** Titles of sheets that should be there and are not. */
  readonly missingSheets: readonly string[];
  /** Columns that should be there and are not: `«Тема» на листе «Пары»`. */
  readonly missingColumns: readonly string[];
  readonly counts: readonly { readonly title: string; readonly value: number }[];
  /** Pairs by their shown state. */
  readonly pairs: readonly { readonly state: string; readonly count: number }[];
  readonly next: { readonly text: string; readonly button: string; readonly view: ViewName };
  /** Lines of «Требует внимания», as «Сводка» last counted them. */
  readonly attention: number;
  /** Papers begun and not finished. */
  readonly unfinished: readonly UnfinishedPapers[];
  readonly undo: { readonly title: string; readonly moment: string } | null;
  /** True when computed columns were last written on an earlier day. */
  readonly stale: boolean;
}

function countBy(values: readonly string[]): { state: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count }));
}

/** Counting anew would read every sheet at each opening of the panel. */
function attentionCount(book: OpenBook): number {
  const line = book.tables.summary.rows.find(({ cells }) => cells['title'] === ATTENTION_TITLE);
  return Number(line?.cells['value'] ?? 0) || 0;
}

function missingColumns(book: OpenBook): string[] {
  const there = sheets.filter(({ key }) => book.tables[key].sheetId >= 0);
  return there.reduce<string[]>((lines, { key, columns }) => {
    const { layout, title } = book.tables[key];
    const headers = layout.headerRow === 0 ? [] : layout.missing.map((column) => columns[column]?.header ?? column);
    return [...lines, ...headers.map((header) => `«${header}» на листе «${title}»`)];
  }, []);
}

/** Reads the table for the panel. */
export function panelStateOf(ports: Ports): PanelState {
  const book = openBook(ports);
  const empty: PanelState = {
    stage: 'empty',
    broken: false,
    organization: '',
    schoolYear: '',
    peopleMode: '',
    demonstration: false,
    halfInCodes: false,
    missingSheets: [],
    missingColumns: [],
    counts: [],
    pairs: [],
    next: { text: 'Таблица ещё пустая.', button: 'Подготовить таблицу', view: 'home' },
    attention: 0,
    unfinished: [],
    undo: null,
    stale: false,
  };
  if (book.missingSheets.length === sheets.length) return empty;
  const { settings, tables } = book;
  const answered = requiredSettings.every((key) => settings.isSet(key));
  // Made by half, the table could not take the answers: their lines come last.
  const made = book.missingSheets.length === 0 && requiredSettings.every((key) => tables.settings.byCode.has(key));
  if (!answered && !made) return { ...empty, broken: true };
  const mode = settings.peopleMode;
  const next = nextStep(book);
  const last = tables.journal.sheetId < 0 ? undefined : lastUndoable(journalLines(tables.journal))?.lines[0];
  return {
    broken: false,
    stage: answered ? 'ready' : 'setup',
    organization: settings.organizationShortName ?? settings.organizationName ?? '',
    schoolYear: settings.schoolYear ?? '',
    peopleMode: mode ?? '',
    demonstration: settings.demonstration === true,
    halfInCodes: isHalfInCodes(book),
    missingSheets: book.missingSheets.map((key) => sheets.find((sheet) => sheet.key === key)?.title ?? key),
    missingColumns: missingColumns(book),
    counts: [
      { title: 'Педагоги', value: tables.staff.rows.length },
      { title: 'Наставляемые', value: tables.mentees.rows.length },
      { title: 'Наставники', value: tables.mentors.rows.length },
      { title: 'Пары', value: tables.pairs.rows.length },
    ],
    pairs: countBy(tables.pairs.rows.map((row) => String(row.cells['state'] ?? '') || 'ещё не посчитано')),
    next: { text: next.text, button: next.button, view: next.place },
    attention: attentionCount(book),
    unfinished: unfinishedOf(book, ports.userKey),
    undo: last ? { title: commandTitle(last), moment: last.moment } : null,
    stale: settings.computedOn !== ports.today,
  };
}

export const panelState = defineCommand({
  id: 'panelState',
  title: 'Состояние таблицы',
  hint: 'Показывает, что сделано и что делать дальше.',
  input: z.object({}),
  writes: false,
  run: (ports): PanelState => panelStateOf(ports),
});
