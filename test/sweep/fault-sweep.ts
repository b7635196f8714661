/** The tests of one group of scenarios: each once undisturbed, then with a fault at its service calls. */
import { afterAll, describe, expect, it } from 'vitest';
import { failures, judge } from './faults.ts';
import { sample, tell, tellWrong, WHOLE } from './runs.ts';
import { nameOf } from './scenario.ts';
import { groups } from './scenarios/index.ts';
import { undisturbed } from './undisturbed.ts';

/** Faults tried for each scenario on every run, and by the whole sweep. */
const TRIED = WHOLE ? 1200 : 3;
/** The same where one press makes thousands of calls of the same few kinds and takes seconds: laying out a table. */
const TRIED_OF_MANY = WHOLE ? 120 : 1;
const MANY = 500;

export function faultSweep(group: keyof typeof groups): void {
  const scenarios = groups[group];
  const counts = { calls: 0, places: 0, tried: 0 };

  describe(`faults: ${group}`, () => {
    it.each(scenarios.map((scenario, index) => [nameOf(scenario), scenario, index] as const))(
      '%s',
      (_, scenario, index) => {
        const alone = undisturbed(scenario);
        const all = failures(alone);
        const judged = new Set<string>();
        const chosen = sample(all, alone.places.length > MANY ? TRIED_OF_MANY : TRIED, index);
        counts.calls += alone.places.length;
        counts.places += all.length;
        counts.tried += chosen.length;
        const wrong = chosen.flatMap((failing) =>
          judge(scenario, alone, failing, judged).map(
            (sentence) => `${failing.fault} at ${failing.at} ${failing.call}: ${sentence}`,
          ),
        );
        tellWrong(nameOf(scenario), wrong);
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
