/** Bench of matching: our solver beside munkres in alternating warm runs, and a whole proposal for a large school. */
import { munkres } from 'munkres';
import { prepare, propose, solveAssignment } from '../../src/domain/matching/index.ts';
import { cpu, median, type Line } from './measure.ts';
import { randomFrom, school } from '../domain/matching/people.ts';

type Scores = (number | null)[][];

const WARM_UP = 5;
const RUNS = 15;

/** Measures all rows; takes about ten seconds. */
export function benchMatching(): Line[] {
  return [
    besideMunkres('optimal matching 1000×1000', tableOf(1000, 1000, 0)),
    besideMunkres('optimal matching 1000×1000, 60 % forbidden', tableOf(1000, 1000, 60)),
    threePlaces('optimal matching 500×200×3', tableOf(500, 200, 0)),
    threePlaces('optimal matching 500×200×3, 60 % forbidden', tableOf(500, 200, 60)),
    dearMentors('optimal matching 600×600, every mentor dearer to all alike than the one before'),
    wholeProposal('proposal with all reasons, 300 mentees × 100 mentors, enough places', 6),
    wholeProposal('proposal with all reasons, 300 mentees × 100 mentors, most without a place', 1),
  ];
}

/** Scores 0–100, this share in per cent forbidden. */
function tableOf(rows: number, columns: number, forbidden: number): Scores {
  const random = randomFrom(20_261_122 + forbidden);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random(100) < forbidden ? null : random(101))),
  );
}

/** The aim is the time of munkres, and twice that fails; munkres gets its costs ready made; ours reads and checks the scores too. */
function besideMunkres(what: string, scores: Scores): Line {
  const ones = scores.map(() => 1);
  const costs = scores.map((row) => row.map((score) => (score === null ? 0 : -(score * 1024 + 1))));
  let ourTotal = 0;
  let theirTotal = 0;
  const [ours, theirs] = medians(
    () => {
      ourTotal = solveAssignment({ scores, capacities: ones, demands: ones, policy: 'totalFirst' }).total;
    },
    () => {
      theirTotal = munkres(costs).reduce((sum, [mentee, mentor]) => sum + (scores[mentee]![mentor] ?? 0), 0);
    },
  );
  const sameTotal = ourTotal === theirTotal;
  const beside = `munkres ${theirs.toFixed(1)} ms, ${sameTotal ? 'same total' : `total ${theirTotal} against ${ourTotal}`}`;
  return { what, value: ours, unit: 'ms', bar: theirs, aim: true, ok: sameTotal, beside };
}

function threePlaces(what: string, scores: Scores): Line {
  const capacities = scores[0]!.map(() => 3);
  const demands = scores.map(() => 1);
  const costs = scores.map((row) =>
    [...row, ...row, ...row].map((score) => (score === null ? 0 : -(score * 1024 + 1))),
  );
  const [ours, theirs] = medians(
    () => void solveAssignment({ scores, capacities, demands, policy: 'totalFirst' }),
    () => void munkres(costs),
  );
  const beside = `munkres with repeated columns ${theirs.toFixed(1)} ms`;
  return { what, value: ours, unit: 'ms', bar: 100, beside };
}

/** The hardest case for chains of moves, and none at all for one who knows it: any full set is the best. */
function dearMentors(what: string): Line {
  const scores = Array.from({ length: 600 }, (_, row) => Array.from({ length: 600 }, (_, column) => row + column));
  const ones = scores.map(() => 1);
  let total = 0;
  const value = cpu(() => {
    total = solveAssignment({ scores, capacities: ones, demands: ones, policy: 'totalFirst' }).total;
  }, 2);
  return { what, value, unit: 'ms', bar: 100, ok: total === 600 * 599 };
}

/** CPU time from plain people to pairs, gaps, reasons and verified changes. */
function wholeProposal(what: string, capacity: number): Line {
  const people = school(100, 300, 7, capacity);
  let beside = '';
  const value = cpu(() => {
    const { pairs, unpaired } = propose(prepare(people));
    beside = `${pairs.length} pairs, ${unpaired.length} mentees explained without one`;
  }, 1);
  return { what, value, unit: 'ms', bar: 3000, beside };
}

/** Medians of two programs run in turn, so that a busy machine slows both. */
function medians(first: () => void, second: () => void): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    for (const [index, program] of [first, second].entries()) {
      const before = performance.now();
      program();
      if (run >= WARM_UP) times[index as 0 | 1].push(performance.now() - before);
    }
  }
  return [median(times[0]), median(times[1])];
}
