/**
 * Declines positions and names of organisations: leading adjectives and the head noun change and agree, the genitive or
 * prepositional tail stays, a name in quotes stays.
 */
import { doubtful, joinForms, overridden, sure, type Case, type Form, type Overrides } from './cases.ts';
import { tidySpaces } from './letters.ts';
import { knownNoun } from './noun-lexicon.ts';
import { declinePerson } from './person.ts';
import { declineHead, headShape, isHeadPhrase } from './phrase-head.ts';
import { tokenOf, type PhraseKind } from './phrase-token.ts';
import { fixedWord, isAbbreviation, isBoundary } from './phrase-words.ts';

/** A person's name after «ИП» or «индивидуальный предприниматель»: capitalised words and initials to the end. */
const PERSON_TAIL = /^(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?: [А-ЯЁ][а-яё]+| [А-ЯЁ]\. ?[А-ЯЁ]?\.?){1,2}$/;

/** After a preposition a noun that looks like a nominative is an accusative: «ответственный за пункт проката». */
const PREPOSITION = /^(?:за|на|в|во|по|о|об|про|через|под|с|со|к|у|при|для|от|из)$/i;

/** Cuts «учитель математики, классный руководитель» into its head phrases, keeping the separators. */
function segmentsOf(text: string, kind: PhraseKind): { segment: string; separator: string }[] {
  // What stands in quotes and brackets is blanked out, so that no separator is found there.
  const open = text.replace(/«[^»]*»|"[^"]*"|“[^”]*”|\([^)]*\)/g, (quoted) => '_'.repeat(quoted.length));
  const separators = kind === 'position' ? / ?[,;/] ?| [–—-] | и /g : /, ?| [–—-] /g;
  const found: { segment: string; separator: string }[] = [];
  let start = 0;
  for (let match = separators.exec(open); match; match = separators.exec(open)) {
    const after = match.index + match[0].length;
    if (!isHeadPhrase(text.slice(after), kind)) continue;
    found.push({ segment: text.slice(start, match.index), separator: match[0] });
    start = after;
  }
  return [...found, { segment: text.slice(start), separator: '' }];
}

/** «(начальник, заведующий)» right after the head changes with it, as in «ассистент (помощник) по оказанию …». */
function declineNote(tail: string, kind: PhraseKind, inCase: Case): string {
  const match = /^\(([^)]*)\)/.exec(tail);
  const words = ((match && match[1]) || '').split(', ');
  if (!match || !words.every((word) => isHeadPhrase(word, kind))) return tail;
  const declined = words.map((word) => declinePhrase(kind, word, inCase).text).join(', ');
  return `(${declined})${tail.slice(match[0].length)}`;
}

/** The name of a municipality keeps its nominative: «муниципального образования город Орёл», «… Абинский район». */
const MUNICIPALITY =
  /^образования,? (?:(?:[А-ЯЁ][а-яё-]+|городской|муниципальный|сельское|городское) )?(?:город|район|округ|пос[её]лок|поселение)(?= |$)(?: [А-ЯЁ][а-яё-]+)?/;

/** A second head phrase without a comma: «учреждение средняя школа № 3», «педагог психолог». It changes and is shown for review. */
function declineApposition(tail: string, kind: PhraseKind, inCase: Case): Form {
  const tokens = tail.split(' ');
  for (let index = 0; index < tokens.length; index += 1) {
    if (isBoundary(tokens[index] || '')) break;
    const place = MUNICIPALITY.exec(tokens.slice(index).join(' '));
    if (place) {
      index += place[0].split(' ').length - 1;
      continue;
    }
    if (index > 0 && PREPOSITION.test(tokens[index - 1] || '')) continue;
    const rest = tokens.slice(index).join(' ');
    if (!isHeadPhrase(rest, kind)) continue;
    const before = tokens.slice(0, index).map((token) => `${token} `);
    const form = declineSegment(rest, kind, inCase);
    if (form.text === rest) continue;
    return doubtful(before.join('') + form.text, `«${rest}»: проверьте, склоняется ли эта часть названия.`);
  }
  return sure(tail);
}

const PLACE = /(?:^| )(?:город|район|округ|пос[её]лок|край|область|хутор|поселение)(?: |$)/;

/** A division named after the quotes: «… «Школа № 1» структурное подразделение детский сад»; places are not meant. */
function secondNameIn(tail: string, kind: PhraseKind): string | undefined {
  const after = /[»”"] ([^«“"]+)$/.exec(tail)?.[1] ?? '';
  if (kind !== 'organisation' || /^(?:имени|им\.)/.test(after)) return undefined;
  const tokens = after.split(' ');
  return tokens
    .map((_, index) => tokens.slice(index).join(' '))
    .find((rest, index) => isHeadPhrase(rest, kind) && !PREPOSITION.test(tokens[index - 1] ?? '') && !PLACE.test(rest));
}

/** What may hide a nominative in a tail: a name after a dash, «директора-начальник», a surname with initials. */
function suspicionOf(whole: string, kind: PhraseKind): string | undefined {
  const second = secondNameIn(whole, kind);
  if (second !== undefined) return `«${second}»: проверьте, склоняется ли эта часть названия.`;
  const tail = whole.replace(/[«"“„].*$/, '');
  if (/(?:^| )[–—-] [А-ЯЁа-яё]/.test(tail)) return `«${tail}»: проверьте, склоняется ли часть после тире.`;
  if (/(?:^| )[А-ЯЁ][а-яё]+ [А-ЯЁ]\. ?[А-ЯЁ]\./.test(tail) && !/имени/.test(tail)) {
    return `«${tail}»: похоже, здесь записана фамилия, она не изменена.`;
  }
  const compound = tail.split(' ').find((token) => {
    const halves = token.split('-');
    return halves.length > 1 && knownNoun(halves[halves.length - 1] || '') && !knownNoun(halves[0] || '');
  });
  return compound && `«${compound}»: проверьте, склоняется ли эта часть.`;
}

function declineTail(tail: string, kind: PhraseKind, inCase: Case): Form {
  if (tail.charAt(0) === '(') return sure(declineNote(tail, kind, inCase));
  const form = declineApposition(tail, kind, inCase);
  const suspicion = form.certain ? suspicionOf(tail, kind) : undefined;
  return suspicion === undefined ? form : doubtful(form.text, suspicion);
}

/** One head phrase with its tail. */
function declineSegment(text: string, kind: PhraseKind, inCase: Case): Form {
  const tokens = text.split(' ');
  const first = tokens[0] || '';
  const after = tokens.slice(1).join(' ');
  if (/^ИП$/i.test(first) && PERSON_TAIL.test(after)) {
    return joinForms([sure(first), declinePerson({ fullName: after }, inCase)], ' ');
  }
  if (fixedWord(tokenOf(first).word) || fixedWord(first) || isAbbreviation(first) || /^[«"“„]/.test(first))
    return sure(text);
  const shape = headShape(tokens, kind);
  const length = shape.adjectives + (shape.hasNoun ? 1 : 0);
  if (length === 0 || isBoundary(first)) return doubtful(text, `Не удалось найти главное слово в «${text}».`);
  const head = declineHead(tokens.slice(0, length), shape, kind, inCase);
  const tail = tokens.slice(length).join(' ');
  if (tail === '') return head;
  const isPerson = /предприниматель$/i.test(tokens[length - 1] || '') && PERSON_TAIL.test(tail);
  const rest = isPerson ? declinePerson({ fullName: tail }, inCase) : declineTail(tail, kind, inCase);
  return joinForms([head, rest], ' ');
}

/** Positions are often typed «педагог- психолог»: the stray space goes. */
function tidyHyphens(text: string): string {
  return text.replace(/([а-яё])- ?(?=[а-яё])/gi, '$1-').replace(/([а-яё]) -(?=[а-яё])/gi, '$1-');
}

/** The form of a position or an organisation in a case; the curator's own form wins. */
export function declinePhrase(kind: PhraseKind, phrase: string, inCase: Case, overrides?: Overrides): Form {
  const typed = overridden(overrides, inCase);
  if (typed) return typed;
  const text = tidyHyphens(tidySpaces(phrase));
  if (inCase === 'nominative' || text === '') return sure(text);
  const forms = segmentsOf(text, kind).map(({ segment, separator }): Form => {
    const form = declineSegment(segment, kind, inCase);
    return { ...form, text: form.text + separator };
  });
  return joinForms(forms, '');
}
