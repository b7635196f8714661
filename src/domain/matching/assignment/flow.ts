/**
 * The exact core: heaviest set of row–column pairs where every row and every column has a limit and no pair repeats.
 *
 * Places of rows are added one after another; each time the cheapest chain of moves is found (Dijkstra over prices), and
 * it may end at a column with room, at a row that gives up a place, or nowhere. After each place the set is the best for
 * the places added so far, so it is the best of all in the end.
 *
 * Why the numbers stay exact. Row prices are at least 0 and start at most at the greatest weight W, then only fall. Column
 * prices are at least 0; a column with a price above 0 is full, and each pair it holds weighs at least the sum of both
 * prices, so a column price is at most W too. A chain never costs more than the price of the row it starts from, that is
 * W; a tentative cost is such a cost plus at most two prices. So nothing computed here exceeds 3·W, whatever the size.
 */

/** One instance. Weights are integers of at least 0, `-Infinity` marks a pair that must not be; at most a third of 2^53. */
export interface FlowProblem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; used up by the solver. */
  readonly weights: Float64Array;
  readonly demands: Int32Array;
  readonly capacities: Int32Array;
}

/** The best set with the prices that prove it: a pair left out weighs at most the sum of its prices, a pair taken at least. */
export interface Flow {
  /** For each column its first place in `holders`; the last entry is the number of places. */
  readonly starts: Int32Array;
  readonly taken: Int32Array;
  readonly holders: Int32Array;
  readonly heldWeights: Float64Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

const NONE = -1;

/** Greatest weight for which every intermediate number is an exact integer. */
export const GREATEST_WEIGHT = Math.floor(Number.MAX_SAFE_INTEGER / 3);

/** Finds the heaviest set; the same input always gives the same set, ties go by the order of rows and columns. */
export function heaviestFlow(problem: FlowProblem): Flow {
  const search = new ChainSearch(problem);
  for (let row = 0; row < problem.rows; row += 1) {
    const demand = Math.min(at(problem.demands, row), problem.columns);
    for (let place = 0; place < demand; place += 1) {
      if (!search.addPlace(row, place === 0)) break;
    }
  }
  return search;
}

/** Reads an index known to exist; typed arrays of our own length never answer undefined. */
function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] as number;
}

/** State of one run. A pair that is taken leaves `weights` (its weight moves to its place), so scans need no test for it. */
class ChainSearch implements Flow {
  readonly starts: Int32Array;
  readonly taken: Int32Array;
  readonly holders: Int32Array;
  readonly heldWeights: Float64Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;

  private readonly columns: number;
  private readonly weights: Float64Array;
  private readonly columnOfPlace: Int32Array;
  /** Cost of the cheapest chain that reaches a column, and the row it comes from. */
  private readonly costs: Float64Array;
  private readonly cameFrom: Int32Array;
  /** The same for rows: the place that the row would give up. */
  private readonly rowCosts: Float64Array;
  private readonly givesUp: Int32Array;
  private readonly reachedRows: Int32Array;
  private reachedCount = 0;
  private readonly ready: Int32Array;
  private readyCount = 0;
  /** Cheapest way found so far to end at a row: the cost and the row. */
  private endCost = 0;
  private endRow = NONE;

  constructor(problem: FlowProblem) {
    const { rows, columns } = problem;
    this.columns = columns;
    this.weights = problem.weights;
    this.starts = new Int32Array(columns + 1);
    for (let column = 0; column < columns; column += 1) {
      this.starts[column + 1] = at(this.starts, column) + Math.min(at(problem.capacities, column), rows);
    }
    const places = at(this.starts, columns);
    this.taken = new Int32Array(columns);
    this.holders = new Int32Array(places).fill(NONE);
    this.heldWeights = new Float64Array(places);
    this.columnOfPlace = new Int32Array(places);
    for (let column = 0; column < columns; column += 1) {
      this.columnOfPlace.fill(column, at(this.starts, column), at(this.starts, column + 1));
    }
    this.rowPrices = new Float64Array(rows);
    this.columnPrices = new Float64Array(columns);
    this.costs = new Float64Array(columns);
    this.cameFrom = new Int32Array(columns);
    this.rowCosts = new Float64Array(rows).fill(Infinity);
    this.givesUp = new Int32Array(rows).fill(NONE);
    this.reachedRows = new Int32Array(rows);
    this.ready = new Int32Array(columns);
  }

  /** Adds one place of a row; false when the row is better off without it (then further places would be too). */
  addPlace(row: number, first: boolean): boolean {
    if (first) {
      const column = this.bestColumn(row);
      if (column !== NONE && this.hasRoom(column)) {
        this.hold(this.openPlace(column), row);
        return true;
      }
    }
    // No chain costs more than leaving the place empty: a row whose price is 0 gains nothing.
    if (at(this.rowPrices, row) === 0) return false;
    return this.search(row);
  }

  private hasRoom(column: number): boolean {
    return at(this.taken, column) < at(this.starts, column + 1) - at(this.starts, column);
  }

  private openPlace(column: number): number {
    const place = at(this.starts, column) + at(this.taken, column);
    this.taken[column] = at(this.taken, column) + 1;
    return place;
  }

  private hold(place: number, row: number): void {
    const cell = row * this.columns + at(this.columnOfPlace, place);
    this.holders[place] = row;
    this.heldWeights[place] = at(this.weights, cell);
    this.weights[cell] = -Infinity;
  }

  private release(place: number, row: number): void {
    this.weights[row * this.columns + at(this.columnOfPlace, place)] = at(this.heldWeights, place);
  }

  /** Sets the row's price to its best gain (0 at least) and names the column that gives it, one with room if there is one. */
  private bestColumn(row: number): number {
    const { weights, columnPrices, columns } = this;
    const base = row * columns;
    let best = 0;
    let found = NONE;
    let open = false;
    for (let column = 0; column < columns; column += 1) {
      const gain = at(weights, base + column) - at(columnPrices, column);
      if (gain < best) continue;
      if (gain > best || !open) {
        const room = this.hasRoom(column);
        if (gain > best || room) {
          found = column;
          open = room;
        }
        best = gain;
      }
    }
    this.rowPrices[row] = best;
    return found;
  }

  /** Cheapest chain from a place of `start`; makes its moves and the prices. False when the place stays empty. */
  private search(start: number): boolean {
    this.endCost = at(this.rowPrices, start);
    this.endRow = start;
    // A chain dearer than the end already known is of no use, so costs start there instead of at infinity.
    this.costs.fill(this.endCost);
    this.reachedCount = 0;
    this.readyCount = 0;
    this.reach(start, 0, NONE);
    let level = 0;
    let open = this.scanRow(start, 0);
    while (open === NONE) {
      open = this.spread(level);
      if (open !== NONE) break;
      level = this.nextLevel(level);
      if (level >= this.endCost) break;
      open = this.enterLevel(level);
    }
    const cost = open === NONE ? this.endCost : level;
    this.reprice(cost);
    const changed = open !== NONE || this.endRow !== start;
    if (changed) this.move(open);
    for (let index = 0; index < this.reachedCount; index += 1) this.rowCosts[at(this.reachedRows, index)] = Infinity;
    return changed;
  }

  private reach(row: number, cost: number, place: number): void {
    if (at(this.rowCosts, row) === Infinity) {
      this.reachedRows[this.reachedCount] = row;
      this.reachedCount += 1;
    }
    this.rowCosts[row] = cost;
    this.givesUp[row] = place;
  }

  /** Continues chains from a row to every column it does not hold; answers a column with room at the same cost. */
  private scanRow(row: number, level: number): number {
    const { weights, columnPrices, costs, cameFrom, columns } = this;
    const base = row * columns;
    const sum = level + at(this.rowPrices, row);
    for (let column = 0; column < columns; column += 1) {
      const cost = sum + at(columnPrices, column) - at(weights, base + column);
      if (cost < at(costs, column)) {
        costs[column] = cost;
        cameFrom[column] = row;
        if (cost === level) {
          if (this.hasRoom(column)) return column;
          this.ready[this.readyCount] = column;
          this.readyCount += 1;
        }
      }
    }
    return NONE;
  }

  /** Continues chains from all columns reached at this cost, until none is left or one with room is found. */
  private spread(level: number): number {
    for (let index = 0; index < this.readyCount; index += 1) {
      const column = at(this.ready, index);
      const first = at(this.starts, column);
      const last = first + at(this.taken, column);
      for (let place = first; place < last; place += 1) {
        const row = at(this.holders, place);
        const cost = level + at(this.heldWeights, place) - at(this.rowPrices, row) - at(this.columnPrices, column);
        if (cost >= at(this.rowCosts, row)) continue;
        this.reach(row, cost, place);
        if (cost + at(this.rowPrices, row) < this.endCost) {
          this.endCost = cost + at(this.rowPrices, row);
          this.endRow = row;
        }
        if (cost > level) continue;
        const open = this.scanRow(row, level);
        if (open !== NONE) return open;
      }
    }
    this.readyCount = 0;
    return NONE;
  }

  /** The next greater cost at which something is reached. */
  private nextLevel(level: number): number {
    const { costs, columns } = this;
    let next = this.endCost;
    for (let column = 0; column < columns; column += 1) {
      const cost = at(costs, column);
      if (cost < next && cost > level) next = cost;
    }
    for (let index = 0; index < this.reachedCount; index += 1) {
      const cost = at(this.rowCosts, at(this.reachedRows, index));
      if (cost < next && cost > level) next = cost;
    }
    return next;
  }

  /** Collects what is reached at exactly this cost; answers a column with room at once. */
  private enterLevel(level: number): number {
    const { costs, columns } = this;
    this.readyCount = 0;
    for (let column = 0; column < columns; column += 1) {
      if (at(costs, column) !== level) continue;
      if (this.hasRoom(column)) return column;
      this.ready[this.readyCount] = column;
      this.readyCount += 1;
    }
    const reached = this.reachedCount;
    for (let index = 0; index < reached; index += 1) {
      const row = at(this.reachedRows, index);
      if (at(this.rowCosts, row) !== level) continue;
      const open = this.scanRow(row, level);
      if (open !== NONE) return open;
    }
    return NONE;
  }

  /** Keeps the prices a proof: what was reached more cheaply than the end moves by the difference. */
  private reprice(cost: number): void {
    if (cost === 0) return;
    const { costs, columnPrices, columns } = this;
    for (let column = 0; column < columns; column += 1) {
      const reached = at(costs, column);
      if (reached < cost) columnPrices[column] = at(columnPrices, column) + (cost - reached);
    }
    for (let index = 0; index < this.reachedCount; index += 1) {
      const row = at(this.reachedRows, index);
      const reached = at(this.rowCosts, row);
      if (reached < cost) this.rowPrices[row] = at(this.rowPrices, row) - (cost - reached);
    }
  }

  /** Makes the moves of the chain, from its end back to its start. */
  private move(open: number): void {
    let place: number;
    if (open === NONE) {
      place = at(this.givesUp, this.endRow);
      this.release(place, this.endRow);
    } else {
      place = this.openPlace(open);
    }
    while (place !== NONE) {
      const row = at(this.cameFrom, at(this.columnOfPlace, place));
      const next = at(this.givesUp, row);
      if (next !== NONE) this.release(next, row);
      this.hold(place, row);
      place = next;
    }
  }
}
