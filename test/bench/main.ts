/** `npm run bench`: figures of design.md §6 beside their bars; exits 1 when one that must hold is broken. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { benchBundle } from './bundle.ts';
import { benchCalls } from './emulated.ts';
import { benchFullCheck } from './full-check.ts';
import { benchIndicators } from './indicators.ts';
import { benchMatching, type MatchingRow } from './matching.ts';
import { printed, verdictOf, type Line } from './measure.ts';
import { benchOrder } from './order.ts';

const dist = (name: string): string => readFileSync(resolve('dist', name), 'utf8');

/** Beside munkres the aim is its own time; its bar, twice that, is what fails. */
function matchingLine({ what, value, unit, bar, ok, beside }: MatchingRow): Line {
  const besideOther = what.includes('1000×1000');
  const line = { what, value, unit, ok, ...(beside === undefined ? {} : { beside }) };
  return besideOther ? { ...line, bar: bar / 2, aim: true } : { ...line, bar };
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores. ms: CPU time, medians.\n`,
);

let broken = 0;
// The bundle comes first: its first load must find nothing of it compiled.
for (const bench of [
  () => benchBundle(dist),
  benchFullCheck,
  () => benchCalls(dist),
  () => benchOrder(dist),
  benchIndicators,
  () => benchMatching().map(matchingLine),
]) {
  for (const line of bench()) {
    console.log(printed(line));
    if (['BROKEN', 'WRONG ANSWER'].includes(verdictOf(line))) broken += 1;
  }
}
if (broken > 0) console.log(`\n${broken} of the bars that must hold ${broken === 1 ? 'is' : 'are'} broken.`);
process.exitCode = broken > 0 ? 1 : 0;
