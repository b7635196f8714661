/** The tests of one group of scenarios: each with whole executions of somebody else at its service calls. */
import { afterAll, describe, expect, it } from 'vitest';
import { actsOn, targetOf } from './acts.ts';
import { contentOf } from './content.ts';
import { judge, serial, turnedAway } from './races.ts';
import { rivalsOf, touched, type Rival } from './rivals.ts';
import { sample, tell, tellWrong, WHOLE } from './runs.ts';
import { nameOf, type Scenario } from './scenario.ts';
import { groups } from './scenarios/index.ts';
import { undisturbed, type Place, type Undisturbed } from './undisturbed.ts';

/** Interleavings tried for each scenario on every run, all with the same rival: what they are compared with is made once. */
const SAMPLE = 1;
/** Steps between the acts that two scenarios side by side begin with; shares no divisor with the usual number of acts. */
const STRIDE = 5;
/** Places outside the lock tried for each rival by the whole sweep: laying out a table makes thousands of calls of one kind. */
const MOST = 60;

/** The same list begun elsewhere: on every run each scenario meets one of them, and another one than the scenario before. */
function from<T>(list: readonly T[], start: number): T[] {
  const at = start % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** Tries all places of one rival, or a sample. @returns how many were tried and what was wrong. */
function race(scenario: Scenario, alone: Undisturbed, rival: Rival, index: number) {
  const to = serial(scenario, rival, alone);
  if (!to) return { tried: 0, wrong: [] };
  const held = alone.places.filter((place) => place.held);
  const together = WHOLE && !rival.types && !rival.moves && held.length > 0 && turnedAway(scenario, rival, to, held);
  const left: readonly Place[] = together ? alone.places.filter((place) => !place.held) : alone.places;
  const chosen = sample(left, WHOLE ? MOST : SAMPLE, index);
  const wrong = chosen.flatMap((place) => judge(scenario, rival, to, place));
  return { tried: chosen.length + (together ? held.length : 0), wrong };
}

export function raceSweep(group: keyof typeof groups): void {
  const scenarios = groups[group];
  const counts = { calls: 0, places: 0, tried: 0 };

  describe(`races: ${group}`, () => {
    it.each(scenarios.map((scenario, index) => [nameOf(scenario), scenario, index] as const))(
      '%s',
      (_, scenario, index) => {
        const alone = undisturbed(scenario);
        const same = touched(contentOf(scenario.scene()), contentOf(alone.after))[0];
        const target = targetOf(contentOf(scenario.scene()), contentOf(alone.after));
        const all = from([...rivalsOf(scenario, same), ...actsOn(target)], STRIDE * index);
        counts.calls += alone.places.length;
        counts.places += alone.places.length * all.length;
        const wrong: string[] = [];
        for (const rival of all) {
          const raced = race(scenario, alone, rival, index);
          counts.tried += raced.tried;
          wrong.push(...raced.wrong);
          if (!WHOLE && raced.tried > 0) break;
        }
        tellWrong(nameOf(scenario), wrong);
        expect(wrong).toEqual([]);
      },
      WHOLE ? 3_600_000 : 120_000,
    );

    afterAll(() =>
      tell({
        sweep: 'races',
        commands: new Set(scenarios.map(({ command }) => command)).size,
        scenarios: scenarios.length,
        ...counts,
      }),
    );
  });
}
