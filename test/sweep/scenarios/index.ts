/** Every scenario of the sweeps, in the groups in which they run. */
import type { Scenario } from '../scenario.ts';
import { pairs } from './pairs.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { roadmap } from './roadmap.ts';
import { table } from './table.ts';

export const groups = { people, pairs, papers, roadmap, table } as const satisfies Record<string, readonly Scenario[]>;
export const scenarios: readonly Scenario[] = Object.values(groups).flat();
