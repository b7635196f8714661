/** Working days of the five-day week by the official calendar: art. 112 of the Labour Code and the government's transfers. */
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarWarnings,
  isWorkingDay,
  OFFICIAL_CALENDAR,
  workingDays,
} from '../../../src/domain/deadlines/index.ts';
import { addDays, weekday } from '../../../src/domain/day.ts';

/** Days off on Mondays to Fridays of a year. */
function weekdaysOff(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (weekday(day) <= 5 && !isWorkingDay(day)) days.push(day.slice(5));
  }
  return days;
}

describe('days off of a year', () => {
  it.each([
    [2025, '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31'],
    [2026, '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31'],
    [2027, '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31'],
    // Transfers of 2028 are not entered: only holidays, and what the law itself moves off weekends.
    [2028, '01-03 01-04 01-05 01-06 01-07 02-23 03-08 05-01 05-09 06-12 11-06'],
  ])('%i has these on Mondays to Fridays', (year, days) => {
    expect(weekdaysOff(year).join(' ')).toBe(days);
  });

  it('makes a Saturday working when its day off was moved', () => {
    expect(isWorkingDay('2025-11-01')).toBe(true);
    expect(isWorkingDay('2027-02-20')).toBe(true);
    expect(isWorkingDay('2026-02-21')).toBe(false);
  });

  it('counts 247 working days in 2025, 2026 and 2027', () => {
    for (const year of [2025, 2026, 2027]) expect(workingDays(`${year}-01-01`, `${year}-12-31`)).toHaveLength(247);
  });
});

describe('a term in working days', () => {
  it.each([
    ['2026-12-31', 10, '2027-01-22'],
    ['2027-05-31', 10, '2027-06-15'],
    ['2026-11-03', 1, '2026-11-05'],
    ['2026-12-20', -10, '2026-12-07'],
    ['2026-10-09', 0, '2026-10-09'],
  ])('from %s, %i working days lead to %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });

  it('warns about every year whose transfers are not entered', () => {
    expect(calendarWarnings('2026-09-01', '2027-08-31')).toEqual([]);
    expect(calendarWarnings('2027-12-01', '2028-02-01')).toEqual([
      'Переносы выходных дней на 2028 год не внесены: учтены только праздники по статье 112 ТК РФ.',
    ]);
  });

  it('takes the transfers a school has entered itself', () => {
    const transfers = { year: 2028, source: 'внесено школой', daysOff: ['2028-12-29'], workingDays: [] };
    const calendar = { transfers: [...OFFICIAL_CALENDAR.transfers, transfers] };
    expect(addWorkingDays('2028-12-28', 1)).toBe('2028-12-29');
    expect(addWorkingDays('2028-12-28', 1, calendar)).toBe('2029-01-09');
    expect(calendarWarnings('2028-01-01', '2028-12-31', calendar)).toEqual([]);
  });
});
