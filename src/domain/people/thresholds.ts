/** The limits by which people are told apart: every one is a setting, these are the defaults. */

/** Ages in full years, experience and terms in full months. */
export interface PeopleThresholds {
  /** Pupils who are mentored, both ends included (the federal indicator counts 10–19). */
  readonly menteePupilAge: { readonly from: number; readonly to: number };
  /** Pupils who mentor, both ends included (the federal indicator «наставник» counts 15–19). */
  readonly mentorPupilAge: { readonly from: number; readonly to: number };
  /** A young specialist has at most this many full months of experience. */
  readonly youngSpecialistMonths: number;
  /** «До 35 лет». */
  readonly youngAge: number;
  /** 489-FZ says «до 35 лет включительно»; the indicator of the model does not. */
  readonly youngAgeInclusive: boolean;
  /** A newcomer was hired at most this many full months ago. */
  readonly newcomerMonths: number;
  /** How many mentees a mentor may have when the row says nothing. */
  readonly mentorCapacity: number;
  /** A row that was looked through longer ago than this many months is stale. */
  readonly updateMonths: number;
}

export const DEFAULT_THRESHOLDS: PeopleThresholds = {
  menteePupilAge: { from: 10, to: 19 },
  mentorPupilAge: { from: 15, to: 19 },
  youngSpecialistMonths: 36,
  youngAge: 35,
  youngAgeInclusive: false,
  newcomerMonths: 12,
  mentorCapacity: 3,
  updateMonths: 12,
};

/** Below this age a legal representative consents (art. 21 and 26 of the Civil Code). */
export const ADULT_AGE = 18;
