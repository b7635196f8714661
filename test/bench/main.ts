/** `npm run bench`: figures of design.md §6 beside their bars; exits 1 when one that must hold is broken. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { benchBundle } from './bundle.ts';
import { benchDeadlines } from './deadlines.ts';
import { benchFullCheck } from './full-check.ts';
import { benchIndicators } from './indicators.ts';
import { benchMatching } from './matching.ts';
import { FAILING, heading, printed, verdictOf } from './measure.ts';
import { benchPapers } from './papers.ts';
import { benchCalls } from './service-calls.ts';

const dist = (name: string): string => readFileSync(resolve('dist', name), 'utf8');

console.log(`Node ${process.version}, ${cpus().length} cores. ms: CPU time, medians of five; calls: of services.\n`);
console.log(heading());

let broken = 0;
// The bundle comes first: its first load must find nothing of it compiled.
for (const bench of [
  () => benchBundle(dist),
  benchFullCheck,
  benchIndicators,
  benchMatching,
  () => benchPapers(dist),
  benchDeadlines,
  () => benchCalls(dist),
]) {
  for (const line of bench()) {
    console.log(printed(line));
    if (FAILING.includes(verdictOf(line))) broken += 1;
  }
}
if (broken > 0) console.log(`\n${broken} of the bars that must hold ${broken === 1 ? 'is' : 'are'} broken.`);
process.exitCode = broken > 0 ? 1 : 0;
