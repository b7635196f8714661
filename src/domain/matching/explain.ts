/** Why a pair has its points: one sentence for every criterion that counts. */
import { pointsOf } from './criteria/criterion.ts';
import type { Problem } from './problem.ts';

/** What one criterion says of a pair. */
export interface Reason {
  readonly criterion: string;
  readonly title: string;
  readonly points: number;
  readonly weight: number;
  /** `for` with all points, `partly` with some, `against` with none, `unknown` when the tables do not say. */
  readonly tone: 'for' | 'partly' | 'against' | 'unknown';
  readonly why: string;
}

/** Reasons in the order of the criteria; their points add up to the score of the pair. */
export function reasonsOf(problem: Problem, row: number, column: number): Reason[] {
  const mentor = problem.mentors[column];
  const mentee = problem.mentees[row];
  if (mentor === undefined || mentee === undefined) return [];
  return problem.criteria.map(({ criterion, weight }) => {
    const judgement = criterion.judge(mentor, mentee, problem.context);
    const points = pointsOf(weight, judgement);
    const tone = judgement.unknown
      ? 'unknown'
      : judgement.part === judgement.whole
        ? 'for'
        : judgement.part > 0
          ? 'partly'
          : 'against';
    return { criterion: criterion.code, title: criterion.title, points, weight, tone, why: judgement.why };
  });
}

const MOST_MAIN = 3;

/** The three reasons that give most points; with fewer than three, what speaks against comes after them. */
export function mainReasons(reasons: readonly Reason[]): Reason[] {
  const order = reasons.map((reason, index) => ({ reason, index }));
  const rank = ({ points, tone }: Reason): number => (points > 0 ? 0 : tone === 'against' ? 1 : 2);
  order.sort(
    (a, b) =>
      rank(a.reason) - rank(b.reason) ||
      b.reason.points - a.reason.points ||
      b.reason.weight - a.reason.weight ||
      a.index - b.index,
  );
  return order.slice(0, MOST_MAIN).map(({ reason }) => reason);
}

export function totalOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}
