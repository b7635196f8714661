/** Numbers with nouns: «1 наставляемый», «2 наставляемых», «на 3 (три) месяца», «в течение 1 (одного) года». */
import { cases, type Case } from './cases.ts';
import { countedNouns, type CountedNoun, type CountedNounKey } from './counted-nouns.ts';
import { numberInWords } from './numerals.ts';
import { plural } from './plural.ts';

function formOf(forms: string, inCase: Case): string {
  return forms.split('|')[cases.findIndex(({ key }) => key === inCase)] || '';
}

/** The form of a noun after a number in a case. */
export function nounAfter(count: number, noun: CountedNoun, inCase: Case = 'nominative'): string {
  const one = formOf(noun.singular, inCase);
  const many = formOf(noun.plural, inCase);
  const isDirect = inCase === 'nominative' || inCase === 'accusative';
  if (!isDirect) return plural(count, one, many, many);
  const genitivePlural = formOf(noun.plural, 'genitive');
  // «Закрепить двух педагогов», but «двадцать два педагога»: only 2, 3 and 4 by themselves take the animate accusative.
  const isLivingFew = inCase === 'accusative' && noun.animate && count >= 2 && count <= 4;
  return plural(count, one, isLivingFew ? genitivePlural : noun.few, genitivePlural);
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
