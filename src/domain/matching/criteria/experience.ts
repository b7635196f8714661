/** How much longer the mentor has served than the mentee. */
import { experienceText } from '../../people/experience.ts';
import { counted } from '../wording.ts';
import { unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

/** A lead of this many months gives all points; a smaller one its share. */
const FULL_LEAD = 120;

export const experience: Criterion = {
  code: 'experience',
  title: 'Разница в стаже',
  weight: 0,
  hint: 'Полностью, когда наставник опытнее на 10 лет и больше; меньшая разница даёт свою долю.',
  judge(mentor, mentee) {
    if (mentor.experienceMonths === undefined) return unknown('стаж наставника не указан');
    if (mentee.experienceMonths === undefined) return unknown('стаж наставляемого не указан');
    const lead = mentor.experienceMonths - mentee.experienceMonths;
    const part = Math.min(Math.max(Math.floor(lead), 0), FULL_LEAD);
    return { part, whole: FULL_LEAD, why: `стаж ${against(mentor.experienceMonths, mentee.experienceMonths)}` };
  },
};

/** «18 лет против 1 года»; below a year the genitive would read badly. */
function against(mentor: number, mentee: number): string {
  if (mentee < 12) return `${experienceText(mentor)}, у наставляемого менее года`;
  return `${experienceText(mentor)} против ${counted(Math.floor(mentee / 12), 'года', 'лет', 'лет')}`;
}
