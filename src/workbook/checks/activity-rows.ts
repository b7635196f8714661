/** An activity belongs to a programme or to somebody's route, and its day lies within the term (F.2, F.5). */
import { formatDay } from '../../domain/day.ts';
import type { TableRow } from '../rows.ts';
import type { activities } from '../sheets/activities.ts';
import type { ProgrammeRow } from './census/pair-view.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope, type Saying } from './issue-at.ts';

type At = Saying & { readonly column: string };

function activitySaying(
  label: () => string,
  row: TableRow<typeof activities>,
  term: ProgrammeRow | undefined,
): At | undefined {
  const { programmeRef, menteeRef, dueOn } = row.values;
  if (programmeRef === undefined && menteeRef === undefined) {
    return {
      code: 'activity.nobody',
      severity: 'error',
      column: 'programmeRef',
      message: `${label()}: не указано, чья это программа.`,
      action: 'Выберите программу, а для маршрута без программы – чей он.',
    };
  }
  const { startsOn, endsOn } = term?.values ?? {};
  if (dueOn === undefined || startsOn === undefined || endsOn === undefined) return undefined;
  if (dueOn >= startsOn && dueOn <= endsOn) return undefined;
  return {
    code: 'activity.outside',
    severity: 'warning',
    column: 'dueOn',
    message: `${label()}: срок ${formatDay(dueOn)} вне программы (${formatDay(startsOn)} – ${formatDay(endsOn)}).`,
    action: 'Исправьте срок мероприятия или даты программы.',
  };
}

export const activityRows = defineCheck({
  code: 'activity',
  title: 'Мероприятие относится к программе или маршруту, и его срок – внутри программы',
  sheets: ['activities'],
  run(book, scope) {
    const table = book.tables.activities;
    return rowsInScope(table, scope).flatMap((row) => {
      const term = book.tables.programmes.byCode.get(row.values.programmeRef ?? '');
      const found = activitySaying(() => scope.census.labelAt('activities', row), row, term);
      if (!found) return [];
      const { column, ...saying } = found;
      return [issueAt(table, row, column, saying)];
    });
  },
});
