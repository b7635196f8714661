/** An answer speaks of the respondent's own pair, and each person answers once at each stage of a year. */
import type { Issue } from '../../domain/issue.ts';
import { roleOf } from '../programmes/answers-of.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

export const questionnaireRows = defineCheck({
  code: 'questionnaire',
  title: 'Анкета относится к своей паре и заполнена один раз на каждом этапе',
  sheets: ['questionnaires'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.questionnaires;
    const seen = new Map<string, string>();
    for (const row of table.rows) {
      const { personRef, pairRef, stage, schoolYear } = row.values;
      if (personRef === undefined) continue;
      const key = [personRef, pairRef ?? '', stage ?? '', schoolYear ?? book.settings.schoolYear ?? ''].join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row.code ?? '');
      if (!isInScope(scope, 'questionnaires', row.row)) continue;
      const label = scope.census.labelAt('questionnaires', row);
      if (first !== undefined && stage !== undefined) {
        issues.push(
          issueAt(table, row, 'personRef', {
            code: 'questionnaire.twice',
            severity: 'warning',
            message: `${label}: этот человек уже ответил на том же этапе (${first === '' ? 'строка выше' : first}).`,
            action: 'Учтём более поздний ответ; лишнюю строку можно удалить.',
          }),
        );
      }
      const role = roleOf(personRef);
      const pair = scope.census.pairByCode(pairRef)?.row.values;
      if (!pair || (role !== 'mentee' && role !== 'mentor')) continue;
      if ((role === 'mentee' ? pair.menteeRef : pair.mentorRef) === personRef) continue;
      issues.push(
        issueAt(table, row, 'pairRef', {
          code: 'questionnaire.otherPair',
          severity: 'error',
          message: `${label}: ${personRef} не состоит в паре ${pairRef ?? ''}.`,
          action: 'Исправьте пару или того, кто отвечает.',
        }),
      );
    }
    return issues;
  },
});
