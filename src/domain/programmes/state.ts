/** The state of a personal programme on a day: follows from the dates of its row (`pairs.md` E.6). */
import type { Day } from '../day.ts';

/** Codes of the dictionary «Состояния программы». */
export type ProgrammeStateCode =
  'DRAFT' | 'REVIEW' | 'APPROVED' | 'RUNNING' | 'CORRECTION' | 'REFLECTION' | 'DONE' | 'CANCELLED';

/** Dates of a programme; days to come do not count yet. */
export interface ProgrammeFacts {
  readonly startsOn?: Day | undefined;
  readonly reviewOn?: Day | undefined;
  readonly approvedOn?: Day | undefined;
  /** The corrected version; `approvedOn` stays the first approval, which the counting rule asks for. */
  readonly reapprovedOn?: Day | undefined;
  readonly correctionOn?: Day | undefined;
  readonly reflectionOn?: Day | undefined;
  readonly finishedOn?: Day | undefined;
  readonly cancelledOn?: Day | undefined;
}

/** The state on the day. Whatever comes after approval counts only once the programme is approved. */
export function programmeState(facts: ProgrammeFacts, today: Day): ProgrammeStateCode {
  const come = (day: Day | undefined): boolean => day !== undefined && day <= today;
  if (come(facts.cancelledOn)) return 'CANCELLED';
  if (!come(facts.approvedOn)) return come(facts.reviewOn) ? 'REVIEW' : 'DRAFT';
  if (come(facts.finishedOn)) return 'DONE';
  if (come(facts.reflectionOn)) return 'REFLECTION';
  const { approvedOn = '', correctionOn = '', reapprovedOn = '' } = facts;
  // A correction may begin and end in one day; a programme approved anew runs on.
  const isMended = come(facts.reapprovedOn) && reapprovedOn >= correctionOn;
  if (come(facts.correctionOn) && correctionOn >= approvedOn && !isMended) return 'CORRECTION';
  return come(facts.startsOn) ? 'RUNNING' : 'APPROVED';
}
