/** The ranked list of mentors for one mentee. */
import { describe, expect, it } from 'vitest';
import { prepare, rankMentors } from '../../../src/domain/matching/index.ts';
import { input, mentee, mentor } from './people.ts';

describe('mentors for one mentee', () => {
  const people = input(
    [
      mentor('НК-001', { decision: 'RESERVE', topics: ['METHOD'] }),
      mentor('НК-002', { load: 1, capacity: 1, topics: ['METHOD'] }),
      mentor('НК-003', { load: 1, capacity: 2 }),
      mentor('НК-004'),
      mentor('НК-005', { topics: ['METHOD'] }),
      mentor('НК-006'),
    ],
    [mentee('НЯ-001', { topics: ['METHOD'] })],
    {
      preferences: [{ from: 'НК-006', choices: ['НЯ-009', 'НЯ-008', 'НЯ-001'], unwanted: [] }],
      weights: { mutualChoice: 0 },
    },
  );
  const ranked = rankMentors(prepare(people), 'НЯ-001');

  it('possible ones first, then by points, mutual choice, lighter load and code; full and forbidden ones last', () => {
    expect(ranked.map((entry) => entry.mentor)).toEqual(['НК-005', 'НК-006', 'НК-004', 'НК-003', 'НК-002', 'НК-001']);
  });

  it('a full mentor has no places, a forbidden one has the reason', () => {
    expect(ranked[4]).toMatchObject({ places: 0, obstacles: [] });
    expect(ranked[5]!.obstacles).toEqual(['статус наставника «в резерве», а предлагаются отобранные и действующие']);
  });

  it('explains points as a proposal does', () => {
    expect(ranked[0]).toMatchObject({
      score: 35,
      main: [{ why: 'общие темы: методика обучения и преподавания' }, {}, {}],
    });
  });

  it('somebody unknown has no list', () => {
    expect(rankMentors(prepare(people), 'НЯ-404')).toEqual([]);
  });
});
