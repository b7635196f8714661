/** Which meeting comes next in the sequence of a pair (`pairs.md` E.8); the curator may choose another. */
import type { KindCode } from './kinds.ts';

export type MeetingCode = 'INTRO' | 'TRIAL' | 'PLANNING' | 'REGULAR' | 'FINAL' | 'SINGLE' | 'SITUATION';

/** Each of these is held before the regular ones begin. */
const FIRST: readonly MeetingCode[] = ['INTRO', 'TRIAL', 'PLANNING'];

/**
 * The kind of the next meeting. `held` are the kinds held already, in any order. The final one is never offered: only
 * people know that they meet for the last time.
 */
export function nextMeeting(held: readonly string[], kinds: readonly KindCode[]): MeetingCode {
  if (kinds.indexOf('SPEED') >= 0) return 'SINGLE';
  if (kinds.indexOf('SITUATIONAL') >= 0) return 'SITUATION';
  return FIRST.find((kind) => held.indexOf(kind) < 0) ?? 'REGULAR';
}
