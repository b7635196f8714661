/** Nobody mentors oneself: one row of «Педагоги» may stand in both bases. */
import { pairObstacle } from './guard.ts';
import type { PairGuard } from './guard.ts';

export const notSelf: PairGuard = {
  about: 'pair',
  code: 'notSelf',
  title: 'Не сам с собой',
  check: (mentor, mentee) =>
    pairObstacle(
      mentor.code === mentee.code || (mentor.person !== undefined && mentor.person === mentee.person),
      () => ({
        code: 'notSelf',
        why: 'это один и тот же человек',
        remedy: undefined,
      }),
    ),
};
