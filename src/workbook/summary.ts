/** «Сводка»: people, pairs by state, findings and the next step, as rows drawn anew when they differ. */
import { formatDay, type Day } from '../domain/day.ts';
import type { Issue } from '../domain/issue.ts';
import { PAIR_STATES } from '../domain/pairs/states.ts';
import type { Book } from './book.ts';
import { sameCell, type Cell } from './cell.ts';
import type { ShownValue } from './checks/index.ts';
import { nextStep } from './next-step.ts';
import type { Write } from './writes.ts';

type Line = readonly [title: string, value: string, hint: string];

/** States of pairs: those about to be written count before those that stand there. */
function pairStates(book: Book, shown: readonly ShownValue[]): string[] {
  const fresh = new Map<number, string>();
  for (const { sheet, row, column, value } of shown) {
    if (sheet === 'pairs' && column === 'state') fresh.set(row, String(value));
  }
  return book.tables.pairs.rows.map((row) => fresh.get(row.row) ?? String(row.cells['state'] ?? ''));
}

function pairLines(states: readonly string[]): Line[] {
  return PAIR_STATES.map(({ title }): Line => [
    `Пары: ${title.toLowerCase()}`,
    String(states.filter((state) => state === title).length),
    '',
  ]).filter(([, value]) => value !== '0');
}

/** Lines of the summary for a day. */
export function summaryLines(
  book: Book,
  issues: readonly Issue[],
  today: Day,
  shown: readonly ShownValue[] = [],
): Line[] {
  const { staff, mentees, mentors, pairs, programmes, documents } = book.tables;
  const states = pairStates(book, shown);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.filter((issue) => issue.severity === 'warning').length;
  const drafts = documents.rows.filter((row) => row.values.state === 'DRAFT').length;
  return [
    ['Что делать дальше', '', nextStep(book, states).text],
    ['Посчитано на', formatDay(today), ''],
    ['Педагоги', String(staff.rows.length), ''],
    ['Наставляемые', String(mentees.rows.length), ''],
    ['Наставники', String(mentors.rows.length), ''],
    ['Пары', String(pairs.rows.length), ''],
    ...pairLines(states),
    ['Программы', String(programmes.rows.length), ''],
    [
      'Документы: проекты',
      String(drafts),
      drafts > 0 ? 'Подписанные отметьте: меню «Наставничество» → «Открыть список документов».' : '',
    ],
    ['Ошибки в записях', String(errors), errors > 0 ? 'Меню «Наставничество» → «Проверить записи».' : ''],
    ['Предупреждения', String(warnings), ''],
  ];
}

/** One write when the summary differs from what stands on the sheet; nothing otherwise. */
export function summaryWrites(
  book: Book,
  issues: readonly Issue[],
  today: Day,
  shown: readonly ShownValue[] = [],
): Write[] {
  const { summary } = book.tables;
  const { layout, sheetId } = summary;
  const keys = ['title', 'value', 'hint'] as const;
  const first = layout.positions['title'];
  // A user may have moved the columns apart: then the summary waits for the repair rather than overwrite theirs.
  const together = first !== undefined && keys.every((key, index) => layout.positions[key] === first + index);
  if (sheetId < 0 || !together || first === undefined) return [];
  const lines: Cell[][] = summaryLines(book, issues, today, shown).map((line) => [...line]);
  const standing = summary.lastRow - layout.headerRow;
  while (lines.length < standing) lines.push(['', '', '']);
  const found = new Map(summary.rows.map((row) => [row.row, row.cells]));
  const same = lines.every((line, index) => {
    const cells = found.get(layout.headerRow + 1 + index);
    return keys.every((key, at) => sameCell(cells?.[key], line[at]));
  });
  return same ? [] : [{ kind: 'cells', sheetId, row: layout.headerRow + 1, column: first, cells: lines }];
}
