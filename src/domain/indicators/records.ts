/** What indicators are counted from: records as the sheets keep them, reduced to the values the rules ask for. */
import type { Day } from '../day.ts';

/** A row with its code; a blank or unreadable value is undefined, a key that is absent means a column that is absent. */
export interface SheetRecord<V> {
  readonly code: string | undefined;
  readonly values: V;
}

/** A teacher of «Педагоги»: the people the shares of teachers are taken of. */
export interface StaffValues {
  readonly fullName?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly experienceStart?: Day | undefined;
  readonly hiredOn?: Day | undefined;
  readonly leftOn?: Day | undefined;
  /** Code of the organisation; blank is the own one. */
  readonly organization?: string | undefined;
}

export interface MenteeValues {
  /** Code of the teacher on «Педагоги»; blank for pupils and students. */
  readonly staffRef?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly experienceStart?: Day | undefined;
  readonly category?: string | undefined;
}

export interface MentorValues {
  readonly staffRef?: string | undefined;
  readonly partnerRef?: string | undefined;
  readonly birthYear?: number | undefined;
  readonly experienceStart?: Day | undefined;
}

/** One mentor and one mentee. */
export interface PairValues {
  readonly mentorRef?: string | undefined;
  readonly menteeRef?: string | undefined;
  readonly groupCode?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly orderOn?: Day | undefined;
  readonly rejectedOn?: Day | undefined;
  readonly completedOn?: Day | undefined;
  readonly terminatedOn?: Day | undefined;
}

export interface ProgrammeValues {
  readonly pairRefs?: readonly string[] | undefined;
  readonly startsOn?: Day | undefined;
  readonly endsOn?: Day | undefined;
  readonly approvedOn?: Day | undefined;
  readonly finishedOn?: Day | undefined;
  readonly cancelledOn?: Day | undefined;
}

export interface OrganizationValues {
  readonly type?: string | undefined;
  readonly introductionNumber?: string | undefined;
  readonly introductionOn?: Day | undefined;
  readonly regulationOn?: Day | undefined;
  readonly roadmapOn?: Day | undefined;
  readonly curatorRef?: string | undefined;
}

export interface CuratorValues {
  readonly organization?: string | undefined;
  readonly orderOn?: Day | undefined;
  readonly dismissedOn?: Day | undefined;
}

/** One filled questionnaire. */
export interface AnswerValues {
  /** Whose answer it is: code of the mentee or mentor. */
  readonly person?: string | undefined;
  readonly role?: 'mentee' | 'mentor' | 'curator' | undefined;
  readonly pairRef?: string | undefined;
  readonly stage?: 'entry' | 'middle' | 'exit' | undefined;
  readonly answeredOn?: Day | undefined;
  /** Answers on the scale of 1–10; blank ones left out. */
  readonly scores?: readonly number[] | undefined;
}

/** Everything the rules may ask for. Rows without a code and second rows of a code are passed over. */
export interface IndicatorData {
  readonly staff: readonly SheetRecord<StaffValues>[];
  readonly mentees: readonly SheetRecord<MenteeValues>[];
  readonly mentors: readonly SheetRecord<MentorValues>[];
  readonly pairs: readonly SheetRecord<PairValues>[];
  readonly programmes: readonly SheetRecord<ProgrammeValues>[];
  readonly organizations: readonly SheetRecord<OrganizationValues>[];
  readonly curators: readonly SheetRecord<CuratorValues>[];
  readonly partners: readonly SheetRecord<unknown>[];
  readonly answers: readonly SheetRecord<AnswerValues>[];
  /** Type of the own organisation, to which rows without an organisation belong. */
  readonly ownType?: string | undefined;
  /** Whether a category of mentees stands for teachers. */
  readonly isTeacherCategory: (category: string) => boolean;
}

/** Kinds of records by the keys they are kept under. */
export type RecordKind = Exclude<keyof IndicatorData, 'ownType' | 'isTeacherCategory'>;

/** No records at all; a starting point for callers that have only some sheets. */
export const NO_RECORDS: IndicatorData = {
  staff: [],
  mentees: [],
  mentors: [],
  pairs: [],
  programmes: [],
  organizations: [],
  curators: [],
  partners: [],
  answers: [],
  isTeacherCategory: () => false,
};

/** Records that have a code, each code once, by code. */
export function byCode<V>(records: readonly SheetRecord<V>[]): ReadonlyMap<string, V> {
  const map = new Map<string, V>();
  for (const { code, values } of records) if (code !== undefined && !map.has(code)) map.set(code, values);
  return map;
}
