/** A mentor whom the interview did not recommend is not proposed; without an interview, when the school demands one (S2 5, S4 7). */
import type { MentorGuard } from './guard.ts';

export const interview: MentorGuard = {
  about: 'mentor',
  code: 'interview',
  title: 'Собеседование',
  check({ code, interview: result }, { input }) {
    if (result === 'RECOMMENDED') return undefined;
    if (result === undefined && !input.settings.interviewNeeded) return undefined;
    const whys = {
      NOT_RECOMMENDED: 'по итогам собеседования наставник не рекомендован',
      RESERVE: 'по итогам собеседования наставник в резерве',
    };
    return {
      code: 'interview',
      severity: 'error',
      about: 'mentor',
      why: result === undefined ? 'собеседование с наставником не отмечено' : whys[result],
      remedy: result === 'NOT_RECOMMENDED' ? undefined : `отметить для ${code} собеседование: рекомендован`,
    };
  },
};
