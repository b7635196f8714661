/** «Требует внимания»: all rules, and the lines they come to by the terms on «Справочники». A new rule is a file here and a line below. */
import type { Day } from '../../domain/day.ts';
import type { Book } from '../book.ts';
import { takeCensus, type Census } from '../checks/census/census.ts';
import { consents } from './consents.ts';
import type { AttentionLine, AttentionRule } from './define.ts';
import { longSinceMeeting } from './long-since-meeting.ts';
import { nearlyEntered } from './nearly-entered.ts';
import { programmeEnds } from './programme-ends.ts';
import { questionnaireLate } from './questionnaire-late.ts';
import { reportDue } from './report-due.ts';
import { roadmapDue } from './roadmap-due.ts';
import { staleRecords } from './stale-records.ts';

export { daysText } from './define.ts';
export type { AttentionAction, AttentionLine, AttentionPlace } from './define.ts';

/** All rules, in the order of the dictionary. */
export const attentionRules: readonly AttentionRule[] = [
  longSinceMeeting,
  questionnaireLate,
  programmeEnds,
  consents,
  nearlyEntered,
  reportDue,
  roadmapDue,
  staleRecords,
];

/**
 * Lines of the day, the most overdue first, then what is due soonest. A line of the school's own works by the rule it
 * is based on; of two lines about one record under one rule the first stands.
 */
export function attentionLines(book: Book, today: Day, census: Census = takeCensus(book, today)): AttentionLine[] {
  const lines: AttentionLine[] = [];
  const seen = new Set<string>();
  for (const line of book.context.lines('attentionRules')) {
    const rule = attentionRules.find(({ code }) => code === (line.base ?? line.code));
    if (!rule || line.off === true || rule.needs.some((key) => book.missingSheets.indexOf(key) >= 0)) continue;
    for (const finding of rule.find({ book, census, today, days: line.days ?? 0 })) {
      const key = `${rule.code} ${finding.sheet} ${finding.record} ${finding.fact}`;
      if (seen.has(key)) continue;
      seen.add(key);
      lines.push({ ...finding, rule: line.code, title: line.title });
    }
  }
  return lines.sort((a, b) => b.days - a.days);
}
