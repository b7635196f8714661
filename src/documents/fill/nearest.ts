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

/** The known word closest to the given one, if it is close enough to be a slip rather than another word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const far = distance(word, candidate);
    const prefixed = candidate.startsWith(word) || word.startsWith(candidate);
    const cost = prefixed ? Math.min(far, 1) : far;
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return least <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
