/** Under 18 a legal representative consents to taking part; the year of birth alone leaves one year in doubt. */
import type { Issue } from '../../domain/issue.ts';
import { BY_YEAR_MARK } from '../../domain/people/age.ts';
import { isBlank } from '../cell.ts';
import { isMinor, type Person } from './census/people.ts';
import { defineCheck } from './define.ts';
import { issueAt, pairsInScope } from './issue-at.ts';

export const minors = defineCheck({
  code: 'pair.representative',
  title: 'За тех, кому нет 18 лет, соглашается законный представитель',
  sheets: ['pairs'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.pairs;
    if (table.layout.positions['parentConsentOn'] === undefined) return issues;
    for (const pair of pairsInScope(scope)) {
      const { row } = pair;
      if (pair.isOver || !isBlank(row.cells['parentConsentOn'])) continue;
      const people = [pair.mentee, pair.mentor].filter((person): person is Person => person !== undefined);
      const sure = people.find((person) => isMinor(person, pair.ageOn) === 'yes');
      const maybe = people.find((person) => isMinor(person, pair.ageOn) === 'maybe');
      // A missing year of birth is reported on the person's own row, and everything about age follows from it.
      if (sure && sure.birthYear === undefined) continue;
      const person = sure ?? maybe;
      if (!person) continue;
      const { menteeConsentOn, mentorConsentOn, orderOn, orderNumber } = row.values;
      const begun = [menteeConsentOn, mentorConsentOn, orderOn, orderNumber].some((fact) => fact !== undefined);
      issues.push(
        issueAt(table, row, 'parentConsentOn', {
          code: sure ? 'pair.noRepresentative' : 'pair.maybeMinor',
          severity: sure && begun ? 'error' : 'warning',
          message: sure
            ? `${scope.census.labelAt('pairs', row)}: участнику (${person.label}) нет 18 лет, а согласия законного представителя нет.`
            : `${scope.census.labelAt('pairs', row)}: участнику (${person.label}) ${BY_YEAR_MARK} может ещё не быть 18 лет.`,
          action: sure
            ? 'Получите согласие родителя или опекуна и запишите его дату.'
            : 'Если 18 лет ещё нет, получите согласие родителя или опекуна и запишите его дату.',
        }),
      );
    }
    return issues;
  },
});
