/** A plan from somebody else's table: columns guessed and confirmed, items shown with how their terms are read, written on «Записать». */
import * as z from 'zod/mini';
import { describeReading, moveIntoPlan, readDeadline, type ReadingContext } from '../../domain/deadlines/index.ts';
import { schoolYearOf } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import { guessLayout, IMPORT_FIELDS, type ImportLayout } from '../../domain/roadmap/import-columns.ts';
import { importDoubts, yearDoubts } from '../../domain/roadmap/import-doubts.ts';
import { importedItems, type ImportedItem } from '../../domain/roadmap/import-items.ts';
import { sourceYear } from '../../domain/roadmap/source-year.ts';
import type { Ports } from '../../ports.ts';
import { correctionsOf } from '../../workbook/roadmap/items.ts';
import { calendarOf, planOf, schoolOf } from '../../workbook/roadmap/reading-context.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { addItemChanges, type NewItem } from './new-items.ts';

/** A plan has a hundred rows; what is larger is another file chosen by mistake. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 40;
const LONGEST_CELL = 5000;

/** One item before it is written. */
export interface ImportLine {
  readonly num: string;
  readonly section: string;
  readonly title: string;
  readonly keyResult: string;
  readonly deadlineText: string;
  readonly responsible: string;
  readonly resultDoc: string;
  readonly reading: string;
  readonly isAssumed: boolean;
  readonly isUnknown: boolean;
  /** Two terms and more of one cell that may become lines of their own. */
  readonly terms: readonly string[];
  /** The term moved into the chosen year; '' when it holds no year. */
  readonly moved: string;
  /** How the moved term is read. */
  readonly movedReading: string;
  readonly doubts: readonly string[];
  /** Years outside the plan; of no concern once the term is moved. */
  readonly otherYears: readonly string[];
}

export interface ImportPreview {
  readonly headerRow: number;
  readonly fields: readonly string[];
  /** Headings, or the first row where there are none, for the curator to tell the columns by. */
  readonly headings: readonly string[];
  readonly lines: readonly ImportLine[];
  /** Year the terms of the source speak of, when it is not the plan's. */
  readonly sourceYear: string;
  readonly from: string;
  readonly to: string;
}

function contextOf(book: OpenBook, today: string): ReadingContext {
  const { settings } = book;
  return {
    plan: planOf(settings, undefined, today),
    today,
    calendar: calendarOf(settings),
    school: schoolOf(settings),
    corrections: correctionsOf(book),
  };
}

const ROWS = z.array(z.array(z.string()));

function checked(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (rows.length === 0 || rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new UserError(
      'import.empty',
      'В таблице нет ни одной строки. Выберите другой файл или вставьте текст заново.',
    );
  if (rows.length > MOST_ROWS)
    throw new UserError(
      'import.rows',
      `В таблице ${rows.length} строк, это не похоже на план. Оставьте только план (до ${MOST_ROWS} строк) и повторите.`,
    );
  return rows.map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL)));
}

/** The layout the curator confirmed, or a guess while she has not. */
function layoutOf(
  rows: readonly (readonly string[])[],
  given: { readonly headerRow: number; readonly fields: readonly string[] } | undefined,
  context: ReadingContext,
): ImportLayout {
  if (given === undefined) return guessLayout(rows, (text) => readDeadline(text, context).kind !== 'unknown');
  const fields = given.fields.map((field) => IMPORT_FIELDS.find((known) => known === field) ?? ('' as const));
  return { headerRow: Math.max(0, Math.min(given.headerRow, rows.length)), fields };
}

function lineOf(item: ImportedItem, book: OpenBook, context: ReadingContext, year: number | undefined): ImportLine {
  const { num, section, title, keyResult, deadlineText, responsible, resultDoc, terms } = item;
  const reading = readDeadline(deadlineText, context);
  const { place = '', organizationName = '', organizationShortName = '', founder = '' } = book.settings;
  const own = [place, organizationName, organizationShortName, founder].join(' ');
  const old =
    year === undefined
      ? undefined
      : { period: { from: `${year}-01-01`, to: `${year}-12-31` }, year: 'calendar' as const };
  const moved = old && moveIntoPlan(deadlineText, old, context);
  return {
    num,
    section,
    title,
    keyResult,
    deadlineText,
    responsible,
    resultDoc,
    terms,
    reading: deadlineText === '' ? '' : describeReading(reading),
    isAssumed: reading.assumed.length > 0,
    isUnknown: deadlineText !== '' && reading.kind === 'unknown',
    moved: moved?.isChanged === true ? moved.text : '',
    movedReading: moved?.isChanged === true ? describeReading(moved.reading) : '',
    doubts: importDoubts(item, own),
    otherYears: yearDoubts(item, context.plan),
  };
}

export const importPreview = defineCommand({
  id: 'importPreview',
  title: 'Просмотр чужого плана',
  hint: 'Показывает, как понята таблица плана, ничего не записывая.',
  input: z.object({
    rows: ROWS,
    layout: z.optional(z.object({ headerRow: z.number(), fields: z.array(z.string()) })),
  }),
  writes: false,
  run(ports: Ports, input): ImportPreview {
    const rows = checked(input.rows);
    const book = openBook(ports);
    const context = contextOf(book, ports.today);
    const layout = layoutOf(rows, input.layout, context);
    const isDated = (text: string): boolean => {
      const { kind } = readDeadline(text, context);
      return kind === 'date' || kind === 'range';
    };
    const items = importedItems(rows, layout, isDated);
    const year = sourceYear(items.map(({ deadlineText }) => deadlineText));
    const isOther = year !== undefined && `${year + 1}-12-31` < context.plan.from;
    const width = layout.fields.length;
    const shownRow = rows[Math.max(0, layout.headerRow - 1)] ?? [];
    return {
      headerRow: layout.headerRow,
      fields: layout.fields,
      headings: Array.from({ length: width }, (_, index) => (shownRow[index] ?? '').replace(/\s+/g, ' ').slice(0, 80)),
      lines: items.map((item) => lineOf(item, book, context, isOther ? year : undefined)),
      sourceYear: isOther ? String(year) : '',
      from: context.plan.from,
      to: context.plan.to,
    };
  },
});

const LINE = z.object({
  num: z.string(),
  section: z.string(),
  title: z.string(),
  keyResult: z.string(),
  deadlineText: z.string(),
  responsible: z.string(),
  resultDoc: z.string(),
});

export const takeImport = defineCommand({
  id: 'takeImport',
  title: 'Записать чужой план',
  hint: 'Записывает отмеченные пункты в дорожную карту; можно отменить.',
  input: z.object({ lines: z.array(LINE) }),
  writes: true,
  run(ports: Ports, { lines }): { readonly added: number; readonly conflicts: readonly string[] } {
    const named = lines.filter(({ title }) => title.trim() !== '').slice(0, MOST_ROWS);
    if (named.length === 0) throw new UserError('import.nothing', 'Отметьте хотя бы один пункт с названием.');
    const done = execute(ports, (book) => {
      const year = book.settings.schoolYear ?? schoolYearOf(ports.today);
      const items = named.map((line): NewItem => ({ ...line }));
      return {
        title: 'В дорожную карту перенесён план из таблицы',
        changes: addItemChanges(book, items, year),
        result: { added: items.length },
      };
    });
    refreshShown(ports);
    return { ...done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
