/** Length of service: full months, who is a young specialist and who a newcomer. */
import { fullMonthsBetween, type Day } from '../day.ts';
import type { PeopleThresholds } from './thresholds.ts';

/** Full months of service on a day; undefined when service begins later than that day. */
export function experienceMonths(start: Day, on: Day): number | undefined {
  return start > on ? undefined : fullMonthsBetween(start, on);
}

/** Young specialist: 0–3 years of experience; on the last day of the 36th month and through it still young. */
export function isYoungSpecialist(
  start: Day,
  on: Day,
  limits: Pick<PeopleThresholds, 'youngSpecialistMonths'>,
): boolean {
  const months = experienceMonths(start, on);
  return months !== undefined && months <= limits.youngSpecialistMonths;
}

/** Newcomer: hired at most twelve full months ago, whatever the experience. */
export function isNewcomer(hiredOn: Day, on: Day, limits: Pick<PeopleThresholds, 'newcomerMonths'>): boolean {
  const months = experienceMonths(hiredOn, on);
  return months !== undefined && months <= limits.newcomerMonths;
}

/** Years for people to read: «3 года 2 месяца» is more than a list needs, so full years, «менее года» below one. */
export function experienceText(months: number): string {
  const years = Math.floor(months / 12);
  if (years === 0) return 'менее года';
  const last = years % 10;
  const teen = years % 100 >= 11 && years % 100 <= 14;
  const word = !teen && last === 1 ? 'год' : !teen && last >= 2 && last <= 4 ? 'года' : 'лет';
  return `${years} ${word}`;
}
