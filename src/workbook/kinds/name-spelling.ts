/** Spelling of names: words, wrong keyboard layout, capitals, the surname first. */

/** Latin letters drawn like Cyrillic ones, small and capital. */
const LATIN = 'ABCEHKMOPTXYaceopxy';
const CYRILLIC = 'АВСЕНКМОРТХУасеорху';

/** Characters no Russian or regional name has: anything but letters, hyphens, apostrophes, dots of initials, brackets of a former surname. */
export const NOT_IN_NAMES = /[^A-Za-zÀ-žА-яЁё\u0400-\u052f\s.'’ʼ‘`()\u2010-\u2015-]/;

/** Parts of names that keep a small letter. */
const SMALL = [
  'оглы',
  'кызы',
  'гызы',
  'улы',
  'уулу',
  'фон',
  'де',
  'дер',
  'ван',
  'ибн',
  'аль',
  'эль',
  'да',
  'ди',
  'бен',
];

/** Words of a name as written. */
export function nameWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The word in Cyrillic when a mix of alphabets or Latin look-alikes alone were typed; other Latin words stay. */
export function cyrillicWord(word: string): string {
  if (!/[A-Za-z]/.test(word)) return word;
  const replaced = word.replace(/[A-Za-z]/g, (letter) => {
    const index = LATIN.indexOf(letter);
    return index < 0 ? letter : CYRILLIC.charAt(index);
  });
  return /[A-Za-z]/.test(replaced) ? word : replaced;
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** One part of a hyphenated word with its first letter large. */
function capitalisedPart(part: string): string {
  if (SMALL.indexOf(part.toLowerCase()) >= 0) return part;
  const first = part.charAt(0);
  // «О’Нил», «МакГрегор» keep their inner capitals; only a whole word in capitals is shouting.
  const rest = part.length > 2 && isUpper(part) ? part.slice(1).toLowerCase() : part.slice(1);
  return first.toUpperCase() + rest;
}

/** The word as names are written: «ПЕТРОВА-ВОДКИНА» and «петрова-водкина» alike become «Петрова-Водкина». */
export function capitalised(word: string): string {
  // Initials and brackets are looked at by other rules.
  if (/[.()]/.test(word)) return word;
  return word
    .split('-')
    .map((part, index) => (index > 0 && isSmallTail(part) ? part : capitalisedPart(part)))
    .join('-');
}

/** «Гасан-оглы» and «Ахмед-хан» are written with a small second part as often as with a large one. */
function isSmallTail(part: string): boolean {
  return /^(оглы|кызы|гызы|улы|заде|хан|бек|бай|оол|кыс|паша|ага)$/.test(part);
}

const PATRONYMIC = /(?:ович|евич|ьич|мич|кич|овна|евна|ична|инична)$/;

/** «Мария Петровна Иванова» as «Иванова Мария Петровна»; any other order is left alone. */
export function inSurnameFirstOrder(words: readonly string[]): readonly string[] {
  const [first, second, third] = words;
  if (words.length !== 3 || first === undefined || second === undefined || third === undefined) return words;
  const swapped = PATRONYMIC.test(second.toLowerCase()) && !PATRONYMIC.test(third.toLowerCase());
  return swapped && SMALL.indexOf(third.toLowerCase()) < 0 ? [third, first, second] : words;
}
