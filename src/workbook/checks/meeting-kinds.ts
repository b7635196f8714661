/** Meetings keep to the kinds of their pair (`forms.md` D.3): one for speed mentoring, online for virtual, goals for short-term. */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../cell.ts';
import type { TableRow } from '../rows.ts';
import type { meetings } from '../sheets/meetings.ts';
import type { PairView } from './census/pair-view.ts';
import { groupBy } from './census/census.ts';
import { defineCheck, type Scope } from './define.ts';
import { isInScope, issueAt, rowsInScope, type Saying } from './issue-at.ts';

type MeetingRow = TableRow<typeof meetings>;

/** Meetings of a group may stand on any of its rows. */
function meetingKey(row: MeetingRow, scope: Scope): string | undefined {
  return scope.census.pairByCode(row.values.pairRef)?.row.values.groupCode ?? row.values.pairRef;
}

const dayOf = ({ values }: MeetingRow): string => values.heldOn ?? values.plannedOn ?? '9999-12-31';

function remarks(pair: PairView, row: MeetingRow, label: () => string): (Saying & { readonly column: string })[] {
  const found: (Saying & { readonly column: string })[] = [];
  const title = (part: 'online' | 'goals'): string | undefined => pair.kinds.find((kind) => kind[part])?.title;
  const online = title('online');
  if (online !== undefined && row.values.channel === 'IN_PERSON') {
    found.push({
      code: 'meeting.notOnline',
      severity: 'error',
      column: 'channel',
      message: `${label()}: встреча очная, а вид пары – «${online}».`,
      action: 'Выберите «дистанционно» или другой вид наставничества на листе «Пары».',
    });
  } else if (online !== undefined && row.values.heldOn !== undefined && isBlank(row.cells['tool'])) {
    found.push({
      code: 'meeting.noTool',
      severity: 'warning',
      column: 'tool',
      message: `${label()}: для дистанционной встречи не указано средство связи.`,
      action: 'Впишите видеосвязь, платформу или сообщество.',
    });
  }
  const goals = title('goals');
  if (goals !== undefined && isBlank(row.cells['goal'])) {
    found.push({
      code: 'meeting.noGoal',
      severity: 'warning',
      column: 'goal',
      message: `${label()}: у встречи нет цели, а вид пары – «${goals}».`,
      action: 'Впишите цель встречи.',
    });
  }
  return found;
}

export const meetingKinds = defineCheck({
  code: 'meeting.kinds',
  title: 'Встречи соответствуют виду наставничества',
  sheets: ['meetings'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.meetings;
    for (const row of rowsInScope(table, scope)) {
      const pair = scope.census.pairByCode(row.values.pairRef);
      if (!pair) continue;
      for (const { column, ...saying } of remarks(pair, row, () => scope.census.labelAt('meetings', row))) {
        issues.push(issueAt(table, row, column, saying));
      }
    }
    for (const held of groupBy(table.rows, (row) => meetingKey(row, scope)).values()) {
      const speed = scope.census.pairByCode(held[0]?.values.pairRef)?.kinds.find((kind) => kind.meetings === 1);
      if (!speed || held.length < 2) continue;
      const inTime = held.slice().sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.row - b.row));
      for (const row of inTime.slice(1)) {
        if (!isInScope(scope, 'meetings', row.row)) continue;
        const first = inTime[0]?.values.heldOn ?? inTime[0]?.values.plannedOn;
        issues.push(
          issueAt(table, row, 'pairRef', {
            code: 'meeting.secondOfSpeed',
            severity: 'error',
            message: `${scope.census.labelAt('meetings', row)}: вид «${speed.title}» – это одна встреча${first === undefined ? '' : ` (${formatDay(first)})`}, а здесь ещё одна.`,
            action: 'Уберите лишнюю встречу или выберите другой вид наставничества на листе «Пары».',
          }),
        );
      }
    }
    return issues;
  },
});
