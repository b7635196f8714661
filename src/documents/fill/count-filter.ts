/** Plural agreement in a tag: `{срок|на N месяцев}` gives «на 1 месяц», «на 3 месяца», «на 3 (три) месяца» with `N (N)`. */
import { countedNouns, countPhrase, type Case, type CountedNoun } from '../../domain/russian/index.ts';
import { sameSpelling } from './spelling.ts';

/** Words after which the number stands in a case; what is not listed leaves the nominative. */
const CASE_AFTER: readonly (readonly [RegExp, Case])[] = [
  [/(^|\s)(на|за|через|спустя)$/, 'accusative'],
  [/(^|\s)(в течение|до|от|около|более|менее|свыше|из|для|без|после|с|позднее|ранее|сроком)$/, 'genitive'],
  [/(^|\s)(к|по)$/, 'dative'],
  [/(^|\s)(перед|между)$/, 'instrumental'],
  [/(^|\s)(о|об|в)$/, 'prepositional'],
];

const nounByForm = new Map<string, CountedNoun>();
for (const noun of Object.values(countedNouns) as CountedNoun[]) {
  for (const form of [...noun.singular.split('|'), ...noun.plural.split('|'), noun.few]) {
    nounByForm.set(sameSpelling(form), noun);
  }
}

/** The longest noun phrase the text begins with, and what follows it. */
function nounAtStart(text: string): { readonly noun: CountedNoun; readonly rest: string } | undefined {
  const words = text.trim().split(' ');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const last = words[count - 1] ?? '';
    const mark = /[.,;:)]*$/.exec(last)?.[0] ?? '';
    const phrase = sameSpelling(words.slice(0, count).join(' ')).slice(0, -mark.length || undefined);
    const noun = nounByForm.get(phrase);
    if (noun) return { noun, rest: mark + (words.length > count ? ` ${words.slice(count).join(' ')}` : '') };
  }
  return undefined;
}

const PLACE = /^(.*?)N(\s*\(\s*N\s*\))?(\s.*)$/;

/** Whether the filter counts something: it holds a separate capital N (Latin). */
export function isCountFilter(filter: string): boolean {
  return /(^|[\s(])N($|[\s)])/.test(filter);
}

/** The noun a count filter needs is known. */
export function knowsNoun(filter: string): boolean {
  const match = PLACE.exec(filter);
  return match !== null && nounAtStart(match[3] ?? '') !== undefined;
}

/** The phrase with the number and the right form of the noun; with an unknown noun the text stays as typed. */
export function countText(filter: string, count: number): string {
  const match = PLACE.exec(filter);
  const found = match ? nounAtStart(match[3] ?? '') : undefined;
  if (!match || !found) return filter.replace(/N/g, String(count));
  const before = match[1] ?? '';
  const inCase = CASE_AFTER.find(([pattern]) => pattern.test(sameSpelling(before)))?.[1] ?? 'nominative';
  const whole = Number.isInteger(count) && count >= 0 && count <= 999_999;
  return before + countPhrase(count, found.noun, inCase, match[2] !== undefined && whole) + found.rest;
}
