/** On instances too large for trying everything the prices prove the answer: the dual bound equals what is taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GREATEST_WEIGHT, heaviestFlow } from '../../../../src/domain/matching/assignment/flow.ts';
import { randomFrom } from '../people.ts';

const shapes = fc.record({
  rows: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 40 }),
  greatest: fc.constantFrom(0, 1, 3, 100, 1_000_000, GREATEST_WEIGHT),
  forbidden: fc.constantFrom(0, 30, 60, 95),
  seed: fc.nat(1_000_000),
});

interface Instance {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float64Array;
  readonly demands: Int32Array;
  readonly capacities: Int32Array;
}

/** The set is within its limits, and the prices allow no heavier one. */
function expectProved({ rows, columns, weights, demands, capacities }: Instance, greatest: number): void {
  const flow = heaviestFlow({ rows, columns, weights: weights.slice(), demands, capacities });
  const held = new Set<number>();
  const placed = new Int32Array(rows);
  flow.taken.forEach((count, column) => {
    for (let place = flow.starts[column]!; place < flow.starts[column]! + count; place += 1) {
      const row = flow.holders[place]!;
      held.add(row * columns + column);
      placed[row]! += 1;
    }
    // A price is paid only where there is no room.
    if (count < Math.min(capacities[column]!, rows)) expect(flow.columnPrices[column]).toBe(0);
  });
  expect(held.size).toBe(flow.taken.reduce((sum, count) => sum + count, 0));
  placed.forEach((count, row) => {
    expect(count).toBeLessThanOrEqual(demands[row]!);
    if (count < Math.min(demands[row]!, columns)) expect(flow.rowPrices[row]).toBe(0);
  });
  weights.forEach((weight, cell) => {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    if (demands[row] === 0 || capacities[column] === 0) return;
    const prices = flow.rowPrices[row]! + flow.columnPrices[column]!;
    if (held.has(cell) ? weight < prices : weight > prices) expect({ cell, weight }).toEqual({ cell, prices });
  });
  expect([...flow.rowPrices, ...flow.columnPrices].every((price) => price >= 0 && price <= greatest)).toBe(true);
}

describe('the heaviest set', () => {
  it('weighs as much as its prices allow at most, with limits above one on both sides', () => {
    fc.assert(
      fc.property(shapes, ({ rows, columns, greatest, forbidden, seed }) => {
        const random = randomFrom(seed);
        const weights = Float64Array.from({ length: rows * columns }, () =>
          random(100) < forbidden ? -Infinity : random(greatest + 1),
        );
        const demands = Int32Array.from({ length: rows }, () => random(4));
        const capacities = Int32Array.from({ length: columns }, () => random(4));
        expectProved({ rows, columns, weights, demands, capacities }, greatest);
      }),
      { seed: 20_261_122, numRuns: 1_000 },
    );
  });

  it('is as well proved where columns are dear to all rows alike, whether the start from their prices holds or not', () => {
    const size = fc.integer({ min: 100, max: 130 });
    const wide = fc.record({
      rows: size,
      columns: size,
      own: fc.constantFrom(0, 3, 20),
      forbidden: fc.constantFrom(0, 0, 20, 90),
      most: fc.constantFrom(1, 1, 3),
      seed: fc.nat(1_000_000),
    });
    fc.assert(
      fc.property(wide, ({ rows, columns, own, forbidden, most, seed }) => {
        const random = randomFrom(seed);
        const merits = Array.from({ length: columns }, () => random(200));
        const weights = Float64Array.from({ length: rows * columns }, (_, cell) =>
          random(100) < forbidden
            ? -Infinity
            : Math.floor(cell / columns) + (merits[cell % columns] ?? 0) + random(own + 1),
        );
        const limit = (): number => (most === 1 ? 1 : random(most + 1));
        const demands = Int32Array.from({ length: rows }, limit);
        const capacities = Int32Array.from({ length: columns }, limit);
        expectProved({ rows, columns, weights, demands, capacities }, 130 + 200 + own);
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });
});
