/** Pairs that exist already or that the curator forbade are not proposed. */
import { pairObstacle } from './guard.ts';
import type { PairGuard } from './guard.ts';

export const taken: PairGuard = {
  about: 'pair',
  code: 'taken',
  title: 'Такая пара уже есть',
  check: (mentor, mentee, { isTaken }) =>
    pairObstacle(isTaken(mentee.code, mentor.code), () => ({
      code: 'taken',
      why: 'такая пара уже есть',
      remedy: undefined,
    })),
};

export const forbidden: PairGuard = {
  about: 'pair',
  code: 'forbidden',
  title: 'Запрет куратора',
  check: (mentor, mentee, { isForbidden }) =>
    pairObstacle(isForbidden(mentee.code, mentor.code), () => ({
      code: 'forbidden',
      why: 'вы запретили эту пару',
      remedy: `снять запрет с пары ${mentee.code} и ${mentor.code}`,
    })),
};
