/** The order of meetings (`pairs.md` E.8): one organisational first, one trial, one final last; who attended belongs to the group. */
import type { Issue } from '../../domain/issue.ts';
import { titleOfCode } from '../kinds/choice.ts';
import type { TableRow } from '../rows.ts';
import type { meetings } from '../sheets/meetings.ts';
import { groupBy } from './census/census.ts';
import { defineCheck, type Scope } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

type MeetingRow = TableRow<typeof meetings>;

/** Meetings that happen once. */
const ONCE: readonly string[] = ['INTRO', 'TRIAL', 'FINAL'];
/** Meetings that follow no order: speed and situational mentoring replace the sequence. */
const FREE: readonly string[] = ['SINGLE', 'SITUATION'];

const dayOf = ({ values }: MeetingRow): string => values.heldOn ?? values.plannedOn ?? '9999-12-31';

/** What is out of order, for meetings of one pair or group in order of time. */
function faults(
  inTime: readonly MeetingRow[],
  typeOf: (row: MeetingRow) => string,
): { row: MeetingRow; code: string; saying: string }[] {
  const found: { row: MeetingRow; code: string; saying: string }[] = [];
  const seen = new Set<string>();
  const ordered = inTime.filter((row) => FREE.indexOf(typeOf(row)) < 0 && row.values.type !== undefined);
  ordered.forEach((row, index) => {
    const type = typeOf(row);
    if (ONCE.indexOf(type) >= 0 && seen.has(type))
      found.push({ row, code: 'meeting.twice', saying: 'такая встреча уже есть' });
    const earlier = ordered.slice(0, index).some((other) => dayOf(other) < dayOf(row));
    if (type === 'INTRO' && !seen.has('INTRO') && earlier)
      found.push({ row, code: 'meeting.order', saying: 'организационная встреча должна быть первой' });
    const final = ordered.find((other) => typeOf(other) === 'FINAL');
    if (final && type !== 'FINAL' && dayOf(row) > dayOf(final))
      found.push({ row, code: 'meeting.order', saying: 'встреча позже заключительной' });
    seen.add(type);
  });
  return found;
}

/** Mentees named as present who are not in the pair or group. */
function strangers(row: MeetingRow, scope: Scope): readonly string[] {
  const pair = scope.census.pairByCode(row.values.pairRef)?.row.values;
  if (!pair) return [];
  const group =
    pair.groupCode === undefined ? [] : scope.census.group(pair.groupCode).map((one) => one.row.values.menteeRef);
  const members = new Set([pair.menteeRef, ...group]);
  return (row.values.attended ?? []).filter((code) => !members.has(code));
}

export const meetingSequence = defineCheck({
  code: 'meeting.sequence',
  title: 'Встречи идут по порядку: организационная, пробная, регулярные, заключительная',
  sheets: ['meetings'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.meetings;
    const lines = book.context.lines('meetingKinds');
    const bases = new Map(lines.map(({ code, base }) => [code, base ?? code]));
    const typeOf = ({ values }: MeetingRow): string => bases.get(values.type ?? '') ?? values.type ?? '';
    const label = (row: MeetingRow): string => scope.census.labelAt('meetings', row);
    // The same group of the next year begins anew.
    const series = groupBy(table.rows, ({ values }) => {
      const of = scope.census.pairByCode(values.pairRef)?.row.values.groupCode ?? values.pairRef;
      return of === undefined ? undefined : `${of} ${values.schoolYear ?? book.settings.schoolYear ?? ''}`;
    });
    for (const rows of series.values()) {
      const inTime = rows.slice().sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.row - b.row));
      for (const { row, code, saying } of faults(inTime, typeOf)) {
        if (!isInScope(scope, 'meetings', row.row)) continue;
        issues.push(
          issueAt(table, row, 'type', {
            code,
            severity: 'warning',
            message: `${label(row)}: «${titleOfCode(lines, row.values.type ?? '')}» – ${saying}.`,
            action: 'Исправьте вид встречи или дату.',
          }),
        );
      }
    }
    for (const row of table.rows) {
      if ((row.values.attended ?? []).length === 0 || !isInScope(scope, 'meetings', row.row)) continue;
      const found = strangers(row, scope);
      if (found.length === 0) continue;
      issues.push(
        issueAt(table, row, 'attended', {
          code: 'meeting.stranger',
          severity: 'warning',
          message: `${label(row)}: среди присутствовавших названы те, кого в этой паре (группе) нет: ${found.join(', ')}.`,
          action: 'Проверьте пару и список присутствовавших.',
        }),
      );
    }
    return issues;
  },
});
