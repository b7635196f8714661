/** The steps between two JSON trees lead from the one to the other, whatever they hold. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '../../../src/local/host.ts';
import { applySteps, difference } from '../../../src/local/server/json-difference.ts';

const tree = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

function throughDisk<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

it('leads from any tree to any other, through the disk', () => {
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      const steps = throughDisk(difference(throughDisk(before), after));
      expect(applySteps(throughDisk(before), steps)).toEqual(throughDisk(after));
    }),
    { numRuns: 500 },
  );
});

it('is empty for equal trees', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(difference(value, throughDisk(value))).toEqual([]);
    }),
  );
});

it('takes a hole in a list for null, as JSON does', () => {
  const holes = [1, , 3] as unknown as Json;
  expect(applySteps([], throughDisk(difference([], holes)))).toEqual([1, null, 3]);
});

it('keeps a property named __proto__ a property', () => {
  const after = JSON.parse('{"__proto__":{"polluted":1}}') as Json;
  const result = applySteps({}, throughDisk(difference({}, after)));
  expect(JSON.stringify(result)).toBe('{"__proto__":{"polluted":1}}');
  expect((result as { polluted?: number }).polluted).toBeUndefined();
});

it('writes one typed cell as one short step', () => {
  const before = { sheets: [{ cells: { 1: { 1: { v: 'а' } } } }] };
  const after = { sheets: [{ cells: { 1: { 1: { v: 'б' } } } }] };
  expect(difference(before, after)).toEqual([[['sheets', 0, 'cells', '1', '1', 'v'], 'б']]);
});
