/** Why a mentee stayed without a pair, and one change that would help, found and verified by solving again. */
import { movedBetween } from './cost.ts';
import type { Help } from './remedies.ts';
import { addedMentor, liftedObstacle, otherPolicy, raisedLimit } from './remedies.ts';
import type { Trials } from './trials.ts';
import { obstaclesOf } from './problem.ts';
import { counted, listed, pointsText } from './wording.ts';

/** What binds: nobody there, nobody allowed, a rule about the mentee, all full, somebody else is worth more. */
export type BindingReason = 'noMentors' | 'mentee' | 'forbidden' | 'noSubject' | 'allFull' | 'givesWay';

export interface UnpairedMentee {
  readonly mentee: string;
  readonly shown: string;
  readonly reason: BindingReason;
  readonly why: string;
  /** For `givesWay`: what giving this mentee a mentor would cost the whole. */
  readonly cost: { readonly points: number; readonly pairs: number } | undefined;
  /** One change after which the mentee has a pair; undefined when no single change was found. */
  readonly help: Help | undefined;
}

/** Explains one unpaired mentee of the base solution. */
export function explainUnpaired(trials: Trials, row: number): UnpairedMentee {
  const { problem } = trials;
  const mentee = problem.mentees[row];
  const known = { mentee: mentee?.code ?? '', shown: mentee?.shown ?? '', cost: undefined };
  if (problem.mentors.length === 0) {
    return { ...known, reason: 'noMentors', why: 'в базе нет ни одного наставника', help: addedMentor(trials, row) };
  }
  const own = problem.menteeObstacles[row] ?? [];
  if (own.length > 0) {
    const why = own.map((obstacle) => obstacle.why).join('; ');
    return { ...known, reason: 'mentee', why, help: liftedObstacle(trials, row) };
  }
  const allowed = problem.mentors.map((_, column) => column).filter((column) => isAllowed(trials, row, column));
  if (allowed.length === 0) {
    const { reason, why } = whyForbidden(trials, row);
    return { ...known, reason, why, help: liftedObstacle(trials, row) ?? addedMentor(trials, row) };
  }
  const open = allowed.filter((column) => (problem.capacities[column] ?? 0) > 0);
  if (open.length === 0) {
    const who = listed(allowed.map((column) => problem.mentors[column]?.code ?? ''));
    return {
      ...known,
      reason: 'allFull',
      why: `у подходящих наставников нет мест: ${who}`,
      help: raisedLimit(trials, row),
    };
  }
  const { why, cost } = givesWay(trials, row);
  return {
    ...known,
    reason: 'givesWay',
    why,
    cost,
    help: raisedLimit(trials, row) ?? otherPolicy(trials, row) ?? addedMentor(trials, row),
  };
}

function isAllowed({ problem }: Trials, row: number, column: number): boolean {
  return typeof problem.scores[row]?.[column] === 'number';
}

/** Counts mentors by the first rule that forbids the pair; «no mentor of the subject» is named as such. */
function whyForbidden({ problem }: Trials, row: number): { reason: BindingReason; why: string } {
  const counts = new Map<string, { why: string; mentors: number }>();
  problem.mentors.forEach((_, column) => {
    const first = obstaclesOf(problem, row, column).find(({ severity }) => severity === 'error');
    const key = first?.code ?? 'settled';
    const entry = counts.get(key) ?? { why: first?.why ?? 'пара уже решена', mentors: 0 };
    counts.set(key, { ...entry, mentors: entry.mentors + 1 });
  });
  const all = [...counts.entries()].sort(([, a], [, b]) => b.mentors - a.mentors);
  const subjects = problem.mentees[row]?.subjects ?? [];
  if (counts.has('roleModel.sameSubject')) {
    const rest = all.filter(([code]) => code !== 'roleModel.sameSubject').map(([, entry]) => partText(entry));
    const why = `нет свободного наставника по предмету «${listed(subjects)}»${rest.length > 0 ? `; ${rest.join('; ')}` : ''}`;
    return { reason: 'noSubject', why };
  }
  const only = all.length === 1 ? all[0] : undefined;
  if (only && problem.mentors.length === 1) return { reason: 'forbidden', why: only[1].why };
  return {
    reason: 'forbidden',
    why: `ни одна пара не разрешена: ${all.map(([, entry]) => partText(entry)).join('; ')}`,
  };
}

function partText({ why, mentors }: { why: string; mentors: number }): string {
  return `${counted(mentors, 'наставник', 'наставника', 'наставников')}: ${why}`;
}

/** Who keeps the place and what it is worth: the best pairs with this mentee among them at any price. */
function givesWay({ problem, base, withMentee }: Trials, row: number): Pick<UnpairedMentee, 'why' | 'cost'> {
  const forced = withMentee(row);
  const cost = { points: base.total - forced.total, pairs: base.pairs.length - forced.pairs.length };
  const place = problem.mentors[forced.mentorsOf(row)[0] ?? -1]?.code ?? '';
  const losers = movedBetween(problem, base, forced)
    .filter(({ before, after }) => after.length < before.length)
    .map(({ mentee }) => mentee);
  if (losers.length === 0) {
    const why = `пара с ${place} возможна, но сумма всех пар станет меньше на ${pointsText(cost.points)}`;
    return { why, cost };
  }
  const who = `уступает ${listed(losers)} место у ${place}`;
  if (cost.pairs > 0) return { why: `${who}: иначе пар станет меньше на ${cost.pairs}`, cost };
  if (cost.points === 0) return { why: `${who}: баллы равны`, cost };
  return { why: `${who}: иначе сумма всех пар станет меньше на ${pointsText(cost.points)}`, cost };
}
