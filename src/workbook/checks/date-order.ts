/** Dates of one row that can only follow each other: an end does not stand before its beginning. */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { SheetKey } from '../define.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

interface Order {
  readonly sheet: SheetKey;
  readonly earlier: string;
  readonly later: string;
  /** Names of the two days, nominative: «увольнение», «приём на работу». */
  readonly names: readonly [earlier: string, later: string];
  readonly severity: 'error' | 'warning';
}

const ORDERS: readonly Order[] = [
  {
    sheet: 'staff',
    earlier: 'experienceStart',
    later: 'hiredOn',
    names: ['начало стажа', 'приём на работу'],
    severity: 'warning',
  },
  { sheet: 'staff', earlier: 'hiredOn', later: 'leftOn', names: ['приём на работу', 'увольнение'], severity: 'error' },
  {
    sheet: 'pairs',
    earlier: 'pausedOn',
    later: 'resumedOn',
    names: ['приостановка', 'возобновление'],
    severity: 'error',
  },
  { sheet: 'pairs', earlier: 'orderOn', later: 'completedOn', names: ['приказ', 'завершение'], severity: 'error' },
  { sheet: 'pairs', earlier: 'orderOn', later: 'terminatedOn', names: ['приказ', 'прекращение'], severity: 'error' },
  { sheet: 'pairs', earlier: 'orderOn', later: 'pausedOn', names: ['приказ', 'приостановка'], severity: 'error' },
  {
    sheet: 'programmes',
    earlier: 'approvedOn',
    later: 'endsOn',
    names: ['утверждение', 'окончание программы'],
    severity: 'warning',
  },
  {
    sheet: 'programmes',
    earlier: 'startsOn',
    later: 'finishedOn',
    names: ['начало программы', 'завершение'],
    severity: 'error',
  },
  {
    sheet: 'programmes',
    earlier: 'reviewOn',
    later: 'approvedOn',
    names: ['согласование', 'утверждение'],
    severity: 'warning',
  },
  {
    sheet: 'curators',
    earlier: 'orderOn',
    later: 'dismissedOn',
    names: ['назначение', 'освобождение'],
    severity: 'error',
  },
  { sheet: 'consents', earlier: 'givenOn', later: 'till', names: ['подпись', 'конец срока'], severity: 'error' },
  { sheet: 'consents', earlier: 'givenOn', later: 'withdrawnOn', names: ['подпись', 'отзыв'], severity: 'error' },
  {
    sheet: 'partners',
    earlier: 'agreementOn',
    later: 'agreementTill',
    names: ['соглашение', 'конец его срока'],
    severity: 'error',
  },
];

export const dateOrder = defineCheck({
  code: 'date.order',
  title: 'Даты идут в своём порядке: конец не раньше начала',
  sheets: Array.from(new Set(ORDERS.map(({ sheet }) => sheet))),
  run(book, scope) {
    const issues: Issue[] = [];
    for (const { sheet, earlier, later, names, severity } of ORDERS) {
      if (scope.only && scope.only.sheet !== sheet) continue;
      const table = book.tables[sheet];
      for (const row of rowsInScope(table, scope)) {
        const values = row.values as Readonly<Record<string, unknown>>;
        const first = values[earlier];
        const second = values[later];
        if (typeof first !== 'string' || typeof second !== 'string' || second >= first) continue;
        issues.push(
          issueAt(table, row, later, {
            code: `date.order.${later}`,
            severity,
            message: `${scope.census.labelAt(sheet, row)}: ${names[1]} (${formatDay(second)}) раньше, чем ${names[0]} (${formatDay(first)}).`,
            action: 'Проверьте обе даты.',
          }),
        );
      }
    }
    return issues;
  },
});
