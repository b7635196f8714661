/** How an indicator is described, and what counting it gives: the figure, and every person behind it with papers or a reason. */
import type { Day } from '../day.ts';
import type { IndicatorData, RecordKind } from './records.ts';
import type { IndicatorSettings } from './settings.ts';

/** A paper on which a figure rests. */
export interface Paper {
  readonly kind: 'order' | 'programme' | 'introductionOrder' | 'regulation' | 'roadmap' | 'curator' | 'questionnaire';
  /** Record in which the paper stands: `ПР-003`, `ПП-001`, `ОО-002`. */
  readonly record: string;
  readonly number?: string;
  readonly on?: Day;
}

/** A paper that is not there; the panel has a button for each. */
export type MissingPaper =
  | 'pair'
  | 'order'
  | 'programme'
  | 'approval'
  /** The programme of the group does not name this mentee (`indicators.md` H.7-11). */
  | 'listing'
  | 'introductionOrder'
  | 'regulation'
  | 'roadmap'
  | 'curator';

/** Somebody in the numerator. */
export interface Counted {
  readonly code: string;
  /** Why, one sentence. */
  readonly why: string;
  readonly papers: readonly Paper[];
  /** What the reader should know besides: «выбыл», «по году рождения». */
  readonly marks: readonly string[];
  readonly enteredOn?: Day;
}

/** Somebody in the denominator only. */
export interface NotCounted {
  readonly code: string;
  readonly reason: string;
  /** The paper that would help; absent when none would. */
  readonly missing?: MissingPaper;
  /** «Почти вошли»: exactly one paper is missing. */
  readonly nearly: boolean;
  /** Record to open: the pair, the programme, the organisation. */
  readonly record?: string;
}

/** Somebody of whom the table does not say whether to count them at all. */
export interface Undecided {
  readonly code: string;
  readonly reason: string;
}

export interface Count {
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent with one decimal; undefined is «нет данных». */
  readonly value: number | undefined;
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  readonly undecided: readonly Undecided[];
  /** What has to be printed with the figure: method, few answers, missing numbers. */
  readonly remarks: readonly string[];
  /** Mean index of satisfaction × 10, per cent; questionnaires only. */
  readonly meanIndex?: number;
}

/** Columns without which a figure would be wrong, by kind of record. */
export type Needs = Partial<Readonly<Record<RecordKind, readonly string[]>>>;

/** Which of the two sets an indicator belongs to: teachers by the district's Положение, or the federal methodology. */
export type IndicatorSet = 'municipal' | 'federal';

export interface Indicator {
  readonly code: string;
  readonly set: IndicatorSet;
  readonly title: string;
  /** Title of a few words, for lists and narrow columns. */
  readonly short: string;
  readonly unit: '%';
  /** Act and clause the indicator comes from. */
  readonly source: string;
  /** The exact rule in words, as it is printed under a report. */
  readonly rule: string;
  readonly needs: Needs;
  /**
   * Counts on a day. `organizationType` is a code of the dictionary of types; undefined counts all. Nothing throws:
   * what cannot be judged is returned in `undecided`.
   */
  count(data: IndicatorData, date: Day, organizationType: string | undefined, settings: IndicatorSettings): Count;
}

/** What the rule of enrolment of mentees rests on, and what leads from them to their teachers. */
export const MENTEE_NEEDS: Needs = {
  mentees: [],
  pairs: ['menteeRef', 'orderOn'],
  programmes: ['pairRefs', 'approvedOn'],
};

/** The same of mentors. */
export const MENTOR_NEEDS: Needs = {
  mentors: [],
  pairs: ['mentorRef', 'orderOn'],
  programmes: ['pairRefs', 'approvedOn'],
};

/** Declares an indicator; only checks types. */
export function defineIndicator(indicator: Indicator): Indicator {
  return indicator;
}

/** Code of the indicator a text means: «1», «Ф3», «f3», «показатель 2»; undefined for anything else. */
export function indicatorCode(text: string): string | undefined {
  const match = /^(?:показатель\s*)?(?:№\s*)?([фf]?)[\s-]*(\d)\.?$/i.exec(text.trim());
  if (!match) return undefined;
  return `${match[1] === '' ? '' : 'Ф'}${match[2] ?? ''}`;
}
