/** `npm run -s eval -- matching FILE.json`: solves other people's instances under both policies and checks every answer itself. */
import { solveAssignment } from '../../src/domain/matching/assignment/solve.ts';
import type { Assignment, Policy } from '../../src/domain/matching/assignment/solve.ts';

interface Expected {
  readonly total: number;
  readonly pairs: number;
  readonly keptExisting?: number;
}

interface Instance {
  readonly id: unknown;
  readonly score: readonly (readonly (number | null)[])[];
  readonly capacity: readonly number[];
  readonly demand: readonly number[];
  readonly existing?: readonly (readonly [mentee: number, mentor: number])[];
  readonly expected: Readonly<Record<Policy, Expected>>;
}

const POLICIES: readonly Policy[] = ['totalFirst', 'coverageFirst'];

/** Prints a line for every failure and `optimal R of N`; 0 only when every instance is right under both policies. */
export function evaluateMatching(text: string): number {
  const instances = readInstances(text);
  if (typeof instances === 'string') {
    console.error(instances);
    return 2;
  }
  let optimal = 0;
  instances.forEach((instance, index) => {
    const name = String(instance?.id ?? `#${index + 1}`);
    const failures = POLICIES.flatMap((policy) => failuresOf(instance, policy));
    for (const failure of failures) console.log(`${name} ${failure}`);
    if (failures.length === 0) optimal += 1;
  });
  console.log(`optimal ${optimal} of ${instances.length}`);
  return optimal === instances.length ? 0 : 1;
}

function readInstances(text: string): readonly Instance[] | string {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? (value as Instance[]) : 'The file must hold an array of instances.';
  } catch (error) {
    return `The file is not JSON: ${String(error)}`;
  }
}

/** What is wrong with the answer to one instance under one policy; a refusal is a failure with its sentence. */
function failuresOf(instance: Instance, policy: Policy): string[] {
  try {
    const answer = solveAssignment({
      scores: instance.score,
      capacities: instance.capacity,
      demands: instance.demand,
      existing: instance.existing ?? [],
      policy,
    });
    return [...infeasible(instance, answer), ...wrongFigures(instance, answer, policy)].map(
      (line) => `${policy}: ${line}`,
    );
  } catch (error) {
    return [`${policy}: refused: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Checks the pairs against the instance itself, without trusting anything the solver says about them. */
function infeasible(instance: Instance, answer: Assignment): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const byMentee = new Map<number, number>();
  const byMentor = new Map<number, number>();
  for (const [mentee, mentor] of answer.pairs) {
    const pair = `[${mentee}, ${mentor}]`;
    if (seen.has(pair)) problems.push(`pair ${pair} is repeated`);
    seen.add(pair);
    if (typeof instance.score[mentee]?.[mentor] !== 'number') problems.push(`pair ${pair} is forbidden`);
    byMentee.set(mentee, (byMentee.get(mentee) ?? 0) + 1);
    byMentor.set(mentor, (byMentor.get(mentor) ?? 0) + 1);
  }
  for (const [mentee, count] of byMentee) {
    if (!(count <= instance.demand[mentee]!)) problems.push(`mentee ${mentee} got ${count} mentors`);
  }
  for (const [mentor, count] of byMentor) {
    if (!(count <= instance.capacity[mentor]!)) problems.push(`mentor ${mentor} got ${count} mentees`);
  }
  return problems;
}

function wrongFigures(instance: Instance, answer: Assignment, policy: Policy): string[] {
  const expected = instance.expected[policy];
  const existing = new Set((instance.existing ?? []).map(([mentee, mentor]) => `${mentee}:${mentor}`));
  const found: Expected = {
    total: answer.pairs.reduce((sum, [mentee, mentor]) => sum + (instance.score[mentee]?.[mentor] ?? 0), 0),
    pairs: answer.pairs.length,
    keptExisting: answer.pairs.filter(([mentee, mentor]) => existing.has(`${mentee}:${mentor}`)).length,
  };
  const figures: readonly (keyof Expected)[] = ['total', 'pairs', 'keptExisting'];
  return figures
    .filter((figure) => expected[figure] !== undefined && expected[figure] !== found[figure])
    .map((figure) => `${figure} ${String(found[figure])}, expected ${String(expected[figure])}`);
}
