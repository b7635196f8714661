/** Nothing that writes stays outside the sweeps. */
import { expect, it } from 'vitest';
import { commandTable } from '../../src/commands/index.ts';
import { nameOf } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';

const swept = new Set(scenarios.map(({ command }) => command));
const writing = Object.values(commandTable).filter(({ writes }) => writes);

it.each(writing.map(({ id }) => id))('%s stands in the sweeps', (id) => {
  expect(swept).toContain(id);
});

it('the sweeps know no command that is not there or does not write', () => {
  // The trigger is not a command: it is what typing in the grid runs.
  const known = new Set([...writing.map(({ id }) => id as string), 'onEdit']);
  expect([...swept].filter((command) => !known.has(command))).toEqual([]);
});

it('every scenario has a name of its own', () => {
  const names = scenarios.map(nameOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
