/** The recognisers in the order they are tried at every word: the more particular first. */
import type { Recogniser } from '../elements.ts';
import { bareSchoolYear, dateRange, dayList, edgeOfPeriod, namedPeriod, notADeadline, singleDate } from './dates.ts';
import { aroundEvent, beforeEvent, withinLength } from './events.ts';
import { adverb, daysOfPeriod, everyUnit, timesPerUnit } from './repeats.ts';
import { schoolHolidays } from './holidays.ts';
import { afterPeriod, always, external, filler, onDemand, throughout } from './standing.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  beforeEvent,
  withinLength,
  timesPerUnit,
  everyUnit,
  dateRange,
  dayList,
  daysOfPeriod,
  singleDate,
  schoolHolidays,
  throughout,
  edgeOfPeriod,
  afterPeriod,
  bareSchoolYear,
  namedPeriod,
  adverb,
  always,
  onDemand,
  external,
  aroundEvent,
  notADeadline,
  filler,
];
