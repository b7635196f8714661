/** One command with one of its service calls failing, then what a person would run next, and what must hold after it. */
import { HostFault } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';
import { difference, fingerprint, openLines, type Content } from './content.ts';
import { open, pressed, type Opened } from './person.ts';
import type { Scenario, Scene } from './scenario.ts';
import { PRESS, SAYS_WHAT_TO_DO, settled, type Undisturbed } from './undisturbed.ts';

/**
 * `exception`, `quota`, `permission`: the call throws. `timeout`: the process dies at the call, all before it is written.
 * `kill`: it dies and takes along what was written since the last flush or reading, for Apps Script buffers writes.
 */
export const FAULTS = ['exception', 'timeout', 'quota', 'permission', 'kill'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Failing {
  readonly at: number;
  readonly call: string;
  readonly fault: Fault;
}

/** Nothing changes at these, and what was written before is in the table by then. */
const READING = /\.(get[A-Z]\w*|find|list|tryLock|flush|is[A-Z]\w*)$/;
const OUTSIDE_CELLS = ['properties', 'cache'];

/** All places at which a fault makes a difference. */
export function failures({ places }: Undisturbed): Failing[] {
  return places.flatMap(({ at, call }) =>
    FAULTS.filter((fault) => fault !== 'kill' || !READING.test(call)).map((fault) => ({ at, call, fault })),
  );
}

/** Runs the press with the fault in it: what the person was told, and what is left of the table. */
function disturbed(
  scenario: Scenario,
  scene: Scene,
  { at, fault }: Failing,
): { readonly person: Opened; readonly lost: Scene } {
  let calls = 0;
  let kept: Json | undefined;
  let written = false;
  const keepWhatIsRead = (name: string): void => {
    const reads = READING.test(name);
    if (reads && written) kept = person.scene().state;
    written = !reads;
  };
  const onCall = ({ name }: { readonly name: string }): void => {
    if (fault === 'kill') keepWhatIsRead(name);
    if (calls++ === at) throw new HostFault(fault);
  };
  const person: Opened = open(scene, { onCall }, PRESS);
  pressed(person, scenario.press);
  const after = person.scene();
  if (fault !== 'kill') return { person, lost: after };
  // Properties and the cache are not buffered: they outlive the cells that were lost.
  const cells = { ...((kept ?? scene.state) as Record<string, Json>) };
  for (const key of OUTSIDE_CELLS) {
    const value = (after.state as Record<string, Json>)[key];
    if (value !== undefined) cells[key] = value;
  }
  return { person, lost: { state: cells, drive: after.drive } };
}

function isUntouched({ history = [] }: Scenario, content: Content, { untouched }: Undisturbed): boolean {
  const besides = (all: Content): Content =>
    Object.fromEntries(Object.entries(all).filter(([title]) => !history.includes(title)));
  return difference(besides(content), besides(untouched())) === '';
}

/**
 * What is wrong after the fault, a sentence each; nothing when all holds.
 * @param judged states after a fault that were judged already: the same state has the same future.
 */
export function judge(scenario: Scenario, alone: Undisturbed, failing: Failing, judged: Set<string>): string[] {
  const scene = scenario.scene();
  const { person, lost } = disturbed(scenario, scene, failing);
  const wrong: string[] = [];
  const last = person.told.at(-1);
  const succeeded = person.told.every(({ killed, refused }) => !killed && !refused);
  if (last?.refused === true && !last.killed && !SAYS_WHAT_TO_DO.test(last.message))
    wrong.push(`tells «${last.message}»`);
  const state = `${succeeded ? 'told as done' : 'told as failed'} ${fingerprint(lost)}`;
  if (judged.has(state)) return wrong;
  judged.add(state);

  const left = open(lost);
  try {
    const content = settled(scenario, left);
    const done = difference(content, alone.wanted());
    if (done !== '' && (succeeded || !isUntouched(scenario, content, alone)))
      wrong.push(`after a check it is neither done nor untouched:\n${done}`);
    const open_ = openLines(left.scene());
    if (open_.length > 0) wrong.push(`left open: ${open_.join('; ')}`);
  } catch (error) {
    wrong.push(String(error));
  }
  if (succeeded) return wrong;

  const again = open(lost, {}, PRESS);
  const came = pressed(again, scenario.press);
  const repeat = again.told.at(-1);
  try {
    const twice = difference(settled(scenario, again), alone.wanted());
    if (twice !== '')
      wrong.push(`pressed again${came ? '' : ` (told «${repeat?.message}»)`} it is not done once:\n${twice}`);
  } catch (error) {
    wrong.push(String(error));
  }
  return wrong;
}
