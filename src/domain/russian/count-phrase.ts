/** Numbers with nouns: «1 наставляемый», «2 наставляемых», «на 3 (три) месяца», «в течение 1 (одного) года». */
import { cases, type Case } from './cases.ts';
import { countedNouns, type CountedNoun, type CountedNounKey } from './counted-nouns.ts';
import { numberInWords } from './numerals.ts';

/** Which of the three plural forms a number takes: 1, 21 one; 2–4, 22 few; 0, 5–20, 111 many. */
export function pluralOf<T>(count: number, one: T, few: T, many: T): T {
  const whole = Math.abs(Math.trunc(count));
  if (whole !== Math.abs(count)) return few;
  const lastTwo = whole % 100;
  const last = whole % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

function formOf(forms: string, inCase: Case): string {
  return forms.split('|')[cases.findIndex(({ key }) => key === inCase)] || '';
}

/** The form of a noun after a number in a case. */
export function nounAfter(count: number, noun: CountedNoun, inCase: Case = 'nominative'): string {
  const one = formOf(noun.singular, inCase);
  const many = formOf(noun.plural, inCase);
  const isDirect = inCase === 'nominative' || inCase === 'accusative';
  if (!isDirect) return pluralOf(count, one, many, many);
  const genitivePlural = formOf(noun.plural, 'genitive');
  // «Закрепить двух педагогов», but «двадцать два педагога»: only 2, 3 and 4 by themselves take the animate accusative.
  const isLivingFew = inCase === 'accusative' && noun.animate && count >= 2 && count <= 4;
  return pluralOf(count, one, isLivingFew ? genitivePlural : noun.few, genitivePlural);
}

/** «3 месяца» in a case; with `words`, «3 (три) месяца» as orders and contracts write it. */
export function countPhrase(
  count: number,
  noun: CountedNoun | CountedNounKey,
  inCase: Case = 'nominative',
  words = false,
): string {
  const counted: CountedNoun = typeof noun === 'string' ? countedNouns[noun] : noun;
  const form = nounAfter(count, counted, inCase);
  if (!words) return `${count} ${form}`;
  const inWords = numberInWords(count, { in: inCase, gender: counted.gender, animate: counted.animate });
  return `${count} (${inWords}) ${form}`;
}
