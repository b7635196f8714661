/** Mentees who finished or left are not paired. */
import type { MenteeGuard } from './guard.ts';

export const menteeStatus: MenteeGuard = {
  about: 'mentee',
  code: 'menteeStatus',
  title: 'Статус наставляемого',
  check({ code, decision }) {
    if (decision !== 'FINISHED' && decision !== 'LEFT') return undefined;
    const finished = decision === 'FINISHED';
    return {
      code: 'menteeStatus',
      severity: 'error',
      about: 'mentee',
      why: finished ? 'наставляемый завершил программу' : 'наставляемый выбыл',
      remedy: finished ? `указать для ${code} статус «кандидат»` : undefined,
    };
  },
};
