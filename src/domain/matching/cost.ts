/** What choosing another mentor would cost the whole: found by solving again with that choice settled. */
import { UserError } from '../issue.ts';
import type { Problem } from './problem.ts';
import { solve } from './solution.ts';
import type { Solution } from './solution.ts';
import type { PairCodes } from './types.ts';

export interface Cost {
  /** Points that the sum of all pairs loses; below 0 when the choice wins points at the price of a pair. */
  readonly points: number;
  /** Pairs that are lost. */
  readonly pairs: number;
  /** Everybody whose mentors change, with mentors before and after. */
  readonly moved: readonly {
    readonly mentee: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

/**
 * Exact cost of settling a pair: `instead` names the mentor it replaces when the mentee has several.
 * @throws UserError `matching.pairUnknown`, `matching.pairForbidden`
 */
export function costOf(problem: Problem, pair: PairCodes, instead?: string): Cost {
  const row = problem.mentees.findIndex(({ code }) => code === pair.mentee);
  const column = problem.mentors.findIndex(({ code }) => code === pair.mentor);
  if (row < 0 || column < 0) {
    throw new UserError('matching.pairUnknown', `Нет ${row < 0 ? pair.mentee : pair.mentor}. Пересчитайте подбор.`);
  }
  if (typeof problem.scores[row]?.[column] !== 'number' || problem.capacities[column] === 0) {
    throw new UserError('matching.pairForbidden', `Пара ${pair.mentee} и ${pair.mentor} невозможна. Выберите другую.`);
  }
  const replaced = instead === undefined ? undefined : problem.mentors.findIndex(({ code }) => code === instead);
  const before = solve(problem);
  const after = solve(problem, { chosen: { row, column, instead: replaced } });
  return {
    points: before.total - after.total,
    pairs: before.pairs.length - after.pairs.length,
    moved: movedBetween(problem, before, after),
  };
}

/** Whose mentors differ between two solutions. */
export function movedBetween(problem: Problem, before: Solution, after: Solution): Cost['moved'] {
  const codes = (columns: readonly number[]): string[] =>
    [...columns].sort((a, b) => a - b).map((column) => problem.mentors[column]?.code ?? '');
  return problem.mentees
    .map(({ code }, row) => ({
      mentee: code,
      before: codes(before.mentorsOf(row)),
      after: codes(after.mentorsOf(row)),
    }))
    .filter((change) => change.before.join() !== change.after.join());
}
