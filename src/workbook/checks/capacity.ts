/** A mentor leads no more mentees at once than the row, or the settings, allow. */
import type { Issue } from '../../domain/issue.ts';
import { isUnderway } from '../../domain/pairs/states.ts';
import { plural } from '../../domain/russian/plural.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

export const capacity = defineCheck({
  code: 'mentor.capacity',
  title: 'У наставника не больше наставляемых, чем он может вести',
  sheets: ['mentors'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.mentors;
    for (const mentor of scope.census.mentors()) {
      const row = mentor.code === undefined ? undefined : table.byCode.get(mentor.code);
      if (row?.row !== mentor.row || !isInScope(scope, 'mentors', mentor.row)) continue;
      const limit = row.values.capacity ?? scope.census.limits.mentorCapacity;
      const led = new Set(
        scope.census
          .pairsOf(mentor)
          .filter(({ state }) => isUnderway(state.state))
          .map(({ row: pair }) => pair.values.menteeRef),
      ).size;
      if (led <= limit) continue;
      issues.push(
        issueAt(table, row, 'capacity', {
          code: 'mentor.capacity',
          severity: 'warning',
          message: `${mentor.label}: ведёт ${led} ${plural(led, 'наставляемого', 'наставляемых', 'наставляемых')}, а предел – ${limit}.`,
          action: 'Увеличьте предел, если наставник согласен, или передайте кого-то другому наставнику.',
        }),
      );
    }
    return issues;
  },
});
