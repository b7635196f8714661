/** Puts codes in place of names of known people in any text: every case of the name, initials, either order, the surname alone. */
import { allForms, cases, declineName, inferGender, parseFullName, type Gender } from '../russian/index.ts';

/** A person whose name must not stay. */
export interface NamedPerson {
  readonly code: string;
  readonly name: string;
}

type Part = 'last' | 'first' | 'middle';

/** What one word may be: parts of names of people, by their place in the list. */
interface Role {
  readonly person: number;
  readonly part: Part;
}

const WORD = /[А-ЯЁа-яёA-Za-zІіҐґӨөҮүҺһӘә]+(?:[-'’][А-ЯЁа-яёA-Za-zІіҐґӨөҮүҺһӘә]+)*/g;
/** Between the words of one name stand spaces and dots, nothing else. */
const INSIDE = /^[\s\u00a0.]{0,4}$/;
/** A surname after these is a street, a school or an award, not the person. */
const NAMESAKE =
  /(?:^|[^А-Яа-яЁё])(?:(?:имени|им|улиц[аеуы]|ул|проспект[а-я]*|пер|переул[а-я]+|площад[а-я]+|село|деревня|пос)\.?|[гсд]\.)[\s\u00a0]+$/i;

/** Latin letters that a hand on the wrong keyboard leaves in a Russian word: they look the same. */
const LATIN = 'aeopcyxkmthb';
const CYRILLIC = 'аеорсухкмтнв';

function wordKey(word: string): string {
  const key = word.toLowerCase().replace(/ё/g, 'е').replace(/’/g, "'");
  if (!/[a-z]/.test(key) || !/[а-я]/.test(key)) return key;
  return key.replace(/[a-z]/g, (letter) => CYRILLIC.charAt(LATIN.indexOf(letter)) || letter);
}

/** «у Сафиной-то»: what is hung on a word by a hyphen and is no part of a name. */
const PARTICLE = /^(?:то|ка|де|таки)$/;
/** Half of a double surname is the person as well, unless it is as short as a syllable. */
const SHORTEST_HALF = 4;

/** Forms of one part in all cases; without a known gender both are tried, so that nothing slips through. */
function formsOf(part: Part, word: string, gender: Gender | undefined): string[] {
  const genders: readonly Gender[] = gender === undefined ? ['male', 'female'] : [gender];
  return [word, ...genders.flatMap((of) => cases.map(({ key }) => declineName(part, word, of, key).text))];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text. «Сафина-Доржиева», a pair written through a hyphen, is two where both are known and the whole is not. */
function tokensOf(text: string, isKnown: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const [word] = found;
    const pieces = word.split('-');
    const isOne = isKnown(word) || !pieces.every((piece) => isKnown(piece) || PARTICLE.test(wordKey(piece)));
    let start = found.index;
    for (const piece of isOne ? [word] : pieces) {
      tokens.push({ text: piece, start, end: start + piece.length });
      start += piece.length + 1;
    }
  }
  return tokens;
}

/** Words of the longest names: «Мамедова Айгюн Гасан Али кызы». */
const LONGEST = 5;

/** Replaces names in texts. `alone`: a surname by itself counts too, where it stands with a capital letter. */
export type NameReplacer = (text: string, alone: boolean) => string;

/**
 * A replacer for these people. People of one name share a code: the first one given. A surname that several people have
 * gives way to all their codes, so that the text stays true.
 */
export function nameReplacer(people: readonly NamedPerson[]): NameReplacer {
  const roles = new Map<string, Role[]>();
  const codes: string[] = [];
  const initials: { readonly first: string; readonly middle: string }[] = [];
  const byName = new Map<string, number>();
  const whole = new Map<string, string>();
  for (const { code, name } of people) {
    const clean = name.replace(/[\s\u00a0]+/g, ' ').trim();
    if (clean === '' || byName.has(wordKey(clean))) continue;
    const person = codes.length;
    byName.set(wordKey(clean), person);
    codes.push(code);
    const parsed = parseFullName(clean);
    const { gender } = inferGender(parsed);
    initials.push({ first: wordKey(parsed.first ?? '').charAt(0), middle: wordKey(parsed.middle ?? '').charAt(0) });
    for (const part of ['last', 'first', 'middle'] as const) {
      const typed = parsed[part] ?? '';
      if (typed === '') continue;
      for (const form of formsOf(part, typed, gender)) {
        // «Гасан оглы» and «де Толли» are two words in a text.
        const halves = part === 'last' ? form.split('-').filter((half) => half.length >= SHORTEST_HALF) : [];
        for (const word of [...form.split(' '), ...halves].map(wordKey)) {
          if (word.length < 2) continue;
          const known = roles.get(word) ?? [];
          if (!known.some((role) => role.person === person && role.part === part)) known.push({ person, part });
          roles.set(word, known);
        }
      }
    }
    for (const form of Object.values(allForms({ fullName: clean }))) whole.set(form.text, code);
    whole.set(name, code);
  }
  const firstLetters = new Set(people.map(({ name }) => name.trim().charAt(0)));

  /** Whether these tokens together are a name of the person. */
  const fits = (tokens: readonly Token[], person: number): boolean => {
    const found = new Set<Part>();
    for (const { text } of tokens) {
      const word = wordKey(text);
      const role = (roles.get(word) ?? []).find((one) => one.person === person);
      if (role) {
        found.add(role.part);
        continue;
      }
      const letters = initials[person];
      if (word.length !== 1 || (word !== letters?.first && word !== letters?.middle)) return false;
    }
    return found.has('last') || (found.has('first') && found.has('middle'));
  };

  const replaceAt = (tokens: readonly Token[], at: number, text: string, alone: boolean) => {
    for (let count = Math.min(LONGEST, tokens.length - at); count >= 1; count--) {
      const span = tokens.slice(at, at + count);
      const joined = span.every((token, index) => {
        const before = span[index - 1];
        return before === undefined || INSIDE.test(text.slice(before.end, token.start));
      });
      if (!joined) continue;
      if (count === 1) {
        const word = span[0]?.text ?? '';
        if (!alone || !/^[А-ЯЁA-Z]/.test(word) || NAMESAKE.test(text.slice(0, span[0]?.start ?? 0))) continue;
      }
      const found = codes.filter((_, person) => fits(span, person));
      if (found.length > 0) return { count, code: found.join('/') };
    }
    return undefined;
  };

  return (text, alone) => {
    if (text.length < 3 || codes.length === 0) return text;
    const exact = whole.get(text);
    if (exact !== undefined) return exact;
    let capital = false;
    for (const letter of firstLetters)
      if (text.indexOf(letter) >= 0 || text.toUpperCase().indexOf(letter) >= 0) capital = true;
    // A capital may be a Latin one that looks the same.
    if (!capital && !/[A-Z][а-яё]/.test(text)) return text;
    const tokens = tokensOf(text, (word) => roles.has(wordKey(word)));
    let result = '';
    let from = 0;
    for (let at = 0; at < tokens.length;) {
      const found = replaceAt(tokens, at, text, alone);
      const first = tokens[at];
      if (!found || !first) {
        at += 1;
        continue;
      }
      const last = tokens[at + found.count - 1] ?? first;
      // The dot of the last initial goes with the name: «Иванова М. П.».
      const end = last.text.length === 1 && text.charAt(last.end) === '.' ? last.end + 1 : last.end;
      result += text.slice(from, first.start) + found.code;
      from = end;
      at += found.count;
    }
    return from === 0 ? text : result + text.slice(from);
  };
}
