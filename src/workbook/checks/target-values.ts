/** Targets are shares, and a district does not aim below its region (S1: «не ниже региональных»). */
import { targetWarnings } from '../../domain/indicators/index.ts';
import { targetsOf } from '../targets.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

export const targetValues = defineCheck({
  code: 'target.values',
  title: 'Цели показателей не ниже региональных',
  sheets: ['targets'],
  run(book, scope) {
    const table = book.tables.targets;
    const warnings = targetWarnings(targetsOf(table, book.context));
    return table.rows.flatMap((row) => {
      if (!isInScope(scope, 'targets', row.row)) return [];
      const [own] = targetsOf({ rows: [row] }, book.context);
      if (!own) return [];
      const same = (other: typeof own): boolean =>
        (Object.keys(own) as (keyof typeof own)[]).every((key) => own[key] === other[key]);
      const warning = warnings.find(({ target }) => same(target));
      if (!warning) return [];
      const severity = warning.code === 'target.range' ? 'error' : 'warning';
      const { code, message, action } = warning;
      return [issueAt(table, row, 'value', { code, severity, message, action })];
    });
  },
});
