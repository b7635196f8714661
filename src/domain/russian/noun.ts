/** Declines a head noun: from the lexicon when it is there, by its ending otherwise (and then for review). */
import type { Agreement } from './adjective.ts';
import type { Case } from './cases.ts';
import { plainKey } from './letters.ts';
import { knownNoun, type NounClass } from './noun-lexicon.ts';
import { applyParadigm, type Paradigm } from './paradigm.ts';

interface NounEnding {
  readonly ends: RegExp;
  readonly agreement: Agreement;
  /** Paradigm for a person; things keep the nominative in the accusative unless feminine in -а/-я. */
  readonly paradigm: Paradigm;
}

const nounEndings: readonly NounEnding[] = [
  { ends: /ие$/, agreement: 'neuter', paradigm: '1:я ю = ем и' },
  { ends: /[жчшщц]е$/, agreement: 'neuter', paradigm: '1:а у = ем е' },
  { ends: /ство$|[^аеёиоуыэюя]о$/, agreement: 'neuter', paradigm: '1:а у = ом е' },
  { ends: /ия$/, agreement: 'feminine', paradigm: '1:и и ю ей и' },
  { ends: /я$/, agreement: 'feminine', paradigm: '1:и е ю ей е' },
  { ends: /[жчшщ]а$/, agreement: 'feminine', paradigm: '1:и е у ей е' },
  { ends: /ца$/, agreement: 'feminine', paradigm: '1:ы е у ей е' },
  { ends: /[гкх]а$/, agreement: 'feminine', paradigm: '1:и е у ой е' },
  { ends: /а$/, agreement: 'feminine', paradigm: '1:ы е у ой е' },
  { ends: /(?:ость|изнь|знь|сть|адь)$/, agreement: 'feminine', paradigm: '1:и и ь ью и' },
  { ends: /ий$/, agreement: 'masculine', paradigm: '1:я ю я ем и' },
  { ends: /[йь]$/, agreement: 'masculine', paradigm: '1:я ю я ем е' },
  { ends: /[аеёиоуыэюя]ец$/, agreement: 'masculine', paradigm: '2:йца йцу йца йцем йце' },
  { ends: /ец$/, agreement: 'masculine', paradigm: '2:ца цу ца цем це' },
  { ends: /[жчшщц]$/, agreement: 'masculine', paradigm: '0:а у а ем е' },
  { ends: /[бвгдзклмнпрстфх]$/, agreement: 'masculine', paradigm: '0:а у а ом е' },
];

/** How a noun declines and whether the lexicon vouches for it; undefined when it cannot be a singular nominative. */
export function nounClass(word: string, animate: boolean): (NounClass & { readonly known: boolean }) | undefined {
  const known = knownNoun(word);
  if (known) return { ...known, known: true };
  const guess = nounEndings.find(({ ends }) => ends.test(plainKey(word)));
  return guess && { agreement: guess.agreement, animate, paradigm: guess.paradigm, known: false };
}

/** The form of a lower-case noun of a class. */
export function declineNoun(word: string, how: NounClass & { readonly known: boolean }, inCase: Case): string {
  const isThing = !how.animate && (how.agreement === 'masculine' || how.agreement === 'neuter');
  if (inCase === 'accusative' && (isThing || how.agreement === 'neuter')) return word;
  return applyParadigm(word, how.paradigm, inCase);
}
