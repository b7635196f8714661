/** One pair in full, and all mentors for one mentee: every reason, the exact cost of another choice, cards side by side. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { costOf, inputDigest, prepare, rankMentors, unlock } from '../../domain/matching/index.ts';
import type { Problem, RankedMentor, Reason } from '../../domain/matching/index.ts';
import type { Ports } from '../../ports.ts';
import { readMatching } from '../../workbook/matching/input.ts';
import { defineCommand } from '../define.ts';
import { openBook } from '../open-book.ts';
import { markOf, shownNames } from './answer-shapes.ts';
import { cardLines, type CardLine } from './cards.ts';
import { requestShape } from './input-shapes.ts';
import { gone } from '../gone.ts';

/** What a choice costs the whole: computed by solving anew. */
export interface CostAnswer {
  readonly points: number;
  readonly pairs: number;
  /** Sentences about everybody else whose mentor would change. */
  readonly moved: readonly string[];
}

export interface PairDetails {
  readonly digest: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly obstacles: readonly string[];
  readonly warnings: readonly string[];
  readonly cards: readonly CardLine[];
  readonly runnerUp: { readonly mentor: string; readonly shown: string; readonly score: number } | null;
  readonly cost: CostAnswer | null;
}

function costAnswer(problem: Problem, mentee: string, mentor: string, instead: string): CostAnswer | null {
  const shown = shownNames(problem);
  const names = (codes: readonly string[]): string => (codes.length === 0 ? 'без пары' : codes.map(shown).join(', '));
  try {
    const { points, pairs, moved } = costOf(problem, { mentee, mentor }, instead === '' ? undefined : instead);
    const others = moved.filter((change) => change.mentee !== mentee);
    return {
      points,
      pairs,
      moved: others.map((change) => `${shown(change.mentee)}: ${names(change.before)} → ${names(change.after)}`),
    };
  } catch (error) {
    // A choice that rules or places forbid has no cost; why is said beside it.
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The cost against the pair as it stands, which may be locked against the best solution. */
function costOfChange(problem: Problem, mentee: string, mentor: string, other: string): CostAnswer | null {
  const present = costAnswer(problem, mentee, mentor, '');
  const changed = costAnswer(problem, mentee, other, mentor);
  if (!present || !changed || (present.points === 0 && present.pairs === 0)) return changed;
  return { points: changed.points - present.points, pairs: changed.pairs - present.pairs, moved: [] };
}

export const matchingPair = defineCommand({
  id: 'matchingPair',
  title: 'Показать пару подробно',
  hint: 'Показывает все доводы за и против, второго кандидата и цену такой замены.',
  input: z.object({ request: requestShape, mentee: z.string(), mentor: z.string() }),
  writes: false,
  run(ports: Ports, { request, mentee, mentor }): PairDetails {
    // A locked pair has left the problem: to say what another choice costs, it is put back.
    const free = { ...request, constraints: unlock(request.constraints, { mentee, mentor }) };
    const { input } = readMatching(openBook(ports), ports.today, free);
    const problem = prepare(input);
    const mentorRow = problem.mentors.find(({ code }) => code === mentor);
    const menteeRow = problem.mentees.find(({ code }) => code === mentee);
    const ranked = rankMentors(problem, mentee);
    const own = ranked.find((candidate) => candidate.mentor === mentor);
    if (!mentorRow || !menteeRow || !own) {
      const text = 'Кого-то из этой пары больше нет в базе или в подборе. Пересчитайте подбор.';
      throw new UserError('matching.gone', text);
    }
    const other = ranked.find(
      (candidate) =>
        !own.settled &&
        candidate.mentor !== mentor &&
        candidate.obstacles.length === 0 &&
        candidate.places > 0 &&
        !candidate.settled,
    );
    return {
      digest: inputDigest(input),
      score: own.score,
      reasons: own.reasons,
      obstacles: own.obstacles,
      warnings: own.warnings,
      cards: cardLines(problem, mentorRow, menteeRow),
      runnerUp: other ? { mentor: other.mentor, shown: other.shown, score: other.score } : null,
      cost: other ? costOfChange(problem, mentee, mentor, other.mentor) : null,
    };
  },
});

export interface RankedAnswer {
  readonly mentor: string;
  readonly shown: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly main: readonly Reason[];
  readonly obstacles: readonly string[];
  readonly warnings: readonly string[];
  readonly places: number;
  readonly settled: boolean;
  /** Only for the first few, and only when the mentor replaces another. */
  readonly cost: CostAnswer | null;
  readonly mark: string;
}

export interface Ranking {
  readonly digest: string;
  readonly mentee: string;
  readonly shown: string;
  readonly mentors: readonly RankedAnswer[];
  /** Why the mentee can have nobody at all; empty as a rule. */
  readonly obstacles: readonly string[];
}

/** Costs are solved anew for so many of the best candidates. */
const COSTED = 5;

export const rankForMentee = defineCommand({
  id: 'rankForMentee',
  title: 'Подобрать наставника одному',
  hint: 'Перечисляет наставников для одного наставляемого, лучшие первыми, с доводами.',
  input: z.object({ request: requestShape, mentee: z.string(), instead: z.string() }),
  writes: false,
  run(ports: Ports, { request, mentee, instead }): Ranking {
    const free =
      instead === '' ? request : { ...request, constraints: unlock(request.constraints, { mentee, mentor: instead }) };
    const { input } = readMatching(openBook(ports), ports.today, free);
    const problem = prepare(input);
    const row = problem.mentees.findIndex(({ code }) => code === mentee);
    if (row < 0) throw gone(`Наставляемого ${mentee} в таблице`, 'matching.gone');
    const ranked = rankMentors(problem, mentee).filter((candidate) => candidate.mentor !== instead);
    let costed = 0;
    const costFor = (candidate: RankedMentor): CostAnswer | null => {
      const possible = candidate.obstacles.length === 0 && candidate.places > 0 && !candidate.settled;
      if (instead === '' || !possible || costed >= COSTED) return null;
      costed += 1;
      return costAnswer(problem, mentee, candidate.mentor, instead);
    };
    return {
      digest: inputDigest(input),
      mentee,
      shown: problem.mentees[row]?.shown ?? mentee,
      mentors: ranked.map((candidate) => ({
        ...candidate,
        cost: costFor(candidate),
        mark: markOf(problem, mentee, candidate.mentor),
      })),
      obstacles: (problem.menteeObstacles[row] ?? []).map(({ why }) => why),
    };
  },
});
