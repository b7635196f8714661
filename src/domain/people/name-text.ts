/** Names as text: one spelling to compare by, the short form «Иванова М. П.», the initials before a surname. */

/** Latin letters that look like Cyrillic ones: a name typed with the wrong keyboard layout must not hide a double. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** A name for comparison: lower case, ё as е, one space, one kind of hyphen, Latin look-alikes as Cyrillic. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  // Most names are written well: one look instead of seven replacements.
  if (/^[а-я]+(?:[ -][а-я]+)*$/.test(lower)) return lower;
  return lower
    .replace(/ё/g, 'е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2019\u02bc`]/g, "'")
    .replace(/\s*-\s*/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[abcehkmoptxy]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Words of a name as written. */
function wordsOf(name: string): string[] {
  return name
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** «Иванова М. П.» from «Иванова Мария Петровна»; a name that is no full name comes back as it is. */
export function shortName(name: string): string {
  const [surname, ...rest] = wordsOf(name);
  if (surname === undefined || rest.length === 0) return name.trim();
  const initials = rest
    .filter((word) => /^[А-ЯЁA-Z]/.test(word))
    .slice(0, 2)
    .map((word) => `${word.charAt(0)}.`);
  return initials.length === 0 ? surname : `${surname} ${initials.join(' ')}`;
}

/** Whether initials stand where names belong: «Иванова М.П.». */
export function hasInitials(name: string): boolean {
  return /(^|[\s\u00a0.])[А-ЯЁA-Z]\.?($|[\s\u00a0.])/.test(name);
}
