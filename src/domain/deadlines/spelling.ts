/** Words as plans really spell them: glued («втечениегода»), split by a page («ежеквар тально») and with one wrong letter. */
import { deadlineWords } from './words.ts';

/** Cuts a glued word into known ones, fewest first; undefined when it cannot be cut whole. */
export function cutGlued(word: string): string[] | undefined {
  if (word.length < 4 || word.length > 80) return undefined;
  // best[i] is the shortest list of known words that makes up the first i letters.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 16); start < end; start += 1) {
      const head = best[start];
      const piece = word.slice(start, end);
      if (!head || !isPiece(piece, start, end === word.length)) continue;
      if (!best[end] || head.length + 1 < (best[end]?.length ?? 0)) best[end] = [...head, piece];
    }
  }
  const whole = best[word.length];
  return whole && whole.length > 1 ? whole : undefined;
}

/** Short pieces turn names into nonsense («Августина» = август + и + на), so they stand only where office words put them. */
function isPiece(piece: string, start: number, isLast: boolean): boolean {
  if (!deadlineWords().has(piece)) return false;
  if (piece.length > 2) return !isLast || piece.length > 3 || start > 3;
  if (piece === 'г') return isLast;
  return !isLast && piece !== 'и' && piece !== 'а' && piece !== 'г';
}

/** The known word that a page break has split, if the two parts make one. */
export function joinSplit(left: string, right: string): string | undefined {
  const whole = left + right;
  return whole.length >= 6 && deadlineWords().has(whole) && !(deadlineWords().has(left) && deadlineWords().has(right))
    ? whole
    : undefined;
}

/** Shortest word in which one wrong letter is forgiven: shorter ones are too near to each other (июнь, июль). */
const SHORTEST_FORGIVEN = 6;

/** Only words of time are mended: a name or a title must not turn into something else. */
const MENDED = [
  'monthName weekday quarter half term decade week daily weekly monthly quarterly halfYearly yearly always during',
  'holidays inclusive last finish start middle need every ordinal part',
]
  .join(' ')
  .split(' ');

/** The known word one slip away (a letter missing, added, changed, or two swapped); undefined when two meanings fit. */
export function mendTypo(word: string): string | undefined {
  if (word.length < SHORTEST_FORGIVEN) return undefined;
  let found: string | undefined;
  for (const [known, meaning] of deadlineWords()) {
    if (!MENDED.includes(meaning.sym)) continue;
    if (known.length < SHORTEST_FORGIVEN || Math.abs(known.length - word.length) > 1 || !isOneSlip(word, known))
      continue;
    const before = found === undefined ? undefined : deadlineWords().get(found);
    if (before && (before.sym !== meaning.sym || before.value !== meaning.value)) return undefined;
    found = found ?? known;
  }
  return found;
}

/** Whether two different words are one slip apart. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
