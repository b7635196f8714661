/** Why a mentor stayed without a mentee. */
import type { Problem } from './problem.ts';
import { placesOf } from './problem.ts';

export interface IdleMentor {
  readonly mentor: string;
  readonly shown: string;
  readonly reason: 'noMentees' | 'mentor' | 'full' | 'forbidden' | 'notChosen';
  readonly why: string;
}

/** Explains one mentor who got nobody, neither settled nor proposed. */
export function explainIdle(problem: Problem, column: number): IdleMentor {
  const mentor = problem.mentors[column];
  const known = { mentor: mentor?.code ?? '', shown: mentor?.shown ?? '' };
  const own = problem.mentorObstacles[column] ?? [];
  if (own.length > 0) return { ...known, reason: 'mentor', why: own.map(({ why }) => why).join('; ') };
  if (mentor === undefined || placesOf(mentor) === 0) {
    return { ...known, reason: 'full', why: 'все места заняты действующими парами' };
  }
  if (problem.demands.every((demand) => demand === 0)) {
    return { ...known, reason: 'noMentees', why: 'нет наставляемых без пары' };
  }
  const allowed = problem.scores.some((row, index) => row[column] !== null && (problem.demands[index] ?? 0) > 0);
  if (!allowed) return { ...known, reason: 'forbidden', why: 'ни одна пара с этим наставником не разрешена' };
  return { ...known, reason: 'notChosen', why: 'подходящие наставляемые получили других наставников' };
}
