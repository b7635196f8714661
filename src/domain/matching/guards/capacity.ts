/** A mentor takes nobody with a limit of 0 or one that is no whole number; a full mentor is a matter of places, not of rules. */
import type { MentorGuard } from './guard.ts';

export const capacity: MentorGuard = {
  about: 'mentor',
  code: 'capacity',
  title: 'Предел наставляемых',
  check({ code, capacity: limit }) {
    if (limit !== undefined && Number.isInteger(limit) && limit > 0) return undefined;
    return {
      code: 'capacity',
      severity: 'error',
      about: 'mentor',
      why: limit === 0 ? 'предел наставляемых — 0' : 'предел наставляемых не указан целым числом',
      remedy: `указать предел наставляемых для ${code}`,
    };
  },
};
