/** A programme is approved while its pair works; its first day of approval stays (F.2, F.3). */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { ProgrammeRow } from './census/pair-view.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt, rowsInScope, type Saying } from './issue-at.ts';

type At = Saying & { readonly column: string };

/** A pair that was over before the approval never worked by this programme. */
function lateApproval(label: () => string, row: ProgrammeRow, scope: Scope): At | undefined {
  const { approvedOn, pairRefs } = row.values;
  if (approvedOn === undefined) return undefined;
  for (const code of pairRefs ?? []) {
    const pair = scope.census.pairByCode(code)?.row.values;
    const over = pair?.terminatedOn ?? pair?.completedOn ?? pair?.rejectedOn;
    if (over === undefined || over >= approvedOn) continue;
    return {
      code: 'programme.pairOver',
      severity: 'error',
      column: 'approvedOn',
      message: `${label()}: программа утверждена ${formatDay(approvedOn)}, а пара ${code} закончила работу раньше – ${formatDay(over)}.`,
      action: 'Проверьте обе даты или уберите эту пару из программы.',
    };
  }
  return undefined;
}

function reapproval(label: () => string, { values }: ProgrammeRow): At | undefined {
  const { reapprovedOn, approvedOn } = values;
  if (reapprovedOn === undefined || (approvedOn !== undefined && approvedOn <= reapprovedOn)) return undefined;
  return {
    code: 'programme.reapproval',
    severity: 'error',
    column: 'reapprovedOn',
    message: `${label()}: «Утверждена снова» – ${formatDay(reapprovedOn)}, а ${approvedOn === undefined ? 'первого утверждения нет' : `первое утверждение позже – ${formatDay(approvedOn)}`}.`,
    action: 'В столбце «Утверждена» должна стоять первая дата утверждения.',
  };
}

export const programmePlan = defineCheck({
  code: 'programme.plan',
  title: 'Программа утверждена, пока пара работала, и первая дата утверждения сохранена',
  sheets: ['programmes'],
  run(book, scope) {
    const table = book.tables.programmes;
    return rowsInScope(table, scope).flatMap((row): Issue[] => {
      if (row.values.cancelledOn !== undefined) return [];
      const label = (): string => scope.census.labelAt('programmes', row);
      return [lateApproval(label, row, scope), reapproval(label, row)]
        .filter((one): one is At => one !== undefined)
        .map(({ column, ...saying }) => issueAt(table, row, column, saying));
    });
  },
});
