/** The best answer to a small instance by trying every set of pairs: slow, and too simple to be wrong. */
import type { PairIndex, Policy } from '../../../../src/domain/matching/assignment/solve.ts';

export interface SmallInstance {
  readonly scores: readonly (readonly (number | null)[])[];
  readonly capacities: readonly number[];
  readonly demands: readonly number[];
  readonly existing: readonly PairIndex[];
}

/** Figures of a set in the order in which the policy compares them. */
export type Figures = readonly [number, number, number];

/** Figures of the best set: total, pairs, kept for `totalFirst`; pairs, total, kept for `coverageFirst`. */
export function bestByTrying(instance: SmallInstance, policy: Policy): Figures {
  const existing = new Set(instance.existing.map(([mentee, mentor]) => `${mentee}:${mentor}`));
  const cells = instance.scores.flatMap((row, mentee) =>
    row.flatMap((score, mentor) =>
      score === null ? [] : [{ mentee, mentor, score, kept: existing.has(`${mentee}:${mentor}`) ? 1 : 0 }],
    ),
  );
  const capacities = [...instance.capacities];
  const demands = [...instance.demands];
  let best: Figures = [0, 0, 0];
  const visit = (index: number, total: number, pairs: number, kept: number): void => {
    const cell = cells[index];
    if (cell === undefined) {
      const figures: Figures = policy === 'totalFirst' ? [total, pairs, kept] : [pairs, total, kept];
      if (isBetter(figures, best)) best = figures;
      return;
    }
    visit(index + 1, total, pairs, kept);
    if (capacities[cell.mentor]! > 0 && demands[cell.mentee]! > 0) {
      capacities[cell.mentor]! -= 1;
      demands[cell.mentee]! -= 1;
      visit(index + 1, total + cell.score, pairs + 1, kept + cell.kept);
      capacities[cell.mentor]! += 1;
      demands[cell.mentee]! += 1;
    }
  };
  visit(0, 0, 0, 0);
  return best;
}

function isBetter(a: Figures, b: Figures): boolean {
  for (const index of [0, 1, 2] as const) if (a[index] !== b[index]) return a[index] > b[index];
  return false;
}
