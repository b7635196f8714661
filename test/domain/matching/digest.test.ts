/** The fingerprint of the data: the same for the same data in any order, another for any change. */
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/domain/matching/digest.ts';
import { inputDigest } from '../../../src/domain/matching/index.ts';
import { input, mentee, mentor } from './people.ts';

const people = input(
  [mentor('НК-001', { topics: ['METHOD'] }), mentor('НК-002')],
  [mentee('НЯ-001'), mentee('НЯ-002')],
  { preferences: [{ from: 'НЯ-001', choices: ['НК-002'], unwanted: [] }] },
);

describe('the digest of an input', () => {
  it('does not depend on the order of rows', () => {
    const shuffled = { ...people, mentors: [...people.mentors].reverse(), mentees: [...people.mentees].reverse() };
    expect(inputDigest(shuffled)).toBe(inputDigest(people));
  });

  it('does not depend on what the curator chooses afterwards', () => {
    expect(inputDigest({ ...people, policy: 'coverageFirst', weights: { topics: 1 } })).toBe(inputDigest(people));
  });

  it.each([
    ['a limit', { ...people, mentors: [mentor('НК-001', { topics: ['METHOD'], capacity: 2 }), mentor('НК-002')] }],
    ['a topic', { ...people, mentors: [mentor('НК-001'), mentor('НК-002')] }],
    ['a person less', { ...people, mentees: [mentee('НЯ-001')] }],
    ['an answer', { ...people, preferences: [] }],
    ['a pair made meanwhile', { ...people, taken: [{ mentee: 'НЯ-001', mentor: 'НК-001' }] }],
    ['another year', { ...people, day: '2027-01-01' }],
  ])('notices %s', (_name, changed) => {
    expect(inputDigest(changed)).not.toBe(inputDigest(people));
  });

  it('keeps its value from version to version', () => {
    expect(digestOf({ b: [1, 'я', null], a: true })).toBe(digestOf({ a: true, b: [1, 'я', null], c: undefined }));
    expect(digestOf('Наставник')).toBe('37db6b12fd4db480');
  });
});
