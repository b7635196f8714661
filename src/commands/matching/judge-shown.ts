/** Looks at pairs that were shown before against the table as it is now: which may be written, which not and why. */
import type { Problem, Reason } from '../../domain/matching/index.ts';
import { mainReasons, reasonsOf, totalOf } from '../../domain/matching/explain.ts';
import { obstaclesOf } from '../../domain/matching/problem.ts';
import { markOf } from './answer-shapes.ts';
import type { ShownPair } from './input-shapes.ts';

export interface GoodPair extends ShownPair {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly main: readonly Reason[];
}

export interface Judged {
  readonly good: readonly GoodPair[];
  /** A sentence for each pair that cannot be written. */
  readonly skipped: readonly string[];
  /** Some person of the pairs is gone. */
  readonly lost: boolean;
  /** Somebody who is still there is not as shown any more. */
  readonly changed: boolean;
}

/** Rules that even the curator's lock does not lift: such a row would contradict what is there. */
const NEVER = ['taken', 'notSelf'];

/** Locked pairs and groups hold their places first, as in the proposal. */
const rankOf = ({ group, locked }: ShownPair): number => (group >= 0 ? 0 : locked ? 1 : 2);

function inOrder(shown: readonly ShownPair[]): ShownPair[] {
  const seen = new Set<string>();
  const once = shown.filter(({ mentee, mentor }) => {
    const key = `${mentee} ${mentor}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
  return once
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => rankOf(a.pair) - rankOf(b.pair) || a.index - b.index)
    .map(({ pair }) => pair);
}

function whyNot(problem: Problem, pair: ShownPair, row: number, column: number): string {
  const firm = rankOf(pair) < 2;
  return obstaclesOf(problem, row, column)
    .filter(({ code, severity }) => severity === 'error' && (!firm || NEVER.indexOf(code) >= 0))
    .map(({ why }) => why)
    .join('; ');
}

/**
 * Judges the pairs. `problem` is prepared without locks, so that rules are asked of every pair; places are counted here.
 * `isThere` tells somebody who was removed from somebody whom this matching does not concern any more.
 */
export function judgeShown(problem: Problem, shown: readonly ShownPair[], isThere: (code: string) => boolean): Judged {
  const rows = new Map(problem.mentees.map(({ code }, row) => [code, row]));
  const columns = new Map(problem.mentors.map(({ code }, column) => [code, column]));
  const places = problem.capacities.slice();
  const good: GoodPair[] = [];
  const skipped: string[] = [];
  let lost = false;
  let changed = false;
  for (const pair of inOrder(shown)) {
    const { mentee, mentor } = pair;
    const skip = (why: string): void => void skipped.push(`Пара ${mentee} и ${mentor} не записана: ${why}.`);
    const gone = [mentee, mentor].filter((code) => !isThere(code));
    if (gone.length > 0) {
      lost = true;
      skip(`${gone.join(' и ')} больше нет в базе`);
      continue;
    }
    if (markOf(problem, mentee, mentor) !== pair.mark) changed = true;
    const row = rows.get(mentee);
    const column = columns.get(mentor);
    if (row === undefined || column === undefined) {
      skip(`${row === undefined ? mentee : mentor} не подходит к выбранной форме`);
      continue;
    }
    const why = whyNot(problem, pair, row, column);
    const left = places[column] ?? 0;
    if (why !== '') skip(why);
    else if (left <= 0 && rankOf(pair) === 2) skip(`у ${mentor} больше нет мест`);
    else {
      places[column] = left - 1;
      const reasons = reasonsOf(problem, row, column);
      good.push({ ...pair, score: totalOf(reasons), reasons, main: mainReasons(reasons) });
    }
  }
  return { good, skipped, lost, changed };
}
