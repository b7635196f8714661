/** The nearest known word to a mistyped one: how a check of a template says what was probably meant. */

/** Number of letters to change, add or drop to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function closest(word: string, known: readonly string[]): { readonly word: string; readonly cost: number } | undefined {
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const candidate of known) {
    const far = distance(word, candidate);
    const prefixed = candidate.startsWith(word) || word.startsWith(candidate);
    const cost = prefixed ? Math.min(far, 1) : far;
    if (best === undefined || cost < best.cost) best = { word: candidate, cost };
  }
  return best;
}

/** Letters that an ending may take: «наставника» is «наставник». */
const ENDING = 2;

/**
 * The known word closest to the given one, if it is close enough to be a slip rather than another word. Of several words
 * («ФИО наставника») one may be the known one in another case.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const whole = closest(word, known);
  if (whole && whole.cost <= Math.max(2, Math.floor(word.length / 3))) return whole.word;
  const parts = word.split(' ');
  if (parts.length < 2) return undefined;
  return parts
    .filter((part) => part.length > 3)
    .map((part) => closest(part, known))
    .filter((found) => found !== undefined)
    .sort((a, b) => a.cost - b.cost)
    .find(({ cost }) => cost <= ENDING)?.word;
}
