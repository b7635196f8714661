/** The boundaries that the sources leave open (`indicators.md` H.3, H.7): every one is a setting, these are the defaults. */
import { DEFAULT_THRESHOLDS, type PeopleThresholds } from '../people/thresholds.ts';

export interface IndicatorSettings {
  /** «До 35 лет», «0–3 года», ages of pupils (H.7-4). */
  readonly limits: Pick<
    PeopleThresholds,
    'youngAge' | 'youngAgeInclusive' | 'youngSpecialistMonths' | 'menteePupilAge' | 'mentorPupilAge'
  >;
  /** Whose share indicator 1 is: all teachers under 35, or those of them with 0–3 years of experience (H.7-1). */
  readonly firstIndicatorBase: 'underAge' | 'underAgeAndNovice';
  /** From when programmes count: 1 September of the school year, or 1 January (H.2). */
  readonly period: 'schoolYear' | 'calendarYear';
  /** Mean score from which a person counts as satisfied, 1–10 (H.6). */
  readonly satisfiedFrom: number;
  /** Fewer answers than this are marked «мало ответов» (H.6). */
  readonly fewAnswers: number;
  /** Whether an organisation «внедрила» only with an order on at least one pair (H.3, row 3). */
  readonly introductionNeedsPair: boolean;
  /** What Ф1 and Ф2 are shares of: pupils of the organisation, or children of the territory (H.4). */
  readonly childrenBase: 'pupils' | 'children';
  /** Typed numbers of pupils and children; without them a federal share has no denominator. */
  readonly pupilsForMentees?: number | undefined;
  readonly pupilsForMentors?: number | undefined;
  readonly childrenForMentees?: number | undefined;
  readonly childrenForMentors?: number | undefined;
  /** Typed number of enterprises of the territory (Ф4). */
  readonly enterprises?: number | undefined;
}

export const DEFAULT_INDICATOR_SETTINGS: IndicatorSettings = {
  limits: DEFAULT_THRESHOLDS,
  firstIndicatorBase: 'underAge',
  period: 'schoolYear',
  satisfiedFrom: 7,
  fewAnswers: 5,
  introductionNeedsPair: false,
  childrenBase: 'pupils',
};
