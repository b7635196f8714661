/** Periods of a plan and their last days: months, quarters, halves, terms, years. */
import type { Day } from '../day.ts';
import { addDays, addMonths, daysBetween, daysInMonth, makeDay, partsOf } from '../day.ts';
import type { Setting } from './elements.ts';
import type { PlanPeriod } from './reading.ts';
import { schoolHalf, schoolYearsOf, termOf } from './school-year.ts';
import type { Span } from './school-year.ts';

/** A first quarter with fewer days than this inside the plan is left out. */
const SHORTEST_FIRST_QUARTER = 31;

/** The days that lie inside a plan. */
export function within(days: readonly Day[], plan: PlanPeriod): Day[] {
  return days.filter((day) => day >= plan.from && day <= plan.to);
}

function monthEnd(year: number, month: number): Day {
  return makeDay(year, month, daysInMonth(year, month)) ?? '';
}

/** Last days of the calendar months or quarters that touch the plan. */
export function monthEnds(plan: PlanPeriod, step: 1 | 3): Day[] {
  const ends: Day[] = [];
  for (let year = partsOf(plan.from).year; year <= partsOf(plan.to).year; year += 1) {
    for (let month = step; month <= 12; month += step) ends.push(monthEnd(year, month));
  }
  return ends.filter((end) => end >= plan.from && addMonths(`${end.slice(0, 8)}01`, 1 - step) <= plan.to);
}

/** Every quarter end of the plan, for work that goes on from a stated day. */
export function allQuarterEnds(plan: PlanPeriod): Day[] {
  return within(monthEnds(plan, 3), plan);
}

/** Quarter ends for work once a quarter: a short first quarter and one that passes the plan are left out. */
export function quarterEnds(plan: PlanPeriod): { ends: Day[]; guesses: string[] } {
  const all = monthEnds(plan, 3);
  const inside = within(all, plan);
  const [first] = inside;
  const isShort = first !== undefined && daysBetween(plan.from, first) + 1 < SHORTEST_FIRST_QUARTER;
  const ends = isShort ? inside.slice(1) : inside;
  const left = all.length - ends.length;
  return { ends, guesses: left > 0 ? ['Неполный квартал на краю плана не учтён.'] : [] };
}

/** Halves of the plan's years: school ones in a school plan, calendar ones otherwise. */
export function halves(setting: Setting): Span[] {
  const { plan, school } = setting;
  if (setting.isSchoolPlan) {
    return schoolYearsOf(plan).flatMap((year) => [schoolHalf(year, 1, school), schoolHalf(year, 2, school)]);
  }
  const spans: Span[] = [];
  for (let year = partsOf(plan.from).year; year <= partsOf(plan.to).year; year += 1) {
    spans.push({ from: `${year}-01-01`, to: `${year}-06-30` }, { from: `${year}-07-01`, to: `${year}-12-31` });
  }
  return spans;
}

/** Terms of the school years that the plan touches. */
export function terms(setting: Setting): Span[] {
  return schoolYearsOf(setting.plan).flatMap((year) => [1, 2, 3, 4].map((term) => termOf(year, term, setting.school)));
}

/** The last day of each year of the plan, counted from its first day. */
export function yearEnds(plan: PlanPeriod): Day[] {
  const ends: Day[] = [];
  for (let year = 1; year <= 30; year += 1) {
    const end = addDays(addMonths(plan.from, 12 * year), -1);
    ends.push(end < plan.to ? end : plan.to);
    if (end >= plan.to) break;
  }
  return ends;
}
