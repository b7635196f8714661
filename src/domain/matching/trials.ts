/** Answers to «what if» while one proposal is explained, each found once: many unpaired mentees ask the same ones. */
import { standingOf } from './assignment/standing.ts';
import { currentLoad } from './criteria/current-load.ts';
import type { Obstacle } from './guards/guard.ts';
import { obstaclesOf, scoreOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { assignmentOf, solutionOf, solve, totalScore } from './solution.ts';
import type { OpenedPair, Solution } from './solution.ts';

export interface Trials {
  readonly problem: Problem;
  readonly base: Solution;
  /** The best solution in which this mentee has a mentor at any price. */
  readonly withMentee: (row: number) => Solution;
  /** Mentees who would come in, in turn, as this mentor's limit rises by one up to `MOST_RISE` times. */
  readonly entrants: (column: number) => readonly number[];
  /** With this limit of a mentor, solved anew. */
  readonly withLimit: (column: number, limit: number) => Solution;
  readonly withOtherPolicy: () => Solution;
  /** With an obstacle of this pair lifted wherever it stands, solved anew. */
  readonly without: (obstacle: Obstacle, row: number, column: number) => Solution;
}

/** A limit raised further than this is no advice any more. */
export const MOST_RISE = 5;

export function trialsOf(problem: Problem): Trials {
  const standing = standingOf(assignmentOf(problem));
  const solution = (pairs: Solution['pairs']): Solution => solutionOf(pairs, totalScore(problem, pairs));
  return {
    problem,
    base: solution(standing.pairs),
    withMentee: (row) => solution(standing.pairsWith(row) ?? standing.pairs),
    entrants: remembered(String, (column: number) => standing.entrants(column, MOST_RISE)),
    withLimit: remembered(
      (column, limit) => `${column}:${limit}`,
      (column: number, limit: number) => solveWithLimit(problem, column, limit, []),
    ),
    withOtherPolicy: remembered(
      () => '',
      () => {
        const { policy } = problem.context.input;
        return solve(problem, { policy: policy === 'totalFirst' ? 'coverageFirst' : 'totalFirst' });
      },
    ),
    without: remembered(
      ({ remedy }) => remedy ?? '',
      (obstacle: Obstacle, row: number, column: number) => solveWithout(problem, obstacle, row, column),
    ),
  };
}

function remembered<A extends readonly unknown[], R>(key: (...args: A) => string, ask: (...args: A) => R) {
  const answers = new Map<string, R>();
  return (...args: A): R => {
    const known = answers.get(key(...args));
    if (known !== undefined) return known;
    const answer = ask(...args);
    answers.set(key(...args), answer);
    return answer;
  };
}

/** The limit as it counts now: running and settled pairs may stand above the one that is typed. */
export function limitNow(problem: Problem, column: number): number {
  const load = Math.max(problem.mentors[column]?.load ?? 0, 0);
  return load + problem.settled.placesTaken(column) + (problem.capacities[column] ?? 0);
}

/** The error that alone forbids a pair. */
export function onlyObstacle(problem: Problem, row: number, column: number): Obstacle | undefined {
  if (problem.settled.isSettled(row, column)) return undefined;
  const errors = obstaclesOf(problem, row, column).filter(({ severity }) => severity === 'error');
  return errors.length === 1 ? errors[0] : undefined;
}

function solveWithLimit(problem: Problem, column: number, limit: number, more: readonly OpenedPair[]): Solution {
  const count = limit - limitNow(problem, column);
  const opened = new Map(more.map((pair) => [pair.row, pair]));
  const mentor = problem.mentors[column];
  const { criteria, context } = problem;
  // One criterion looks at the limit itself, so the mentor's points may change with it.
  if (mentor && criteria.some(({ criterion }) => criterion === currentLoad)) {
    problem.mentees.forEach((mentee, row) => {
      if (typeof problem.scores[row]?.[column] !== 'number' && !opened.has(row)) return;
      const score = scoreOf(criteria, { ...mentor, capacity: limit }, mentee, context);
      opened.set(row, { row, column, score });
    });
  }
  return solve(problem, { extraPlaces: { column, count }, opened: [...opened.values()] });
}

/** Lifts an obstacle for all pairs of the person, of the run, or for this pair only. */
function solveWithout(problem: Problem, obstacle: Obstacle, row: number, column: number): Solution {
  const opened: OpenedPair[] = [];
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
  if (obstacle.code === 'capacity') return solveWithLimit(problem, column, limitNow(problem, column) + 1, opened);
  return solve(problem, { opened });
}
