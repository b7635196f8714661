/** State of one occurrence, and of a whole item, on a day: a pure function of days and results (roadmap G.1). */
import type { Day } from '../day.ts';
import { daysBetween } from '../day.ts';
import type { Occurrence } from './schedule.ts';

export type DeadlineState = 'notStarted' | 'inProgress' | 'done' | 'doneLate' | 'overdue' | 'notNeeded';

/** What the sheet shows. */
export const STATE_NAMES: Readonly<Record<DeadlineState, string>> = {
  notStarted: 'не начато',
  inProgress: 'в работе',
  done: 'выполнено',
  doneLate: 'выполнено с опозданием',
  overdue: 'просрочено',
  notNeeded: 'не требуется',
};

/** State of an occurrence on a day; a result dated later than that day does not count yet. */
export function stateOn(occurrence: Occurrence, today: Day): DeadlineState {
  const { due, doneOn, from, startedOn } = occurrence;
  if (occurrence.notNeeded) return 'notNeeded';
  const isReminder = occurrence.basis === 'reminder';
  if (doneOn !== undefined && doneOn <= today) return due !== null && doneOn > due && !isReminder ? 'doneLate' : 'done';
  // A reminder is our own habit, not the plan's deadline, so it can never be overdue.
  if (due !== null && today > due && !isReminder) return 'overdue';
  const isBegun = (from !== null && from <= today) || (startedOn !== undefined && startedOn <= today);
  return isBegun ? 'inProgress' : 'notStarted';
}

/** Days past the deadline; 0 unless overdue or done late. */
export function daysLate(occurrence: Occurrence, today: Day): number {
  const state = stateOn(occurrence, today);
  if (occurrence.due === null || (state !== 'overdue' && state !== 'doneLate')) return 0;
  return daysBetween(occurrence.due, state === 'doneLate' ? (occurrence.doneOn ?? today) : today);
}

/** State of an item from its occurrences: what is worst shows first, and it is done only when all are. */
export function itemStateOn(occurrences: readonly Occurrence[], today: Day): DeadlineState {
  const states = occurrences.map((one) => stateOn(one, today));
  const needed = states.filter((state) => state !== 'notNeeded');
  if (states.length > 0 && needed.length === 0) return 'notNeeded';
  if (needed.includes('overdue')) return 'overdue';
  if (needed.every((state) => state === 'notStarted')) return 'notStarted';
  if (needed.every((state) => state === 'done' || state === 'doneLate')) {
    return needed.includes('doneLate') ? 'doneLate' : 'done';
  }
  return 'inProgress';
}

/** Occurrences that are overdue, the longest first. */
export function overdueOn(occurrences: readonly Occurrence[], today: Day): Occurrence[] {
  return occurrences
    .filter((one) => stateOn(one, today) === 'overdue')
    .sort((a, b) => daysLate(b, today) - daysLate(a, today));
}

/** Open occurrences due from today to `days` days ahead, the nearest first; reminders are among them. */
export function dueWithin(occurrences: readonly Occurrence[], today: Day, days: number): Occurrence[] {
  return occurrences
    .filter((one) => {
      const state = stateOn(one, today);
      if (one.due === null || (state !== 'notStarted' && state !== 'inProgress')) return false;
      const left = daysBetween(today, one.due);
      return left >= 0 && left <= days;
    })
    .sort((a, b) => daysBetween(b.due ?? today, a.due ?? today));
}
