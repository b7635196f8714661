/** What recognisers find in a text, before the parts are put together into one reading. */
import type { Day } from '../day.ts';
import type { Dependence, Every, PlanPeriod } from './reading.ts';
import type { SchoolSettings } from './school-year.ts';
import type { WorkingCalendar } from './working-days.ts';
import type { Line } from './pattern.ts';

/** Days of a dated part; `from` is null for «до D». */
export interface DatedSpan {
  readonly from: Day | null;
  readonly to: Day;
}

/** A day or a stretch whose year may be missing. */
export interface Dated {
  readonly type: 'dated';
  readonly shape: 'date' | 'range';
  /** How the text leads in: «до», «с» (open end), or nothing. */
  readonly lead: 'until' | 'since' | 'none';
  /** Year of its beginning when the text gives one. */
  readonly year?: number;
  /** Its days when it begins in this year; undefined when there are none (29 February). */
  readonly at: (year: number) => DatedSpan | undefined;
  /** The stretch that decides the year, when the days themselves lie beside it («до начала учебного года»). */
  readonly anchor?: (year: number) => DatedSpan | undefined;
  /** «текущего года»: today's year, where today is known. */
  readonly isCurrent?: true;
  /** A whole year: beside other dates it would be a year torn from one of them. */
  readonly isYear?: true;
  /** Day, month and year are all stated. */
  readonly explicit: boolean;
  /** What its words leave open, a sentence each. */
  readonly guesses: readonly string[];
}

/** Days of each month or quarter: «до 5 числа», «последний рабочий день». */
export interface DaysOfPeriod {
  readonly type: 'daysOf';
  readonly dates: readonly (number | 'last' | 'lastWorking')[];
  /** Month the days belong to, seen from the period reported on. */
  readonly month: 'each' | 'next' | 'last' | 'any';
}

export type Element =
  | Dated
  | DaysOfPeriod
  | { readonly type: 'repeat'; readonly every: Every; readonly guesses: readonly string[] }
  | { readonly type: 'weekdays'; readonly weekday: number; readonly nth?: number }
  | { readonly type: 'afterPeriod'; readonly unit: 'month' | 'quarter' | 'term' | 'halfYear' | 'year' }
  | { readonly type: 'condition' }
  | { readonly type: 'ongoing'; readonly lessons: boolean; readonly year?: number; readonly guesses: readonly string[] }
  | { readonly type: 'external'; readonly note: string; readonly guesses: readonly string[] }
  | { readonly type: 'onDemand' }
  | {
      readonly type: 'dependent';
      readonly dependsOn: Dependence;
      readonly note?: string;
      readonly guesses: readonly string[];
    }
  | { readonly type: 'then' }
  | { readonly type: 'note' }
  | { readonly type: 'refusal'; readonly reason: string };

/** A found part with its place and its words. */
export interface Found {
  readonly element: Element;
  readonly at: number;
  readonly next: number;
  readonly text: string;
}

/** What recognisers may look at besides the tokens. */
export interface Setting {
  readonly plan: PlanPeriod;
  readonly today?: Day;
  readonly school: SchoolSettings;
  readonly isSchoolPlan: boolean;
  readonly calendar: WorkingCalendar;
}

/** One idea each: looks at a token and takes what it understands, or nothing. */
export type Recogniser = (
  line: Line,
  at: number,
  setting: Setting,
) => { readonly element: Element | readonly Element[]; readonly next: number } | undefined;
