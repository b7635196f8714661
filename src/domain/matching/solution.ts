/** Solves a prepared problem, as it is or with one thing changed: every «what if» is answered by solving again. */
import { solveAssignment } from './assignment/solve.ts';
import type { Assignment, AssignmentProblem, Policy } from './assignment/solve.ts';
import type { Problem } from './problem.ts';

/** A pair that becomes possible, or has other points. */
export interface OpenedPair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** One thing changed; people by their places in the problem. */
export interface Variant {
  readonly policy?: Policy;
  /** Places added to a mentor. */
  readonly extraPlaces?: { readonly column: number; readonly count: number };
  /** Scores of pairs that a lifted obstacle opens. */
  readonly opened?: readonly OpenedPair[];
  /** This pair is settled; `instead` is the mentor of the same mentee that it replaces. */
  readonly chosen?: { readonly row: number; readonly column: number; readonly instead: number | undefined };
}

export interface Solution {
  /** Pairs by mentee and mentor; the chosen one of a variant is among them. */
  readonly pairs: readonly (readonly [row: number, column: number])[];
  readonly total: number;
  readonly mentorsOf: (row: number) => readonly number[];
}

/** The best pairs of the problem, or of its variant. */
export function solve(problem: Problem, variant: Variant = {}): Solution {
  const scores = problem.scores.map((row) => row.slice());
  const capacities = problem.capacities.slice();
  const demands = problem.demands.slice();
  const { extraPlaces, opened = [], chosen } = variant;
  if (extraPlaces) capacities[extraPlaces.column] = (capacities[extraPlaces.column] ?? 0) + extraPlaces.count;
  for (const { row, column, score } of opened) setScore(scores, row, column, score);
  let gained = 0;
  if (chosen) {
    gained = scores[chosen.row]?.[chosen.column] ?? 0;
    setScore(scores, chosen.row, chosen.column, null);
    if (chosen.instead !== undefined) setScore(scores, chosen.row, chosen.instead, null);
    capacities[chosen.column] = Math.max((capacities[chosen.column] ?? 0) - 1, 0);
    demands[chosen.row] = Math.max((demands[chosen.row] ?? 0) - 1, 0);
  }
  const policy = variant.policy ?? problem.context.input.policy;
  const answer = solveAssignment({ ...assignmentOf(problem), scores, capacities, demands, policy });
  const pairs = chosen ? [...answer.pairs, [chosen.row, chosen.column] as const] : answer.pairs;
  return solutionOf(pairs, answer.total + gained);
}

/** The best pairs of any scores, for trials that add people. */
export function solveScores(problem: Problem, scores: Problem['scores'], capacities: readonly number[]): Assignment {
  return solveAssignment({ ...assignmentOf(problem), scores, capacities });
}

/** The problem as the exact solver takes it; people are in the order of their codes already. */
export function assignmentOf(problem: Problem): AssignmentProblem {
  const { scores, capacities, demands, context } = problem;
  return { scores, capacities, demands, existing: existingPairs(problem), policy: context.input.policy };
}

/** Sum of the scores of pairs. */
export function totalScore({ scores }: Problem, pairs: Solution['pairs']): number {
  return pairs.reduce((sum, [row, column]) => sum + (scores[row]?.[column] ?? 0), 0);
}

function setScore(scores: (number | null)[][], row: number, column: number, score: number | null): void {
  const cells = scores[row];
  if (cells) cells[column] = score;
}

function existingPairs({ context, mentees, mentors }: Problem): (readonly [number, number])[] {
  const { existing } = context.input;
  if (existing.length === 0) return [];
  const rowOf = new Map(mentees.map(({ code }, row) => [code, row]));
  const columnOf = new Map(mentors.map(({ code }, column) => [code, column]));
  return existing.map(({ mentee, mentor }) => [rowOf.get(mentee) ?? -1, columnOf.get(mentor) ?? -1] as const);
}

/** Pairs with their total, to be asked who has whom. */
export function solutionOf(pairs: Solution['pairs'], total: number): Solution {
  const mentors = new Map<number, number[]>();
  for (const [row, column] of pairs) {
    const columns = mentors.get(row);
    if (columns) columns.push(column);
    else mentors.set(row, [column]);
  }
  return { pairs, total, mentorsOf: (row) => mentors.get(row) ?? [] };
}
