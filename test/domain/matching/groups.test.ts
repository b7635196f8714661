/** Groups offered before the assignment. */
import { describe, expect, it } from 'vitest';
import { NO_CONSTRAINTS, acceptGroup, groupOffers, prepare } from '../../../src/domain/matching/index.ts';
import { input, mentee, mentor } from './people.ts';

describe('offers of groups', () => {
  const people = input(
    [
      mentor('НК-001', { takesGroup: true, capacity: 3, topics: ['PARENTS'] }),
      mentor('НК-002', { capacity: 3, topics: ['PARENTS'] }),
      mentor('НК-003', { takesGroup: true, capacity: 1, topics: ['PARENTS'] }),
    ],
    [
      mentee('НЯ-001', { topics: ['PARENTS', 'METHOD'], shown: 'НЯ-001 · Осина А. Б.' }),
      mentee('НЯ-002', { topics: ['METHOD'] }),
      mentee('НЯ-003', { topics: ['PARENTS', 'METHOD'] }),
      mentee('НЯ-004', { topics: ['LESSON'] }),
      mentee('НЯ-005', { topics: ['PARENTS'], decision: 'LEFT' }),
    ],
  );
  const offers = groupOffers(prepare(people));

  it('only mentors who take a group and have two places, only topics that two free mentees share', () => {
    expect(offers.map(({ mentor: code, topic, competent }) => [code, topic, competent])).toEqual([
      ['НК-001', 'PARENTS', true],
      ['НК-001', 'METHOD', false],
    ]);
  });

  it('names the mentees', () => {
    expect(offers[0]).toMatchObject({
      title: 'работа с родителями',
      places: 3,
      mentees: [{ code: 'НЯ-001', shown: 'НЯ-001 · Осина А. Б.' }, { code: 'НЯ-003' }],
    });
  });

  it('an accepted group takes its people and places out', () => {
    const group = { mentor: 'НК-001', mentees: ['НЯ-001', 'НЯ-003'], topic: 'PARENTS' };
    const problem = prepare({ ...people, constraints: acceptGroup(NO_CONSTRAINTS, group) });
    expect(problem.demands).toEqual([0, 1, 0, 1, 1]);
    expect(problem.capacities).toEqual([1, 3, 1]);
    expect(groupOffers(problem)).toEqual([]);
  });
});
