/** «Проверить записи»: gives missing codes, refreshes computed columns, notes and «Сводка», and lists all findings. */
import * as z from 'zod/mini';
import type { Issue } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { Cell } from '../workbook/cell.ts';
import { checkBook, shownValues, takeCensus } from '../workbook/checks/index.ts';
import { codeGiver } from '../workbook/codes.ts';
import { blocksOf } from '../workbook/lay-changes.ts';
import { remarkWrites } from '../workbook/remarks.ts';
import { TYPED_VALUE } from '../workbook/settings/index.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { overviewWrites } from '../workbook/overview.ts';
import { timelineWrites } from '../workbook/roadmap/timeline-writes.ts';
import type { Write } from '../workbook/writes.ts';
import { defineCommand } from './define.ts';
import { execute, type Done } from './execute.ts';
import { sheetBySheet, untilStill } from './placed-writes.ts';
import { shownWrites } from './shown-writes.ts';
import type { OpenBook } from './open-book.ts';

/** Findings handed to the panel at most; the rest is counted. */
const SHOWN_ISSUES = 300;

/** A finding with the words the panel shows for its place. */
export interface ListedIssue extends Issue {
  readonly sheetTitle: string;
  readonly columnTitle: string;
}

export interface CheckResult {
  readonly issues: readonly ListedIssue[];
  readonly errors: number;
  readonly warnings: number;
  readonly total: number;
  readonly codesGiven: number;
  readonly conflicts: readonly string[];
  readonly finished: readonly string[];
}

/**
 * Gives codes to the rows that have none. Such a row has no address but its place, so each sheet is read once more right
 * before its codes are written. @returns how many were given.
 */
export function giveMissingCodes(ports: Ports, book: OpenBook): number {
  let count = 0;
  for (const sheet of sheets) {
    if (sheet.prefix === undefined || sheet.codeColumn === undefined) continue;
    const { codeColumn } = sheet;
    const isBare = ({ cells }: { readonly cells: Readonly<Record<string, Cell>> }): boolean => cells[codeColumn] === '';
    if (!book.tables[sheet.key].rows.some(isBare)) continue;
    const referring = sheet.key === 'staff' ? [book.tables.mentors, book.tables.mentees] : [book.tables.pairs];
    book.reread([sheet.key]);
    const table = book.tables[sheet.key];
    const column = table.layout.positions[codeColumn];
    const bare = table.rows.filter(isBare);
    if (column === undefined || bare.length === 0) continue;
    const give = codeGiver(sheet.prefix, table, referring);
    const codes = bare.map(({ row }) => ({ row, column, cell: give() }));
    for (const write of blocksOf(table.sheetId, codes)) ports.workbook.write(write);
    count += bare.length;
  }
  return count;
}

/** The findings with the titles of their places as the user sees them. */
export function listIssues(book: OpenBook, issues: readonly Issue[]): ListedIssue[] {
  return issues.map((issue) => {
    const table = sheets.some((sheet) => sheet.key === issue.sheet)
      ? book.tables[issue.sheet as keyof typeof book.tables]
      : undefined;
    return {
      ...issue,
      sheetTitle: table?.title ?? '',
      columnTitle: issue.column === undefined ? '' : (table?.sheet.columns[issue.column]?.header ?? ''),
    };
  });
}

/** Marks the day on which computed columns were written; without a journal line, since nobody would want it back. */
function computedToday(book: OpenBook, today: string): Write[] {
  const { sheetId, byCode, layout } = book.tables.settings;
  const row = byCode.get('computedOn')?.row;
  const column = layout.positions[TYPED_VALUE];
  if (row === undefined || column === undefined || book.settings.computedOn === today) return [];
  return [{ kind: 'cells', sheetId, row, column, cells: [[{ day: today }]] }];
}

/** One full pass over the table, from the beginning when somebody moved what it read. */
export function checkTable(ports: Ports): CheckResult {
  const done = untilStill(() => checkOnce(ports));
  const { issues, codes } = done.result;
  return {
    issues: issues.slice(0, SHOWN_ISSUES),
    errors: issues.filter((issue) => issue.severity === 'error').length,
    warnings: issues.filter((issue) => issue.severity === 'warning').length,
    total: issues.length,
    codesGiven: codes,
    conflicts: done.conflicts.map((conflict) => conflict.message),
    finished: done.finished,
  };
}

function checkOnce(
  ports: Ports,
): Done & { readonly result: { readonly issues: ListedIssue[]; readonly codes: number } } {
  return execute(ports, (book) => {
    const codes = giveMissingCodes(ports, book);
    if (codes > 0) book.rereadAll();
    const census = takeCensus(book, ports.today);
    const issues = checkBook(book, ports, census);
    const shown = shownValues(book, ports.today, undefined, census);
    const writes = sheetBySheet([
      ...shownWrites(book, shown),
      ...remarkWrites(book, issues, ports.workbook),
      ...overviewWrites(book, ports.today, issues, shown, census),
      ...timelineWrites(book, book.gridOf('timeline'), census.roadmap(), ports.today),
      ...computedToday(book, ports.today),
    ]);
    return {
      title: 'Проверка записей',
      changes: [],
      writes,
      result: { issues: listIssues(book, issues), codes },
    };
  });
}

export const checkRecords = defineCommand({
  id: 'checkRecords',
  title: 'Проверить записи',
  hint: 'Просматривает все листы и перечисляет, что исправить.',
  input: z.object({}),
  writes: true,
  run: (ports): CheckResult => checkTable(ports),
});
