/** One press with a whole execution of somebody else inside it, and what must hold after both. */
import { HostFault } from '../../src/local/emulator/create-host.ts';
import type { HostOptions } from '../../src/local/host.ts';
import { difference, fingerprint, type Content } from './content.ts';
import { open, pressed, type Opened } from './person.ts';
import type { Rival } from './rivals.ts';
import type { Scenario, Scene } from './scenario.ts';
import { lazy, PRESS, SAYS_WHAT_TO_DO, settled, type Place, type Undisturbed } from './undisturbed.ts';

/** What is told instead of an error that nobody foresaw. */
const BUG = 'из-за ошибки в самой надстройке';

const SECOND = 'press-2';
const OTHER_CURATOR = 'other-user';

/** What two presses come to one after the other, in either order, and each alone. */
export interface Serial {
  readonly orders: readonly (() => Content)[];
  readonly untouched: () => Content;
  readonly firstAlone: () => Content;
  readonly secondAlone: () => Content;
  /** Verdicts on states met already: the same state told in the same way has the same future. */
  readonly judged: Map<string, readonly string[]>;
}

const neighbour = (person: Opened, { samePress }: Rival): Opened =>
  samePress ? person.neighbour('local-user', PRESS) : person.neighbour(OTHER_CURATOR, SECOND);

/** Breaks the first execution off before it did anything: the trigger of what was typed. */
function withoutTrigger(): () => void {
  let calls = 0;
  return () => {
    if (calls++ === 0) throw new HostFault('kill');
  };
}

/** Undefined when the other person's act makes no sense here: refused even alone. */
export function serial(scenario: Scenario, rival: Rival, { untouched, wanted }: Undisturbed): Serial | undefined {
  const scene = scenario.scene();
  const lonely = open(scene, {}, PRESS);
  if (!pressed(neighbour(lonely, rival), rival.act)) return undefined;
  const after = lonely.scene();
  const secondAlone = lazy(() => settled(scenario, open(after), rival.deletes));
  const inOrder = (firstGoesFirst: boolean, options?: () => Partial<HostOptions>): (() => Content) =>
    lazy(() => order(firstGoesFirst, options?.() ?? {}));
  const order = (firstGoesFirst: boolean, options: Partial<HostOptions>): Content => {
    const person = open(scene, options, PRESS);
    const other = neighbour(person, rival);
    if (firstGoesFirst) pressed(person, scenario.press);
    pressed(other, rival.act);
    if (!firstGoesFirst) pressed(person, scenario.press);
    return settled(scenario, open(person.scene()), rival.deletes);
  };
  const orders = [inOrder(true), inOrder(false)];
  // What is typed stands before its trigger runs, and the other press may come between the two.
  if (rival.types) orders.push(inOrder(false, () => ({ onCall: withoutTrigger() })));
  if (scenario.command === 'onEdit') orders.push(inOrder(true, () => ({ onCall: withoutTrigger() })));
  // A trigger knows what was typed by its place only: rows that were moved before it began are left to the check.
  if (scenario.command === 'onEdit' && rival.moves)
    orders.push(
      lazy(() => settled(scenario, open(interleaved(scenario, rival, new Set([0])).after.scene), rival.deletes)),
    );
  return { orders, untouched, firstAlone: wanted, secondAlone, judged: new Map() };
}

/** What both were told, and the table after it. */
interface After {
  readonly first: Opened;
  readonly second: Opened;
  readonly scene: Scene;
}

/** Runs the press; the other acts at each of the places, before the call is carried out. */
function interleaved(scenario: Scenario, rival: Rival, places: ReadonlySet<number>): { after: After; acted: number } {
  let calls = 0;
  let acted = 0;
  let inside = false;
  const onCall = (): void => {
    if (inside) return;
    const index = calls++;
    if (!places.has(index)) return;
    inside = true;
    acted += 1;
    pressed(second, rival.act);
    inside = false;
  };
  const first = open(scenario.scene(), { onCall }, PRESS);
  const second = neighbour(first, rival);
  pressed(first, scenario.press);
  return { after: { first, second, scene: first.scene() }, acted };
}

const refusals = ({ told }: Opened): readonly string[] =>
  told.filter(({ refused }) => refused).map(({ message }) => message);

const among = (found: Content, allowed: readonly (() => Content)[]): boolean =>
  allowed.some((one) => difference(found, one()) === '');

/** Between a reading and the write that rests on it Google lets nobody look again: there the last write wins. */
const WRITES = /\.(set[A-Z]\w*|insert\w+|delete\w+)$/;

/** What is wrong after both, a sentence each. */
function verdict(scenario: Scenario, rival: Rival, to: Serial, call: string, after: After): string[] {
  const { first, second, scene } = after;
  const told = [...refusals(first), ...refusals(second)];
  const wrong = told
    .filter((message) => !SAYS_WHAT_TO_DO.test(message) || message.includes(BUG))
    .map((message) => `tells «${message}»`);
  const [one, two] = [refusals(first).length === 0, refusals(second).length === 0];
  const allowed = [
    ...(two ? [] : [to.firstAlone]),
    ...(one ? [] : [to.secondAlone]),
    ...(one || two ? [] : [to.untouched]),
    ...to.orders,
    ...(rival.types && WRITES.test(call) ? [to.firstAlone] : []),
  ];
  if (rival.moves && WRITES.test(call)) return wrong;
  const found = settled(scenario, open(scene), rival.deletes);
  // What was begun is finished on the sheet that is made anew, under the code it was given on the lost one.
  if (rival.deletes && !one) return wrong;
  if (among(found, allowed)) return wrong;
  if (told.length > 0) {
    // A press of several steps may have done the first of them; pressed again it must come to the whole.
    const again = open(scene, {}, PRESS);
    if (!one) pressed(again, scenario.press);
    if (!two) pressed(neighbour(again, rival), rival.act);
    if (
      first.told.concat(second.told).length > told.length &&
      among(settled(scenario, open(again.scene()), rival.deletes), to.orders)
    )
      return wrong;
  }
  const told_ = told.length === 0 ? 'both told as done' : `told ${told.map((text) => `«${text}»`).join(', ')}`;
  const nearest = to.orders.map((order) => difference(found, order())).sort((a, b) => a.length - b.length)[0];
  return [...wrong, `neither order, ${told_}:\n${nearest ?? ''}`];
}

/** Judges one interleaving. */
export function judge(scenario: Scenario, rival: Rival, to: Serial, { at, call }: Place): string[] {
  const { after } = interleaved(scenario, rival, new Set([at]));
  const state = `${call} ${refusals(after.first).join()} ${refusals(after.second).join()} ${fingerprint(after.scene)}`;
  const known = to.judged.get(state) ?? verdict(scenario, rival, to, call, after);
  to.judged.set(state, known);
  return known.map((sentence) => `${rival.name} at ${at} ${call}: ${sentence}`);
}

/**
 * Under the lock the other is turned away before she did anything, so one run can try all those places: when each try was
 * refused and the press came to what it comes to alone, none of them left a trace. False: try them one by one.
 */
export function turnedAway(scenario: Scenario, rival: Rival, to: Serial, places: readonly Place[]): boolean {
  const { after, acted } = interleaved(scenario, rival, new Set(places.map(({ at }) => at)));
  const told = refusals(after.second);
  if (acted !== places.length || told.length !== acted || after.second.told.length !== acted) return false;
  if (told.some((message) => !SAYS_WHAT_TO_DO.test(message)) || refusals(after.first).length > 0) return false;
  return difference(settled(scenario, open(after.scene)), to.firstAlone()) === '';
}
