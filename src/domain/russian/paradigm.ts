/** A declension written as data: how many letters to drop and what to add in each oblique case. */
import { obliqueCases, type Case } from './cases.ts';

/** `2:ца цу ца цем це`: letters to drop, then five endings from genitive to prepositional; `0` adds nothing. */
export type Paradigm = string;

/** The paradigm of a word that never changes. */
export const FIXED: Paradigm = '0:0 0 0 0 0';

/** The form of a lower-case word in a case by its paradigm. */
export function applyParadigm(word: string, paradigm: Paradigm, inCase: Case): string {
  const index = obliqueCases.indexOf(inCase);
  if (index < 0) return word;
  const colon = paradigm.indexOf(':');
  const ending = paradigm.slice(colon + 1).split(' ')[index] || '0';
  return word.slice(0, word.length - Number(paradigm.slice(0, colon))) + (ending === '0' ? '' : ending);
}
