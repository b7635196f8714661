/** Declines an adjective or participle, whose ending tells gender and number: муниципальное, старшая, обучающийся. */
import { obliqueCases, type Case } from './cases.ts';
import { applyParadigm, type Paradigm } from './paradigm.ts';

/** Gender of the words an adjective agrees with; the plural knows no gender. */
export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural';

interface AdjectiveEnding {
  readonly ends: RegExp;
  readonly agreement: Agreement;
  /** Accusative as for things; living beings take the genitive in the masculine and the plural. */
  readonly paradigm: Paradigm;
}

const endings: readonly AdjectiveEnding[] = [
  // Possessive ones take a soft sign: казачьего корпуса, казачье общество.
  { ends: /(?:казач|рыбач|охотнич|девич)ий$/, agreement: 'masculine', paradigm: '2:ьего ьему = ьим ьем' },
  { ends: /(?:казач|рыбач|охотнич|девич)ье$/, agreement: 'neuter', paradigm: '1:его ему = им ем' },
  { ends: /(?:казач|рыбач|охотнич|девич)ья$/, agreement: 'feminine', paradigm: '1:ей ей ю ей ей' },
  { ends: /третий$/, agreement: 'masculine', paradigm: '2:ьего ьему ий ьим ьем' },
  { ends: /[гкх][ио]й$/, agreement: 'masculine', paradigm: '2:ого ому = им ом' },
  { ends: /[жчшщ]ой$/, agreement: 'masculine', paradigm: '2:ого ому = им ом' },
  { ends: /[ыо]й$/, agreement: 'masculine', paradigm: '2:ого ому = ым ом' },
  { ends: /ий$/, agreement: 'masculine', paradigm: '2:его ему = им ем' },
  { ends: /[жчшщ]ая$/, agreement: 'feminine', paradigm: '2:ей ей ую ей ей' },
  { ends: /ая$/, agreement: 'feminine', paradigm: '2:ой ой ую ой ой' },
  { ends: /яя$/, agreement: 'feminine', paradigm: '2:ей ей юю ей ей' },
  { ends: /[гкхжчшщ]ое$/, agreement: 'neuter', paradigm: '2:ого ому = им ом' },
  { ends: /ое$/, agreement: 'neuter', paradigm: '2:ого ому = ым ом' },
  { ends: /ее$/, agreement: 'neuter', paradigm: '2:его ему = им ем' },
  { ends: /ые$/, agreement: 'plural', paradigm: '2:ых ым = ыми ых' },
  { ends: /ие$/, agreement: 'plural', paradigm: '2:их им = ими их' },
];

function split(word: string): { bare: string; tail: string; ending: AdjectiveEnding | undefined } {
  const tail = /[йяе]ся$/.test(word) ? 'ся' : '';
  const bare = word.slice(0, word.length - tail.length);
  return { bare, tail, ending: bare.length > 3 ? endings.find(({ ends }) => ends.test(bare)) : undefined };
}

/** Gender and number of a word that looks like an adjective in the nominative; undefined for other words. */
export function agreementOf(word: string): Agreement | undefined {
  const { ending } = split(word);
  return ending && ending.agreement;
}

/** The form of a lower-case adjective; `animate` decides the accusative of the masculine and the plural. */
export function declineAdjective(word: string, inCase: Case, animate: boolean): string {
  const { bare, tail, ending } = split(word);
  if (!ending || obliqueCases.indexOf(inCase) < 0) return word;
  const isLikeGenitive = animate && (ending.agreement === 'masculine' || ending.agreement === 'plural');
  if (inCase !== 'accusative') return applyParadigm(bare, ending.paradigm, inCase) + tail;
  if (isLikeGenitive) return applyParadigm(bare, ending.paradigm, 'genitive') + tail;
  return ending.agreement === 'feminine' ? applyParadigm(bare, ending.paradigm, inCase) + tail : word;
}
