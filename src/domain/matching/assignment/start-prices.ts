/**
 * Prices to start from where some columns are worth more to every row alike: a mentor's own merits count for each mentee, and
 * such columns are outbid by one step after another, which the exact search pays for row by row. Only a guess: prices that
 * the search does not confirm are thrown away.
 */
import { int, real, type FlowProblem } from './places.ts';

/** Smaller instances take milliseconds anyway. */
const LEAST_CELLS = 10_000;
/** A common difference below this part of the whole range is no structure worth a start. */
const LEAST_PART = 8;

/** A price for each column, some above 0; undefined when columns have little in common. */
export function startPrices(problem: FlowProblem): Float64Array | undefined {
  if (problem.rows * problem.columns < LEAST_CELLS) return undefined;
  const common = commonGains(problem);
  if (common === undefined) return undefined;
  const threshold = thresholdOf(problem, common);
  const prices = common.map((gain) => Math.max(0, gain - threshold));
  return prices.some((price) => price > 0) ? prices : undefined;
}

/** How much more than the row's poorest column each column gives to every row; undefined as soon as it is little. */
function commonGains({ rows, columns, weights }: FlowProblem): Float64Array | undefined {
  const common = new Float64Array(columns).fill(Infinity);
  let range = 0;
  for (let row = 0; row < rows; row += 1) {
    const base = row * columns;
    let least = Infinity;
    let greatest = -Infinity;
    for (let column = 0; column < columns; column += 1) {
      const weight = real(weights, base + column);
      if (weight === -Infinity) continue;
      if (weight < least) least = weight;
      if (weight > greatest) greatest = weight;
    }
    if (greatest - least > range) range = greatest - least;
    let most = 0;
    for (let column = 0; column < columns; column += 1) {
      const gain = real(weights, base + column) - least;
      if (gain >= 0 && gain < real(common, column)) common[column] = gain;
      if (real(common, column) > most) most = real(common, column);
    }
    if (most < range / LEAST_PART) return undefined;
  }
  // A column that nobody may take has no gain to speak of.
  return common.map((gain) => (gain === Infinity ? 0 : gain));
}

/** Only as many columns may be dear as the rows can fill; the last of them costs nothing, so that the next is no better. */
function thresholdOf({ demands, capacities, rows, columns }: FlowProblem, common: Float64Array): number {
  let left = demands.reduce((sum, demand) => sum + Math.min(demand, columns), 0);
  const order = Array.from(common, (_, column) => column).sort((a, b) => real(common, b) - real(common, a));
  for (const column of order) {
    left -= Math.min(int(capacities, column), rows);
    if (left <= 0) return real(common, column);
  }
  return 0;
}
