/** The difference between two JSON trees as a short list of steps, so that saving an edit does not rewrite the table. */
import type { Json } from '../host.ts';

type Path = readonly (string | number)[];
type Tree = Readonly<Record<string, Json>>;

/**
 * One step: a value put at a path, or (without `value`) the property at the path removed.
 * The path of a shortened list ends with `length`.
 */
export type Step = readonly [path: Path, value: Json] | readonly [path: Path];

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isTree(value: Json): value is Tree {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Steps that lead from `before` to `after`. Parts that are the same object are not looked into. */
export function difference(before: Json, after: Json): Step[] {
  const steps: Step[] = [];
  compare(before, after, [], steps);
  return steps;
}

function compare(before: Json, after: Json, path: Path, steps: Step[]): void {
  if (before === after) return;
  if (isTree(before) && isTree(after)) compareTrees(before, after, path, steps);
  else if (isList(before) && isList(after)) compareLists(before, after, path, steps);
  else steps.push([path, after]);
}

function compareLists(before: readonly Json[], after: readonly Json[], path: Path, steps: Step[]): void {
  // By index, not forEach: a hole in a list is a null in JSON.
  for (let index = 0; index < after.length; index += 1) {
    const value = after[index] ?? null;
    if (index >= before.length) steps.push([[...path, index], value]);
    else compare(before[index] ?? null, value, [...path, index], steps);
  }
  if (after.length < before.length) steps.push([[...path, 'length'], after.length]);
}

function compareTrees(before: Tree, after: Tree, path: Path, steps: Step[]): void {
  for (const key of Object.keys(before)) {
    // JSON has no undefined: a property that holds it is not there.
    if (before[key] !== undefined && (!Object.hasOwn(after, key) || after[key] === undefined)) {
      steps.push([[...path, key]]);
    }
  }
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    if (old === undefined) steps.push([[...path, key], value]);
    else compare(old, value, [...path, key], steps);
  }
}

/** Tree after the steps; `base` itself is changed where the steps touch it. */
export function applySteps(base: Json, steps: readonly Step[]): Json {
  let root = base;
  for (const step of steps) {
    const [path, value] = step;
    if (path.length === 0) {
      root = value ?? null;
      continue;
    }
    let place: unknown = root;
    for (const key of path.slice(0, -1)) place = child(place, key);
    if (typeof place !== 'object' || place === null) throw new Error('the step leads nowhere');
    put(place, path[path.length - 1] ?? '', step.length === 1, value);
  }
  return root;
}

function put(place: object, key: string | number, removed: boolean, value: Json | undefined): void {
  if (removed) Reflect.deleteProperty(place, key);
  else if (Array.isArray(place)) Reflect.set(place, key, value);
  // Not by assignment: a property named __proto__ must stay a property.
  else Object.defineProperty(place, key, { value, writable: true, enumerable: true, configurable: true });
}

function child(place: unknown, key: string | number): unknown {
  if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) {
    throw new Error('the step leads nowhere');
  }
  return Reflect.get(place, key);
}
