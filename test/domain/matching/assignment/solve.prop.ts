/** The exact solver against trying everything on small instances and against munkres on larger ones. */
import fc from 'fast-check';
import { munkres } from 'munkres';
import { describe, expect, it } from 'vitest';
import { solveAssignment } from '../../../../src/domain/matching/assignment/solve.ts';
import type { PairIndex, Policy } from '../../../../src/domain/matching/assignment/solve.ts';
import { bestByTrying } from './brute-force.ts';
import type { Figures, SmallInstance } from './brute-force.ts';

const POLICIES: readonly Policy[] = ['totalFirst', 'coverageFirst'];

/** Solves and checks that the answer may be: limits held, nothing forbidden, no pair twice. */
function figuresOf(instance: SmallInstance, policy: Policy): Figures {
  const { pairs, total, keptExisting } = solveAssignment({ ...instance, policy });
  const demands = [...instance.demands];
  const capacities = [...instance.capacities];
  let sum = 0;
  for (const [mentee, mentor] of pairs) {
    demands[mentee]! -= 1;
    capacities[mentor]! -= 1;
    sum += instance.scores[mentee]![mentor] ?? NaN;
  }
  const repeated = new Set(pairs.map(([mentee, mentor]) => mentee * 1_000 + mentor)).size < pairs.length;
  const overfull = [...demands, ...capacities].some((left) => left < 0);
  if (repeated || overfull || total !== sum) {
    throw new Error(`Impossible answer ${JSON.stringify(pairs)} to ${JSON.stringify(instance)}`);
  }
  return policy === 'totalFirst' ? [total, pairs.length, keptExisting] : [pairs.length, total, keptExisting];
}

/** Compares by hand first: hundreds of thousands of matcher calls would take most of the time. */
function expectBest(instance: SmallInstance): void {
  for (const policy of POLICIES) {
    const found = figuresOf(instance, policy);
    const best = bestByTrying(instance, policy);
    if (found.some((figure, level) => figure !== best[level])) {
      expect({ instance, policy, figures: found }).toEqual({ instance, policy, figures: best });
    }
  }
}

/** All tables of this size over these scores. */
function* tables(rows: number, columns: number, alphabet: readonly (number | null)[]): Generator<(number | null)[][]> {
  const count = alphabet.length ** (rows * columns);
  for (let code = 0; code < count; code += 1) {
    let rest = code;
    yield Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => {
        const score = alphabet[rest % alphabet.length]!;
        rest = Math.floor(rest / alphabet.length);
        return score;
      }),
    );
  }
}

/** Every way to give each of `count` people a limit from 1 to 2. */
function* limits(count: number): Generator<number[]> {
  for (let code = 0; code < 2 ** count; code += 1)
    yield Array.from({ length: count }, (_, index) => 1 + ((code >> index) & 1));
}

function instances(side: number, score: fc.Arbitrary<number | null>): fc.Arbitrary<SmallInstance> {
  return fc.tuple(fc.integer({ min: 0, max: side }), fc.integer({ min: 0, max: side })).chain(([rows, columns]) =>
    fc.record({
      scores: fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
      demands: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: rows, maxLength: rows }),
      existing: fc.array(fc.tuple(fc.nat(side), fc.nat(side)) as fc.Arbitrary<PairIndex>, { maxLength: side }),
    }),
  );
}

describe('every small instance is solved as by trying everything', () => {
  it('two by two, seven scores, all limits, all existing pairs', () => {
    for (const existing of [
      [],
      [[0, 0]],
      [
        [0, 1],
        [1, 0],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ] as PairIndex[][]) {
      for (const scores of tables(2, 2, [null, -2, -1, 0, 1, 2, 3])) {
        for (const capacities of limits(2)) {
          for (const demands of limits(2)) expectBest({ scores, capacities, demands, existing });
        }
      }
    }
  });

  it('three by three, one or forbidden, all limits', () => {
    for (const scores of tables(3, 3, [null, 1])) {
      for (const capacities of limits(3)) {
        for (const demands of limits(3))
          expectBest({
            scores,
            capacities,
            demands,
            existing: [
              [0, 1],
              [2, 2],
            ],
          });
      }
    }
  });

  it('three by three, forbidden, one or two, one to one', () => {
    for (const scores of tables(3, 3, [null, 1, 2])) {
      expectBest({ scores, capacities: [1, 1, 1], demands: [1, 1, 1], existing: [[1, 2]] });
    }
  });
});

describe('random instances are solved exactly', () => {
  const settings = { seed: 20_261_122, numRuns: 4_000 };

  it('small ones with few different scores, zero and below zero among them', () => {
    const score = fc.option(fc.integer({ min: -2, max: 3 }), { freq: 3 });
    fc.assert(fc.property(instances(4, score), expectBest), settings);
  });

  it('small ones with scores so large that both levels do not fit into one number', () => {
    // Near the greatest total of three pairs, and near the greatest score with which coverage stays exact.
    const most = { totalFirst: 3_000_000_000_000_000, coverageFirst: 375_000_000_000_000 };
    for (const policy of POLICIES) {
      const top = most[policy];
      const score = fc.option(fc.oneof(fc.integer({ min: top - 3, max: top }), fc.integer({ min: -top, max: top })));
      const one = instances(3, score).map((instance) => ({
        ...instance,
        demands: instance.demands.map((demand) => Math.min(demand, 1)),
      }));
      fc.assert(
        fc.property(one, (instance) => {
          expect(figuresOf(instance, policy)).toEqual(bestByTrying(instance, policy));
        }),
        settings,
      );
    }
  });

  it('larger ones with one place a mentee have the total and the number of pairs that munkres finds', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 2 });
    const one = instances(40, score).map((instance) => ({ ...instance, demands: instance.demands.map(() => 1) }));
    fc.assert(
      fc.property(one, (instance) => {
        const { pairs, total } = solveAssignment({ ...instance, policy: 'totalFirst' });
        expect([total, pairs.length]).toEqual(munkresFigures(instance));
      }),
      { ...settings, numRuns: 300 },
    );
  });
});

/** Total and number of pairs of the best set by munkres: a column a place, forbidden cells as dear as no pair. */
function munkresFigures(instance: SmallInstance): [number, number] {
  const step = 1_000;
  const owners = instance.capacities.flatMap((places, mentor) => Array.from({ length: places }, () => mentor));
  if (owners.length === 0 || instance.scores.length === 0) return [0, 0];
  const scoreOf = (mentee: number, place: number): number | null => instance.scores[mentee]![owners[place]!]!;
  const costs = instance.scores.map((_, mentee) =>
    owners.map((_, place) => {
      const score = scoreOf(mentee, place);
      return score === null ? 0 : -(score * step + 1);
    }),
  );
  const scores = munkres(costs)
    .map(([mentee, place]) => scoreOf(mentee, place))
    .filter((score) => score !== null);
  return [scores.reduce((sum, score) => sum + score, 0), scores.length];
}
