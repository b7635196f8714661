/** The recognisers in the order they are tried at every word: the more particular first. */
import type { Recogniser } from '../elements.ts';
import { dayList, notADeadline, singleDate } from './dates.ts';
import { edgeOfPeriod, mixedRange, namedPeriod, severalEdges, unitList } from './edges.ts';
import { bareSchoolYear, dateRange } from './ranges.ts';
import { aroundEvent, beforeEvent, withinLength } from './events.ts';
import { adverb, daysOfPeriod, everyUnit, fromToTimes, numberedWeekday, timesPerUnit } from './repeats.ts';
import { schoolHolidays } from './holidays.ts';
import {
  afterNamedPeriod,
  afterPeriod,
  always,
  condition,
  external,
  filler,
  onDemand,
  throughout,
} from './standing.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  beforeEvent,
  withinLength,
  fromToTimes,
  timesPerUnit,
  everyUnit,
  dateRange,
  dayList,
  daysOfPeriod,
  singleDate,
  schoolHolidays,
  throughout,
  mixedRange,
  severalEdges,
  unitList,
  edgeOfPeriod,
  afterPeriod,
  afterNamedPeriod,
  bareSchoolYear,
  namedPeriod,
  numberedWeekday,
  adverb,
  always,
  onDemand,
  external,
  condition,
  aroundEvent,
  notADeadline,
  filler,
];
