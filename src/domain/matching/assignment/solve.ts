/** The exact answer to «who with whom»: pairs that are the best under a policy within everybody's limits. */
import { bestFlow } from './objective.ts';
import { readScoreTable } from './score-table.ts';
import type { AssignmentProblem, PairIndex } from './score-table.ts';

export type { AssignmentProblem, PairIndex, Policy } from './score-table.ts';

export interface Assignment {
  /** By mentee, then by mentor, in the order of the problem. */
  readonly pairs: readonly PairIndex[];
  readonly total: number;
  readonly keptExisting: number;
}

/**
 * The best pairs under the policy, exactly. Equal sets are chosen between by the order of ids, so rows may come in any.
 * @throws UserError `matching.shape`, `matching.limit`, `matching.score`, `matching.idTwice` for input that is not a
 *   problem, and `matching.scoreRange` for scores with which a sum could stop being exact.
 */
export function solveAssignment(problem: AssignmentProblem): Assignment {
  const table = readScoreTable(problem);
  const flow = bestFlow(table, problem.policy);
  const pairs: PairIndex[] = [];
  flow.taken.forEach((taken, column) => {
    const start = flow.starts[column] as number;
    for (const row of flow.holders.subarray(start, start + taken)) {
      pairs.push([table.rowOrder[row] as number, table.columnOrder[column] as number]);
    }
  });
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { pairs, ...figuresOf(problem, pairs) };
}

function figuresOf(problem: AssignmentProblem, pairs: readonly PairIndex[]): { total: number; keptExisting: number } {
  const existing = new Set((problem.existing ?? []).map(([mentee, mentor]) => `${mentee}:${mentor}`));
  let total = 0;
  let keptExisting = 0;
  for (const [mentee, mentor] of pairs) {
    total += problem.scores[mentee]?.[mentor] ?? 0;
    if (existing.has(`${mentee}:${mentor}`)) keptExisting += 1;
  }
  return { total, keptExisting };
}
