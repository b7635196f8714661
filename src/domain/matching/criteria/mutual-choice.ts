/** Mutual choice: both chose each other, or one did, by the place among the choices (`pairs.md` E.5). */
import { none } from './criterion.ts';
import type { Criterion } from './criterion.ts';

/** Tenths of half the weight for the first, second and third choice of one side. */
const TENTHS: readonly number[] = [10, 7, 4];

export const mutualChoice: Criterion = {
  code: 'mutualChoice',
  title: 'Взаимный выбор',
  weight: 30,
  hint: 'Полностью, когда выбрали друг друга; половина, когда выбрал один: за первое место вся, за второе 7/10, за третье 4/10.',
  judge(mentor, mentee, context) {
    const byMentee = context.rankOf(mentee.code, mentor.code);
    const byMentor = context.rankOf(mentor.code, mentee.code);
    if (byMentee !== undefined && byMentor !== undefined) {
      return { part: 1, whole: 1, why: `выбрали друг друга: ${byMentee}-е и ${byMentor}-е место в ответах` };
    }
    const rank = byMentee ?? byMentor;
    if (rank === undefined) return none('в анкетах друг друга не называли');
    const who = byMentee !== undefined ? 'наставляемый назвал' : 'наставник назвал';
    return { part: TENTHS[rank - 1] ?? 0, whole: 20, why: `${who} эту пару в анкете, ${rank}-е место` };
  },
};
