/** What a deadline text means: the result of the grammar, as plain data. */
import type { Day } from '../day.ts';
import type { WorkingCalendar } from './working-days.ts';
import type { SchoolSettings } from './school-year.ts';
import type { Corrections } from './corrections.ts';

/** `date`: fixed days; `range`: a stretch with one end; `external`: days come from another plan; the rest as their names say. */
export type DeadlineKind =
  'date' | 'range' | 'recurring' | 'ongoing' | 'dependent' | 'external' | 'onDemand' | 'unknown';

/** Units of a repetition; `term` is a school quarter (учебная четверть), `quarter` a calendar one. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'term' | 'halfYear' | 'year';

/** «2 раза в год» is `{ unit: 'year', count: 1, times: 2 }`, «раз в две недели» `{ unit: 'week', count: 2, times: 1 }`. */
export interface Every {
  readonly unit: PeriodUnit;
  readonly count: number;
  readonly times: number;
}

/** Length of time in the words of the document. */
export interface Offset {
  readonly count: number;
  readonly unit: 'day' | 'workingDay' | 'week' | 'month' | 'year';
}

/** Event a deadline hangs on: «в течение 10 дней со дня издания приказа», «до начала обучения», «после этапа 3.3». */
export interface Dependence {
  /** The event in the words of the document, empty when the text names none. */
  readonly event: string;
  /** Number of the plan's item, when the text gives one. */
  readonly item?: string;
  readonly relation: 'before' | 'after' | 'during';
  readonly offset?: Offset;
}

export interface Reading {
  readonly kind: DeadlineKind;
  /** First day; null where work may begin at any time. */
  readonly from: Day | null;
  /** Last day; null where the text gives none. */
  readonly to: Day | null;
  /** Days by which a result is due, ascending, each inclusive. */
  readonly due: readonly Day[];
  readonly every?: Every;
  readonly dependsOn?: Dependence;
  /** What the text says besides the days, in its own words or ours. */
  readonly note?: string;
  /** Parts of the text that were understood. */
  readonly stated: readonly string[];
  /** What was decided for the text, a Russian sentence each; empty when nothing was guessed. */
  readonly assumed: readonly string[];
  /** Why the text was not read; only for `unknown`. */
  readonly reason?: string;
  /** True when the curator's remembered words were read in place of these. */
  readonly corrected?: true;
}

export interface PlanPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** Everything a reading may depend on besides the text. */
export interface ReadingContext {
  readonly plan: PlanPeriod;
  /** Only «текущего года» needs it. */
  readonly today?: Day;
  readonly calendar?: WorkingCalendar;
  readonly school?: Partial<SchoolSettings>;
  readonly corrections?: Corrections;
}
