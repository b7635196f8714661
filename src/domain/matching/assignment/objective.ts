/** Turns points and a policy into weights for the exact core: two levels in one number, or one level after the other. */
import { UserError } from '../../issue.ts';
import { GREATEST_WEIGHT, heaviestFlow } from './flow.ts';
import type { Flow } from './flow.ts';
import type { Policy, ScoreTable } from './score-table.ts';

/** An objective of two levels: of the first, cell plus `offset`; of the second, `base` for a pair and 1 more if it existed. */
interface Levels {
  readonly offset: number;
  /** Cells below this are not taken at all. */
  readonly floor: number;
  /** Greatest weight of the first level; none is below 0. */
  readonly greatest: number;
  readonly base: number;
  /** Greatest possible sum of the second level. */
  readonly secondSum: number;
}

/**
 * The best set under the policy. Uses up the table's cells.
 * @throws UserError `matching.scoreRange` when a sum could stop being an exact integer
 */
export function bestFlow(table: ScoreTable, policy: Policy): Flow {
  const levels = levelsOf(table, policy);
  if (fitsOneNumber(levels)) return heaviestFlow({ ...table, weights: weigh(table, levels, levels.secondSum + 1) });
  if (levels.greatest > GREATEST_WEIGHT) refuseRange();
  const weights = weigh({ ...table, existing: [] }, { ...levels, base: 0 }, 1);
  const first = heaviestFlow({ ...table, weights: weights.slice() });
  return heaviestFlow({ ...table, weights: amongBest(table, levels, weights, first) });
}

/**
 * Both levels in one weight a pair, with room for a bonus as great as the greatest weight. Uses up the table's cells.
 * @throws UserError `matching.scoreRange`
 */
export function singleWeights(table: ScoreTable, policy: Policy): { weights: Float64Array; greatest: number } {
  const levels = levelsOf(table, policy);
  const greatest = levels.greatest * (levels.secondSum + 1) + levels.base + 1;
  if (greatest > GREATEST_WEIGHT / 2 - 1) refuseRange();
  return { weights: weigh(table, levels, levels.secondSum + 1), greatest };
}

function fitsOneNumber({ greatest, base, secondSum }: Levels): boolean {
  return greatest <= (GREATEST_WEIGHT - base - 1) / (secondSum + 1);
}

function levelsOf(table: ScoreTable, policy: Policy): Levels {
  const { mostPairs, least, greatest } = table;
  const mostKept = Math.min(table.existing.length, mostPairs);
  // The total itself must be exact; pairs below zero only lower it, so they are not taken when it comes first.
  const size = policy === 'totalFirst' ? greatest : Math.max(greatest, -least);
  if (size > Number.MAX_SAFE_INTEGER / Math.max(mostPairs, 1)) refuseRange();
  if (policy === 'totalFirst') {
    const base = mostKept + 1;
    return { offset: 0, floor: 0, greatest, base, secondSum: mostPairs * base + mostKept };
  }
  // One pair more outweighs any difference of points: each counts from 0 up to `span` above a bonus over all of them.
  const span = greatest - least;
  if (span > GREATEST_WEIGHT / (mostPairs + 1) - 1) refuseRange();
  const bonus = mostPairs * span + 1;
  return { offset: bonus - least, floor: -Infinity, greatest: bonus + span, base: 0, secondSum: mostKept };
}

/** Weights in place: the first level times `step`, plus the second level. */
function weigh(table: ScoreTable, levels: Levels, step: number): Float64Array {
  const { cells } = table;
  const { floor, offset, base } = levels;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const value = cells[cell] as number;
    cells[cell] = value < floor ? -Infinity : (value + offset) * step + base;
  }
  for (const cell of table.existing) cells[cell] = (cells[cell] as number) + 1;
  return cells;
}

/**
 * Weights for choosing by the second level among the sets that are best by the first. By the first flow's prices a set
 * is best exactly when it leaves no priced place empty, drops no pair that outweighs its prices and takes none that falls
 * short; so every such fact counts as one large step, however large the score behind it is.
 */
function amongBest(table: ScoreTable, levels: Levels, firstWeights: Float64Array, first: Flow): Float64Array {
  const { columns } = table;
  const step = levels.secondSum + 1;
  const weights = firstWeights.map((weight, cell) => {
    const rowPrice = first.rowPrices[Math.floor(cell / columns)] as number;
    const columnPrice = first.columnPrices[cell % columns] as number;
    const steps = Math.sign(rowPrice) + Math.sign(columnPrice) + Math.sign(weight - rowPrice - columnPrice);
    return weight === -Infinity || steps < 0 ? -Infinity : steps * step + levels.base;
  });
  for (const cell of table.existing) weights[cell] = (weights[cell] as number) + 1;
  return weights;
}

function refuseRange(): never {
  throw new UserError(
    'matching.scoreRange',
    'Баллы слишком велики, чтобы считать их без округления. Уменьшите веса критериев и повторите подбор.',
  );
}
