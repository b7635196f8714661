/** How a dictionary of «Справочники» is described: built-in lines as data, each with a code that never changes. */

/** Keys of all dictionaries. */
export type DictionaryName =
  | 'forms'
  | 'roleModels'
  | 'kinds'
  | 'topics'
  | 'deficits'
  | 'menteeCategories'
  | 'mentorCategories'
  | 'qualifications'
  | 'decisions'
  | 'interviewResults'
  | 'passMarks'
  | 'availability'
  | 'channels'
  | 'convenientTimes'
  | 'endReasons'
  | 'matchSources'
  | 'paymentKinds'
  | 'documentKinds'
  | 'documentStates'
  | 'consentKinds'
  | 'meetingKinds'
  | 'programmeStages'
  | 'roadmapStates'
  | 'responsibleRoles'
  | 'expertCategories'
  | 'expertUses'
  | 'partnerCategories'
  | 'practiceStates'
  | 'eventKinds'
  | 'resourceKinds'
  | 'levels'
  | 'organizationTypes'
  | 'activityBank'
  | 'attentionRules'
  | 'acts';

/** One built-in line. */
export interface BuiltInLine {
  readonly code: string;
  readonly title: string;
  /** Other spellings by which a cell is understood. */
  readonly aliases?: readonly string[];
  /** What the line means or where it comes from, for whoever chooses it. */
  readonly note?: string;
  /** Not offered until the school switches it on. */
  readonly off?: boolean;
  /** Number of days for lines that mean a term. */
  readonly days?: number;
}

export interface Dictionary {
  readonly key: DictionaryName;
  readonly title: string;
  readonly lines: readonly BuiltInLine[];
}

/** Makes lines from pairs of code and title. */
export function linesOf(titles: Readonly<Record<string, string>>): BuiltInLine[] {
  return Object.keys(titles).map((code) => ({ code, title: titles[code] ?? code }));
}
