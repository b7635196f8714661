/** Consents come first, the order after them (S0 2.7; art. 351.8 of the Labour Code). */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { PairView } from './census/pair-view.ts';
import { defineCheck } from './define.ts';
import { issueAt, pairsInScope } from './issue-at.ts';

const CONSENTS = [
  { column: 'mentorConsentOn', whose: 'наставника' },
  { column: 'menteeConsentOn', whose: 'наставляемого' },
  { column: 'parentConsentOn', whose: 'законного представителя' },
] as const;

/** Day of the order when the row tells of one at all. */
function orderOf({ row }: PairView): { readonly day: Day | undefined } | undefined {
  const { orderOn, orderNumber } = row.values;
  return orderOn === undefined && orderNumber === undefined ? undefined : { day: orderOn };
}

export const consentsAndOrder = defineCheck({
  code: 'pair.consents',
  title: 'Приказ о закреплении не раньше согласий',
  sheets: ['pairs'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.pairs;
    for (const pair of pairsInScope(scope)) {
      const order = orderOf(pair);
      if (!order || pair.state.state === 'REJECTED') continue;
      const { values, cells } = pair.row;
      for (const { column, whose } of CONSENTS) {
        const day = values[column];
        if (day !== undefined && order.day !== undefined && day > order.day) {
          issues.push(
            issueAt(table, pair.row, column, {
              code: 'pair.orderBeforeConsent',
              severity: 'error',
              message: `${scope.census.labelAt('pairs', pair.row)}: приказ от ${formatDay(order.day)} раньше согласия ${whose} от ${formatDay(day)}.`,
              action: 'Проверьте обе даты: приказ издают после согласий.',
            }),
          );
        }
        // An unreadable date is its own finding; a representative's consent is asked by the rule about minors.
        const blank = day === undefined && (cells[column] ?? '') === '';
        if (blank && column !== 'parentConsentOn' && table.layout.positions[column] !== undefined) {
          issues.push(
            issueAt(table, pair.row, column, {
              code: 'pair.orderWithoutConsent',
              severity: 'error',
              message: `${scope.census.labelAt('pairs', pair.row)}: приказ записан, а согласия ${whose} нет.`,
              action: 'Получите письменное согласие и запишите его дату.',
            }),
          );
        }
      }
    }
    return issues;
  },
});
