/** Tells whether free text names a person or gives a phone or e-mail: in code mode such text must not stay in the table. */
import { findContact } from './contact-text.ts';
import { knownFirstName, type Gender } from './first-names.ts';

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
const PATRONYMIC =
  /^[а-яё-]{2,}(?:ович|евич|ьич|иевич)(?:а|у|ем|е)?$|^[а-яё-]{2,}(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою)$|^[а-яё]{2,}-?(?:оглы|кызы|гызы|улы)$/;
/** The few patronymics that keep a short form. */
const SHORT_PATRONYMIC = /^(?:ильич|лукич|кузьмич|фомич|саввич|никитич|фокич)(?:а|у|ом|ем|е)?$/;
const SURNAME =
  /^[а-яё'’-]{2,}(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ы)?$|^[а-яё'’-]{2,}[сц]к(?:ий|ая|ого|ому|им|ом|ой|ую)$|^[а-яё'’-]{2,}(?:енко|чко|ых|их|ук|юк|чук|ян|янц|швили|дзе)(?:а|у|ом|е)?$/;
const NOMINATIVE: Readonly<Record<Gender, RegExp>> = {
  male: /(?:ов|ев|ёв|ин|ын|[сц]кий|енко|ых|их|ук|юк|ян|швили|дзе)$/,
  female: /(?:ова|ева|ёва|ина|ына|[сц]кая|енко|ых|их|ук|юк|ян|швили|дзе)$/,
};
/** After these a name belongs to a school, a street, a prize or a firm, not to a participant. */
const NAMESAKE =
  /(?:^|[\s«"(,.])(?:им|имени|ул|улица|улице|улицы|пр|просп|проспект|проспекте|пл|площадь|пер|переулок|памяти|ип|предприниматель|предпринимателя)\.?\s*$/i;

/** Surnames (their stems) and first letters of names that lessons and methods are about. */
const FAMOUS: readonly (readonly [string, string])[] = [
  ['пушкин', 'а'],
  ['лермонтов', 'м'],
  ['толст', 'л'],
  ['чехов', 'а'],
  ['гогол', 'н'],
  ['достоевск', 'ф'],
  ['тургенев', 'и'],
  ['некрасов', 'н'],
  ['есенин', 'с'],
  ['маяковск', 'в'],
  ['невск', 'а'],
  ['суворов', 'а'],
  ['кутузов', 'м'],
  ['гагарин', 'ю'],
  ['ломоносов', 'м'],
  ['менделеев', 'д'],
  ['циолковск', 'к'],
  ['ушинск', 'к'],
  ['макаренк', 'а'],
  ['сухомлинск', 'в'],
  ['выготск', 'л'],
  ['занков', 'л'],
  ['эльконин', 'д'],
];

const lower = (word: string): string => word.toLowerCase();
const isCapital = (word: string): boolean => /^[А-ЯЁ]/.test(word);
const isPatronymic = (word: string): boolean => PATRONYMIC.test(lower(word)) || SHORT_PATRONYMIC.test(lower(word));
const isSurname = (word: string): boolean => SURNAME.test(lower(word));

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
const isInitial = (word: Word | undefined): word is Word =>
  word !== undefined && /^[А-ЯЁ]$/.test(word.text) && word.gap.charAt(0) === '.';

/** First and last word of a name that begins at `at`, when one begins there. */
function nameFrom(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  const second = words[at + 1];
  const third = words[at + 2];
  if (!first) return undefined;
  // «М. П. Иванова», «М.П. Иванова»: two initials prove a person; one would catch «А. Класс».
  if (isInitial(first) && isDot(first.gap) && isInitial(second) && isDot(second.gap) && third) {
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
  if (third && isSpace(second.gap) && isPatronymic(third.text)) {
    if (knownFirstName(second.text) || (isCapital(second.text) && isCapital(third.text))) return at + 2;
  }
  if (!isCapital(first.text) || !isCapital(second.text)) return undefined;
  return agree(first.text, second.text) || agree(second.text, first.text) ? at + 1 : undefined;
}

/** Whether the words around a found name belong to a person everybody knows: «методика Л. С. Выготского» names nobody here. */
function isFamous(words: readonly Word[], at: number, last: number): boolean {
  const near = words.slice(Math.max(0, at - 1), last + 2).map((word) => lower(word.text));
  return FAMOUS.some(([stem, initial]) => {
    const surname = near.findIndex((word) => word.indexOf(stem) === 0);
    return surname >= 0 && near.some((word, index) => index !== surname && word.charAt(0) === initial);
  });
}

/** Whether a first name and a surname stand together; an ordinary word must agree with the surname in gender. */
function agree(name: string, surname: string): boolean {
  const known = knownFirstName(name);
  if (!known || !(isSurname(surname) || isPatronymic(surname))) return false;
  if (!known.ambiguous) return true;
  return known.nominative !== undefined && NOMINATIVE[known.nominative].test(lower(surname));
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
  return findContact(head) ?? findName(head);
}
