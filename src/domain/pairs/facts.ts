/** What is known of a pair: only dates, numbers and human decisions; its state follows from them. */
import type { Day } from '../day.ts';
import type { AddWorkingDays } from './notice.ts';

/** Facts of one mentor and one mentee. Dates after the day asked about do not count yet. */
export interface PairFacts {
  readonly mentorConsentOn?: Day | undefined;
  readonly menteeConsentOn?: Day | undefined;
  readonly representativeConsentOn?: Day | undefined;
  /** The mentee (or the mentor, in «ученик – ученик») is under 18: a legal representative consents too. */
  readonly needsRepresentative: boolean;
  readonly rejectedOn?: Day | undefined;
  readonly orderNumber?: string | undefined;
  readonly orderOn?: Day | undefined;
  /** The form falls under art. 351.8 of the Labour Code. */
  readonly labourCode: boolean;
  /** Mentoring is in the mentor's job and pay already, so no agreement is demanded (Роструд, ТЗ/7300-6-1). */
  readonly inJobFunction: boolean;
  readonly agreementNumber?: string | undefined;
  readonly agreementOn?: Day | undefined;
  /** Day on which the personal programme of this mentee was approved. */
  readonly programmeApprovedOn?: Day | undefined;
  /** Last day of the programme. */
  readonly programmeEndsOn?: Day | undefined;
  readonly pausedOn?: Day | undefined;
  readonly resumedOn?: Day | undefined;
  readonly completedOn?: Day | undefined;
  /** Whether results are written down; undefined where no place is kept for them. */
  readonly hasResults?: boolean | undefined;
  readonly terminatedOn?: Day | undefined;
  /** Whether the reason of the early end is given. */
  readonly hasEndReason: boolean;
  /** The reason is a refusal or cancellation under art. 351.8: see needsNotice. */
  readonly noticeReason: boolean;
  readonly noticeOn?: Day | undefined;
  readonly addWorkingDays: AddWorkingDays;
}
