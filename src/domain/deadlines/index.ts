/** Deadlines of a roadmap: read, described, scheduled. Other folders import from here only. */
export { readDeadline } from './read.ts';
export type { DeadlineKind, Dependence, Every, Offset, PlanPeriod, Reading, ReadingContext } from './reading.ts';
export { correctionFor, rememberCorrection } from './corrections.ts';
export type { Corrections } from './corrections.ts';
export { deadlineKey, normaliseDeadline } from './normalise.ts';
export { DEFAULT_SCHOOL } from './school-year.ts';
export type { SchoolSettings } from './school-year.ts';
export { addWorkingDays, calendarWarnings, isWorkingDay, OFFICIAL_CALENDAR, workingDays } from './working-days.ts';
export type { WorkingCalendar } from './working-days.ts';
export type { Transfers } from './days-off.ts';
export { describeEvery, describeReading } from './describe.ts';
export { moveDeadline } from './move.ts';
export { scheduleOf } from './schedule.ts';
export type { Basis, Occurrence, OccurrenceResult, PlanItem, ScheduleContext } from './schedule.ts';
export { daysLate, dueWithin, itemStateOn, overdueOn, stateOn, STATE_NAMES } from './states.ts';
export type { DeadlineState } from './states.ts';
