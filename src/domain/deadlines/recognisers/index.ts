/** The recognisers in the order they are tried at every word: the more particular first. */
import type { Recogniser } from '../elements.ts';
import {
  bareSchoolYear,
  dateRange,
  dayList,
  edgeOfPeriod,
  namedPeriod,
  notADeadline,
  severalEdges,
  singleDate,
  unitList,
} from './dates.ts';
import { aroundEvent, beforeEvent, withinLength } from './events.ts';
import { adverb, daysOfPeriod, everyUnit, fromToTimes, timesPerUnit } from './repeats.ts';
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
  severalEdges,
  unitList,
  edgeOfPeriod,
  afterPeriod,
  afterNamedPeriod,
  bareSchoolYear,
  namedPeriod,
  adverb,
  always,
  onDemand,
  external,
  condition,
  aroundEvent,
  notADeadline,
  filler,
];
