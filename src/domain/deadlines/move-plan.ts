/** Moves a deadline of an old plan into the chosen year: uniformly, or inside the new plan where the kind of year differs. */
import { partsOf } from '../day.ts';
import { moveDeadline } from './move.ts';
import { readDeadline } from './read.ts';
import type { PlanPeriod, Reading, ReadingContext } from './reading.ts';
import { isSchoolPlan } from './school-year.ts';

/** Where a plan comes from. */
export interface OldPlan {
  readonly period: PlanPeriod;
  readonly year: 'school' | 'calendar';
}

export interface MovedDeadline {
  readonly text: string;
  readonly reading: Reading;
  /** True when the wording holds a year and was changed. */
  readonly isChanged: boolean;
  /** A sentence when the year was moved by another number than elsewhere in the plan. */
  readonly note?: string;
}

const lastDay = (reading: Reading): string | undefined =>
  reading.due[reading.due.length - 1] ?? reading.to ?? undefined;

/**
 * The wording in the new plan and its meaning there. Between plans of one kind every year moves alike, so that the order
 * of work stays; «Ноябрь 2021» of a calendar plan becomes the November inside the school year.
 */
export function moveIntoPlan(text: string, old: OldPlan, context: ReadingContext): MovedDeadline {
  const { plan } = context;
  const by = partsOf(plan.from).year - partsOf(old.period.from).year;
  const at = (years: number): MovedDeadline => {
    const moved = moveDeadline(text, years);
    return { text: moved, reading: readDeadline(moved, context), isChanged: moved !== text };
  };
  const usual = at(by);
  const isSameKind = (old.year === 'school') === isSchoolPlan(plan);
  if (isSameKind || !usual.isChanged) return usual;
  const isInside = ({ reading }: MovedDeadline): boolean => {
    const day = lastDay(reading);
    return day !== undefined && day >= plan.from && day <= plan.to;
  };
  if (isInside(usual)) return usual;
  for (const years of [by + 1, by - 1]) {
    const other = at(years);
    if (isInside(other)) return { ...other, note: 'Год выбран так, чтобы срок попал в период плана.' };
  }
  return usual;
}
