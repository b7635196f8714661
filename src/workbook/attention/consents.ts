/** A pair that waits for a written consent to take part, or that an order names without one. */
import { daysBetween, type Day } from '../../domain/day.ts';
import { isBlank } from '../cell.ts';
import type { PairView } from '../checks/census/pair-view.ts';
import { defineAttention, openCard } from './define.ts';

const WHOSE = [
  { column: 'mentorConsentOn', whose: 'наставника' },
  { column: 'menteeConsentOn', whose: 'наставляемого' },
  { column: 'parentConsentOn', whose: 'законного представителя' },
] as const;

/** Whose consent is not there; a cell that cannot be read is a finding of the check. */
function missing({ row, facts }: PairView): string[] {
  return WHOSE.filter(
    ({ column }) => isBlank(row.cells[column]) && (column !== 'parentConsentOn' || facts.needsRepresentative),
  ).map(({ whose }) => whose);
}

export const consents = defineAttention({
  code: 'CONSENT',
  needs: ['pairs', 'mentors', 'mentees'],
  find({ census, today, days }) {
    return census.pairs().flatMap((pair) => {
      const { row, isOver } = pair;
      const { mentorRef, menteeRef, proposedOn, orderOn } = row.values;
      if (isOver || row.code === undefined || mentorRef === undefined || menteeRef === undefined) return [];
      const whose = missing(pair);
      const since: Day | undefined = orderOn ?? proposedOn;
      if (whose.length === 0 || since === undefined || since > today) return [];
      const passed = daysBetween(since, today);
      if (passed < days) return [];
      const fact = `нет согласия ${whose.join(' и ')}${orderOn === undefined ? '' : ', а приказ уже есть'}`;
      const who = census.labelAt('pairs', row);
      return [
        { sheet: 'pairs', record: row.code, who, fact, days: passed, action: openCard('Открыть пару', row.code) },
      ];
    });
  },
});
