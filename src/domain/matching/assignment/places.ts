/** Who holds which place: every column has as many places as its capacity, a held place remembers its row and its weight. */

/** One instance. Weights are integers from 0 to `GREATEST_WEIGHT`; `-Infinity` marks a pair that must not be. */
export interface FlowProblem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; used up by the solver. */
  readonly weights: Float64Array;
  readonly demands: Int32Array;
  readonly capacities: Int32Array;
}

export const NONE = -1;

/** Reads an index known to exist. Two functions, so that the engine compiles each for one kind of array. */
export function int(values: Int32Array, index: number): number {
  return values[index] as number;
}

export function real(values: Float64Array, index: number): number {
  return values[index] as number;
}

/** A pair that is taken leaves `weights` (its weight moves to its place), so scans of a row need no test for it. */
export class Places {
  readonly columns: number;
  readonly weights: Float64Array;
  /** For each column its first place; the last entry is the number of places. */
  readonly starts: Int32Array;
  /** How many places of a column are held: always its first ones. */
  readonly taken: Int32Array;
  readonly holders: Int32Array;
  readonly heldWeights: Float64Array;
  readonly columnOf: Int32Array;

  constructor(problem: FlowProblem) {
    const { rows, columns, capacities } = problem;
    this.columns = columns;
    this.weights = problem.weights;
    this.starts = new Int32Array(columns + 1);
    for (let column = 0; column < columns; column += 1) {
      this.starts[column + 1] = int(this.starts, column) + Math.min(int(capacities, column), rows);
    }
    const count = int(this.starts, columns);
    this.taken = new Int32Array(columns);
    this.holders = new Int32Array(count).fill(NONE);
    this.heldWeights = new Float64Array(count);
    this.columnOf = new Int32Array(count);
    for (let column = 0; column < columns; column += 1) {
      this.columnOf.fill(column, int(this.starts, column), int(this.starts, column + 1));
    }
  }

  hasRoom(column: number): boolean {
    return int(this.taken, column) < int(this.starts, column + 1) - int(this.starts, column);
  }

  /** Takes a free place of a column; it must then be held. */
  open(column: number): number {
    const place = int(this.starts, column) + int(this.taken, column);
    this.taken[column] = int(this.taken, column) + 1;
    return place;
  }

  hold(place: number, row: number): void {
    const cell = row * this.columns + int(this.columnOf, place);
    this.holders[place] = row;
    this.heldWeights[place] = real(this.weights, cell);
    this.weights[cell] = -Infinity;
  }

  /** Puts the weight back; somebody else must hold the place next. */
  release(place: number): void {
    this.weights[int(this.holders, place) * this.columns + int(this.columnOf, place)] = real(this.heldWeights, place);
  }
}
