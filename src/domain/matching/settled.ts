/** What the curator settled before the assignment: locked pairs and accepted groups leave the problem, some mentees wait. */
import type { AcceptedGroup, Constraints, MatchMentee, MatchMentor, PairCodes } from './types.ts';

/** A settled pair by places in the sorted lists. */
export interface SettledPair {
  readonly row: number;
  readonly column: number;
  /** The group it belongs to, by number among the accepted ones. */
  readonly group: number | undefined;
}

export interface Settled {
  readonly pairs: readonly SettledPair[];
  readonly groups: readonly AcceptedGroup[];
  /** Pairs and groups that name somebody who is no longer there: skipped. */
  readonly missing: readonly PairCodes[];
  readonly isSettled: (row: number, column: number) => boolean;
  readonly isLater: (row: number) => boolean;
  readonly placesTaken: (column: number) => number;
  readonly mentorsGiven: (row: number) => number;
}

export function settle(
  constraints: Constraints,
  mentors: readonly MatchMentor[],
  mentees: readonly MatchMentee[],
): Settled {
  const columnOf = new Map(mentors.map(({ code }, column) => [code, column]));
  const rowOf = new Map(mentees.map(({ code }, row) => [code, row]));
  const pairs: SettledPair[] = [];
  const missing: PairCodes[] = [];
  const known = new Set<string>();
  const places = new Map<number, number>();
  const given = new Map<number, number>();
  const add = (codes: PairCodes, group: number | undefined): void => {
    const row = rowOf.get(codes.mentee);
    const column = columnOf.get(codes.mentor);
    if (row === undefined || column === undefined) {
      missing.push(codes);
      return;
    }
    const key = `${row}:${column}`;
    if (known.has(key)) return;
    known.add(key);
    pairs.push({ row, column, group });
    places.set(column, (places.get(column) ?? 0) + 1);
    given.set(row, (given.get(row) ?? 0) + 1);
  };
  constraints.groups.forEach(({ mentor, mentees: members }, group) =>
    members.forEach((mentee) => add({ mentee, mentor }, group)),
  );
  constraints.locked.forEach((codes) => add(codes, undefined));
  const later = new Set(constraints.later);
  return {
    pairs,
    groups: constraints.groups,
    missing,
    isSettled: (row, column) => known.has(`${row}:${column}`),
    isLater: (row) => later.has(mentees[row]?.code ?? ''),
    placesTaken: (column) => places.get(column) ?? 0,
    mentorsGiven: (row) => given.get(row) ?? 0,
  };
}
