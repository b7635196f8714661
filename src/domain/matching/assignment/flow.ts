/**
 * The exact core: heaviest set of row–column pairs where every row and every column has a limit and no pair repeats.
 *
 * Places of rows are added one after another; each time the cheapest chain of moves is found (Dijkstra over prices), and
 * it may end at a column with room, at a row that gives up a place, or nowhere. After each place the set is the best for
 * the places added so far, so it is the best of all in the end.
 */
import { Bidding } from './bidding.ts';
import { ChainSearch } from './chain-search.ts';
import { int, real } from './places.ts';
import type { FlowProblem } from './places.ts';
import { startPrices } from './start-prices.ts';

export type { FlowProblem } from './places.ts';

/** The best set with the prices that prove it: a pair left out weighs at most the sum of its prices, a pair taken at least. */
export interface Flow {
  /** For each column its first place in `holders`; the last entry is the number of places. */
  readonly starts: Int32Array;
  /** How many places of each column are held, the first ones. */
  readonly taken: Int32Array;
  /** The row that holds each place. */
  readonly holders: Int32Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/**
 * Greatest weight W for which every number in the search is an exact integer. Row prices are a gain of the row, at most
 * W, and then only fall, never below 0. A column with a price above 0 is full and each pair it holds weighs at least the
 * sum of both prices, so column prices are at most W too. A chain never costs more than the price of the row it starts from, and a
 * tentative cost is such a cost plus at most two prices: 3·W, whatever the size of the instance.
 */
export const GREATEST_WEIGHT = Math.floor(Number.MAX_SAFE_INTEGER / 3);

/** Finds the heaviest set; the same input always gives the same set, ties go by the order of rows and columns. */
export function heaviestFlow(problem: FlowProblem): Flow {
  const prices = startPrices(problem);
  if (prices !== undefined) {
    const flow = flowFrom({ ...problem, weights: problem.weights.slice() }, prices);
    if (isPaid(flow)) return flow;
  }
  return flowFrom(problem, undefined);
}

/** Whether every column with a price is full: all else that makes the prices a proof holds from any start. */
function isPaid({ starts, taken, columnPrices }: Flow): boolean {
  return taken.every(
    (count, column) => real(columnPrices, column) === 0 || count === int(starts, column + 1) - int(starts, column),
  );
}

function flowFrom(problem: FlowProblem, prices: Float64Array | undefined): Flow {
  const search = new ChainSearch(problem);
  if (prices !== undefined) search.columnPrices.set(prices);
  const open = new Bidding(problem, search.places, search.rowPrices, search.columnPrices).run();
  for (const row of open) {
    const demand = Math.min(int(problem.demands, row), problem.columns);
    let placed = demand > 0 && search.addFirstPlace(row);
    for (let place = 1; place < demand && placed; place += 1) placed = search.addPlace(row);
  }
  const { starts, taken, holders } = search.places;
  return { starts, taken, holders, rowPrices: search.rowPrices, columnPrices: search.columnPrices };
}
