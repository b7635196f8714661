/** Teachers who stand exactly on a disputed boundary (H.7-4): whom the settings of age and experience decide about. */
import { formatDay, type Day } from '../day.ts';
import { ageByYear } from '../people/age.ts';
import { experienceMonths } from '../people/experience.ts';
import { byCode, type IndicatorData } from './records.ts';
import type { IndicatorSettings } from './settings.ts';
import { isEmployed, sorted } from './staff-share.ts';

export interface BoundaryLine {
  readonly code: string;
  readonly boundary: 'age' | 'experience';
  readonly fact: string;
  /** Whether the settings in force count the person in. */
  readonly included: boolean;
}

/** Employed teachers on the boundary of age (35 by the year of birth) or experience (exactly 36 full months). */
export function boundaryList(data: IndicatorData, date: Day, { limits }: IndicatorSettings): BoundaryLine[] {
  const lines: BoundaryLine[] = [];
  for (const [code, staff] of byCode(data.staff)) {
    if (!isEmployed(staff, date)) continue;
    const { birthYear, experienceStart } = staff;
    if (birthYear !== undefined && ageByYear(birthYear, date).most === limits.youngAge) {
      const fact = `в ${date.slice(0, 4)} году исполняется ${limits.youngAge} (по году рождения)`;
      lines.push({ code, boundary: 'age', fact, included: limits.youngAgeInclusive });
    }
    if (experienceStart === undefined) continue;
    if (experienceMonths(experienceStart, date) === limits.youngSpecialistMonths) {
      const fact = `стаж с ${formatDay(experienceStart)}: ровно ${limits.youngSpecialistMonths} полных месяцев`;
      lines.push({ code, boundary: 'experience', fact, included: true });
    }
  }
  return sorted(lines);
}
