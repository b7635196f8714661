/** The term of warning before an early end: art. 351.8 of the Labour Code gives at least three working days. */
import { addDays, weekday, type Day } from '../day.ts';

/** The day that is `count` working days after the given one. */
export type AddWorkingDays = (day: Day, count: number) => Day;

const NOTICE_WORKING_DAYS = 3;

/** The earliest lawful last day: the term runs from the day after the warning (art. 14 of the Labour Code). */
export function earliestEnd(noticeOn: Day, addWorkingDays: AddWorkingDays): Day {
  return addWorkingDays(noticeOn, NOTICE_WORKING_DAYS);
}

/** Days off of every year: art. 112 of the Labour Code, `MM-DD`. Days moved by a yearly act come from the settings. */
const HOLIDAYS = '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' ');

/** Counts working days of a five-day week; `moved` holds days moved by the Government, true for a working day. */
export function workingDays(moved: ReadonlyMap<Day, boolean> = new Map()): AddWorkingDays {
  const isWorking = (day: Day): boolean => {
    const known = moved.get(day);
    if (known !== undefined) return known;
    return weekday(day) <= 5 && HOLIDAYS.indexOf(day.slice(5)) < 0;
  };
  return (day, count) => {
    let current = day;
    let left = count;
    // A calendar in the settings that leaves no working day must not hang the table.
    for (let step = 0; left > 0 && step < count * 30; step++) {
      current = addDays(current, 1);
      if (isWorking(current)) left--;
    }
    return current;
  };
}
