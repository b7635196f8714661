/** One token of a phrase: the word itself and the punctuation around it. */
import { agreementOf } from './adjective.ts';
import { lower } from './letters.ts';
import { knownNoun } from './noun-lexicon.ts';

/** What the phrase names: a post is a living being, an organisation is a thing. */
export type PhraseKind = 'position' | 'organisation';

/** `(сменная),` is open `(`, word `сменная`, mark `),`; «ст.методист» opens with `ст.`, which stays. */
export interface Token {
  readonly open: string;
  readonly word: string;
  readonly mark: string;
}

/** Takes the punctuation off a token. */
export function tokenOf(text: string): Token {
  const short = /^(?:гл|ст|мл|вед)\.(?=[а-яё])/i.exec(text);
  if (short) return { ...tokenOf(text.slice(short[0].length)), open: short[0] };
  const match = /^(\(?)(.*?)(\)?[,;:]*)$/.exec(text);
  // A bracket that does not close here belongs to the tail, not to the word.
  if (!match || (match[1] === '(') !== (match[3] || '').startsWith(')')) {
    const mark = /[,;:]*$/.exec(text);
    const length = mark ? mark[0].length : 0;
    return { open: '', word: text.slice(0, text.length - length), mark: text.slice(text.length - length) };
  }
  return { open: match[1] || '', word: match[2] || '', mark: match[3] || '' };
}

/** Whether a word looks like an adjective in the nominative and is no known noun. */
export function isAdjective(word: string): boolean {
  const low = lower(word);
  if (knownNoun(low) || /(?:[нтвл]ие|ствие|еция)$/.test(low)) return false;
  return agreementOf(low) !== undefined;
}
