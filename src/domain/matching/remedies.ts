/** Single changes that could give an unpaired mentee a pair; each is tried by solving again before it is named. */
import type { Obstacle } from './guards/guard.ts';
import { solveScores } from './solution.ts';
import { limitNow, onlyObstacle } from './trials.ts';
import type { Trials } from './trials.ts';
import { listed } from './wording.ts';

/** A change after which the mentee has a pair: checked, not guessed. */
export interface Help {
  readonly kind: 'raiseLimit' | 'liftObstacle' | 'policy' | 'addMentor';
  /** In the infinitive, without a full stop: «поднять предел НК-007 до 3». */
  readonly text: string;
  /** The mentor whom the mentee then gets; undefined for one who is still to be found. */
  readonly mentor: string | undefined;
  /** Whose limit, which rule, or which policy is changed: what a button needs. */
  readonly change:
    | { readonly limitOf: string; readonly limit: number }
    | { readonly obstacle: string }
    | { readonly policy: 'totalFirst' | 'coverageFirst' }
    | undefined;
}

/**
 * The least rise of one mentor's limit that brings the mentee in; of equal ones, at the mentor with most points. Entrants
 * tell where to look; what is named has been solved anew with the very limit.
 */
export function raisedLimit(trials: Trials, row: number): Help | undefined {
  const { problem } = trials;
  const rises = (problem.scores[row] ?? []).flatMap((score, column) => {
    const count = score === null ? 0 : trials.entrants(column).indexOf(row) + 1;
    return score === null || count === 0 ? [] : [{ score, column, count }];
  });
  rises.sort((a, b) => a.count - b.count || b.score - a.score || a.column - b.column);
  for (const { column, count } of rises) {
    // Somebody with the same points may be served first by code: a place or two more, then the next mentor.
    for (let more = count; more < count + MOST_TIES; more += 1) {
      const limit = limitNow(problem, column) + more;
      const [gets] = trials.withLimit(column, limit).mentorsOf(row);
      if (gets === undefined) continue;
      const limitOf = problem.mentors[column]?.code ?? '';
      const text = `поднять предел ${limitOf} до ${limit}`;
      return { kind: 'raiseLimit', text, mentor: problem.mentors[gets]?.code, change: { limitOf, limit } };
    }
  }
  return undefined;
}

const MOST_TIES = 3;

/** The other policy, when it gives the mentee a pair. */
export function otherPolicy(trials: Trials, row: number): Help | undefined {
  const { problem } = trials;
  const [gets] = trials.withOtherPolicy().mentorsOf(row);
  if (gets === undefined) return undefined;
  const total = problem.context.input.policy === 'totalFirst';
  return {
    kind: 'policy',
    text: `выбрать правило «${total ? 'никто не остался без пары' : 'лучшие пары'}»`,
    mentor: problem.mentors[gets]?.code,
    change: { policy: total ? 'coverageFirst' : 'totalFirst' },
  };
}

/** Lifting one rule, for everybody whom it alone keeps apart; the one that opens most mentors to this mentee goes first. */
export function liftedObstacle(trials: Trials, row: number): Help | undefined {
  const { problem } = trials;
  const counts = new Map<string, { obstacle: Obstacle; column: number; mentors: number }>();
  problem.mentors.forEach((_, column) => {
    const obstacle = onlyObstacle(problem, row, column);
    if (obstacle?.remedy === undefined) return;
    const entry = counts.get(obstacle.remedy) ?? { obstacle, column, mentors: 0 };
    counts.set(obstacle.remedy, { ...entry, mentors: entry.mentors + 1 });
  });
  const tries = [...counts.entries()].sort(([, a], [, b]) => b.mentors - a.mentors);
  for (const [remedy, { obstacle, column }] of tries) {
    const [gets] = trials.without(obstacle, row, column).mentorsOf(row);
    if (gets === undefined) continue;
    const mentor = problem.mentors[gets]?.code;
    if (obstacle.code !== 'capacity') {
      return { kind: 'liftObstacle', text: remedy, mentor, change: { obstacle: obstacle.code } };
    }
    const limitOf = problem.mentors[column]?.code ?? '';
    const limit = limitNow(problem, column) + 1;
    return { kind: 'raiseLimit', text: `указать для ${limitOf} предел ${limit}`, mentor, change: { limitOf, limit } };
  }
  return undefined;
}

/** One more mentor who suits this mentee; verified with a column of one place. */
export function addedMentor({ problem }: Trials, row: number): Help | undefined {
  const mentee = problem.mentees[row];
  if (mentee === undefined) return undefined;
  const scores = problem.scores.map((cells, other) => [...cells, other === row ? 1 : null]);
  const { pairs } = solveScores(problem, scores, [...problem.capacities, 1]);
  if (!pairs.some(([paired]) => paired === row)) return undefined;
  const wants = mentee.subjects.length > 0 ? ` по предмету «${listed(mentee.subjects)}»` : '';
  return { kind: 'addMentor', text: `найти ещё одного наставника${wants}`, mentor: undefined, change: undefined };
}
