/** Exactly one active curator in each organisation (`bases.md` C.3). */
import type { Issue } from '../../domain/issue.ts';
import { groupBy } from './census/census.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

export const oneCurator = defineCheck({
  code: 'curator.one',
  title: 'В организации один действующий куратор',
  sheets: ['curators'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.curators;
    const active = table.rows.filter(
      ({ values }) => values.dismissedOn === undefined || values.dismissedOn > scope.today,
    );
    for (const curators of groupBy(active, ({ values }) => values.organization ?? 'own').values()) {
      const [first, ...others] = curators;
      for (const row of others) {
        if (!first || !isInScope(scope, 'curators', row.row)) continue;
        issues.push(
          issueAt(table, row, 'dismissedOn', {
            code: 'curator.second',
            severity: 'warning',
            message: `${scope.census.labelAt('curators', row)}: в организации уже есть действующий куратор (${scope.census.labelAt('curators', first)}).`,
            action: 'Запишите прежнему куратору дату освобождения или укажите другую организацию.',
          }),
        );
      }
    }
    return issues;
  },
});
