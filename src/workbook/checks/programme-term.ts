/** A personal programme lasts from three months to one year and begins after the order (S0 1.6, S1 3.4). */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { earliestEndOfTerm, latestEnd, termFault, termText } from '../../domain/programmes/term.ts';
import type { ProgrammeRow } from './census/pair-view.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt, rowsInScope, type Saying } from './issue-at.ts';

function termSaying(label: () => string, from: string, to: string): Saying | undefined {
  const fault = termFault(from, to);
  if (fault === undefined) return undefined;
  if (fault === 'reversed') {
    return {
      code: 'programme.reversed',
      severity: 'error',
      message: `${label()}: окончание ${formatDay(to)} раньше начала ${formatDay(from)}.`,
      action: 'Проверьте обе даты.',
    };
  }
  const bounds = `от ${formatDay(earliestEndOfTerm(from))} до ${formatDay(latestEnd(from))}`;
  return {
    code: fault === 'short' ? 'programme.short' : 'programme.long',
    severity: 'error',
    message: `${label()}: программа длится ${termText(from, to) ?? ''}, а должна от 3 месяцев до 1 года.`,
    action: `Исправьте даты: при начале ${formatDay(from)} окончание – ${bounds}.`,
  };
}

/** A programme that begins before the order fixes the pair. */
function startSaying(label: () => string, row: ProgrammeRow, scope: Scope): Saying | undefined {
  const { startsOn, pairRefs } = row.values;
  if (startsOn === undefined) return undefined;
  for (const code of pairRefs ?? []) {
    const orderOn = scope.census.pairByCode(code)?.row.values.orderOn;
    if (orderOn === undefined || orderOn <= startsOn) continue;
    return {
      code: 'programme.beforeOrder',
      severity: 'warning',
      message: `${label()}: программа начинается ${formatDay(startsOn)}, раньше приказа о закреплении от ${formatDay(orderOn)} (${code}).`,
      action: 'Проверьте дату начала программы и дату приказа.',
    };
  }
  return undefined;
}

/** F.3: a group's programme names every mentee, for the counting rule needs a programme «для этого педагога». */
function groupSaying(label: () => string, row: ProgrammeRow, scope: Scope): Saying | undefined {
  const named = row.values.pairRefs ?? [];
  for (const code of named) {
    const groupCode = scope.census.pairByCode(code)?.row.values.groupCode;
    if (groupCode === undefined) continue;
    const left = scope.census
      .group(groupCode)
      .filter(
        ({ row: member, isOver, programmes }) =>
          !isOver && named.indexOf(member.code ?? '') < 0 && programmes.length === 0,
      )
      .map(({ row: member }) => member.code ?? `строка ${member.row}`);
    if (left.length === 0) continue;
    return {
      code: 'programme.groupIncomplete',
      severity: 'warning',
      message: `${label()}: в программе группы ${groupCode} названы не все пары, нет ${left.join(', ')}.`,
      action: 'Добавьте их через точку с запятой: без программы наставляемый не считается вошедшим.',
    };
  }
  return undefined;
}

export const programmeTerm = defineCheck({
  code: 'programme.term',
  title: 'Программа длится от 3 месяцев до 1 года и начинается после приказа',
  sheets: ['programmes'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.programmes;
    for (const row of rowsInScope(table, scope)) {
      const { startsOn, endsOn, cancelledOn } = row.values;
      if (cancelledOn !== undefined) continue;
      const label = (): string => scope.census.labelAt('programmes', row);
      // Speed mentoring is a single meeting: the rule about the term does not fit it (`forms.md` D.3).
      const speed = (row.values.pairRefs ?? []).some((code) =>
        scope.census.pairByCode(code)?.kinds.some((kind) => kind.meetings === 1),
      );
      const term = startsOn === undefined || endsOn === undefined ? undefined : termSaying(label, startsOn, endsOn);
      if (term && !(speed && term.code === 'programme.short')) issues.push(issueAt(table, row, 'endsOn', term));
      const start = startSaying(label, row, scope);
      if (start) issues.push(issueAt(table, row, 'startsOn', start));
      const group = groupSaying(label, row, scope);
      if (group) issues.push(issueAt(table, row, 'pairRefs', group));
    }
    return issues;
  },
});
