/** Mentor and mentee work or study in one organisation: easier to meet. */
import { spell } from '../wording.ts';
import { full, none, unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const sameOrganization: Criterion = {
  code: 'sameOrganization',
  title: 'Одна организация',
  weight: 0,
  hint: 'Полностью, когда место работы или учёбы у обоих одно.',
  judge(mentor, mentee) {
    if (mentor.organization === undefined) return unknown('место работы наставника не указано');
    if (mentee.organization === undefined) return unknown('место работы или учёбы наставляемого не указано');
    if (spell(mentor.organization) === spell(mentee.organization)) return full('одна организация');
    return none(`разные организации: ${mentor.organization} и ${mentee.organization}`);
  },
};
