/** «С кем не хотел(а) бы работать»: an answer of either side forbids the pair. */
import { pairObstacle } from './guard.ts';
import type { PairGuard } from './guard.ts';

export const unwanted: PairGuard = {
  about: 'pair',
  code: 'unwanted',
  title: 'Ответ «не хотел(а) бы»',
  check(mentor, mentee, { isUnwanted }) {
    const byMentee = isUnwanted(mentee.code, mentor.code);
    return pairObstacle(byMentee || isUnwanted(mentor.code, mentee.code), () => ({
      code: 'unwanted',
      why: `в анкете ${byMentee ? mentee.code : mentor.code} ответ «не хотел(а) бы» про ${byMentee ? mentor.code : mentee.code}`,
      remedy: undefined,
    }));
  },
};
