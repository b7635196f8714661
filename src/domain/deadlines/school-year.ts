/** The school year as settings: lessons, terms and halves of a plan, and what kind of year the plan itself covers. */
import type { Day } from '../day.ts';
import { addDays, daysBetween, daysInMonth, makeDay, partsOf } from '../day.ts';
import type { PlanPeriod } from './reading.ts';

/** Month and date inside a school year: months from September on belong to its first calendar year. */
export type YearlyDate = readonly [month: number, date: number];

/** What schools decide for themselves; the defaults are stated in the readings that use them. */
export interface SchoolSettings {
  readonly lessonsFrom: YearlyDate;
  readonly lessonsTo: YearlyDate;
  /** Last days of the four terms; the defaults follow the ministry's recommended holidays of 2026/2027. */
  readonly termEnds: readonly [YearlyDate, YearlyDate, YearlyDate, YearlyDate];
  /** Due days of «1 раз в полугодие», which names none. */
  readonly halfYearDue: readonly [YearlyDate, YearlyDate];
  /** Working days after the end of a period for «по итогам …». */
  readonly resultsLag: number;
}

export const DEFAULT_SCHOOL: SchoolSettings = {
  lessonsFrom: [9, 1],
  lessonsTo: [5, 31],
  termEnds: [
    [10, 25],
    [12, 30],
    [3, 26],
    [5, 31],
  ],
  halfYearDue: [
    [12, 20],
    [5, 20],
  ],
  resultsLag: 10,
};

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The day of a school year that begins in `first`. */
export function inSchoolYear(first: number, [month, date]: YearlyDate): Day {
  const year = month >= 9 ? first : first + 1;
  // 29 February of a setting falls back to the last day of the month.
  return makeDay(year, month, Math.min(date, daysInMonth(year, month))) ?? '';
}

/** Days of lessons of the school year that begins in `first`. */
export function lessonsOf(first: number, school: SchoolSettings): Span {
  return { from: inSchoolYear(first, school.lessonsFrom), to: inSchoolYear(first, school.lessonsTo) };
}

/** A school half-year (1 or 2): up to 31 December, and from January to the end of lessons. */
export function schoolHalf(first: number, half: number, school: SchoolSettings): Span {
  return half === 1
    ? { from: inSchoolYear(first, school.lessonsFrom), to: `${first}-12-31` }
    : { from: `${first + 1}-01-01`, to: inSchoolYear(first, school.lessonsTo) };
}

/** A term (1–4) of the school year that begins in `first`; it begins the day after the one before. */
export function termOf(first: number, term: number, school: SchoolSettings): Span {
  const end = school.termEnds[term - 1] ?? school.lessonsTo;
  const before = school.termEnds[term - 2];
  const from = before ? addDays(inSchoolYear(first, before), 1) : inSchoolYear(first, school.lessonsFrom);
  return { from, to: inSchoolYear(first, end) };
}

/** Whether the plan runs along school years: it begins in July–September and ends in May–September. */
export function isSchoolPlan(plan: PlanPeriod): boolean {
  const { month: start } = partsOf(plan.from);
  const { month: end } = partsOf(plan.to);
  return start >= 7 && start <= 9 && end >= 5 && end <= 9 && daysBetween(plan.from, plan.to) > 200;
}

/** First calendar years of the school years that the plan touches. */
export function schoolYearsOf(plan: PlanPeriod): number[] {
  const years: number[] = [];
  for (let year = partsOf(plan.from).year - 1; year <= partsOf(plan.to).year; year += 1) {
    if (`${year}-09-01` <= plan.to && `${year + 1}-08-31` >= plan.from) years.push(year);
  }
  return years;
}
