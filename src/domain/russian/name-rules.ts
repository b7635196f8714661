/** How a rule for a surname or a first name is written down, and how an ordered list of rules is applied. */
import { doubtful, sure, type Case, type Form, type Gender } from './cases.ts';
import { likeOriginal, lower } from './letters.ts';
import { applyParadigm, type Paradigm } from './paradigm.ts';

/** One line of a rule table; the first line that fits decides. */
export interface NameRule {
  /** Gender it holds for; both when absent. */
  readonly gender?: Gender;
  /** Shape of the lower-case word. */
  readonly ends?: RegExp;
  /** List the word must stand in (compared with «е» for «ё»). */
  readonly listed?: (word: string) => boolean;
  /** Declension, or `library` for the regular ones that lvovich knows. */
  readonly paradigm: Paradigm | 'library';
  /** Why a person should look; absent when the rule is safe. */
  readonly doubt?: string;
  /** The only cases in doubt; all of them when absent. */
  readonly doubtIn?: readonly Case[];
}

/** Declines by the regular rules of the library; takes and gives lower-case text. */
export type LibraryDeclension = (word: string, inCase: Case, gender: Gender) => string;

/** The first rule of the list that fits the word. */
export function ruleFor(rules: readonly NameRule[], word: string, gender: Gender): NameRule | undefined {
  const low = lower(word);
  return rules.find(
    (rule) =>
      (rule.gender === undefined || rule.gender === gender) &&
      (rule.ends === undefined || rule.ends.test(low)) &&
      (rule.listed === undefined || rule.listed(low)),
  );
}

/** Declines one word (no hyphen) by an ordered list of rules. */
export function declineByRules(
  rules: readonly NameRule[],
  library: LibraryDeclension,
  word: string,
  gender: Gender,
  inCase: Case,
): Form {
  if (inCase === 'nominative') return sure(word);
  const rule = ruleFor(rules, word, gender);
  if (!rule) return doubtful(word, `Для «${word}» нет правила склонения.`);
  const low = lower(word);
  const form = rule.paradigm === 'library' ? library(low, inCase, gender) : applyParadigm(low, rule.paradigm, inCase);
  const text = likeOriginal(word, form);
  const isInDoubt = rule.doubt !== undefined && (rule.doubtIn === undefined || rule.doubtIn.indexOf(inCase) >= 0);
  return isInDoubt && rule.doubt !== undefined ? doubtful(text, `«${word}»: ${rule.doubt}`) : sure(text);
}
