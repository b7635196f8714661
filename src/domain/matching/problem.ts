/** Prepares a matching: who can be paired with whom and for how many points, after what the curator settled. */
import { UserError } from '../issue.ts';
import { contextOf } from './context.ts';
import type { MatchContext } from './context.ts';
import { CRITERIA } from './criteria/index.ts';
import type { Criterion } from './criteria/criterion.ts';
import { pointsOf } from './criteria/criterion.ts';
import { MENTEE_GUARDS, MENTOR_GUARDS, PAIR_GUARDS } from './guards/index.ts';
import type { Obstacle } from './guards/guard.ts';
import { settle } from './settled.ts';
import type { Settled } from './settled.ts';
import type { MatchInput, MatchMentee, MatchMentor } from './types.ts';

/** A criterion that counts, with its weight in this run. */
export interface WeighedCriterion {
  readonly criterion: Criterion;
  readonly weight: number;
}

/** People stand by code and are known by their places in these lists. */
export interface Problem {
  readonly context: MatchContext;
  readonly mentors: readonly MatchMentor[];
  readonly mentees: readonly MatchMentee[];
  /** Criteria that count, and the weights of all: a weight of 0 is part of the version used. */
  readonly criteria: readonly WeighedCriterion[];
  readonly weights: Readonly<Record<string, number>>;
  readonly mentorObstacles: readonly (readonly Obstacle[])[];
  readonly menteeObstacles: readonly (readonly Obstacle[])[];
  /** `scores[mentee][mentor]`, null where a guard forbids the pair or it is settled. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** Places left and mentors still wanted, after what is settled; 0 for people left for later. */
  readonly capacities: readonly number[];
  readonly demands: readonly number[];
  readonly settled: Settled;
}

/**
 * Prepares the problem of an input.
 * @throws UserError `matching.idTwice`, `matching.weight`
 */
export function prepare(input: MatchInput): Problem {
  const context = contextOf(input);
  const mentors = byCode(input.mentors);
  const mentees = byCode(input.mentees);
  const weighed = weighedCriteria(input.weights);
  const criteria = weighed.filter(({ weight }) => weight > 0);
  const settled = settle(input.constraints, mentors, mentees);
  const mentorObstacles = mentors.map((mentor) => present(MENTOR_GUARDS.map(({ check }) => check(mentor, context))));
  const menteeObstacles = mentees.map((mentee) => present(MENTEE_GUARDS.map(({ check }) => check(mentee, context))));
  const scores = mentees.map((mentee, row) => {
    const closed = menteeObstacles[row]?.length !== 0;
    return mentors.map((mentor, column) => {
      if (closed || mentorObstacles[column]?.length !== 0) return null;
      if (settled.isSettled(row, column) || isForbidden(mentor, mentee, context)) return null;
      return scoreOf(criteria, mentor, mentee, context);
    });
  });
  const capacities = mentors.map((mentor, column) => Math.max(placesOf(mentor) - settled.placesTaken(column), 0));
  const demands = mentees.map((mentee, row) =>
    settled.isLater(row) ? 0 : Math.max(wantedBy(mentee) - settled.mentorsGiven(row), 0),
  );
  return {
    context,
    mentors,
    mentees,
    criteria,
    weights: Object.fromEntries(weighed.map(({ criterion, weight }) => [criterion.code, weight])),
    mentorObstacles,
    menteeObstacles,
    scores,
    capacities,
    demands,
    settled,
  };
}

/** Places a mentor has besides running pairs; an unreadable limit has none. */
export function placesOf({ capacity, load }: MatchMentor): number {
  if (capacity === undefined || !Number.isInteger(capacity)) return 0;
  return Math.max(capacity - Math.max(load, 0), 0);
}

/** How many mentors are sought: one when the number makes no sense. */
export function wantedBy({ wanted }: MatchMentee): number {
  return Number.isInteger(wanted) && wanted >= 0 ? wanted : 1;
}

/** Everything that stands against a pair, warnings too: the mentee's, then the mentor's, then the pair's own. */
export function obstaclesOf(problem: Problem, row: number, column: number): readonly Obstacle[] {
  const mentor = problem.mentors[column];
  const mentee = problem.mentees[row];
  if (mentor === undefined || mentee === undefined) return [];
  const own = PAIR_GUARDS.map(({ check }) => check(mentor, mentee, problem.context));
  return [...(problem.menteeObstacles[row] ?? []), ...(problem.mentorObstacles[column] ?? []), ...own.flat()];
}

/** Points of a pair by all criteria that count. */
export function scoreOf(
  criteria: readonly WeighedCriterion[],
  mentor: MatchMentor,
  mentee: MatchMentee,
  context: MatchContext,
): number {
  let score = 0;
  for (const { criterion, weight } of criteria) score += pointsOf(weight, criterion.judge(mentor, mentee, context));
  return score;
}

function isForbidden(mentor: MatchMentor, mentee: MatchMentee, context: MatchContext): boolean {
  return PAIR_GUARDS.some(({ check }) => check(mentor, mentee, context).some(({ severity }) => severity === 'error'));
}

/** Greatest weight of one criterion: sums stay small, whatever is typed. */
const GREATEST_CRITERION_WEIGHT = 1000;

function weighedCriteria(weights: Readonly<Record<string, number>>): WeighedCriterion[] {
  return CRITERIA.map((criterion) => {
    const weight = weights[criterion.code] ?? criterion.weight;
    if (!Number.isInteger(weight) || weight < 0 || weight > GREATEST_CRITERION_WEIGHT) {
      const text = `Вес критерия «${criterion.title}» должен быть целым числом от 0 до ${GREATEST_CRITERION_WEIGHT}. Исправьте его.`;
      throw new UserError('matching.weight', text);
    }
    return { criterion, weight };
  });
}

/** Sorted by code, topics without repetitions: neither the order of rows nor a topic named twice may matter. */
function byCode<P extends MatchMentor | MatchMentee>(people: readonly P[]): P[] {
  const sorted = people.map((person) => ({ ...person, topics: [...new Set(person.topics)] }));
  sorted.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  sorted.forEach(({ code }, index) => {
    if (index > 0 && sorted[index - 1]?.code === code) {
      throw new UserError('matching.idTwice', `Код «${code}» встречается дважды. Исправьте коды и повторите подбор.`);
    }
  });
  return sorted;
}

function present(obstacles: readonly (Obstacle | undefined)[]): Obstacle[] {
  return obstacles.filter((obstacle): obstacle is Obstacle => obstacle !== undefined);
}
