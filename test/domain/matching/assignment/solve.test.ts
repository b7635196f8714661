/** What the solver does with ties, ids, ranges and input that is no problem. */
import { describe, expect, it } from 'vitest';
import { solveAssignment } from '../../../../src/domain/matching/assignment/solve.ts';
import type { AssignmentProblem } from '../../../../src/domain/matching/assignment/solve.ts';
import { UserError } from '../../../../src/domain/issue.ts';
import { randomFrom } from '../people.ts';

const plain = (scores: (number | null)[][], own: Partial<AssignmentProblem> = {}): AssignmentProblem => ({
  scores,
  capacities: (scores[0] ?? []).map(() => 1),
  demands: scores.map(() => 1),
  policy: 'totalFirst',
  ...own,
});

function refusal(problem: AssignmentProblem): string {
  try {
    solveAssignment(problem);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the two policies', () => {
  const scores = [
    [10, 6],
    [5, null],
  ];

  it('best pairs take the greater sum', () => {
    expect(
      solveAssignment(
        plain([
          [10, 3],
          [5, null],
        ]),
      ),
    ).toMatchObject({ pairs: [[0, 0]], total: 10 });
  });

  it('nobody left out takes more pairs for a smaller sum', () => {
    const answer = solveAssignment(
      plain(
        [
          [10, 3],
          [5, null],
        ],
        { policy: 'coverageFirst' },
      ),
    );
    expect(answer).toMatchObject({
      pairs: [
        [0, 1],
        [1, 0],
      ],
      total: 8,
    });
  });

  it('with an equal sum more pairs are better', () => {
    expect(
      solveAssignment(
        plain([
          [10, 10],
          [0, null],
        ]),
      ).pairs,
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('both agree where the sum grows with the pairs', () => {
    for (const policy of ['totalFirst', 'coverageFirst'] as const) {
      expect(solveAssignment(plain(scores, { policy })).total).toBe(11);
    }
  });

  it('existing pairs are kept when it costs nothing', () => {
    const same = [
      [7, 7],
      [7, 7],
    ];
    const existing = [
      [0, 1],
      [1, 0],
    ] as const;
    expect(solveAssignment(plain(same, { existing }))).toMatchObject({ pairs: existing, keptExisting: 2 });
    expect(
      solveAssignment(
        plain(
          [
            [8, 7],
            [7, 7],
          ],
          { existing },
        ),
      ).keptExisting,
    ).toBe(0);
  });

  it('pairs below zero are taken only for the sake of coverage', () => {
    expect(solveAssignment(plain([[-1]])).pairs).toEqual([]);
    expect(solveAssignment(plain([[-1]], { policy: 'coverageFirst' }))).toMatchObject({ pairs: [[0, 0]], total: -1 });
  });
});

describe('the order of rows', () => {
  it('changes nothing when people have ids, even among equals', () => {
    const random = randomFrom(5);
    const menteeIds = Array.from({ length: 40 }, (_, index) => `НЯ-${index + 100}`);
    const mentorIds = Array.from({ length: 25 }, (_, index) => `НК-${index + 100}`);
    const scores = menteeIds.map(() => mentorIds.map(() => (random(4) === 0 ? null : random(3))));
    const capacities = mentorIds.map(() => random(3));
    const demands = menteeIds.map(() => 1 + random(2));
    const named = (rows: readonly number[], columns: readonly number[]): string[] =>
      solveAssignment({
        scores: rows.map((row) => columns.map((column) => scores[row]![column]!)),
        capacities: columns.map((column) => capacities[column]!),
        demands: rows.map((row) => demands[row]!),
        menteeIds: rows.map((row) => menteeIds[row]!),
        mentorIds: columns.map((column) => mentorIds[column]!),
        policy: 'totalFirst',
      })
        .pairs.map(([mentee, mentor]) => `${menteeIds[rows[mentee]!]} ${mentorIds[columns[mentor]!]}`)
        .sort();
    const straight = named([...menteeIds.keys()], [...mentorIds.keys()]);
    for (let turn = 0; turn < 10; turn += 1) {
      const shuffled = (count: number): number[] =>
        Array.from({ length: count }, (_, index) => ({ index, key: random(1_000_000) }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
      expect(named(shuffled(menteeIds.length), shuffled(mentorIds.length))).toEqual(straight);
    }
  });
});

describe('refusals', () => {
  it.each<[string, AssignmentProblem, string]>([
    ['a fraction', plain([[1.5]]), 'matching.score'],
    ['no number', plain([[Number.NaN]]), 'matching.score'],
    ['a score past 2^53', plain([[2 ** 60]]), 'matching.scoreRange'],
    [
      'a total past 2^53',
      plain([
        [2 ** 52, 0],
        [0, 2 ** 52],
      ]),
      'matching.scoreRange',
    ],
    ['a row that is too short', plain([[1, 2], [1]]), 'matching.shape'],
    ['a limit below zero', plain([[1]], { capacities: [-1] }), 'matching.limit'],
    ['a limit that is no number', plain([[1]], { demands: [Number.NaN] }), 'matching.limit'],
    ['the same id twice', plain([[1], [1]], { menteeIds: ['НЯ-1', 'НЯ-1'] }), 'matching.idTwice'],
  ])('%s', (_name, problem, code) => {
    expect(refusal(problem)).toBe(code);
  });

  it.each<[string, AssignmentProblem]>([
    ['nobody', plain([])],
    ['mentees without mentors', plain([[], []])],
    ['nothing allowed', plain([[null, null]])],
    ['no places', plain([[5]], { capacities: [0] })],
    ['nothing wanted', plain([[5]], { demands: [0] })],
  ])('%s is an empty answer, not a refusal', (_name, problem) => {
    expect(solveAssignment(problem)).toEqual({ pairs: [], total: 0, keptExisting: 0 });
  });

  it('limits greater than the other side are no obstacle', () => {
    expect(solveAssignment(plain([[1, 2]], { demands: [9], capacities: [7, 1_000_000] })).total).toBe(3);
  });
});
