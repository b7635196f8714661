/** What matching needs to know of people, answers and rules; whoever reads the sheets fills these in. */
import type { Day } from '../day.ts';
import type { Form } from '../pairs/forms.ts';
import type { PairKind } from '../pairs/kinds.ts';
import type { Participant } from '../pairs/participants.ts';
import type { RoleModel } from '../pairs/role-models.ts';
import type { Policy } from './assignment/solve.ts';

export type { Policy } from './assignment/solve.ts';

/** What both sides have. Lists arrive split («; » is a matter of cells); blanks are empty or undefined, never guessed. */
export interface MatchPerson extends Participant {
  /** Code of the record: `НК-003`, `НЯ-014`. */
  readonly code: string;
  /** How lists show the person: «НК-003 · Иванова М. П.», or the code alone. */
  readonly shown: string;
  /** Code of the person's row on «Педагоги»: the same one on both sides is one and the same person. */
  readonly person: string | undefined;
  readonly organization: string | undefined;
  /** Profiles or fields besides subjects («естественно-научный», «столярное дело»). */
  readonly profiles: readonly string[];
  /** Codes of topics: competences of a mentor, requests of a mentee. */
  readonly topics: readonly string[];
  /** The same in free words, a phrase each. */
  readonly phrases: readonly string[];
  readonly channels: readonly string[];
  /** Convenient times, as codes or words («вторник вечером»). */
  readonly slots: readonly string[];
  /** Consent to processing of personal data is on record. */
  readonly dataConsent: boolean;
}

/** The decision of a person about a mentor; «действующий» is shown for those who have pairs. */
export type MentorDecision = 'CANDIDATE' | 'SELECTED' | 'ACTIVE' | 'RESERVE' | 'LEFT';
export type MenteeDecision = 'CANDIDATE' | 'PAIRED' | 'FINISHED' | 'LEFT';
export type InterviewResult = 'RECOMMENDED' | 'NOT_RECOMMENDED' | 'RESERVE';

export interface MatchMentor extends MatchPerson {
  readonly decision: MentorDecision | undefined;
  readonly interview: InterviewResult | undefined;
  /** Limit of mentees, the school's default for a blank cell; undefined when the cell cannot be read as a number. */
  readonly capacity: number | undefined;
  /** Mentees in pairs that are agreed, assigned or running. */
  readonly load: number;
  readonly preferredAge: { readonly from: number; readonly to: number } | 'any' | undefined;
  /** Hours a month for mentoring. */
  readonly hours: number | undefined;
  readonly takesGroup: boolean;
}

export interface MatchMentee extends MatchPerson {
  readonly decision: MenteeDecision | undefined;
  /** How many different mentors are sought besides those of existing pairs, 1 as a rule. */
  readonly wanted: number;
  /** Hours a month of a mentor's time that are needed. */
  readonly hours: number | undefined;
  /** Codes of professional deficits. */
  readonly deficits: readonly string[];
  /** In how many earlier runs in a row the person stayed without a pair. */
  readonly leftOut: number;
}

/** One answer of the preference questionnaire (`pairs.md` E.4). */
export interface Preference {
  readonly from: string;
  /** Codes of partners, the most wanted first; the first three count. */
  readonly choices: readonly string[];
  readonly unwanted: readonly string[];
}

export interface PairCodes {
  readonly mentee: string;
  readonly mentor: string;
}

/** A group the curator accepted: it is settled before the assignment. */
export interface AcceptedGroup {
  readonly mentor: string;
  readonly mentees: readonly string[];
  /** Code of the topic the group shares. */
  readonly topic: string | undefined;
}

/** What the curator decided so far; locked pairs never move. */
export interface Constraints {
  readonly locked: readonly PairCodes[];
  readonly forbidden: readonly PairCodes[];
  /** Mentees left for later. */
  readonly later: readonly string[];
  readonly groups: readonly AcceptedGroup[];
}

/** What the school settled once. */
export interface MatchSettings {
  /** Nobody is proposed without a consent to processing of personal data. */
  readonly dataConsentNeeded: boolean;
  /** A mentor without a recommendation after an interview is not proposed. */
  readonly interviewNeeded: boolean;
  /** Answers «с кем не хотел(а) бы» count. */
  readonly unwantedCounts: boolean;
}

export interface MatchInput {
  /** The day on which ages are counted. */
  readonly day: Day;
  readonly mentors: readonly MatchMentor[];
  readonly mentees: readonly MatchMentee[];
  readonly preferences: readonly Preference[];
  /** Pairs that exist already: they are not proposed again. */
  readonly taken: readonly PairCodes[];
  /** Pairs of the former proposal: kept when it costs nothing. */
  readonly existing: readonly PairCodes[];
  readonly form: Form;
  readonly roleModel: RoleModel | undefined;
  readonly kinds: readonly PairKind[];
  readonly settings: MatchSettings;
  /** Titles of codes of all dictionaries used here. */
  readonly titles: Readonly<Record<string, string>>;
  /** Topics whose holders can help with a deficit, by its code. */
  readonly deficitTopics: Readonly<Record<string, readonly string[]>>;
  /** Weights by criterion; a criterion that is not named has its default. */
  readonly weights: Readonly<Record<string, number>>;
  readonly policy: Policy;
  readonly constraints: Constraints;
}
