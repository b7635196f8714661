/** The proposal: pairs with their reasons, everybody without a pair with theirs, and what it was computed from. */
import { inputDigest } from './digest.ts';
import { mainReasons, reasonsOf, totalOf } from './explain.ts';
import type { Reason } from './explain.ts';
import { explainIdle } from './idle.ts';
import type { IdleMentor } from './idle.ts';
import { obstaclesOf, wantedBy } from './problem.ts';
import type { Problem } from './problem.ts';
import { trialsOf } from './trials.ts';
import type { Solution } from './solution.ts';
import type { PairCodes, Policy } from './types.ts';
import { explainUnpaired } from './unpaired.ts';
import type { UnpairedMentee } from './unpaired.ts';

export interface ProposedPair extends PairCodes {
  readonly menteeShown: string;
  readonly mentorShown: string;
  /** Sum of the points of all reasons. */
  readonly score: number;
  /** Three reasons that weigh most; all of them are in `reasons`. */
  readonly main: readonly Reason[];
  readonly reasons: readonly Reason[];
  /** What deserves a look; for a locked pair also rules that it breaks. */
  readonly warnings: readonly string[];
  readonly locked: boolean;
  /** Number of the accepted group the pair belongs to. */
  readonly group: number | undefined;
  /** The best other mentor for this mentee by points; `costOf` tells what choosing it costs the whole. */
  readonly runnerUp: { readonly mentor: string; readonly shown: string; readonly score: number } | undefined;
}

export interface Proposal {
  readonly pairs: readonly ProposedPair[];
  readonly unpaired: readonly UnpairedMentee[];
  /** Mentees who got fewer mentors than they want, but at least one. */
  readonly short: readonly { readonly mentee: string; readonly got: number; readonly wanted: number }[];
  readonly idle: readonly IdleMentor[];
  readonly later: readonly string[];
  /** Locked or grouped pairs of people who are no longer there: skipped. */
  readonly missing: readonly PairCodes[];
  readonly totals: {
    readonly points: number;
    readonly pairs: number;
    readonly mentees: number;
    readonly mentors: number;
    /** Pairs that rules allow, apart from places. */
    readonly possible: number;
  };
  readonly digest: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly policy: Policy;
}

/** Settles the problem and explains everybody in it. Decides nothing: the curator does. */
export function propose(problem: Problem): Proposal {
  const trials = trialsOf(problem);
  const { base } = trials;
  const { settled, mentees, mentors, context } = problem;
  const solved = base.pairs.map(([row, column]) => pairOf(problem, base, row, column));
  const kept = settled.pairs.map(({ row, column, group }) => ({
    ...pairOf(problem, base, row, column),
    locked: group === undefined,
    group,
    warnings: obstaclesOf(problem, row, column).map(({ why }) => why),
    runnerUp: undefined,
  }));
  const pairs = [...kept, ...solved].sort((a, b) => order(a.mentee, b.mentee) || order(a.mentor, b.mentor));
  const got = (row: number): number => base.mentorsOf(row).length + settled.mentorsGiven(row);
  const rows = mentees.map((_, row) => row).filter((row) => !settled.isLater(row));
  const busy = new Set(pairs.map(({ mentor }) => mentor));
  return {
    pairs,
    unpaired: rows
      .filter((row) => got(row) === 0 && (problem.demands[row] ?? 0) > 0)
      .map((row) => explainUnpaired(trials, row)),
    short: rows
      .map((row) => ({
        mentee: mentees[row]?.code ?? '',
        got: got(row),
        wanted: mentees[row] ? wantedBy(mentees[row]) : 0,
      }))
      .filter((entry) => entry.got > 0 && entry.got < entry.wanted),
    idle: mentors.flatMap(({ code }, column) => (busy.has(code) ? [] : [explainIdle(problem, column)])),
    later: mentees.filter((_, row) => settled.isLater(row)).map(({ code }) => code),
    missing: settled.missing,
    totals: {
      points: pairs.reduce((sum, { score }) => sum + score, 0),
      pairs: pairs.length,
      mentees: mentees.length,
      mentors: mentors.length,
      possible: possiblePairs(problem),
    },
    digest: inputDigest(context.input),
    weights: problem.weights,
    policy: context.input.policy,
  };
}

/** How many pairs rules allow: the line of the first step, before anything is solved. */
export function possiblePairs({ scores }: Problem): number {
  return scores.reduce((sum, row) => sum + row.filter((score) => score !== null).length, 0);
}

function pairOf(problem: Problem, base: Solution, row: number, column: number): ProposedPair {
  const mentee = problem.mentees[row];
  const mentor = problem.mentors[column];
  const reasons = reasonsOf(problem, row, column);
  return {
    mentee: mentee?.code ?? '',
    mentor: mentor?.code ?? '',
    menteeShown: mentee?.shown ?? '',
    mentorShown: mentor?.shown ?? '',
    score: totalOf(reasons),
    main: mainReasons(reasons),
    reasons,
    warnings: obstaclesOf(problem, row, column)
      .filter(({ severity }) => severity === 'warning')
      .map(({ why }) => why),
    locked: false,
    group: undefined,
    runnerUp: runnerUpOf(problem, base, row),
  };
}

function runnerUpOf(problem: Problem, base: Solution, row: number): ProposedPair['runnerUp'] {
  const mine = base.mentorsOf(row);
  let best: { column: number; score: number } | undefined;
  problem.scores[row]?.forEach((score, column) => {
    if (score === null || mine.indexOf(column) >= 0 || (problem.capacities[column] ?? 0) === 0) return;
    if (best === undefined || score > best.score) best = { column, score };
  });
  const mentor = best && problem.mentors[best.column];
  return best && mentor ? { mentor: mentor.code, shown: mentor.shown, score: best.score } : undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
