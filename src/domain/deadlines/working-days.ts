/** Working days of the five-day week by an editable calendar: which days are free and how to count terms in working days. */
import type { Day } from '../day.ts';
import { addDays, partsOf, weekday } from '../day.ts';
import { HOLIDAYS, TRANSFERS } from './days-off.ts';
import type { Transfers } from './days-off.ts';

/** A school may add its own transfers or replace a year; a year that is not listed knows only the holidays of the law. */
export interface WorkingCalendar {
  readonly transfers: readonly Transfers[];
}

/** The calendar with the acts known to us. */
export const OFFICIAL_CALENDAR: WorkingCalendar = { transfers: TRANSFERS };

/** A calendar that knows weekends only is not offered: without holidays a term would be wrong in silence. */
function transfersOf(calendar: WorkingCalendar, year: number): Transfers | undefined {
  return calendar.transfers.find((one) => one.year === year);
}

function isHoliday(day: Day): boolean {
  const { month, date } = partsOf(day);
  return HOLIDAYS.some((holiday) => holiday[0] === month && holiday[1] === date);
}

/** The working day that art. 112, part 2 frees for a holiday on a weekend; January is left to the government. */
function isFreedByLaw(day: Day): boolean {
  if (weekday(day) > 5 || isHoliday(day)) return false;
  for (let before = addDays(day, -1); weekday(before) > 5 || isHoliday(before); before = addDays(before, -1)) {
    if (isHoliday(before) && weekday(before) > 5 && partsOf(before).month !== 1) return true;
  }
  return false;
}

/** Whether people on a five-day week work that day. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar = OFFICIAL_CALENDAR): boolean {
  const transfers = transfersOf(calendar, partsOf(day).year);
  if (transfers?.workingDays.includes(day)) return true;
  if (transfers?.daysOff.includes(day)) return false;
  return weekday(day) <= 5 && !isHoliday(day) && !isFreedByLaw(day);
}

/** The day `count` working days after the given one (before it when negative), which itself is not counted. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar = OFFICIAL_CALENDAR): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(count); left > 0;) {
    current = addDays(current, step);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/** The last working day not later than the given day. */
export function lastWorkingDayUntil(day: Day, calendar: WorkingCalendar = OFFICIAL_CALENDAR): Day {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, -1, calendar);
}

/** Sentences about the years of a term whose transfers are not entered; empty when all are known. */
export function calendarWarnings(from: Day, to: Day, calendar: WorkingCalendar = OFFICIAL_CALENDAR): string[] {
  const warnings: string[] = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    if (!transfersOf(calendar, year)) {
      warnings.push(`Переносы выходных дней на ${year} год не внесены: учтены только праздники по статье 112 ТК РФ.`);
    }
  }
  return warnings;
}

/** Working days of a stretch, both ends included. */
export function workingDays(from: Day, to: Day, calendar: WorkingCalendar = OFFICIAL_CALENDAR): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) days.push(day);
  }
  return days;
}
