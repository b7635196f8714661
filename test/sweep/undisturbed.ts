/** A press that nothing disturbs, and what the table settles to without it and after it: both sweeps measure by these. */
import type { CallPoint } from '../../src/local/host.ts';
import { contentOf, type Content } from './content.ts';
import { open, pressed, type Opened } from './person.ts';
import type { Person, Scenario, Scene } from './scenario.ts';

/** The panel names a press once, however often it is repeated. */
export const PRESS = 'press-1';

/** A sentence in Russian with something to do: «повторите», «подождите», «нажмите». */
export const SAYS_WHAT_TO_DO = /[а-яё](?:ите|йте|ьте)(?:сь)?(?![а-яё])/i;

/** A call of the press, and whether the lock of the table is held there. */
export interface Place {
  readonly at: number;
  readonly call: string;
  readonly held: boolean;
}

export interface Undisturbed {
  readonly places: readonly Place[];
  readonly after: Scene;
  readonly untouched: () => Content;
  readonly wanted: () => Content;
}

/** Made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const check = ({ call }: Person): void => void call('checkRecords', {});

function repairAll({ call }: Person): void {
  for (let more = true; more;) ({ more } = call('repair', {}));
}

/** The table as it stands once a person has run what she runs next; `restore`: after bringing back what was deleted. */
export function settled(scenario: Scenario, person: Opened, restore = false): Content {
  const last = (): string => person.told.at(-1)?.message ?? '';
  if (restore && !pressed(person, repairAll)) throw new Error(`cannot be repaired: ${last()}`);
  if (!pressed(person, scenario.settle ?? check)) throw new Error(`cannot be settled: ${last()}`);
  const content = contentOf(person.scene());
  return scenario.beside ? { ...content, beside: [JSON.stringify(scenario.beside(person.table))] } : content;
}

/** Many scenarios begin from one scene and settle it in the same way. */
const checked = new WeakMap<Scene, Content>();

function untouched(scenario: Scenario): Content {
  const scene = scenario.scene();
  if (scenario.settle || scenario.beside) return settled(scenario, open(scene));
  const content = checked.get(scene) ?? settled(scenario, open(scene));
  checked.set(scene, content);
  return content;
}

function run(scenario: Scenario): Undisturbed {
  const places: Place[] = [];
  let held = false;
  const onCall = ({ name }: CallPoint): void => {
    places.push({ at: places.length, call: name, held });
    if (name === 'Lock.tryLock') held = true;
    if (name === 'Lock.releaseLock') held = false;
  };
  const person = open(scenario.scene(), { onCall }, PRESS);
  if (!pressed(person, scenario.press)) throw new Error(`refused undisturbed: ${person.told.at(-1)?.message ?? ''}`);
  const after = person.scene();
  return {
    places,
    after,
    untouched: lazy(() => untouched(scenario)),
    wanted: lazy(() => settled(scenario, open(after))),
  };
}

const runs = new Map<Scenario, Undisturbed>();

/** The press alone, run once for both sweeps. */
export function undisturbed(scenario: Scenario): Undisturbed {
  const known = runs.get(scenario) ?? run(scenario);
  runs.set(scenario, known);
  return known;
}
