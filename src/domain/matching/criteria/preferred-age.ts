/** Age of the mentee against the age the mentor prefers; teachers are judged only when the mentor named an age. */
import { full, none, unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const preferredAge: Criterion = {
  code: 'preferredAge',
  title: 'Желаемый возраст',
  weight: 10,
  hint: 'Полностью, когда возраст наставляемого (по году рождения) входит в желаемый или наставник согласен на любой.',
  judge(mentor, mentee, { year }) {
    const wanted = mentor.preferredAge;
    if (wanted === undefined) return unknown('желаемый возраст не указан');
    if (wanted === 'any') return full('наставник согласен на любой возраст');
    if (mentee.birthYear === undefined) return unknown('год рождения наставляемого не указан');
    const age = year - mentee.birthYear;
    const bounds = `${wanted.from}–${wanted.to}`;
    if (age >= wanted.from && age <= wanted.to)
      return full(`возраст ${age} (по году рождения) входит в желаемый ${bounds}`);
    return none(`возраст ${age} (по году рождения) вне желаемого ${bounds}`);
  },
};
