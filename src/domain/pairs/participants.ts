/** What the guards of a pair need to know of its two people; blanks in the tables stay unknown, never assumed. */
import type { Role } from './roles.ts';

export interface Participant {
  /** Roles the person is known to have; empty when the table does not say. */
  readonly roles: readonly Role[];
  readonly birthYear: number | undefined;
  readonly experienceMonths: number | undefined;
  /** Subjects, spelled for comparison. */
  readonly subjects: readonly string[];
  readonly youngSpecialist: boolean | undefined;
  readonly newcomer: boolean | undefined;
  /** Difficulties in communication are among the person's category or deficits. */
  readonly communication: boolean;
}

/** What a guard found; the caller adds sheet, row and record. */
export interface GuardFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Which choice of the pair it concerns. */
  readonly about: 'form' | 'roleModel' | 'kinds';
  readonly message: string;
  readonly action: string;
}

/** Whether a person surely lacks every one of the wanted roles. */
export function lacksRole(person: Participant, wanted: readonly Role[] | 'any'): boolean {
  if (wanted === 'any' || person.roles.length === 0) return false;
  return !person.roles.some((role) => wanted.indexOf(role) >= 0);
}
