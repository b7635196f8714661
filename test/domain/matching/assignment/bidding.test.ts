/** The quick start changes nothing but the time: with wide scores, where it decides most, the total is that of munkres. */
import { munkres } from 'munkres';
import { describe, expect, it } from 'vitest';
import { solveAssignment } from '../../../../src/domain/matching/index.ts';
import { randomFrom } from '../people.ts';

describe('scores in a wide range', () => {
  it.each([
    ['as many mentors as mentees', 60, 60],
    ['more mentees than places', 70, 40],
    ['more places than mentees', 40, 70],
  ])('%s: the best total', (_title, mentees, mentors) => {
    const random = randomFrom(mentees * 1000 + mentors);
    for (let round = 0; round < 20; round += 1) {
      const scores = Array.from({ length: mentees }, () => Array.from({ length: mentors }, () => random(1_000_001)));
      const ones = (count: number): number[] => Array.from({ length: count }, () => 1);
      const { total } = solveAssignment({
        scores,
        capacities: ones(mentors),
        demands: ones(mentees),
        policy: 'totalFirst',
      });
      const oracle = munkres(scores.map((row) => row.map((score) => -score)));
      expect(total).toBe(oracle.reduce((sum, [mentee, mentor]) => sum + (scores[mentee]?.[mentor] ?? 0), 0));
    }
  });
});
