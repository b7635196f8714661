/** Free places of the mentor: the less loaded one goes first. */
import { none, unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const currentLoad: Criterion = {
  code: 'currentLoad',
  title: 'Загрузка наставника',
  weight: 0,
  hint: 'Доля свободных мест наставника до этого подбора.',
  judge({ capacity, load }) {
    if (capacity === undefined) return unknown('предел наставляемых не указан числом');
    if (capacity <= load) return none(`мест нет: занято ${load} из ${capacity}`);
    return { part: capacity - load, whole: capacity, why: `занято мест: ${load} из ${capacity}` };
  },
};
