/**
 * Declines positions and names of organisations: leading adjectives and the head noun change and agree, the genitive or
 * prepositional tail stays, a name in quotes stays.
 */
import { agreementOf, declineAdjective, type Agreement } from './adjective.ts';
import { doubtful, joinForms, sure, type Case, type Form } from './cases.ts';
import { likeOriginal, lower, tidySpaces } from './letters.ts';
import { declineNoun, nounClass } from './noun.ts';
import { knownNoun } from './noun-lexicon.ts';
import { fixedHalf, fixedWord, isAbbreviation, isAdverb, governing, isBoundary, substantive } from './phrase-words.ts';

/** What the phrase names: a post is a living being, an organisation is a thing. */
export type PhraseKind = 'position' | 'organisation';

/** A head word, split from the comma that follows it. */
interface Token {
  readonly word: string;
  readonly mark: string;
}

function tokenOf(text: string): Token {
  const word = text.replace(/[,;:]+$/, '');
  return { word, mark: text.slice(word.length) };
}

function isAdjective(word: string): boolean {
  const low = lower(word);
  if (knownNoun(low) || /(?:[нтвл]ие|ствие|еция)$/.test(low)) return false;
  return agreementOf(low) !== undefined;
}

/** Declines a noun whose halves may be joined by a hyphen: педагога-психолога, пресс-секретаря. */
function declineHead(word: string, kind: PhraseKind, inCase: Case): Form {
  const whole = knownNoun(word);
  const halves = whole ? [word] : word.split('-');
  const forms = halves.map((half, index): Form => {
    const low = lower(half);
    if (halves.length > 1 && index < halves.length - 1 && fixedHalf(low)) return sure(half);
    if (halves.length > 1 && isAdjective(low))
      return sure(likeOriginal(half, declineAdjective(low, inCase, kind === 'position')));
    const how = nounClass(low, kind === 'position');
    if (!how) return doubtful(half, `Слова «${half}» нет в словаре, форма не изменена.`);
    const text = likeOriginal(half, declineNoun(low, how, inCase));
    return how.known ? sure(text) : doubtful(text, `Слова «${half}» нет в словаре должностей и организаций.`);
  });
  return joinForms(forms, '-');
}

function agreementOfHead(word: string, kind: PhraseKind): Agreement | undefined {
  const first = word.split('-').find((half) => !fixedHalf(half)) || word;
  const how = nounClass(first, kind === 'position');
  return how && how.agreement;
}

/** How many leading tokens are adjectives, and whether a noun follows that they agree with. */
function headShape(tokens: readonly string[], kind: PhraseKind): { adjectives: number; hasNoun: boolean } {
  let adjectives = 0;
  let agreementOfFirst: Agreement | undefined;
  for (const token of tokens) {
    const { word, mark } = tokenOf(token);
    const agreement = isAdjective(word) ? agreementOf(lower(word)) : undefined;
    const agrees = agreement !== undefined && (agreementOfFirst === undefined || agreement === agreementOfFirst);
    if (!agrees && !isAdverb(word)) break;
    agreementOfFirst = agreementOfFirst || agreement;
    adjectives += 1;
    if (mark !== '') return { adjectives, hasNoun: false };
    // «Заведующий библиотекой»: what follows is governed, even when it looks like an adjective.
    if (governing(word)) break;
  }
  const next = tokens[adjectives];
  if (next === undefined || isBoundary(next) || isAbbreviation(next)) return { adjectives, hasNoun: false };
  if (adjectives === 0) return { adjectives, hasNoun: true };
  const agreement = agreementOf(lower(tokenOf(tokens[adjectives - 1] || '').word));
  const nounAgreement = agreementOfHead(tokenOf(next).word, kind);
  const agrees = nounAgreement === agreement;
  const isKnown = knownNoun(tokenOf(next).word.split('-')[0] || '') !== undefined;
  const standsAlone = substantive(tokenOf(tokens[adjectives - 1] || '').word);
  return { adjectives, hasNoun: agrees && (isKnown || !standsAlone) };
}

/** One head phrase with its tail. */
function declineSegment(text: string, kind: PhraseKind, inCase: Case): Form {
  const tokens = text.split(' ');
  const first = tokens[0] || '';
  if (text === '' || isBoundary(first) || fixedWord(tokenOf(first).word) || fixedWord(first) || isAbbreviation(first)) {
    return sure(text);
  }
  const { adjectives, hasNoun } = headShape(tokens, kind);
  const heads = tokens.slice(0, adjectives + (hasNoun ? 1 : 0));
  const tail = tokens.slice(heads.length);
  if (heads.length === 0) return doubtful(text, `Не удалось найти главное слово в «${text}».`);
  const forms = heads.map((token, index): Form => {
    const { word, mark } = tokenOf(token);
    if (hasNoun && index === heads.length - 1) {
      const form = declineHead(word, kind, inCase);
      return { ...form, text: form.text + mark };
    }
    if (isAdverb(word)) return sure(token);
    return sure(likeOriginal(word, declineAdjective(lower(word), inCase, kind === 'position')) + mark);
  });
  const lastHead = tokenOf(heads[heads.length - 1] || '').word;
  const stands = hasNoun || substantive(lastHead);
  const note = tail[0] !== undefined ? declineNote(tail[0], kind, inCase) : undefined;
  const rest = note === undefined ? tail : [note, ...tail.slice(1)];
  const head = joinForms(forms, ' ');
  const whole = [head.text, ...rest].join(' ');
  if (!head.certain) return { ...head, text: whole };
  return stands ? sure(whole) : doubtful(whole, `«${lastHead}»: неясно, какое слово здесь главное.`);
}

/** «(помощник)» right after the head changes with it, as in «ассистент (помощник) по оказанию …». */
function declineNote(token: string, kind: PhraseKind, inCase: Case): string | undefined {
  const match = /^\(([а-яё-]+)\)(.*)$/i.exec(token);
  const word = (match && match[1]) || '';
  return match && knownNoun(word) ? `(${declineHead(word, kind, inCase).text})${match[2] || ''}` : undefined;
}

/** Whether a segment after a comma, a dash or «и» is another head phrase rather than a piece of the tail. */
function startsPhrase(segment: string, kind: PhraseKind): boolean {
  const tokens = segment.split(' ');
  const { adjectives, hasNoun } = headShape(tokens, kind);
  const head = tokenOf(tokens[adjectives] || '').word;
  if (hasNoun) return head.split('-').every((half) => knownNoun(half) !== undefined);
  return adjectives > 0 && substantive(tokenOf(tokens[adjectives - 1] || '').word);
}

/** Cuts «учитель математики, классный руководитель» into its head phrases, keeping the separators. */
function segmentsOf(text: string, kind: PhraseKind): { segment: string; separator: string }[] {
  const quote = text.search(/[«"“„]/);
  const open = quote < 0 ? text : text.slice(0, quote);
  const separators = kind === 'position' ? / ?[,;/] ?| [–—-] | и /g : / [–—-] |, /g;
  const found: { segment: string; separator: string }[] = [];
  let start = 0;
  for (let match = separators.exec(open); match; match = separators.exec(open)) {
    const after = text.slice(match.index + match[0].length);
    if (!startsPhrase(after, kind)) continue;
    found.push({ segment: text.slice(start, match.index), separator: match[0] });
    start = match.index + match[0].length;
  }
  return [...found, { segment: text.slice(start), separator: '' }];
}

/** The form of a position or an organisation in a case. */
export function declinePhrase(kind: PhraseKind, phrase: string, inCase: Case): Form {
  const text = tidySpaces(phrase);
  if (inCase === 'nominative' || text === '') return sure(text);
  const forms = segmentsOf(text, kind).map(({ segment, separator }): Form => {
    const form = declineSegment(segment, kind, inCase);
    return { ...form, text: form.text + separator };
  });
  return joinForms(forms, '');
}
