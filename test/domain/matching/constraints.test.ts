/** The curator's moves. */
import { describe, expect, it } from 'vitest';
import {
  NO_CONSTRAINTS,
  acceptGroup,
  allow,
  bringBack,
  dissolveGroup,
  forbid,
  leaveForLater,
  lock,
  prepare,
  propose,
  swap,
  takeAnother,
  unlock,
} from '../../../src/domain/matching/index.ts';
import { input, mentee, mentor } from './people.ts';

const a = { mentee: 'НЯ-001', mentor: 'НК-001' };
const b = { mentee: 'НЯ-002', mentor: 'НК-002' };

describe('moves', () => {
  it('a lock ends a ban and the other way round', () => {
    const locked = lock(forbid(NO_CONSTRAINTS, a), a);
    expect(locked).toEqual({ ...NO_CONSTRAINTS, locked: [a] });
    expect(forbid(locked, a)).toEqual({ ...NO_CONSTRAINTS, forbidden: [a] });
  });

  it('a lock twice is one lock', () => {
    expect(lock(lock(NO_CONSTRAINTS, a), { ...a }).locked).toEqual([a]);
  });

  it('each move can be taken back', () => {
    expect(unlock(lock(NO_CONSTRAINTS, a), a)).toEqual(NO_CONSTRAINTS);
    expect(allow(forbid(NO_CONSTRAINTS, a), a)).toEqual(NO_CONSTRAINTS);
    expect(bringBack(leaveForLater(NO_CONSTRAINTS, 'НЯ-001'), 'НЯ-001')).toEqual(NO_CONSTRAINTS);
    const group = { mentor: 'НК-001', mentees: ['НЯ-001', 'НЯ-002'], topic: undefined };
    expect(dissolveGroup(acceptGroup(NO_CONSTRAINTS, group), group)).toEqual(NO_CONSTRAINTS);
  });

  it('leaving a mentee for later unlocks, locking brings back', () => {
    const later = leaveForLater(lock(NO_CONSTRAINTS, a), 'НЯ-001');
    expect(later).toEqual({ ...NO_CONSTRAINTS, later: ['НЯ-001'] });
    expect(lock(later, a)).toEqual({ ...NO_CONSTRAINTS, locked: [a] });
  });

  it('a swap holds in the next run, another mentor too', () => {
    const people = input([mentor('НК-001'), mentor('НК-002'), mentor('НК-003')], [mentee('НЯ-001'), mentee('НЯ-002')]);
    const named = (constraints: typeof NO_CONSTRAINTS): string[] =>
      propose(prepare({ ...people, constraints })).pairs.map((pair) => `${pair.mentee} ${pair.mentor}`);
    expect(named(NO_CONSTRAINTS)).toEqual(['НЯ-001 НК-001', 'НЯ-002 НК-002']);
    expect(named(swap(NO_CONSTRAINTS, a, b))).toEqual(['НЯ-001 НК-002', 'НЯ-002 НК-001']);
    expect(named(takeAnother(NO_CONSTRAINTS, a, 'НК-003'))[0]).toBe('НЯ-001 НК-003');
  });
});
