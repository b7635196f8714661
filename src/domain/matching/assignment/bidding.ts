/**
 * A quick start for the exact search: rows bid for their best column, and the one who held it bids again elsewhere. It is
 * the row reduction of Jonker and Volgenant (1987). Prices stay a proof for the rows that hold a place, so what the
 * bidding leaves open is only searched for, never mended.
 */
import { int, NONE, real, type FlowProblem, type Places } from './places.ts';

/** Beyond this many bids a row the search is the faster way. */
const BIDS_PER_ROW = 16;

export class Bidding {
  private readonly problem: FlowProblem;
  private readonly places: Places;
  private readonly rowPrices: Float64Array;
  private readonly columnPrices: Float64Array;
  private bidsLeft: number;

  constructor(problem: FlowProblem, places: Places, rowPrices: Float64Array, columnPrices: Float64Array) {
    this.problem = problem;
    this.places = places;
    this.rowPrices = rowPrices;
    this.columnPrices = columnPrices;
    this.bidsLeft = BIDS_PER_ROW * problem.rows;
  }

  /** Lets every row with one place to fill bid, and names the rows for the search, in order. */
  run(): number[] {
    const left: number[] = [];
    for (let start = 0; start < this.problem.rows; start += 1) {
      let row = start;
      while (row !== NONE && this.mayBid(row)) {
        const next = this.bid(row);
        if (next === row) break;
        row = next;
      }
      if (row !== NONE) left.push(row);
    }
    return left.sort((a, b) => a - b);
  }

  private mayBid(row: number): boolean {
    return this.bidsLeft > 0 && int(this.problem.demands, row) === 1;
  }

  /** One bid. Returns the row that lost its place, NONE when nobody did, and the bidder itself when bidding decides nothing. */
  private bid(row: number): number {
    const { weights, columns } = this.problem;
    const { columnPrices, places } = this;
    this.bidsLeft -= 1;
    const base = row * columns;
    let best = 0;
    let second = 0;
    let found = NONE;
    for (let column = 0; column < columns; column += 1) {
      const gain = real(weights, base + column) - real(columnPrices, column);
      if (gain <= second) continue;
      if (gain > best) {
        second = best;
        best = gain;
        found = column;
      } else second = gain;
    }
    // Ties are for the search: it prefers a column with room, and a bid that raises no price could go round for ever.
    if (found === NONE || best === second) return row;
    if (places.hasRoom(found)) {
      this.rowPrices[row] = best;
      places.hold(places.open(found), row);
      return NONE;
    }
    // Other holders of the column would find their place too dear at the new price.
    if (int(this.problem.capacities, found) !== 1) return row;
    const place = int(places.starts, found);
    const loser = int(places.holders, place);
    if (int(this.problem.demands, loser) !== 1) return row;
    this.rowPrices[row] = second;
    columnPrices[found] = real(columnPrices, found) + (best - second);
    places.release(place);
    places.hold(place, row);
    return loser;
  }
}
