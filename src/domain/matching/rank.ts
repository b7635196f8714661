/** All mentors for one mentee, the best first, each with the same explanations as a proposed pair. */
import { mainReasons, reasonsOf, totalOf } from './explain.ts';
import type { Reason } from './explain.ts';
import { obstaclesOf } from './problem.ts';
import type { Problem } from './problem.ts';

export interface RankedMentor {
  readonly mentor: string;
  readonly shown: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly main: readonly Reason[];
  /** Why the pair may not be; empty when it may. */
  readonly obstacles: readonly string[];
  readonly warnings: readonly string[];
  /** Places left after running and settled pairs; 0 means full. */
  readonly places: number;
  /** The pair is locked or in an accepted group already. */
  readonly settled: boolean;
}

/** Ranked by: possible first, then with places, score, mutual choice, lighter load, code (`pairs.md` E.5). */
export function rankMentors(problem: Problem, mentee: string): RankedMentor[] {
  const row = problem.mentees.findIndex(({ code }) => code === mentee);
  if (row < 0) return [];
  const ranked = problem.mentors.map((mentor, column) => {
    const reasons = reasonsOf(problem, row, column);
    const obstacles = obstaclesOf(problem, row, column);
    const whys = (severity: string): string[] => obstacles.filter((o) => o.severity === severity).map(({ why }) => why);
    const ranks = [problem.context.rankOf(mentee, mentor.code), problem.context.rankOf(mentor.code, mentee)];
    const entry: RankedMentor = {
      mentor: mentor.code,
      shown: mentor.shown,
      score: totalOf(reasons),
      reasons,
      main: mainReasons(reasons),
      obstacles: whys('error'),
      warnings: whys('warning'),
      places: problem.capacities[column] ?? 0,
      settled: problem.settled.isSettled(row, column),
    };
    return { entry, chosen: ranks.filter((rank) => rank !== undefined).length, load: mentor.load };
  });
  const order = (possible: boolean): number => (possible ? 0 : 1);
  ranked.sort(
    (a, b) =>
      order(a.entry.obstacles.length === 0) - order(b.entry.obstacles.length === 0) ||
      order(a.entry.places > 0) - order(b.entry.places > 0) ||
      b.entry.score - a.entry.score ||
      b.chosen - a.chosen ||
      a.load - b.load,
  );
  return ranked.map(({ entry }) => entry);
}
