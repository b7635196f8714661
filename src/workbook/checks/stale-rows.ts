/** Rows of people are looked through at least once a year (S0, CU-5). */
import { addMonths, formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { SheetKey } from '../define.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

const SHEETS = ['staff', 'mentees', 'mentors', 'curators', 'organizations'] as const satisfies readonly SheetKey[];

/** Whether the person takes part no more: such a row may grow old. */
function isPast(values: Readonly<Record<string, unknown>>, scope: Scope): boolean {
  const left = values['leftOn'] ?? values['dismissedOn'];
  return values['status'] === 'LEFT' || (typeof left === 'string' && left <= scope.today);
}

export const staleRows = defineCheck({
  code: 'row.stale',
  title: 'Записи сверены не больше года назад',
  sheets: SHEETS,
  run(book, scope) {
    const issues: Issue[] = [];
    const months = scope.census.limits.updateMonths;
    const oldest = addMonths(scope.today, -months);
    for (const sheet of SHEETS) {
      if (scope.only && scope.only.sheet !== sheet) continue;
      const table = book.tables[sheet];
      for (const row of rowsInScope(table, scope)) {
        const values = row.values as Readonly<Record<string, unknown>>;
        const updatedOn = values['updatedOn'];
        if (typeof updatedOn !== 'string' || updatedOn >= oldest || isPast(values, scope)) continue;
        issues.push(
          issueAt(table, row, 'updatedOn', {
            code: 'row.stale',
            severity: 'warning',
            message: `${scope.census.labelAt(sheet, row)}: запись сверяли ${formatDay(updatedOn)}, больше ${months} месяцев назад.`,
            action: 'Сверьте запись и поставьте сегодняшнюю дату.',
            fix: { label: `Записать ${formatDay(scope.today)}`, value: { day: scope.today } },
          }),
        );
      }
    }
    return issues;
  },
});
