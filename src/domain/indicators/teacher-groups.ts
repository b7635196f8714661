/** The two groups of teachers the indicators are about: «до 35 лет» and «стаж 0–3 года». */
import { BY_YEAR_MARK, isUnderYoungAge } from '../people/age.ts';
import { isYoungSpecialist } from '../people/experience.ts';
import type { Judge } from './staff-share.ts';

/** Under 35 by the year of birth; in the year of the border birthday the mark says that the year alone decided. */
export const underAge: Judge = ({ birthYear }, date, { limits }) => {
  if (birthYear === undefined) return { belongs: undefined, why: 'не указан год рождения' };
  if (birthYear > Number(date.slice(0, 4)))
    return { belongs: undefined, why: `год рождения ${birthYear} позже отчётной даты` };
  if (!isUnderYoungAge(birthYear, date, limits)) return { belongs: false };
  const age = Number(date.slice(0, 4)) - birthYear;
  return age >= limits.youngAge - 1 ? { belongs: true, marks: [BY_YEAR_MARK] } : { belongs: true };
};

/** Experience of at most 36 full months on the day, at any age. */
export const novice: Judge = ({ experienceStart }, date, { limits }) => {
  if (experienceStart === undefined) return { belongs: undefined, why: 'не указано начало педагогического стажа' };
  if (experienceStart > date) return { belongs: undefined, why: 'начало педагогического стажа позже отчётной даты' };
  return { belongs: isYoungSpecialist(experienceStart, date, limits) };
};

/** Both at once; not being one of them is enough to be out, whatever is unknown of the other. */
export const underAgeAndNovice: Judge = (staff, date, settings) => {
  const age = underAge(staff, date, settings);
  const experience = novice(staff, date, settings);
  if (age.belongs === false || experience.belongs === false) return { belongs: false };
  return age.belongs === undefined ? age : experience.belongs === undefined ? experience : age;
};
