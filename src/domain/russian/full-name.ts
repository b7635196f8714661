/** Takes a full name apart: surname, first name, patronymic, in the order Russian papers and people write them. */
import { genderOfFirstName, type NameParts } from './gender.ts';
import { genderOfSurname } from './surname-gender.ts';
import { lower, tidySpaces, wordList } from './letters.ts';
import { isPatronymic, TURKIC_PATRONYMIC } from './patronymic.ts';

/** The parts of a full name, and whether their order is beyond doubt. */
export interface ParsedName extends NameParts {
  readonly certain: boolean;
  /** What is unclear: one Russian sentence. */
  readonly why?: string;
  /** The order the name was written in, so that forms keep it: `last first middle` or `first middle last`. */
  readonly surnameLast: boolean;
}

const particle = wordList('фон ван дер ден де да ди дель дела ла ле дю дос аль эль ибн бен тер мак сен о');
const INITIALS = /^(?:[А-ЯЁA-Z]\.?-?){1,3}$/;

function isInitials(word: string): boolean {
  return /\./.test(word) && INITIALS.test(word);
}

/** Joins particles, a maiden name in brackets and «оглы», «кызы» to the word they belong to. */
function nameWords(text: string): string[] {
  const words: string[] = [];
  let waiting = '';
  for (const token of tidySpaces(text.replace(/[,;]+/g, ' ')).split(' ')) {
    if (token === '') continue;
    const isTail = words.length > 0 && (TURKIC_PATRONYMIC.test(token) || token.charAt(0) === '(') && !/-/.test(token);
    if (isTail) words.push(`${words.pop() || ''} ${token}`);
    else if (particle(token) && token === lower(token)) waiting += `${token} `;
    else {
      words.push(waiting + token);
      waiting = '';
    }
  }
  return waiting === '' ? words : [...words, waiting.trim()];
}

function isKnownFirstName(word: string): boolean {
  return genderOfFirstName(word) !== undefined;
}

function parseTwo(one: string, two: string): ParsedName {
  if (isInitials(two)) return { ...initialsAsNames(two), last: one, certain: true, surnameLast: false };
  if (isInitials(one)) return { ...initialsAsNames(one), last: two, certain: true, surnameLast: true };
  if (isPatronymic(two) && isKnownFirstName(one)) return { first: one, middle: two, certain: true, surnameLast: false };
  const isFirstOne = isKnownFirstName(one);
  const isFirstTwo = isKnownFirstName(two);
  const isSurnameTwo = genderOfSurname(two) !== undefined;
  if (isFirstOne && !isFirstTwo && isSurnameTwo) return { first: one, last: two, certain: true, surnameLast: true };
  if (isFirstTwo || genderOfSurname(one) !== undefined)
    return { last: one, first: two, certain: true, surnameLast: false };
  if (isFirstOne) return { first: one, last: two, certain: false, surnameLast: true, why: ORDER };
  return { last: one, first: two, certain: true, surnameLast: false };
}

const ORDER = 'Проверьте, где в полном имени фамилия, а где имя.';

function initialsAsNames(word: string): NameParts {
  const letters = word.match(/[А-ЯЁA-Z]\.?(?:-[А-ЯЁA-Z]\.?)*/g) || [];
  const [first = '', middle = ''] = letters;
  return middle === '' ? { first } : { first, middle };
}

function parseThree(one: string, two: string, three: string): ParsedName {
  if (isInitials(one) && isInitials(two))
    return { first: one, middle: two, last: three, certain: true, surnameLast: true };
  if (isPatronymic(three) && !(isPatronymic(two) && isKnownFirstName(one) && !isKnownFirstName(two))) {
    return { last: one, first: two, middle: three, certain: true, surnameLast: false };
  }
  if (isPatronymic(two)) return { first: one, middle: two, last: three, certain: true, surnameLast: true };
  if (isInitials(two) || isInitials(three))
    return { last: one, first: two, middle: three, certain: true, surnameLast: false };
  const why = `«${three}» не похоже на отчество: проверьте, где фамилия, имя и отчество.`;
  return { last: one, first: `${two} ${three}`, certain: false, why, surnameLast: false };
}

/** Takes a full name apart; never fails: what is unclear comes back with `certain: false`. */
export function parseFullName(text: string): ParsedName {
  const words = nameWords(text);
  const [one = '', two = '', three = ''] = words;
  if (words.length === 2) return parseTwo(one, two);
  if (words.length === 3) return parseThree(one, two, three);
  if (words.length <= 1) {
    const why = 'В полном имени одно слово: укажите фамилию, имя и отчество.';
    return isKnownFirstName(one) && genderOfSurname(one) === undefined
      ? { first: one, certain: false, why, surnameLast: false }
      : { last: one, certain: false, why, surnameLast: false };
  }
  const last = words[words.length - 1] || '';
  const why = 'В полном имени больше трёх слов: проверьте, где фамилия, имя и отчество.';
  if (!isPatronymic(last))
    return { last: one, first: words.slice(1).join(' '), certain: false, why, surnameLast: false };
  const first = words[words.length - 2] || '';
  return { last: words.slice(0, -2).join(' '), first, middle: last, certain: false, why, surnameLast: false };
}
