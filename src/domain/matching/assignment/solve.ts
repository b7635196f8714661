/** Turns scores and a policy into weights for the exact core, and the core's answer back into pairs. */
import { UserError } from '../../issue.ts';
import { GREATEST_WEIGHT, heaviestFlow } from './flow.ts';
import type { Flow } from './flow.ts';

/**
 * What is best: `totalFirst` «лучшие пары» (sum of points, then number of pairs, then pairs that existed already);
 * `coverageFirst` «никто не остался без пары» (number of pairs, then sum of points, then pairs that existed already).
 */
export type Policy = 'totalFirst' | 'coverageFirst';

/** A mentee and a mentor by their numbers in the problem. */
export type PairIndex = readonly [mentee: number, mentor: number];

export interface AssignmentProblem {
  /** `scores[mentee][mentor]`: an integer (0 is an allowed pair), or null for a pair that must not be. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** How many mentees each mentor takes. */
  readonly capacities: readonly number[];
  /** How many different mentors each mentee wants. */
  readonly demands: readonly number[];
  /** Pairs kept when it costs nothing; those that are forbidden or named twice do not count. */
  readonly existing?: readonly PairIndex[];
  readonly policy: Policy;
  /** Ids by which both sides are put in order first, so that the order of rows cannot matter; without them rows stay. */
  readonly menteeIds?: readonly string[];
  readonly mentorIds?: readonly string[];
}

export interface Assignment {
  /** By mentee, then by mentor, in the order of the problem. */
  readonly pairs: readonly PairIndex[];
  readonly total: number;
  readonly keptExisting: number;
}

/** Scores in the solver's order: mentees and mentors sorted, forbidden pairs `-Infinity`. */
interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
  readonly demands: Int32Array;
  readonly capacities: Int32Array;
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
  readonly least: number;
  readonly greatest: number;
  /** No set has more pairs than this. */
  readonly mostPairs: number;
}

/** An objective of two levels: weights of the first (at least 0), then a base for every pair and 1 more for existing ones. */
interface Levels {
  readonly offset: number;
  readonly greatest: number;
  readonly base: number;
  /** Greatest possible sum of the second level. */
  readonly secondSum: number;
  readonly existing: readonly number[];
}

/**
 * The best pairs under the policy, exactly.
 * @throws UserError `matching.shape`, `matching.limit`, `matching.score` for input that is not a problem, and
 *   `matching.scoreRange` for scores with which the sums could stop being exact.
 */
export function solveAssignment(problem: AssignmentProblem): Assignment {
  const table = readTable(problem);
  const levels = levelsOf(problem, table);
  const flow = solveLevels(table, levels);
  return readPairs(problem, table, flow);
}

function readTable(problem: AssignmentProblem): Table {
  const rows = problem.demands.length;
  const columns = problem.capacities.length;
  if (problem.scores.length !== rows) refuseShape();
  const rowOrder = orderOf(rows, problem.menteeIds);
  const columnOrder = orderOf(columns, problem.mentorIds);
  const cells = new Float64Array(rows * columns);
  let least = Infinity;
  let greatest = -Infinity;
  let cell = 0;
  for (const mentee of rowOrder) {
    const scores = problem.scores[mentee];
    if (scores?.length !== columns) return refuseShape();
    for (let column = 0; column < columns; column += 1) {
      const score = scores[columnOrder[column] as number];
      if (score === null) {
        cells[cell] = -Infinity;
      } else {
        if (!Number.isSafeInteger(score)) return refuseScore(score);
        cells[cell] = score as number;
        if ((score as number) < least) least = score as number;
        if ((score as number) > greatest) greatest = score as number;
      }
      cell += 1;
    }
  }
  const demands = limits(problem.demands, rowOrder, columns);
  const capacities = limits(problem.capacities, columnOrder, rows);
  const mostPairs = Math.min(sum(demands), sum(capacities));
  return { rows, columns, cells, demands, capacities, rowOrder, columnOrder, least, greatest, mostPairs };
}

function orderOf(count: number, ids: readonly string[] | undefined): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  if (ids === undefined) return order;
  if (ids.length !== count) refuseShape();
  const id = (index: number): string => ids[index] as string;
  order.sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0));
  const twice = order.find((index, position) => position > 0 && id(order[position - 1] as number) === id(index));
  if (twice !== undefined) {
    throw new UserError(
      'matching.idTwice',
      `Код «${id(twice)}» встречается дважды. Исправьте коды и повторите подбор.`,
    );
  }
  return order;
}

function limits(values: readonly number[], order: readonly number[], most: number): Int32Array {
  return Int32Array.from(order, (index) => {
    const value = values[index];
    if (value === undefined || !Number.isInteger(value) || value < 0) {
      throw new UserError(
        'matching.limit',
        `Предел «${String(value)}» не целое число от 0. Исправьте его и повторите подбор.`,
      );
    }
    return Math.min(value, most);
  });
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function levelsOf(problem: AssignmentProblem, table: Table): Levels {
  const { mostPairs } = table;
  const existing = existingCells(problem, table);
  const mostKept = Math.min(existing.length, mostPairs);
  const span = Math.max(table.greatest - table.least, 0);
  // The total itself must be an exact number; pairs below zero are not taken when the total comes first.
  const deepest = problem.policy === 'totalFirst' ? 0 : Math.abs(Math.min(table.least, 0));
  if (Math.max(table.greatest, deepest) > Number.MAX_SAFE_INTEGER / Math.max(mostPairs, 1)) refuseRange();
  if (problem.policy === 'totalFirst') {
    // A pair below zero only lowers the total; the rest count with their points, then 1 a pair.
    const { cells } = table;
    for (let cell = 0; cell < cells.length; cell += 1) if ((cells[cell] as number) < 0) cells[cell] = -Infinity;
    const base = mostKept + 1;
    return { offset: 0, greatest: Math.max(table.greatest, 0), base, secondSum: mostPairs * base + mostKept, existing };
  }
  // One pair more outweighs any difference of points: each counts from 0 up to `span` above a bonus over all of them.
  if (span !== Infinity && span > GREATEST_WEIGHT / (mostPairs + 1) - 1) refuseRange();
  const bonus = mostPairs * span + 1;
  return { offset: bonus - table.least, greatest: bonus + span, base: 0, secondSum: mostKept, existing };
}

function existingCells(problem: AssignmentProblem, table: Table): number[] {
  const rowOf = inverse(table.rowOrder);
  const columnOf = inverse(table.columnOrder);
  const cells = new Set<number>();
  for (const [mentee, mentor] of problem.existing ?? []) {
    const row = rowOf[mentee];
    const column = columnOf[mentor];
    if (row === undefined || column === undefined) continue;
    const cell = row * table.columns + column;
    if (table.cells[cell] !== -Infinity) cells.add(cell);
  }
  return [...cells];
}

function inverse(order: readonly number[]): number[] {
  const positions: number[] = [];
  order.forEach((index, position) => (positions[index] = position));
  return positions;
}

/** Solves both levels at once when one number can hold them, else one after the other. */
function solveLevels(table: Table, levels: Levels): Flow {
  const step = levels.secondSum + 1;
  const { cells } = table;
  const { offset } = levels;
  if (table.greatest === -Infinity) return heaviestFlow({ ...table, weights: cells });
  if (levels.greatest <= (GREATEST_WEIGHT - levels.base - 1) / step) {
    for (let cell = 0; cell < cells.length; cell += 1) {
      cells[cell] = ((cells[cell] as number) + offset) * step + levels.base;
    }
    for (const cell of levels.existing) cells[cell] = (cells[cell] as number) + 1;
    return heaviestFlow({ ...table, weights: cells });
  }
  if (levels.greatest > GREATEST_WEIGHT) refuseRange();
  for (let cell = 0; cell < cells.length; cell += 1) cells[cell] = (cells[cell] as number) + offset;
  const first = heaviestFlow({ ...table, weights: cells.slice() });
  return heaviestFlow({ ...table, weights: withinBest(table, levels, first) });
}

/**
 * Weights for choosing by the second level among the sets that are best by the first. By the first flow's prices a set
 * is best exactly when it leaves no priced place empty, drops no pair that outweighs its prices and takes none that falls
 * short; so every such fact counts as one large step, however large the score behind it is.
 */
function withinBest(table: Table, levels: Levels, first: Flow): Float64Array {
  const { cells, columns } = table;
  const step = levels.secondSum + 1;
  const weights = cells.map((weight, cell) => {
    const rowPrice = first.rowPrices[Math.floor(cell / columns)] as number;
    const columnPrice = first.columnPrices[cell % columns] as number;
    const steps = Math.sign(rowPrice) + Math.sign(columnPrice) + Math.sign(weight - rowPrice - columnPrice);
    return steps < 0 ? -Infinity : steps * step + levels.base;
  });
  for (const cell of levels.existing) weights[cell] = (weights[cell] as number) + 1;
  return weights;
}

function readPairs(problem: AssignmentProblem, table: Table, flow: Flow): Assignment {
  const pairs: PairIndex[] = [];
  for (let column = 0; column < table.columns; column += 1) {
    const start = flow.starts[column] as number;
    for (let place = start; place < start + (flow.taken[column] as number); place += 1) {
      pairs.push([table.rowOrder[flow.holders[place] as number] as number, table.columnOrder[column] as number]);
    }
  }
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const existing = new Set((problem.existing ?? []).map(([mentee, mentor]) => `${mentee}:${mentor}`));
  let total = 0;
  let keptExisting = 0;
  for (const [mentee, mentor] of pairs) {
    total += problem.scores[mentee]?.[mentor] ?? 0;
    if (existing.has(`${mentee}:${mentor}`)) keptExisting += 1;
  }
  return { pairs, total, keptExisting };
}

function refuseShape(): never {
  throw new UserError('matching.shape', 'Таблица баллов не совпадает с числом людей. Повторите подбор.');
}

function refuseScore(score: unknown): never {
  throw new UserError(
    'matching.score',
    `Балл «${String(score)}» не целое число. Исправьте веса критериев и повторите подбор.`,
  );
}

function refuseRange(): never {
  throw new UserError(
    'matching.scoreRange',
    'Баллы слишком велики, чтобы считать их без округления. Уменьшите веса критериев и повторите подбор.',
  );
}
