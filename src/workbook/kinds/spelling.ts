/** How typed words are compared: one spelling for what people write in many ways, and the nearest of several titles. */

/** A text for comparison: no case, ё as е, one kind of dash without spaces around it, straight quotes, one space. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u00a0\u202f\u2007\s]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ ?- ?/g, '-')
    .replace(/ ?\/ ?/g, '/')
    .replace(/[«»„“”"]/g, "'")
    .trim()
    .replace(/[.;,]+$/, '');
}

/** Longer texts are no misspelt titles; comparing 50,000 characters with every title would only cost time. */
const LONGEST = 120;

/** Letters to change, add, drop or swap to get one text from the other; `limit + 1` when it takes more than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/**
 * The candidate a misspelt word most probably means: the nearest within a quarter of its letters, else the only one
 * that begins with it. Undefined when nothing or more than one thing is meant.
 */
export function nearestOf<T>(
  text: string,
  candidates: readonly { readonly spelling: string; readonly item: T }[],
): T | undefined {
  const wanted = foldText(text);
  if (wanted.length < 2 || wanted.length > LONGEST) return undefined;
  let best: T | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 4));
  let tied = false;
  for (const { spelling, item } of candidates) {
    const distance = editDistance(wanted, spelling, least);
    if (distance > least) continue;
    if (distance < least || best === undefined) {
      tied = false;
      best = item;
    } else if (best !== item) tied = true;
    least = distance;
  }
  if (best !== undefined) return tied ? undefined : best;
  if (wanted.length < 3) return undefined;
  const begun = new Set(candidates.filter(({ spelling }) => spelling.indexOf(wanted) === 0).map(({ item }) => item));
  return begun.size === 1 ? begun.values().next().value : undefined;
}
