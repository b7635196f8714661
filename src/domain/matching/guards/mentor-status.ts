/** Only mentors who were selected, or already act, are proposed (S4 7: the selection comes before pairs). */
import type { MentorDecision } from '../types.ts';
import type { MentorGuard } from './guard.ts';

const TITLES: Readonly<Record<MentorDecision, string>> = {
  CANDIDATE: 'кандидат',
  SELECTED: 'отобран',
  ACTIVE: 'действующий',
  RESERVE: 'в резерве',
  LEFT: 'выбыл',
};

export const mentorStatus: MentorGuard = {
  about: 'mentor',
  code: 'mentorStatus',
  title: 'Статус наставника',
  check({ code, decision }) {
    if (decision === 'SELECTED' || decision === 'ACTIVE') return undefined;
    const status = decision === undefined ? 'не указан' : `«${TITLES[decision]}»`;
    return {
      code: 'mentorStatus',
      severity: 'error',
      about: 'mentor',
      why: `статус наставника ${status}, а предлагаются отобранные и действующие`,
      remedy: decision === 'LEFT' ? undefined : `указать для ${code} статус «отобран»`,
    };
  },
};
