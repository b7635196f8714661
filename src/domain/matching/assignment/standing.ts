/**
 * A solved problem that answers «what if» by one more search from where it stands, not by solving anew: prices of the
 * best set stay a proof while one place is added. Among equal answers it takes the one nearest to the standing set.
 */
import { ChainSearch } from './chain-search.ts';
import { heaviestFlow } from './flow.ts';
import type { Flow } from './flow.ts';
import { singleWeights } from './objective.ts';
import { int } from './places.ts';
import { readScoreTable } from './score-table.ts';
import type { AssignmentProblem, PairIndex, ScoreTable } from './score-table.ts';

export interface Standing {
  readonly pairs: readonly PairIndex[];
  /** The best pairs when this mentee, who has none, must have one whatever it costs; undefined when nobody can take it. */
  readonly pairsWith: (mentee: number) => readonly PairIndex[] | undefined;
  /** Mentees who come in, one after another, as a mentor gets one place more up to `most` times. */
  readonly entrants: (mentor: number, most: number) => readonly number[];
}

/**
 * Solves a problem whose people are in canonical order already.
 * @throws UserError as `solveAssignment` does; `matching.scoreRange` also when both levels do not fit into one number
 */
export function standingOf(problem: Omit<AssignmentProblem, 'menteeIds' | 'mentorIds'>): Standing {
  const table = readScoreTable(problem);
  const { weights, greatest } = singleWeights(table, problem.policy);
  const flow = heaviestFlow({ ...table, weights: weights.slice() });
  const pairs = pairsOf(flow);
  const mirrored = mirror(weights, table);
  return {
    pairs,
    pairsWith(mentee) {
      const search = new ChainSearch({ ...table, weights: weights.slice() });
      adopt(search, pairs, flow.rowPrices, flow.columnPrices);
      // Making room costs at most what one pair weighs, so this much more makes giving up the dearest way.
      const bonus = greatest + 1;
      const row = search.places.weights.subarray(mentee * table.columns, (mentee + 1) * table.columns);
      row.forEach((weight, column) => (row[column] = weight + bonus));
      return search.addFirstPlace(mentee) ? pairsOf(search.places) : undefined;
    },
    entrants(mentor, most) {
      const search = new ChainSearch({ ...mirroredShape(table), weights: mirrored.slice() });
      const turned = pairs.map(([row, column]) => [column, row] as const);
      adopt(search, turned, flow.columnPrices, flow.rowPrices);
      const came: number[] = [];
      let before = search.places.taken.slice();
      for (let added = 0; added < most && search.addPlace(mentor); added += 1) {
        const now = search.places.taken;
        const newcomer = now.findIndex((count, mentee) => count > int(before, mentee));
        if (newcomer >= 0) came.push(newcomer);
        before = now.slice();
      }
      return came;
    },
  };
}

/** Puts a search into the state of a solved problem. */
function adopt(
  search: ChainSearch,
  pairs: readonly PairIndex[],
  rowPrices: Float64Array,
  columnPrices: Float64Array,
): void {
  search.rowPrices.set(rowPrices);
  search.columnPrices.set(columnPrices);
  for (const [row, column] of pairs) search.places.hold(search.places.open(column), row);
}

function pairsOf({ starts, taken, holders }: Pick<Flow, 'starts' | 'taken' | 'holders'>): PairIndex[] {
  const pairs: PairIndex[] = [];
  taken.forEach((count, column) => {
    const start = int(starts, column);
    holders.subarray(start, start + count).forEach((row) => pairs.push([row, column]));
  });
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The same problem with mentors as rows: a new place of a mentor is then a new place of a row. */
function mirroredShape({
  rows,
  columns,
  demands,
  capacities,
}: ScoreTable): Pick<ScoreTable, 'rows' | 'columns' | 'demands' | 'capacities'> {
  return { rows: columns, columns: rows, demands: capacities, capacities: demands };
}

function mirror(weights: Float64Array, { rows, columns }: ScoreTable): Float64Array {
  return weights.map((_, cell) => weights[(cell % rows) * columns + Math.floor(cell / rows)] as number);
}
