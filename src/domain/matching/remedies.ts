/** Single changes that could give an unpaired mentee a pair; each is tried by solving again before it is named. */
import type { Obstacle } from './guards/guard.ts';
import { obstaclesOf, scoreOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { standingOf } from './assignment/standing.ts';
import { assignmentOf, solutionOf, solve, solveScores, totalScore } from './solution.ts';
import type { Solution } from './solution.ts';
import { listed } from './wording.ts';

/** A change after which the mentee has a pair: checked, not guessed. */
export interface Help {
  readonly kind: 'raiseLimit' | 'liftObstacle' | 'policy' | 'addMentor';
  /** In the infinitive, without a full stop: «поднять предел НК-007 до 3». */
  readonly text: string;
  /** The mentor whom the mentee then gets. */
  readonly mentor: string | undefined;
  /** The new limit, for `raiseLimit`. */
  readonly limit?: number;
}

/** The problem, its solution, and answers to trials made so far: many mentees ask the same ones. */
export interface Trials {
  readonly problem: Problem;
  readonly base: Solution;
  /** The best solution in which this mentee has a mentor at any price. */
  readonly withMentee: (row: number) => Solution;
  /** Mentees who would come in, in turn, as this mentor's limit rises by one again and again. */
  readonly entrants: (column: number) => readonly number[];
  readonly withPlaces: (column: number, count: number) => Solution;
  readonly withOtherPolicy: () => Solution;
  /** With an obstacle of this pair lifted wherever it stands. */
  readonly without: (obstacle: Obstacle, row: number, column: number) => Solution;
}

export function trialsOf(problem: Problem): Trials {
  const standing = standingOf(assignmentOf(problem));
  const solution = (pairs: Solution['pairs']): Solution => solutionOf(pairs, totalScore(problem, pairs));
  const base = solution(standing.pairs);
  const places = new Map<string, Solution>();
  const lifted = new Map<string, Solution>();
  const entrants = new Map<number, readonly number[]>();
  let other: Solution | undefined;
  return {
    problem,
    base,
    withMentee: (row) => solution(standing.pairsWith(row) ?? standing.pairs),
    entrants(column) {
      const known = entrants.get(column) ?? standing.entrants(column, MOST_RISE);
      entrants.set(column, known);
      return known;
    },
    withPlaces(column, count) {
      const key = `${column}:${count}`;
      const known = places.get(key) ?? solve(problem, { extraPlaces: { column, count } });
      places.set(key, known);
      return known;
    },
    withOtherPolicy() {
      const policy = problem.context.input.policy === 'totalFirst' ? 'coverageFirst' : 'totalFirst';
      other = other ?? solve(problem, { policy });
      return other;
    },
    without(obstacle, row, column) {
      const key = obstacle.remedy ?? '';
      const known = lifted.get(key) ?? solveWithout(problem, obstacle, row, column);
      lifted.set(key, known);
      return known;
    },
  };
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
      const [gets] = trials.withPlaces(column, more).mentorsOf(row);
      if (gets === undefined) continue;
      const limit = placesHeld(problem, column) + more;
      const text = `поднять предел ${problem.mentors[column]?.code ?? ''} до ${limit}`;
      return { kind: 'raiseLimit', text, mentor: problem.mentors[gets]?.code, limit };
    }
  }
  return undefined;
}

const MOST_TIES = 3;
/** A limit raised further than this is no advice any more. */
const MOST_RISE = 5;

/** The limit as it counts now: running and settled pairs may stand above the one that is typed. */
function placesHeld(problem: Problem, column: number): number {
  const load = Math.max(problem.mentors[column]?.load ?? 0, 0);
  return load + problem.settled.placesTaken(column) + (problem.capacities[column] ?? 0);
}

/** The other policy, when it gives the mentee a pair. */
export function otherPolicy(trials: Trials, row: number): Help | undefined {
  const { problem } = trials;
  const [mentor] = trials.withOtherPolicy().mentorsOf(row);
  if (mentor === undefined) return undefined;
  const title = problem.context.input.policy === 'totalFirst' ? 'никто не остался без пары' : 'лучшие пары';
  return { kind: 'policy', text: `выбрать правило «${title}»`, mentor: problem.mentors[mentor]?.code };
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
    const [mentor] = trials.without(obstacle, row, column).mentorsOf(row);
    if (mentor === undefined) continue;
    const limit = obstacle.code === 'capacity' ? { limit: 1 } : {};
    const text = obstacle.code === 'capacity' ? `${remedy}: 1` : remedy;
    return { kind: 'liftObstacle', text, mentor: problem.mentors[mentor]?.code, ...limit };
  }
  return undefined;
}

/** The error that alone forbids a pair. */
function onlyObstacle(problem: Problem, row: number, column: number): Obstacle | undefined {
  if (problem.settled.isSettled(row, column)) return undefined;
  const errors = obstaclesOf(problem, row, column).filter(({ severity }) => severity === 'error');
  return errors.length === 1 ? errors[0] : undefined;
}

/** Solves with an obstacle lifted wherever it stands: all pairs of the person, of the run, or this pair only. */
function solveWithout(problem: Problem, obstacle: Obstacle, row: number, column: number): Solution {
  const opened: { row: number; column: number; score: number }[] = [];
  problem.mentees.forEach((mentee, otherRow) => {
    if (otherRow !== row && (obstacle.about === 'mentee' || obstacle.about === 'pair')) return;
    problem.mentors.forEach((mentor, otherColumn) => {
      if (otherColumn !== column && (obstacle.about === 'mentor' || obstacle.about === 'pair')) return;
      if (problem.scores[otherRow]?.[otherColumn] !== null) return;
      if (onlyObstacle(problem, otherRow, otherColumn)?.remedy !== obstacle.remedy) return;
      const score = scoreOf(problem.criteria, mentor, mentee, problem.context);
      opened.push({ row: otherRow, column: otherColumn, score });
    });
  });
  // A limit that is 0 or unreadable also leaves the mentor without places: one is tried.
  const places = obstacle.code === 'capacity' ? { extraPlaces: { column, count: 1 } } : {};
  return solve(problem, { opened, ...places });
}

/** One more mentor who suits this mentee; verified with a column of one place. */
export function addedMentor({ problem }: Trials, row: number): Help | undefined {
  const mentee = problem.mentees[row];
  if (mentee === undefined) return undefined;
  const scores = problem.scores.map((cells, other) => [...cells, other === row ? 1 : null]);
  const { pairs } = solveScores(problem, scores, [...problem.capacities, 1]);
  if (!pairs.some(([paired]) => paired === row)) return undefined;
  const wants = mentee.subjects.length > 0 ? ` по предмету «${listed(mentee.subjects)}»` : '';
  return { kind: 'addMentor', text: `найти ещё одного наставника${wants}`, mentor: undefined };
}
