/** The tests of one group of scenarios: each once undisturbed, then with a fault at its service calls. */
import { afterAll, describe, expect, it } from 'vitest';
import { failures, judge, measure } from './faults.ts';
import { sample, tell, WHOLE } from './runs.ts';
import { nameOf } from './scenario.ts';
import { groups } from './scenarios/index.ts';

/** Faults tried for each scenario on every run. */
const SAMPLE = 6;
/** The same where one press makes thousands of calls and takes seconds. */
const SAMPLE_OF_MANY = 3;
const MANY = 500;
/** Faults tried for each scenario by the whole sweep: laying out a table makes thousands of calls of the same kind. */
const MOST = 1200;

export function faultSweep(group: keyof typeof groups): void {
  const scenarios = groups[group];
  const counts = { calls: 0, places: 0, tried: 0 };

  describe(`faults: ${group}`, () => {
    it.each(scenarios.map((scenario, index) => [nameOf(scenario), scenario, index] as const))(
      '%s',
      (_, scenario, index) => {
        const measured = measure(scenario);
        const all = failures(measured);
        const chosen = sample(all, WHOLE ? MOST : measured.calls.length > MANY ? SAMPLE_OF_MANY : SAMPLE, index);
        counts.calls += measured.calls.length;
        counts.places += all.length;
        counts.tried += chosen.length;
        const wrong = chosen.flatMap((failing) =>
          judge(scenario, measured, failing).map(
            (sentence) => `${failing.fault} at ${failing.at} ${failing.call}: ${sentence}`,
          ),
        );
        expect(wrong).toEqual([]);
      },
      WHOLE ? 3_600_000 : 120_000,
    );

    afterAll(() =>
      tell({
        sweep: 'faults',
        commands: new Set(scenarios.map(({ command }) => command)).size,
        scenarios: scenarios.length,
        ...counts,
      }),
    );
  });
}
