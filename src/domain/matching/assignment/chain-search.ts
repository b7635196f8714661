/** Finds and makes the cheapest chain of moves that gives one more place to a row; prices make every step cost at least 0. */
import { int, NONE, Places, real, type FlowProblem } from './places.ts';

export class ChainSearch {
  readonly places: Places;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;

  private readonly columns: number;
  private readonly weights: Float64Array;
  /** Cost of the cheapest chain that reaches a column, and the row it comes from. */
  private readonly costs: Float64Array;
  private readonly cameFrom: Int32Array;
  /** The same for rows: the place that the row would give up. */
  private readonly rowCosts: Float64Array;
  private readonly givesUp: Int32Array;
  private readonly reachedRows: number[] = [];
  /** Rows reached at a cost above the level of that moment, to be continued when the search gets there. */
  private readonly laterRows: number[] = [];
  /** Full columns reached at the current cost, whose holders come next. */
  private readonly ready: number[] = [];
  /** Columns that continue a chain from a row for nothing, kept until a price or the row's places change: with points
   * from 0 to 100 most steps cost nothing, and a long row is scanned once instead of in every search. */
  private readonly freeSteps: (readonly number[] | undefined)[];
  private readonly freeStepsOf: Int32Array;
  private repricings = 0;
  /** Rows continued by their free steps only; their dearer columns matter when no free chain is found. */
  private readonly deferred: number[] = [];
  /** Cheapest way found so far to end at a row that gives up a place. */
  private endCost = 0;
  private endRow = NONE;

  constructor(problem: FlowProblem) {
    const { rows, columns } = problem;
    this.places = new Places(problem);
    this.columns = columns;
    this.weights = problem.weights;
    this.rowPrices = new Float64Array(rows);
    this.columnPrices = new Float64Array(columns);
    this.costs = new Float64Array(columns);
    this.cameFrom = new Int32Array(columns);
    this.rowCosts = new Float64Array(rows).fill(Infinity);
    this.givesUp = new Int32Array(rows);
    this.freeSteps = Array.from({ length: rows }, () => undefined);
    this.freeStepsOf = new Int32Array(rows);
  }

  /** Gives a row its first place; false when it is better off without. */
  addFirstPlace(row: number): boolean {
    const column = this.bestColumn(row);
    if (column === NONE || !this.places.hasRoom(column)) return this.addPlace(row);
    this.places.hold(this.places.open(column), row);
    return true;
  }

  /** Gives a row one more place; false when it is better off without (further places would be no better). */
  addPlace(row: number): boolean {
    // Leaving the place empty costs the row's price, so a row whose price is 0 has nothing to gain.
    return real(this.rowPrices, row) > 0 && this.search(row);
  }

  /** Sets the row's price to its best gain, 0 at least, and names the column that gives it, with room if there is one. */
  private bestColumn(row: number): number {
    const { weights, columnPrices, columns, places } = this;
    const base = row * columns;
    let best = 0;
    let found = NONE;
    let open = false;
    for (let column = 0; column < columns; column += 1) {
      const gain = real(weights, base + column) - real(columnPrices, column);
      if (gain < best || (gain === best && open)) continue;
      const room = places.hasRoom(column);
      if (gain > best || room) {
        found = column;
        open = room;
        best = gain;
      }
    }
    this.rowPrices[row] = best;
    return found;
  }

  private search(start: number): boolean {
    this.endCost = real(this.rowPrices, start);
    this.endRow = start;
    // A chain dearer than the end already known is of no use, so costs start there instead of at infinity.
    this.costs.fill(this.endCost);
    this.ready.length = this.deferred.length = 0;
    this.reach(start, 0, NONE);
    let level = 0;
    let open = this.continueFrom(start, 0);
    while (open === NONE) {
      open = this.spread(level);
      if (open !== NONE) break;
      for (const row of this.deferred) this.scanRow(row, 0, undefined);
      this.deferred.length = 0;
      level = this.nextLevel(level);
      if (level >= this.endCost) break;
      open = this.enterLevel(level);
    }
    this.reprice(open === NONE ? this.endCost : level);
    const changed = open !== NONE || this.endRow !== start;
    if (changed) this.move(open);
    for (const row of this.reachedRows) this.rowCosts[row] = Infinity;
    this.reachedRows.length = this.laterRows.length = 0;
    return changed;
  }

  private reach(row: number, cost: number, place: number): void {
    if (real(this.rowCosts, row) === Infinity) this.reachedRows.push(row);
    this.rowCosts[row] = cost;
    this.givesUp[row] = place;
  }

  /** Continues chains from a row to the columns it does not hold; names a column with room reached at the same cost. */
  private continueFrom(row: number, level: number): number {
    if (level > 0) return this.scanRow(row, level, undefined);
    const known = this.freeSteps[row];
    if (known !== undefined && int(this.freeStepsOf, row) === this.repricings) {
      this.deferred.push(row);
      return this.takeFreeSteps(row, known);
    }
    const free: number[] = [];
    const open = this.scanRow(row, 0, free);
    if (open === NONE) {
      this.freeSteps[row] = free;
      this.freeStepsOf[row] = this.repricings;
    }
    return open;
  }

  /** The inner loop of the solver. Lists the steps that cost nothing in `free`, when given. */
  private scanRow(row: number, level: number, free: number[] | undefined): number {
    const { weights, columnPrices, costs, cameFrom, columns } = this;
    const base = row * columns;
    const sum = level + real(this.rowPrices, row);
    for (let column = 0; column < columns; column += 1) {
      const cost = sum + real(columnPrices, column) - real(weights, base + column);
      if (cost < real(costs, column)) {
        costs[column] = cost;
        cameFrom[column] = row;
        if (cost === level) {
          if (this.places.hasRoom(column)) return column;
          this.ready.push(column);
          if (free !== undefined) free.push(column);
        }
      } else if (cost === 0 && free !== undefined) {
        free.push(column);
      }
    }
    return NONE;
  }

  private takeFreeSteps(row: number, free: readonly number[]): number {
    const { costs, cameFrom, places, ready } = this;
    for (const column of free) {
      if (real(costs, column) === 0) continue;
      costs[column] = 0;
      cameFrom[column] = row;
      if (places.hasRoom(column)) return column;
      ready.push(column);
    }
    return NONE;
  }

  /** Continues chains from all full columns reached at this cost; names a column with room as soon as one is found. */
  private spread(level: number): number {
    const { starts, taken, holders, heldWeights } = this.places;
    for (const column of this.ready) {
      const last = int(starts, column) + int(taken, column);
      for (let place = int(starts, column); place < last; place += 1) {
        const row = int(holders, place);
        const price = real(this.rowPrices, row);
        const cost = level + real(heldWeights, place) - price - real(this.columnPrices, column);
        if (cost >= real(this.rowCosts, row)) continue;
        this.reach(row, cost, place);
        if (cost + price < this.endCost) {
          this.endCost = cost + price;
          this.endRow = row;
        }
        if (cost > level) this.laterRows.push(row);
        const open = cost === level ? this.continueFrom(row, level) : NONE;
        if (open !== NONE) return open;
      }
    }
    this.ready.length = 0;
    return NONE;
  }

  /** The next greater cost at which something is reached. */
  private nextLevel(level: number): number {
    const { costs, columns } = this;
    let next = this.endCost;
    for (let column = 0; column < columns; column += 1) {
      const cost = real(costs, column);
      if (cost < next && cost > level) next = cost;
    }
    for (const row of this.laterRows) {
      const cost = real(this.rowCosts, row);
      if (cost < next && cost > level) next = cost;
    }
    return next;
  }

  /** Continues chains from all that is reached at exactly this cost; names a column with room at once. */
  private enterLevel(level: number): number {
    for (let column = 0; column < this.columns; column += 1) {
      if (real(this.costs, column) !== level) continue;
      if (this.places.hasRoom(column)) return column;
      this.ready.push(column);
    }
    for (const row of this.laterRows.filter((waiting) => real(this.rowCosts, waiting) === level)) {
      const open = this.continueFrom(row, level);
      if (open !== NONE) return open;
    }
    return NONE;
  }

  /** Keeps the prices a proof: what was reached more cheaply than the end moves by the difference. */
  private reprice(cost: number): void {
    if (cost === 0) return;
    this.repricings += 1;
    const { costs, columnPrices, rowCosts, rowPrices } = this;
    for (let column = 0; column < this.columns; column += 1) {
      const reached = real(costs, column);
      if (reached < cost) columnPrices[column] = real(columnPrices, column) + (cost - reached);
    }
    for (const row of this.reachedRows) {
      const reached = real(rowCosts, row);
      if (reached < cost) rowPrices[row] = real(rowPrices, row) - (cost - reached);
    }
  }

  /** Makes the moves of the chain, from its end back to its start. */
  private move(open: number): void {
    const { places } = this;
    let place = open === NONE ? int(this.givesUp, this.endRow) : places.open(open);
    if (open === NONE) {
      places.release(place);
      this.freeSteps[this.endRow] = undefined;
    }
    while (place !== NONE) {
      const row = int(this.cameFrom, int(places.columnOf, place));
      const next = int(this.givesUp, row);
      if (next !== NONE) places.release(next);
      places.hold(place, row);
      this.freeSteps[row] = undefined;
      place = next;
    }
  }
}
