/** Tells whether free text names a person or gives a phone or e-mail: in code mode such text must not stay in the table. */
import { findContact } from './contact-text.ts';
import { knownFirstName } from './first-names.ts';
import { FAMOUS, isPatronymic, isSurname, mayBeSurname, NAMESAKE, NOMINATIVE } from './name-words.ts';

/** What was recognised, with the very piece of text. */
export interface PersonalText {
  readonly kind: 'name' | 'phone' | 'email';
  readonly text: string;
}

/** A word of letters with its place and the punctuation that follows. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the next one. */
  readonly gap: string;
}

const WORD = /[А-ЯЁа-яёІіҐґӨөҮүҺһӘә]+(?:[-'’][А-ЯЁа-яёІіҐґӨөҮүҺһӘә]+)*/g;
const lower = (word: string): string => word.toLowerCase();
const isCapital = (word: string): boolean => /^[А-ЯЁ]/.test(word);

function wordsOf(text: string): Word[] {
  const found: { text: string; start: number; end: number }[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found.map((word, index) => ({ ...word, gap: text.slice(word.end, found[index + 1]?.start ?? text.length) }));
}

const isSpace = (gap: string): boolean => /^[\s\u00a0]+$/.test(gap);
const isDot = (gap: string): boolean => /^\.[\s\u00a0]*$/.test(gap);
const isInitial = (word: Word): boolean => /^[А-ЯЁ]$/.test(word.text) && word.gap.charAt(0) === '.';

/** First and last word of a name that begins at `at`, when one begins there. */
function nameFrom(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  const second = words[at + 1];
  const third = words[at + 2];
  if (!first) return undefined;
  // «М. П. Иванова», «М.П. Иванова»: two initials prove a person; one would catch «А. Класс».
  if (second && third && isInitial(first) && isDot(first.gap) && isInitial(second) && isDot(second.gap)) {
    return isCapital(third.text) && third.text.length > 1 ? at + 2 : undefined;
  }
  if (first.text.length < 2 || !second || !isSpace(first.gap)) return undefined;
  // «Иванова М. П.», «Иванова М.П»: the last dot is often forgotten.
  if (isCapital(first.text) && isInitial(second) && isDot(second.gap) && third && /^[А-ЯЁ]$/.test(third.text))
    return at + 2;
  if (isCapital(first.text) && isInitial(second) && (isSurname(first.text) || knownFirstName(first.text)))
    return at + 1;
  const known = knownFirstName(first.text);
  if (isPatronymic(second.text) && (known || isCapital(second.text))) {
    return isCapital(first.text) || known ? at + 1 : undefined;
  }
  // «имени Юрия Алексеевича»: a small word before a capital one is no surname.
  const alike = isCapital(first.text) || !isCapital(second.text);
  if (alike && third && isSpace(second.gap) && isPatronymic(third.text)) {
    if (knownFirstName(second.text) || (isCapital(second.text) && isCapital(third.text))) return at + 2;
  }
  if (!isCapital(first.text) || !isCapital(second.text)) return undefined;
  return agree(first.text, second.text) || agree(second.text, first.text) ? at + 1 : undefined;
}

/** Whether the words around a found name belong to a person everybody knows: «методика Л. С. Выготского» names nobody here. */
function isFamous(words: readonly Word[], at: number, last: number): boolean {
  const near = words.slice(at, last + 2).map((word) => lower(word.text));
  return FAMOUS.some(([stem, initial]) => {
    const surname = near.findIndex((word) => word.indexOf(stem) === 0);
    const name = near.find((word, index) => index !== surname && !isPatronymic(word));
    return surname >= 0 && name !== undefined && name.charAt(0) === initial;
  });
}

/** Whether a first name and a surname stand together; an ordinary word must agree with the surname in gender. */
function agree(name: string, surname: string): boolean {
  const known = knownFirstName(name);
  if (!known || !(isSurname(surname) || isPatronymic(surname))) return false;
  if (!known.ambiguous) return true;
  return known.nominative !== undefined && NOMINATIVE[known.nominative].test(lower(surname));
}

/** A code before a name, as references show it: «НК-003 · Монгуш А.». */
const LABEL = /^[А-ЯЁ]{2}-\d+\s*·\s*/;

/** A cell that holds two words and nothing else: there a first name, or a surname on -ов or -ев, needs no further proof. */
function wholeCellName(text: string): PersonalText | undefined {
  const bare = text.replace(LABEL, '').trim();
  const [first, second, ...rest] = wordsOf(bare);
  if (!first || !second || rest.length > 0 || first.start > 0 || !isSpace(first.gap)) return undefined;
  if (!isCapital(first.text) || !isCapital(second.text)) return undefined;
  const found: PersonalText = { kind: 'name', text: bare };
  if (isInitial(second)) return first.text.length > 2 && second.gap === '.' && LABEL.test(text) ? found : undefined;
  if (second.gap !== '' || first.text.length < 2 || second.text.length < 2) return undefined;
  return mayBeSurname(first.text, second.text) || mayBeSurname(second.text, first.text) ? found : undefined;
}

function findName(text: string): PersonalText | undefined {
  if (!/[А-ЯЁа-яё]/.test(text)) return undefined;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const last = nameFrom(words, at);
    const from = words[at];
    const to = last === undefined ? undefined : words[last];
    if (last === undefined || !from || !to) continue;
    // «имени Героя России Иванова Петра»: up to three words may stand between «имени» and the name.
    const before = text.slice(words[Math.max(0, at - 3)]?.start ?? 0, from.start);
    const elsewhere = NAMESAKE.test(text.slice(0, from.start)) || /имени\s/i.test(before);
    if (elsewhere || isFamous(words, at, last)) at = last;
    else
      return {
        kind: 'name',
        text: text.slice(from.start, to.text.length === 1 && to.gap.charAt(0) === '.' ? to.end + 1 : to.end),
      };
  }
  return undefined;
}

/** The first name, phone or e-mail found in a text; undefined when the text looks impersonal. */
export function findPersonalText(text: string): PersonalText | undefined {
  if (text.length < 5) return undefined;
  // A cell may hold 50,000 characters; what a person types about a person stands near its beginning.
  const head = text.length > 5000 ? text.slice(0, 5000) : text;
  return findContact(head) ?? findName(head) ?? wholeCellName(head);
}
