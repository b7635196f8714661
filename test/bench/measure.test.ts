/** What makes `npm run bench` fail: a bar that must hold, growth faster than the data, a wrong answer. */
import { expect, it } from 'vitest';
import { FAILING, growing, printed, verdictOf, type Line } from './measure.ts';

const time = (value: number, more: Partial<Line> = {}): Line => ({ what: 'check', value, unit: 'ms', ...more });
const calls = (value: number, more: Partial<Line> = {}): Line => ({ what: 'check', value, unit: 'calls', ...more });

it.each([
  ['a figure without a bar is to be read only', time(900), ''],
  ['a figure at its bar holds', time(300, { bar: 300 }), 'holds'],
  ['a figure over its bar is broken', time(301, { bar: 300 }), 'BROKEN'],
  ['over an aim is a warning', time(301, { bar: 300, aim: true }), 'over the aim'],
  ['over twice an aim is broken', time(600, { bar: 300, aim: true }), 'BROKEN'],
  ['one call over the budget is broken', calls(2, { bar: 1 }), 'BROKEN'],
  ['a fast wrong answer is wrong', time(1, { bar: 300, ok: false }), 'WRONG ANSWER'],
  ['a wrong answer is wrong without a bar too', time(1, { ok: false }), 'WRONG ANSWER'],
] as const)('%s', (_what, line, verdict) => {
  expect(verdictOf(line)).toBe(verdict);
  expect(FAILING.includes(verdictOf(line))).toBe(['BROKEN', 'WRONG ANSWER'].includes(verdict));
});

it('time may grow half as fast again as the rows, and no faster', () => {
  const lines = growing([
    { rows: 500, line: time(10) },
    { rows: 5_000, line: time(150) },
    { rows: 20_000, line: time(901, { bar: 1_000 }) },
  ]);
  expect(lines.map(verdictOf)).toEqual(['', 'holds', 'GROWS']);
  expect(FAILING).toContain('GROWS');
});

it('calls do not grow with the rows', () => {
  const sizes = (few: number, many: number): Line[] =>
    growing([
      { rows: 500, line: calls(few) },
      { rows: 5_000, line: calls(many) },
    ]);
  expect(sizes(32, 32).map(verdictOf)).toEqual(['', 'holds']);
  expect(sizes(0, 0).map(verdictOf)).toEqual(['', 'holds']);
  expect(sizes(32, 33).map(verdictOf)).toEqual(['', 'GROWS']);
  expect(sizes(0, 1).map(verdictOf)).toEqual(['', 'GROWS']);
});

it('prints the figure, its bar, the growth and the verdict in one line', () => {
  const line = time(151.24, { bar: 300, growth: { times: 3.1, rows: 10, most: 15 }, beside: 'words' });
  expect(printed(line).split(/\s{2,}/)).toEqual(['check', '151.2', 'ms', '≤ 300', '×3.1 for ×10', 'holds', 'words']);
});
