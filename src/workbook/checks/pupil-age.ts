/** Ages of pupils: those mentored fit the model, those who mentor are told whether the federal indicator counts them. */
import type { Issue } from '../../domain/issue.ts';
import { ageText, isWithinAge } from '../../domain/people/age.ts';
import type { Person } from './census/people.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

export const pupilAge = defineCheck({
  code: 'pupil.age',
  title: 'Возраст обучающихся – в границах модели',
  sheets: ['mentees', 'mentors'],
  run(book, scope) {
    const issues: Issue[] = [];
    const { limits, today } = scope.census;
    const look = (person: Person, bounds: { readonly from: number; readonly to: number }): void => {
      if (!person.isPupil || person.birthYear === undefined || person.hasLeft) return;
      if (!isInScope(scope, person.sheet, person.row) || isWithinAge(person.birthYear, today, bounds)) return;
      // A year to come is an error of its own.
      if (person.birthYear > Number(today.slice(0, 4))) return;
      const mentor = person.sheet === 'mentors';
      issues.push(
        issueAt(book.tables[person.sheet], { row: person.row, code: person.code }, 'birthYear', {
          code: mentor ? 'pupil.mentorAge' : 'pupil.menteeAge',
          severity: mentor ? 'info' : 'warning',
          message: mentor
            ? `${person.label}: возраст ${ageText(person.birthYear, today)}; федеральный показатель считает наставников ${bounds.from}–${bounds.to} лет.`
            : `${person.label}: возраст ${ageText(person.birthYear, today)} вне диапазона модели, ${bounds.from}–${bounds.to} лет.`,
          action: mentor
            ? 'Ничего делать не нужно: участвовать можно, в показатель человек не войдёт.'
            : 'Проверьте год рождения; границы возраста меняются на листе «Настройки».',
        }),
      );
    };
    if (!scope.only || scope.only.sheet === 'mentees') {
      for (const person of scope.census.mentees()) look(person, limits.menteePupilAge);
    }
    if (!scope.only || scope.only.sheet === 'mentors') {
      for (const person of scope.census.mentors()) look(person, limits.mentorPupilAge);
    }
    return issues;
  },
});
