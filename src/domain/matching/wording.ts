/** Comparing and counting words: whole words only, so that «ИИ» is not found inside «Италии». */

/** One spelling to compare by: lower case, ё as е, single spaces. */
export function spell(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Words that carry no meaning of their own. */
const SMALL_WORDS = ['в', 'во', 'на', 'с', 'со', 'и', 'или', 'по', 'для', 'о', 'об', 'к', 'ко', 'из', 'от', 'у', 'за'];

/** Whole words of a phrase, without the small ones. Splits at what is no letter or digit in any alphabet we meet. */
export function wordsOf(phrase: string): string[] {
  return spell(phrase)
    .split(/[\s.,;:!?()[\]{}«»„“"'`/\\|+*=–—-]+/)
    .filter((word) => word !== '' && SMALL_WORDS.indexOf(word) < 0);
}

/** Whether all words of one phrase are among the words of the other. */
export function phrasesMeet(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length > 0 && short.every((word) => long.indexOf(word) >= 0);
}

/** «1 балл», «2 балла», «5 баллов». */
export function counted(count: number, one: string, few: string, many: string): string {
  const last = Math.abs(count) % 10;
  const teen = Math.abs(count) % 100 >= 11 && Math.abs(count) % 100 <= 14;
  return `${count} ${!teen && last === 1 ? one : !teen && last >= 2 && last <= 4 ? few : many}`;
}

/** «4 балла». */
export function pointsText(points: number): string {
  return counted(points, 'балл', 'балла', 'баллов');
}

/** Joins with commas; lists longer than the limit end in «и ещё 7». */
export function listed(items: readonly string[], most = 5): string {
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(', ')} и ещё ${rest}` : items.join(', ');
}
