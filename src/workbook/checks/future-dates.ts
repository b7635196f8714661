/** Things that have happened have happened by today: a signature, an appointment, a birth. */
import { formatDay, partsOf } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { SheetKey } from '../define.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

/** Columns of days that cannot lie ahead. */
const PAST: Partial<Readonly<Record<SheetKey, readonly string[]>>> = {
  staff: ['experienceStart', 'pdConsentOn', 'publicationConsentOn', 'updatedOn'],
  mentees: ['experienceStart', 'pdConsentOn', 'representativePdConsentOn', 'publicationConsentOn', 'updatedOn'],
  mentors: [
    'experienceStart',
    'pdConsentOn',
    'representativePdConsentOn',
    'publicationConsentOn',
    'updatedOn',
    'interviewOn',
  ],
  pairs: ['proposedOn', 'mentorConsentOn', 'menteeConsentOn', 'parentConsentOn', 'rejectedOn', 'noticeOn'],
  curators: ['orderOn', 'trainingOn', 'pdConsentOn', 'updatedOn'],
  meetings: ['heldOn'],
  activities: ['doneOn'],
  questionnaires: ['answeredOn'],
  consents: ['givenOn', 'withdrawnOn'],
  roadmap: ['doneOn'],
  organizations: ['updatedOn'],
};

/** Columns of days that may be written down ahead but do not count before they come. */
const PLANNED: Partial<Readonly<Record<SheetKey, readonly string[]>>> = {
  pairs: ['orderOn', 'agreementOn', 'pausedOn', 'resumedOn', 'completedOn', 'terminatedOn'],
  programmes: ['reviewOn', 'approvedOn', 'reapprovedOn', 'finishedOn', 'cancelledOn'],
};

const SHEETS = Array.from(new Set([...Object.keys(PAST), ...Object.keys(PLANNED)])) as SheetKey[];

export const futureDates = defineCheck({
  code: 'date.future',
  title: 'То, что уже произошло, не записано будущим числом',
  sheets: SHEETS,
  run(book, scope) {
    const issues: Issue[] = [];
    for (const sheet of SHEETS) {
      if (scope.only && scope.only.sheet !== sheet) continue;
      const table = book.tables[sheet];
      const past = PAST[sheet] ?? [];
      const columns = [...past, ...(PLANNED[sheet] ?? [])];
      for (const row of rowsInScope(table, scope)) {
        const values = row.values as Readonly<Record<string, unknown>>;
        for (const column of columns) {
          const day = values[column];
          if (typeof day !== 'string' || day <= scope.today) continue;
          if (scope.census.isFilledElsewhere(sheet, row, column)) continue;
          const impossible = past.indexOf(column) >= 0;
          const what = `${scope.census.labelAt(sheet, row)}: «${table.sheet.columns[column]?.header ?? column}» – ${formatDay(day)}, этот день ещё не наступил.`;
          issues.push(
            issueAt(table, row, column, {
              code: impossible ? 'date.future' : 'date.planned',
              severity: impossible ? 'error' : 'info',
              message: what,
              action: impossible
                ? 'Исправьте дату.'
                : 'До этого дня дата не учитывается; если это ошибка, исправьте её.',
            }),
          );
        }
        const year = values['birthYear'];
        if (
          typeof year === 'number' &&
          year > partsOf(scope.today).year &&
          !scope.census.isFilledElsewhere(sheet, row, 'birthYear')
        ) {
          issues.push(
            issueAt(table, row, 'birthYear', {
              code: 'date.birthYear',
              severity: 'error',
              message: `${scope.census.labelAt(sheet, row)}: год рождения ${year} ещё не наступил.`,
              action: 'Исправьте год рождения.',
              root: true,
            }),
          );
        }
      }
    }
    return issues;
  },
});
