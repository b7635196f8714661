/** What-ifs answered from a solved problem against solving anew and against trying everything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveAssignment } from '../../../../src/domain/matching/assignment/solve.ts';
import type { PairIndex, Policy } from '../../../../src/domain/matching/assignment/solve.ts';
import { standingOf } from '../../../../src/domain/matching/assignment/standing.ts';

const settings = { seed: 20_261_122, numRuns: 1_500 };
const SIDE = 5;

const problems = fc
  .tuple(fc.integer({ min: 1, max: SIDE }), fc.integer({ min: 1, max: SIDE }))
  .chain(([rows, columns]) =>
    fc.record({
      scores: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 2 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
      capacities: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: columns, maxLength: columns }),
      demands: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: rows, maxLength: rows }),
      existing: fc.array(fc.tuple(fc.nat(SIDE), fc.nat(SIDE)) as fc.Arbitrary<PairIndex>, { maxLength: 3 }),
      policy: fc.constantFrom<Policy>('totalFirst', 'coverageFirst'),
    }),
  );

const totalOf = (scores: readonly (readonly (number | null)[])[], pairs: readonly PairIndex[]): number =>
  pairs.reduce((sum, [mentee, mentor]) => sum + (scores[mentee]![mentor] ?? NaN), 0);

describe('a standing solution', () => {
  it('is the solution itself', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(standingOf(problem).pairs).toEqual(solveAssignment(problem).pairs);
      }),
      settings,
    );
  });

  it('gives an unpaired mentee a mentor at the least cost to the whole', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const standing = standingOf(problem);
        problem.scores.forEach((row, mentee) => {
          if (standing.pairs.some((pair) => pair[0] === mentee)) return;
          // The same question asked plainly: this mentee's pairs outweigh everything else together.
          const bonus = 1_000;
          const scores = problem.scores.map((cells, other) =>
            other === mentee ? row.map((score) => (score === null ? null : score + bonus)) : cells,
          );
          const demands = problem.demands.map((demand, other) => (other === mentee ? 1 : demand));
          const plain = solveAssignment({ ...problem, scores, demands });
          const near = standing.pairsWith(mentee);
          expect(near !== undefined).toBe(plain.pairs.some((pair) => pair[0] === mentee));
          if (near === undefined) return;
          expect(near.some((pair) => pair[0] === mentee)).toBe(true);
          expect([totalOf(problem.scores, near), near.length]).toEqual([
            totalOf(problem.scores, plain.pairs),
            plain.pairs.length,
          ]);
        });
      }),
      settings,
    );
  });

  it('names as many newcomers as more places bring in', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const standing = standingOf(problem);
        problem.capacities.forEach((_, mentor) => {
          const newcomers = standing.entrants(mentor, SIDE);
          const capacities = problem.capacities.map((places, other) => (other === mentor ? places + SIDE : places));
          expect(newcomers.length).toBe(
            solveAssignment({ ...problem, capacities }).pairs.length - standing.pairs.length,
          );
        });
      }),
      settings,
    );
  });
});
