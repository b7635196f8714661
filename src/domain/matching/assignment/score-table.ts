/** Reads an assignment problem into flat numbers in a canonical order, refusing what is not a problem. */
import { UserError } from '../../issue.ts';

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

/** The problem in the solver's order: rows are mentees, columns mentors. */
export interface ScoreTable {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; `-Infinity` marks a forbidden pair. */
  readonly cells: Float64Array;
  /** The least and the greatest score, or 0 when none is below or above it. */
  readonly least: number;
  readonly greatest: number;
  readonly demands: Int32Array;
  readonly capacities: Int32Array;
  /** Number of the mentee in the problem for each row, of the mentor for each column. */
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
  /** Cells of existing pairs that are allowed, each once. */
  readonly existing: readonly number[];
  /** No set has more pairs than this. */
  readonly mostPairs: number;
}

/**
 * Reads and checks the problem.
 * @throws UserError `matching.shape`, `matching.score`, `matching.limit`, `matching.idTwice`
 */
export function readScoreTable(problem: AssignmentProblem): ScoreTable {
  const rows = problem.demands.length;
  const columns = problem.capacities.length;
  const rowOrder = orderOf(rows, problem.menteeIds);
  const columnOrder = orderOf(columns, problem.mentorIds);
  const read = readCells(problem.scores, rowOrder, columnOrder);
  const demands = readLimits(problem.demands, rowOrder, columns);
  const capacities = readLimits(problem.capacities, columnOrder, rows);
  const existing = readExisting(problem.existing ?? [], rowOrder, columnOrder, read.cells);
  const mostPairs = Math.min(sum(demands), sum(capacities));
  return { rows, columns, ...read, demands, capacities, rowOrder, columnOrder, existing, mostPairs };
}

/** One pass and no callbacks: reading a million cells takes as long as the search itself. */
function readCells(
  scores: AssignmentProblem['scores'],
  rowOrder: readonly number[],
  columnOrder: readonly number[],
): Pick<ScoreTable, 'cells' | 'least' | 'greatest'> {
  const columns = columnOrder.length;
  if (scores.length !== rowOrder.length) refuseShape();
  const cells = new Float64Array(rowOrder.length * columns);
  let least = 0;
  let greatest = 0;
  let cell = 0;
  for (const mentee of rowOrder) {
    const row = scores[mentee];
    if (row?.length !== columns) return refuseShape();
    for (let column = 0; column < columns; column += 1, cell += 1) {
      const score = row[columnOrder[column] as number];
      if (score === null) {
        cells[cell] = -Infinity;
        continue;
      }
      // Also true for NaN; the comparison is much faster here than Number.isInteger.
      if (typeof score !== 'number' || Math.floor(score) !== score) return refuseScore(score);
      cells[cell] = score;
      if (score > greatest) greatest = score;
      else if (score < least) least = score;
    }
  }
  return { cells, least, greatest };
}

function orderOf(count: number, ids: readonly string[] | undefined): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  if (ids === undefined) return order;
  if (ids.length !== count) refuseShape();
  const id = (index: number): string => ids[index] as string;
  // Not localeCompare: the order must be the same on every computer.
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

function readLimits(values: readonly number[], order: readonly number[], most: number): Int32Array {
  return Int32Array.from(order, (index) => {
    const value = values[index];
    if (value === undefined || !Number.isInteger(value) || value < 0) {
      const text = `Предел «${String(value)}» — не целое число от 0. Исправьте его и повторите подбор.`;
      throw new UserError('matching.limit', text);
    }
    return Math.min(value, most);
  });
}

function readExisting(
  pairs: readonly PairIndex[],
  rowOrder: readonly number[],
  columnOrder: readonly number[],
  cells: Float64Array,
): number[] {
  const rowOf = inverse(rowOrder);
  const columnOf = inverse(columnOrder);
  const found = new Set<number>();
  for (const [mentee, mentor] of pairs) {
    const row = rowOf[mentee];
    const column = columnOf[mentor];
    if (row === undefined || column === undefined) continue;
    const cell = row * columnOrder.length + column;
    if (cells[cell] !== -Infinity) found.add(cell);
  }
  return [...found];
}

function inverse(order: readonly number[]): number[] {
  const positions: number[] = [];
  order.forEach((index, position) => (positions[index] = position));
  return positions;
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function refuseShape(): never {
  throw new UserError('matching.shape', 'Таблица баллов не совпадает с числом людей. Повторите подбор.');
}

function refuseScore(score: unknown): never {
  const text = `Балл «${String(score)}» — не целое число. Исправьте веса критериев и повторите подбор.`;
  throw new UserError('matching.score', text);
}
