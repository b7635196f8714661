/** Consent to processing of personal data, when the school's setting demands it before a pair is proposed (152-FZ art. 9). */
import type { MatchPerson } from '../types.ts';
import type { MatchContext } from '../context.ts';
import type { MenteeGuard, MentorGuard, Obstacle } from './guard.ts';

const TITLE = 'Согласие на обработку персональных данных';

function missing(person: MatchPerson, about: 'mentor' | 'mentee', { input }: MatchContext): Obstacle | undefined {
  if (!input.settings.dataConsentNeeded || person.dataConsent) return undefined;
  const whose = about === 'mentor' ? 'наставника' : 'наставляемого';
  return {
    code: 'dataConsent',
    severity: 'error',
    about,
    why: `нет согласия ${whose} на обработку персональных данных`,
    remedy: `получить и отметить согласие ${person.code} на обработку персональных данных`,
  };
}

export const mentorDataConsent: MentorGuard = {
  about: 'mentor',
  code: 'dataConsent',
  title: TITLE,
  check: (mentor, context) => missing(mentor, 'mentor', context),
};

export const menteeDataConsent: MenteeGuard = {
  about: 'mentee',
  code: 'dataConsent',
  title: TITLE,
  check: (mentee, context) => missing(mentee, 'mentee', context),
};
