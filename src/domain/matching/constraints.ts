/** What the curator can do with a proposal: each move gives new constraints, and the next run keeps what is locked. */
import type { AcceptedGroup, Constraints, PairCodes } from './types.ts';

export const NO_CONSTRAINTS: Constraints = { locked: [], forbidden: [], later: [], groups: [] };

const isSame = (a: PairCodes, b: PairCodes): boolean => a.mentee === b.mentee && a.mentor === b.mentor;
const without = (pairs: readonly PairCodes[], pair: PairCodes): PairCodes[] =>
  pairs.filter((other) => !isSame(other, pair));

/** Keeps a pair as it is; a ban on it, or its mentee's waiting, ends. */
export function lock(constraints: Constraints, pair: PairCodes): Constraints {
  return {
    ...constraints,
    locked: [...without(constraints.locked, pair), pair],
    forbidden: without(constraints.forbidden, pair),
    later: constraints.later.filter((code) => code !== pair.mentee),
  };
}

export function unlock(constraints: Constraints, pair: PairCodes): Constraints {
  return { ...constraints, locked: without(constraints.locked, pair) };
}

/** Never proposes the pair again; a lock on it is taken off. */
export function forbid(constraints: Constraints, pair: PairCodes): Constraints {
  return {
    ...constraints,
    locked: without(constraints.locked, pair),
    forbidden: [...without(constraints.forbidden, pair), pair],
  };
}

export function allow(constraints: Constraints, pair: PairCodes): Constraints {
  return { ...constraints, forbidden: without(constraints.forbidden, pair) };
}

/** Gives the mentee another mentor in place of this one, and keeps that. */
export function takeAnother(constraints: Constraints, pair: PairCodes, mentor: string): Constraints {
  return lock(forbid(constraints, pair), { mentee: pair.mentee, mentor });
}

/** Swaps the mentors of two pairs and keeps both. */
export function swap(constraints: Constraints, first: PairCodes, second: PairCodes): Constraints {
  const unlocked = unlock(unlock(constraints, first), second);
  const exchanged = lock(unlocked, { mentee: first.mentee, mentor: second.mentor });
  return lock(exchanged, { mentee: second.mentee, mentor: first.mentor });
}

/** Leaves a mentee out of this run; locks of that mentee are taken off. */
export function leaveForLater(constraints: Constraints, mentee: string): Constraints {
  return {
    ...constraints,
    locked: constraints.locked.filter((pair) => pair.mentee !== mentee),
    later: [...constraints.later.filter((code) => code !== mentee), mentee],
  };
}

export function bringBack(constraints: Constraints, mentee: string): Constraints {
  return { ...constraints, later: constraints.later.filter((code) => code !== mentee) };
}

/** Accepts a group; it leaves the problem, so its members' locks with the same mentor are taken off. */
export function acceptGroup(constraints: Constraints, group: AcceptedGroup): Constraints {
  const inGroup = (pair: PairCodes): boolean => pair.mentor === group.mentor && group.mentees.indexOf(pair.mentee) >= 0;
  return {
    ...constraints,
    locked: constraints.locked.filter((pair) => !inGroup(pair)),
    groups: [...constraints.groups, group],
  };
}

/** Takes back the group of this mentor with exactly these mentees. */
export function dissolveGroup(constraints: Constraints, group: AcceptedGroup): Constraints {
  const key = ({ mentor, mentees }: AcceptedGroup): string => [mentor, ...mentees].join(' ');
  return { ...constraints, groups: constraints.groups.filter((other) => key(other) !== key(group)) };
}
