/** The card of one record: who or what it is, its state with the reason, its findings, and what can be done. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import { programmeReason } from '../domain/programmes/reason.ts';
import { documentKinds } from '../documents/index.ts';
import type { Ports } from '../ports.ts';
import { isBlank } from '../workbook/cell.ts';
import { checkRows } from '../workbook/checks/index.ts';
import type { SheetKey } from '../workbook/define.ts';
import { LIST_COLUMN } from '../workbook/layout.ts';
import { cellText, type Table, type TableRow } from '../workbook/rows.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { listIssues, type ListedIssue } from './check-records.ts';
import { defineCommand } from './define.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { gone } from './gone.ts';

/** Sheets whose records the panel can change. */
const EDITABLE: readonly SheetKey[] = [
  'staff',
  'mentees',
  'mentors',
  'pairs',
  'programmes',
  'curators',
  'meetings',
  'activities',
  'questionnaires',
  'consents',
];

export interface RecordCard {
  readonly sheet: SheetKey;
  readonly sheetTitle: string;
  readonly code: string;
  readonly title: string;
  readonly editable: boolean;
  /** Whether papers are made from such rows. */
  readonly papers: boolean;
  /** State of a pair or programme with its reason; '' for others. */
  readonly state: string;
  readonly reason: string;
  readonly lines: readonly { readonly title: string; readonly value: string }[];
  readonly issues: readonly ListedIssue[];
  /** What stands above the related records; '' when there are none. */
  readonly relatedTitle: string;
  /** Pairs of a person or programme, programmes of a pair. */
  readonly related: readonly { readonly code: string; readonly text: string }[];
}

/** The record with this code, or the selected one when no code is given. @throws UserError when there is none. */
export function findRecord(
  ports: Ports,
  book: OpenBook,
  code: string,
): { readonly table: Table; readonly row: TableRow<unknown> } {
  if (code !== '') {
    const prefix = code.split('-')[0] ?? '';
    const sheet = sheets.find((candidate) => candidate.prefix === prefix);
    const row = sheet && book.tables[sheet.key].byCode.get(code);
    if (!sheet || !row) throw gone(`Записи ${code} в таблице`);
    return { table: book.tables[sheet.key], row };
  }
  const selection = ports.workbook.selection();
  const sheet =
    selection &&
    sheets.find(
      (candidate) => book.tabOf(candidate.key)?.sheetId === selection.sheetId && candidate.prefix !== undefined,
    );
  const row = sheet && book.tables[sheet.key].rows.find((candidate) => candidate.row === selection.row);
  if (!sheet || !row) {
    throw new UserError(
      'selection.record',
      'Выделите строку с человеком или парой и нажмите «Показать выбранную строку».',
    );
  }
  return { table: book.tables[sheet.key], row };
}

/** Pairs of a person. */
export function relatedPairs(book: OpenBook, key: SheetKey, code: string | undefined): RecordCard['related'] {
  if (code === undefined || (key !== 'mentors' && key !== 'mentees')) return [];
  return book.tables.pairs.rows
    .filter(
      (row) => (key === 'mentors' ? row.values.mentorRef : row.values.menteeRef) === code && row.code !== undefined,
    )
    .map((row) => {
      const other = String(row.cells[key === 'mentors' ? 'menteeRef' : 'mentorRef'] ?? '');
      return { code: row.code ?? '', text: `${other} — ${String(row.cells['state'] ?? '')}` };
    });
}

/** Programmes of a pair, or pairs of a programme: from either one looks at the other next. */
function relatedOf(book: OpenBook, key: SheetKey, code: string | undefined): RecordCard['related'] {
  const { pairs, programmes } = book.tables;
  const line = (row: TableRow<unknown>): RecordCard['related'][number] => ({
    code: row.code ?? '',
    text: [row.cells['mentorRef'], row.cells['menteeRef'], row.cells['state']]
      .filter((cell) => !isBlank(cell))
      .map((cell) => cellText(cell ?? ''))
      .join(' — '),
  });
  if (code === undefined) return [];
  if (key === 'pairs')
    return programmes.rows
      .filter((row) => row.code !== undefined && (row.values.pairRefs ?? []).indexOf(code) >= 0)
      .map(line);
  if (key === 'programmes')
    return (programmes.byCode.get(code)?.values.pairRefs ?? []).flatMap((one) => {
      const row = pairs.byCode.get(one);
      return row ? [line(row)] : [];
    });
  return relatedPairs(book, key, code);
}

/** Why the record is in its state: pairs keep the sentence in a column, that of a programme follows from its dates. */
function reasonOf(book: OpenBook, row: TableRow<unknown>, key: SheetKey, ports: Ports): string {
  const programme = key === 'programmes' ? book.tables.programmes.byCode.get(row.code ?? '') : undefined;
  return programme ? programmeReason(programme.values, ports.today) : String(row.cells['stateReason'] ?? '');
}

export const card = defineCommand({
  id: 'card',
  title: 'Карточка записи',
  hint: 'Показывает человека или пару и что с ними дальше.',
  input: z.object({ code: z.string() }),
  writes: false,
  run(ports: Ports, { code }): RecordCard {
    const book = openBook(ports);
    const { table, row } = findRecord(ports, book, code);
    const key = table.sheet.key;
    const lines = Object.entries(table.sheet.columns)
      .filter(
        ([column]) =>
          column !== table.sheet.codeColumn && column !== LIST_COLUMN && column !== 'state' && column !== 'stateReason',
      )
      .filter(([column]) => !isBlank(row.cells[column]) && row.cells[column] !== false)
      .map(([column, definition]) => ({ title: definition.header, value: cellText(row.cells[column] ?? '') }));
    const name = table.sheet.record;
    const related = relatedOf(book, key, row.code);
    return {
      sheet: key,
      sheetTitle: table.title,
      code: row.code ?? '',
      title:
        String(row.cells[LIST_COLUMN] ?? '') || `${name.charAt(0).toUpperCase()}${name.slice(1)} ${row.code ?? ''}`,
      editable: EDITABLE.includes(key) && row.code !== undefined,
      papers: row.code !== undefined && documentKinds.some(({ forRecords }) => forRecords === key),
      state: String(row.cells['state'] ?? ''),
      reason: reasonOf(book, row, key, ports),
      lines,
      issues: listIssues(book, checkRows(book, key, new Set([row.row]), { today: ports.today })),
      relatedTitle: related.length === 0 ? '' : key === 'pairs' ? 'Программа' : 'Пары',
      related,
    };
  },
});
