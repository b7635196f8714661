/** Age from the year of birth: the federal form keeps no more, so every age is known within a year. */
import { partsOf, type Day } from '../day.ts';
import { ADULT_AGE, type PeopleThresholds } from './thresholds.ts';

/** Ages a person may have on a day, full years: `most` when the birthday has passed, `least` when it has not. */
export interface AgeByYear {
  readonly least: number;
  readonly most: number;
}

/** What users read beside an age that rests on the year alone. */
export const BY_YEAR_MARK = 'по году рождения';

/** The age on a day, known within a year. */
export function ageByYear(birthYear: number, on: Day): AgeByYear {
  const most = partsOf(on).year - birthYear;
  return { least: most - 1, most };
}

/** Full years on a day, below zero before the birth. Who was born on 29 February is a year older on 1 March of other years. */
export function ageOn(born: Day, on: Day): number {
  const years = partsOf(on).year - partsOf(born).year;
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The age as lists show it: «16 (по году рождения)»; the rule is year minus year of birth. */
export function ageText(birthYear: number, on: Day): string {
  return `${ageByYear(birthYear, on).most} (${BY_YEAR_MARK})`;
}

/** Whether the age by year lies within the bounds, both included. */
export function isWithinAge(
  birthYear: number,
  on: Day,
  bounds: { readonly from: number; readonly to: number },
): boolean {
  const age = ageByYear(birthYear, on).most;
  return age >= bounds.from && age <= bounds.to;
}

/**
 * Whether a legal representative must consent: `yes` below 18 for certain, `maybe` in the year of the eighteenth
 * birthday, when the year does not tell on which side of it the day lies.
 */
export function minorOn(birthYear: number, on: Day): 'yes' | 'maybe' | 'no' {
  const { least, most } = ageByYear(birthYear, on);
  if (most < ADULT_AGE) return 'yes';
  return least < ADULT_AGE ? 'maybe' : 'no';
}

/** Whether the person counts as «до 35 лет» on the day, by the year of birth. */
export function isUnderYoungAge(
  birthYear: number,
  on: Day,
  limits: Pick<PeopleThresholds, 'youngAge' | 'youngAgeInclusive'>,
): boolean {
  const age = ageByYear(birthYear, on).most;
  return limits.youngAgeInclusive ? age <= limits.youngAge : age < limits.youngAge;
}
