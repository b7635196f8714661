/** What may follow `npm start --`. */
import { expect, it } from 'vitest';
import { startArguments } from '../../../src/local/server/start-arguments.ts';
import { commandFor } from '../../../src/local/server/system-browser.ts';

it('has a folder and a port of its own', () => {
  expect(startArguments([])).toEqual({ dataDir: '.local', port: 8787, empty: false, open: true });
});

it('takes every option', () => {
  expect(startArguments(['--empty', '--data', 'школа 5', '--port', '9000', '--no-open'])).toEqual({
    dataDir: 'школа 5',
    port: 9000,
    empty: true,
    open: false,
  });
});

it.each([
  [['--port', 'abc']],
  [['--port', '0']],
  [['--port', '70000']],
  [['--data', '']],
  [['--data']],
  [['--unknown']],
  [['лишнее']],
])('refuses %j with what can be said', (words) => {
  expect(() => startArguments(words)).toThrow(/Можно указать: --empty/);
});

it('opens no browser where there is no screen', () => {
  expect(commandFor('linux', {})).toBeUndefined();
  expect(commandFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(commandFor('darwin', {})).toEqual(['open']);
  expect(commandFor('darwin', { CI: 'true' })).toBeUndefined();
});
