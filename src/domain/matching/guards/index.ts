/** All hard rules in the order in which reasons are given; a new one is a file here and a line below. */
import { capacity } from './capacity.ts';
import { menteeDataConsent, mentorDataConsent } from './data-consent.ts';
import { forbidden, taken } from './decided.ts';
import type { MenteeGuard, MentorGuard, PairGuard } from './guard.ts';
import { interview } from './interview.ts';
import { menteeStatus } from './mentee-status.ts';
import { mentorStatus } from './mentor-status.ts';
import { notSelf } from './not-self.ts';
import { form, kinds, organization, roleModelRules } from './pair-rules.ts';
import { unwanted } from './unwanted.ts';

export const MENTOR_GUARDS: readonly MentorGuard[] = [mentorStatus, interview, capacity, mentorDataConsent];
export const MENTEE_GUARDS: readonly MenteeGuard[] = [menteeStatus, menteeDataConsent];
export const PAIR_GUARDS: readonly PairGuard[] = [
  notSelf,
  taken,
  forbidden,
  unwanted,
  form,
  organization,
  roleModelRules,
  kinds,
];
