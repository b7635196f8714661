/** What criteria and guards look things up in while one matching is prepared. */
import { partsOf } from '../day.ts';
import type { MatchInput, PairCodes, Preference } from './types.ts';
import { wordsOf } from './wording.ts';

export interface MatchContext {
  readonly input: MatchInput;
  /** Year in which ages are counted. */
  readonly year: number;
  /** Place of the partner among the person's choices: 1 to 3, or undefined. */
  readonly rankOf: (from: string, partner: string) => number | undefined;
  readonly isUnwanted: (from: string, partner: string) => boolean;
  readonly isTaken: (mentee: string, mentor: string) => boolean;
  readonly isForbidden: (mentee: string, mentor: string) => boolean;
  /** Title of a code, the code itself when no dictionary knows it. */
  readonly titleOf: (code: string) => string;
  /** Whole words of a phrase, remembered. */
  readonly wordsOf: (phrase: string) => readonly string[];
}

/** Choices after this one do not count (`pairs.md` E.4). */
export const MOST_CHOICES = 3;

export function contextOf(input: MatchInput): MatchContext {
  const answers = new Map<string, Preference>();
  for (const answer of input.preferences) answers.set(answer.from, answer);
  const words = new Map<string, readonly string[]>();
  return {
    input,
    year: partsOf(input.day).year,
    rankOf: (from, partner) => {
      const place = answers.get(from)?.choices.indexOf(partner) ?? -1;
      return place >= 0 && place < MOST_CHOICES ? place + 1 : undefined;
    },
    isUnwanted: (from, partner) =>
      input.settings.unwantedCounts && (answers.get(from)?.unwanted.indexOf(partner) ?? -1) >= 0,
    isTaken: lookup(input.taken),
    isForbidden: lookup(input.constraints.forbidden),
    titleOf: (code) => input.titles[code] ?? code,
    wordsOf: (phrase) => {
      const known = words.get(phrase);
      if (known) return known;
      const found = wordsOf(phrase);
      words.set(phrase, found);
      return found;
    },
  };
}

function lookup(pairs: readonly PairCodes[]): (mentee: string, mentor: string) => boolean {
  const mentorsOf = new Map<string, Set<string>>();
  for (const { mentee, mentor } of pairs) {
    const mentors = mentorsOf.get(mentee);
    if (mentors) mentors.add(mentor);
    else mentorsOf.set(mentee, new Set([mentor]));
  }
  return (mentee, mentor) => mentorsOf.get(mentee)?.has(mentor) === true;
}
