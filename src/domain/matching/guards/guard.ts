/** What a guard is: a hard rule apart from points, with a sentence why and what would lift it. */
import type { MatchContext } from '../context.ts';
import type { MatchMentee, MatchMentor } from '../types.ts';

/** What stands against a person or a pair; a warning is shown and does not forbid. */
export interface Obstacle {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What it concerns: one person and so all pairs of that person, one pair, or a rule chosen for the whole run. */
  readonly about: 'mentor' | 'mentee' | 'pair' | 'rule';
  /** A sentence without a capital and a full stop. */
  readonly why: string;
  /** What would lift it, in the infinitive and the same for all pairs it opens; undefined when nothing should. */
  readonly remedy: string | undefined;
}

export interface MentorGuard {
  readonly about: 'mentor';
  readonly code: string;
  readonly title: string;
  readonly check: (mentor: MatchMentor, context: MatchContext) => Obstacle | undefined;
}

export interface MenteeGuard {
  readonly about: 'mentee';
  readonly code: string;
  readonly title: string;
  readonly check: (mentee: MatchMentee, context: MatchContext) => Obstacle | undefined;
}

export interface PairGuard {
  readonly about: 'pair';
  readonly code: string;
  readonly title: string;
  readonly check: (mentor: MatchMentor, mentee: MatchMentee, context: MatchContext) => readonly Obstacle[];
}

const NOTHING: readonly Obstacle[] = [];

/** One obstacle of a pair when the condition holds; the texts are made only then. */
export function pairObstacle(
  holds: boolean,
  texts: () => Pick<Obstacle, 'code' | 'why' | 'remedy'>,
): readonly Obstacle[] {
  return holds ? [{ severity: 'error', about: 'pair', ...texts() }] : NOTHING;
}
