/** What holds of every proposal, on random schools: order of rows, locks, sums of points, costs and advice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CONSTRAINTS, costOf, prepare, propose, rankMentors } from '../../../src/domain/matching/index.ts';
import type { Help, MatchInput, MatchMentor, PairCodes, Policy } from '../../../src/domain/matching/index.ts';
import { solveAssignment } from '../../../src/domain/matching/assignment/solve.ts';
import { roleModelRules } from '../../../src/domain/pairs/role-models.ts';
import { randomFrom, school } from './people.ts';

const settings = { seed: 20_261_122, numRuns: 60 };
const POLICIES = ['totalFirst', 'coverageFirst'] as const;

const schools: fc.Arbitrary<MatchInput> = fc
  .record({
    mentors: fc.integer({ min: 0, max: 8 }),
    mentees: fc.integer({ min: 0, max: 14 }),
    seed: fc.nat(1_000_000),
    policy: fc.constantFrom<Policy>(...POLICIES),
    subjectModel: fc.boolean(),
    load: fc.boolean(),
  })
  .map(({ mentors, mentees, seed, policy, subjectModel, load }) => ({
    ...school(mentors, mentees, seed, 2),
    policy,
    roleModel: subjectModel ? roleModelRules('SUBJECT_SUBJECT') : undefined,
    weights: load ? { currentLoad: 9, experience: 5 } : {},
  }));

function shuffled<T>(values: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return values
    .map((value) => ({ value, key: random(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

describe('every proposal', () => {
  it('is the same whatever the order of rows', () => {
    fc.assert(
      fc.property(schools, fc.nat(), (people, seed) => {
        const mixed: MatchInput = {
          ...people,
          mentors: shuffled(people.mentors, seed),
          mentees: shuffled(people.mentees, seed + 1),
          preferences: shuffled(people.preferences, seed + 2),
        };
        expect(propose(prepare(mixed))).toEqual(propose(prepare(people)));
      }),
      settings,
    );
  });

  it('gives every pair points that its criteria add up to', () => {
    fc.assert(
      fc.property(schools, (people) => {
        const problem = prepare(people);
        for (const pair of propose(problem).pairs) {
          const row = problem.mentees.findIndex(({ code }) => code === pair.mentee);
          const column = problem.mentors.findIndex(({ code }) => code === pair.mentor);
          expect(pair.score).toBe(problem.scores[row]![column]);
          expect(pair.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(pair.score);
          expect(pair.reasons.every(({ points, weight, why }) => points >= 0 && points <= weight && why !== '')).toBe(
            true,
          );
          const ranked = rankMentors(problem, pair.mentee).find(({ mentor }) => mentor === pair.mentor)!;
          expect([ranked.score, ranked.reasons]).toEqual([pair.score, pair.reasons]);
        }
      }),
      settings,
    );
  });

  it('never moves a locked pair, whatever else is asked', () => {
    fc.assert(
      fc.property(schools, fc.nat(), (people, seed) => {
        const first = propose(prepare(people)).pairs;
        const random = randomFrom(seed);
        const locked: PairCodes[] = people.mentees.flatMap(({ code }) => {
          const mentor = people.mentors[random(people.mentors.length + 3)];
          return mentor ? [{ mentee: code, mentor: mentor.code }] : [];
        });
        const forbidden = first.slice(0, 3).map(({ mentee, mentor }) => ({ mentee, mentor }));
        const second = propose(prepare({ ...people, constraints: { ...NO_CONSTRAINTS, locked, forbidden } })).pairs;
        const has = (pair: PairCodes): boolean =>
          second.some(({ mentee, mentor }) => mentee === pair.mentee && mentor === pair.mentor);
        for (const pair of locked) expect(has(pair)).toBe(true);
        expect(new Set(second.map(({ mentee, mentor }) => `${mentee} ${mentor}`)).size).toBe(second.length);
        expect(second.filter((pair) => pair.locked)).toHaveLength(locked.length);
        const free = second.filter((pair) => !pair.locked);
        expect(
          free.some((pair) => forbidden.some((ban) => ban.mentee === pair.mentee && ban.mentor === pair.mentor)),
        ).toBe(false);
      }),
      settings,
    );
  });

  it('locked as a whole stays as it is', () => {
    fc.assert(
      fc.property(schools, (people) => {
        const { pairs, unpaired } = propose(prepare(people));
        const again = propose(prepare({ ...people, constraints: { ...NO_CONSTRAINTS, locked: pairs } }));
        expect(again.pairs.map(({ mentee, mentor, score }) => [mentee, mentor, score])).toEqual(
          pairs.map(({ mentee, mentor, score }) => [mentee, mentor, score]),
        );
        expect(again.unpaired.map(({ mentee }) => mentee)).toEqual(unpaired.map(({ mentee }) => mentee));
      }),
      settings,
    );
  });
});

describe('the cost of a choice', () => {
  it('is what the whole loses when everything is solved with that pair alone possible', () => {
    fc.assert(
      fc.property(schools, (people) => {
        const problem = prepare(people);
        for (const { mentee, mentor, runnerUp } of propose(problem).pairs.slice(0, 4)) {
          if (!runnerUp) continue;
          const row = problem.mentees.findIndex(({ code }) => code === mentee);
          if (problem.demands[row] !== 1) continue;
          const { points, pairs } = costOf(problem, { mentee, mentor: runnerUp.mentor }, mentor);
          // The mentee's only allowed mentor is the runner-up, at a price that nothing outweighs.
          const bonus = 1_000_000;
          const scores = problem.scores.map((cells, index) =>
            index === row
              ? cells.map((score, column) =>
                  problem.mentors[column]!.code === runnerUp.mentor ? score! + bonus : null,
                )
              : cells,
          );
          const { capacities, demands } = problem;
          const { policy } = people;
          const base = solveAssignment({ scores: problem.scores, capacities, demands, policy });
          const forced = solveAssignment({ scores, capacities, demands, policy });
          expect({ points, pairs }).toEqual({
            points: base.total - (forced.total - bonus),
            pairs: base.pairs.length - forced.pairs.length,
          });
        }
      }),
      settings,
    );
  });

  it('names everybody who would get another mentor', () => {
    const problem = prepare(school(10, 20, 3, 2));
    const pair = propose(problem).pairs.find(({ runnerUp }) => runnerUp !== undefined)!;
    const { moved } = costOf(problem, { mentee: pair.mentee, mentor: pair.runnerUp!.mentor }, pair.mentor);
    expect(moved).toContainEqual({ mentee: pair.mentee, before: [pair.mentor], after: [pair.runnerUp!.mentor] });
  });
});

/** The input after the advice was followed. */
function followed(people: MatchInput, help: Help): MatchInput | undefined {
  const { change } = help;
  const withMentor = (code: string, own: Partial<MatchMentor>): MatchInput => ({
    ...people,
    mentors: people.mentors.map((mentor) => (mentor.code === code ? { ...mentor, ...own } : mentor)),
  });
  if (change === undefined) return undefined;
  if ('limitOf' in change) return withMentor(change.limitOf, { capacity: change.limit });
  if ('policy' in change) return { ...people, policy: change.policy };
  if (change.obstacle === 'mentorStatus') return withMentor(help.mentor!, { decision: 'SELECTED' });
  if (change.obstacle === 'roleModel.sameSubject') return { ...people, roleModel: undefined };
  return undefined;
}

describe('advice for a mentee without a pair', () => {
  it('gives that very mentee that very mentor when it is followed', () => {
    let tried = 0;
    fc.assert(
      fc.property(schools, (people) => {
        for (const { mentee, help } of propose(prepare(people)).unpaired) {
          const next = help && followed(people, help);
          if (!help || !next) continue;
          tried += 1;
          const pairs = propose(prepare(next)).pairs.filter((pair) => pair.mentee === mentee);
          const mentors = pairs.map(({ mentor }) => mentor);
          expect({ help, mentors }).toEqual({ help, mentors: expect.arrayContaining([help.mentor]) });
        }
      }),
      { ...settings, numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('is there for everybody on a large school', () => {
    const { unpaired } = propose(prepare(school(30, 90, 11, 2)));
    expect(unpaired.length).toBeGreaterThan(10);
    for (const { help, why } of unpaired) expect([help !== undefined, why !== '']).toEqual([true, true]);
  });
});
