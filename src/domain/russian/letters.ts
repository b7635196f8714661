/** Letters and words: what Russian spelling rules look at, and keeping the writer's capitals. */

/** The word as rules compare it: lower case, without outer spaces. */
export function lower(word: string): string {
  return word.trim().toLowerCase();
}

/** The word with «е» for «ё», lower case: dictionary keys are written so. */
export function plainKey(word: string): string {
  return lower(word).split('ё').join('е');
}

/** Whether the word consists of Cyrillic letters, apostrophes and hyphens only. */
export function isCyrillic(word: string): boolean {
  return /^[а-яёА-ЯЁ][а-яёА-ЯЁ'’-]*$/.test(word);
}

/** Text without doubled, outer and no-break spaces. */
export function tidySpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** Writes `lowered`, a form of `original`, with the capitals of `original`: «ИВАНОВ» → «ИВАНОВА», «Иванов» → «Иванова». */
export function likeOriginal(original: string, lowered: string): string {
  const isUpper = original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase();
  if (isUpper) return lowered.toUpperCase();
  let same = 0;
  const low = original.toLowerCase();
  while (same < low.length && same < lowered.length && low[same] === lowered[same]) same += 1;
  const rest = lowered.slice(same);
  const kept = original.slice(0, same) + rest;
  const first = original.charAt(0);
  return same === 0 && first !== first.toLowerCase() ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept;
}

/** A list of words kept as one string and split at first use, so that loading the bundle costs nothing. */
export function wordList(text: string): (word: string) => boolean {
  let known: Set<string> | undefined;
  return (word) => {
    known = known || new Set(plainKey(text).split(/\s+/));
    return known.has(plainKey(word));
  };
}
