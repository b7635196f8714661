/** How much of the sweeps a run takes: a fixed sample on every `npm cit`, all of it with `npm run sweep`; and the counts it prints. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const WHOLE = process.env['SWEEP'] === 'whole';

/** Counts of one group of scenarios; test/build-first.ts adds them up and prints them when all is over. */
export interface Counts {
  readonly sweep: 'faults' | 'races';
  readonly commands: number;
  readonly scenarios: number;
  readonly calls: number;
  /** Places at which something can be made to happen. */
  readonly places: number;
  /** Of them tried in this run. */
  readonly tried: number;
}

const COUNTS = fileURLToPath(new URL('../../.build/sweep-counts.jsonl', import.meta.url));

export function tell(counts: Counts): void {
  mkdirSync(fileURLToPath(new URL('../../.build/', import.meta.url)), { recursive: true });
  appendFileSync(COUNTS, `${JSON.stringify(counts)}\n`);
}

/** The whole sweep takes hours: what is wrong with a scenario is told when it is found, not at the end. */
export function tellWrong(scenario: string, wrong: readonly string[]): void {
  if (WHOLE) for (const sentence of wrong) console.error(`${scenario}: ${sentence}`);
}

/**
 * `most` of the places, evenly spread and always the same; the golden ratio gives each scenario another beginning, so
 * that the sample of a group meets all kinds of calls and faults.
 */
export function sample<T>(places: readonly T[], most: number, scenario: number): T[] {
  if (places.length <= most) return [...places];
  const step = places.length / most;
  const from = ((scenario * 0.618) % 1) * step;
  return Array.from({ length: most }, (_, index) => places[Math.floor(from + index * step)]).filter(
    (place) => place !== undefined,
  );
}

/** Kills tried by a test that has a place for each service call: a fixed few on every run, all of them by the whole sweep. */
export function sampleOfKills<T>(places: readonly T[]): T[] {
  return WHOLE ? [...places] : sample(places, 5, 1);
}
