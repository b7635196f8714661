/** The same two people are not paired twice with one form and topic; nobody mentors himself; those who left are not paired. */
import type { Issue } from '../../domain/issue.ts';
import type { PairView } from './census/pair-view.ts';
import { groupBy } from './census/census.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt, pairsInScope } from './issue-at.ts';

/** Equal for pairs that are the same: mentor, mentee, form and topics in any order. */
function sameness({ mentor, mentee, row, isOver }: PairView): string | undefined {
  if (isOver || !mentor || !mentee) return undefined;
  const topics = [...(row.values.topics ?? [])].sort().join(' ');
  return [mentor.identity, mentee.identity, row.values.form ?? '', topics].join('|');
}

export const samePair = defineCheck({
  code: 'pair.people',
  title: 'Пара не повторяется, в ней двое разных людей, и оба участвуют',
  sheets: ['pairs'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.pairs;
    for (const pairs of groupBy(scope.census.pairs(), sameness).values()) {
      const [first, ...others] = pairs;
      if (!first) continue;
      for (const { row } of others) {
        if (!isInScope(scope, 'pairs', row.row)) continue;
        issues.push(
          issueAt(table, row, 'menteeRef', {
            code: 'pair.double',
            severity: 'error',
            message: `${scope.census.labelAt('pairs', row)}: такая же пара уже есть (${first.row.code ?? `строка ${first.row.row}`}).`,
            action: 'Оставьте одну строку или укажите другую тему или форму.',
          }),
        );
      }
    }
    for (const { row, mentor, mentee, isOver } of pairsInScope(scope)) {
      if (mentor && mentee && mentor.identity === mentee.identity) {
        issues.push(
          issueAt(table, row, 'menteeRef', {
            code: 'pair.self',
            severity: 'error',
            message: `${scope.census.labelAt('pairs', row)}: наставник и наставляемый – один и тот же человек.`,
            action: 'Выберите другого наставника или другого наставляемого.',
          }),
        );
      }
      for (const person of [mentor, mentee]) {
        if (isOver || !person?.hasLeft) continue;
        issues.push(
          issueAt(table, row, person.sheet === 'mentors' ? 'mentorRef' : 'menteeRef', {
            code: 'pair.left',
            severity: 'error',
            message: `${scope.census.labelAt('pairs', row)}: ${person.label} больше не участвует (выбыл или уволен), а пара не прекращена.`,
            action: 'Запишите дату и причину прекращения или исправьте статус человека.',
          }),
        );
      }
    }
    return issues;
  },
});
