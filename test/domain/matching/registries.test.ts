/** Every criterion and every guard stands in the list of its folder: a forgotten line would switch a rule off silently. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRITERIA, MENTEE_GUARDS, MENTOR_GUARDS, PAIR_GUARDS } from '../../../src/domain/matching/index.ts';

describe.each([
  ['criteria', 'criterion.ts'],
  ['guards', 'guard.ts'],
])('the folder %s', (folder, shape) => {
  const path = new URL(`../../../src/domain/matching/${folder}/`, import.meta.url);
  const list = readFileSync(new URL('index.ts', path), 'utf8');
  const files = readdirSync(path).filter((file) => file !== 'index.ts' && file !== shape);

  it.each(files)('%s is in the list', (file) => {
    expect(list).toContain(`from './${file}'`);
  });
});

describe('codes', () => {
  it('of criteria are all different, titles and hints are given', () => {
    expect(new Set(CRITERIA.map(({ code }) => code)).size).toBe(CRITERIA.length);
    for (const { title, hint } of CRITERIA) expect([title, hint]).not.toContain('');
  });

  it.each([
    ['mentor', MENTOR_GUARDS],
    ['mentee', MENTEE_GUARDS],
    ['pair', PAIR_GUARDS],
  ])('of guards about the %s are all different', (_about, guards) => {
    expect(new Set(guards.map(({ code }) => code)).size).toBe(guards.length);
  });
});
