/** Who stayed without a pair last time goes first this time. */
import { counted } from '../wording.ts';
import { full, none } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const leftOut: Criterion = {
  code: 'leftOut',
  title: 'Не хватило пары в прошлый раз',
  weight: 0,
  hint: 'Полностью для тех, кто остался без пары в прошлом подборе.',
  judge(_mentor, { leftOut: times }) {
    if (times <= 0) return none('в прошлом подборе без пары не оставался');
    return full(`без пары уже ${counted(times, 'подбор', 'подбора', 'подборов')}`);
  },
};
