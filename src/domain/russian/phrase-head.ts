/** The head of a phrase: its leading adjectives and noun, and how they change together. */
import { agreementOf, declineAdjective, type Agreement } from './adjective.ts';
import { doubtful, joinForms, sure, type Case, type Form } from './cases.ts';
import { likeOriginal, lower } from './letters.ts';
import { declineNoun, nounClass } from './noun.ts';
import { knownNoun } from './noun-lexicon.ts';
import { isAdjective, tokenOf, type PhraseKind } from './phrase-token.ts';
import {
  fixedHalf,
  genderOfAbbreviation,
  governing,
  isAbbreviation,
  isAdverb,
  isBoundary,
  substantive,
} from './phrase-words.ts';

/** How many leading tokens are adjectives, and whether a noun follows that they agree with. */
export interface HeadShape {
  readonly adjectives: number;
  readonly hasNoun: boolean;
  /** The adjectives agree with an abbreviation that follows and does not change: Ясногорская СОШ. */
  readonly leans?: boolean;
}

/** Declines a noun whose halves may be joined by a hyphen: педагога-психолога, пресс-секретаря. */
export function declineHeadNoun(word: string, kind: PhraseKind, inCase: Case): Form {
  const halves = knownNoun(word) ? [word] : word.split('-');
  const forms = halves.map((half, index): Form => {
    const low = lower(half);
    if (halves.length > 1 && index < halves.length - 1 && fixedHalf(low)) return sure(half);
    if (halves.length > 1 && isAdjective(low)) return sure(changeAdjective(half, kind === 'position', inCase));
    const how = nounClass(low, kind === 'position');
    if (!how) return doubtful(half, `Слова «${half}» нет в словаре, форма не изменена.`);
    const text = likeOriginal(half, declineNoun(low, how, inCase));
    return how.known ? sure(text) : doubtful(text, `Слова «${half}» нет в словаре должностей и организаций.`);
  });
  return joinForms(forms, '-');
}

function changeAdjective(word: string, animate: boolean, inCase: Case): string {
  return likeOriginal(word, declineAdjective(lower(word), inCase, animate));
}

function agreementOfNoun(word: string, kind: PhraseKind): Agreement | undefined {
  const first = word.split('-').find((half) => !fixedHalf(half)) || word;
  const how = nounClass(first, kind === 'position');
  return how && how.agreement;
}

/** Finds the adjectives and the noun a phrase begins with. */
export function headShape(tokens: readonly string[], kind: PhraseKind): HeadShape {
  let adjectives = 0;
  let agreement: Agreement | undefined;
  for (const token of tokens) {
    const { word, mark } = tokenOf(token);
    const own = isAdjective(word) ? agreementOf(lower(word)) : undefined;
    const agrees = own !== undefined && (agreement === undefined || own === agreement);
    if (!agrees && !isAdverb(word)) break;
    agreement = agreement || own;
    adjectives += 1;
    if (/[,;:]/.test(mark)) return { adjectives, hasNoun: false };
    // «Заведующий библиотекой»: what follows is governed, even when it looks like an adjective.
    if (governing(word)) break;
  }
  const next = tokens[adjectives];
  if (next !== undefined && agreement !== undefined && genderOfAbbreviation(next) === agreement)
    return { adjectives, hasNoun: false, leans: true };
  if (next === undefined || isBoundary(next) || isAbbreviation(next)) return { adjectives, hasNoun: false };
  if (adjectives === 0) return { adjectives, hasNoun: true };
  const noun = tokenOf(next).word;
  const isKnown = knownNoun(noun.split('-').pop() || '') !== undefined;
  const standsAlone = substantive(tokenOf(tokens[adjectives - 1] || '').word);
  const agrees = agreement === undefined || agreementOfNoun(noun, kind) === agreement;
  return { adjectives, hasNoun: agrees && (isKnown || !standsAlone) };
}

/** Declines the head tokens of a phrase. */
export function declineHead(tokens: readonly string[], shape: HeadShape, kind: PhraseKind, inCase: Case): Form {
  // «Индивидуальный предприниматель» is an organisation to papers and a person to grammar.
  const noun = shape.hasNoun ? tokenOf(tokens[tokens.length - 1] || '').word : '';
  const isLiving = kind === 'position' || knownNoun(noun)?.animate === true;
  const forms = tokens.map((token, index): Form => {
    const { open, word, mark } = tokenOf(token);
    const isNoun = shape.hasNoun && index === tokens.length - 1;
    if (isNoun) {
      const form = declineHeadNoun(word, kind, inCase);
      return { ...form, text: open + form.text + mark };
    }
    return sure(isAdverb(word) ? token : open + changeAdjective(word, isLiving, inCase) + mark);
  });
  const head = joinForms(forms, ' ');
  const { word } = tokenOf(tokens[tokens.length - 1] || '');
  if (shape.hasNoun || shape.leans === true || substantive(word)) return head;
  return doubtful(head.text, `«${word}»: неясно, какое слово здесь главное.`);
}

/** Whether a piece of text is a head phrase in the nominative made of known words only. */
export function isHeadPhrase(text: string, kind: PhraseKind): boolean {
  const tokens = text.split(' ');
  const { adjectives, hasNoun } = headShape(tokens, kind);
  if (!hasNoun) return adjectives > 0 && substantive(tokenOf(tokens[adjectives - 1] || '').word);
  const noun = tokenOf(tokens[adjectives] || '').word;
  return noun.split('-').every((half) => fixedHalf(half) || knownNoun(half) !== undefined);
}
