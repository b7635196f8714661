/** Laws that hold for every text and every plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isDay } from '../../../src/domain/day.ts';
import { describeReading, moveDeadline, readDeadline } from '../../../src/domain/deadlines/index.ts';
import type { Reading } from '../../../src/domain/deadlines/index.ts';
import { deadlineWords } from '../../../src/domain/deadlines/words.ts';
import { DATE, DEPENDENT, EXTERNAL, ON_DEMAND, ONGOING, RANGE, RECURRING, UNKNOWN } from './other-plans.ts';

const plan = { from: '2026-09-01', to: '2027-08-31' };
const known = [DATE, RANGE, RECURRING, ONGOING, DEPENDENT, EXTERNAL, ON_DEMAND, UNKNOWN].flatMap((rows) =>
  rows.map(([text]) => text),
);
const pieces = [
  ...deadlineWords().keys(),
  '1',
  '3',
  '15',
  '31',
  '2026',
  '2027',
  '01.09.2026',
  '15.10',
  '-',
  ',',
  '(',
  ')',
  '№',
  'II',
];
const officeText = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 8 })
  .map((words) => words.map(([word, space]) => word + space).join(''));
const anyText = fc.oneof(officeText, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...known));

function isSound(reading: Reading): void {
  const { kind, from, to, due, reason } = reading;
  for (const day of [...due, ...(from === null ? [] : [from]), ...(to === null ? [] : [to])])
    expect(isDay(day)).toBe(true);
  expect([...due].sort()).toEqual(due);
  expect(new Set(due).size).toBe(due.length);
  expect(reason !== undefined).toBe(kind === 'unknown');
  if (kind === 'range') expect(due).toEqual([to]);
  if (kind === 'date') expect(due[due.length - 1]).toBe(to);
  if (from !== null && to !== null) expect(from <= to).toBe(true);
  if (['ongoing', 'dependent', 'external', 'onDemand', 'unknown'].includes(kind)) expect(due).toEqual([]);
}

describe('reading', () => {
  it('never throws and always gives a sound reading', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readDeadline(text, { plan });
        isSound(reading);
        expect(describeReading(reading)).not.toMatch(/undefined|null|NaN/);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives two thousand characters a refusal', () => {
    for (const word of ['сентябрь ', 'втечение', 'до 01.09.2026, ', 'ы', '(', '1']) {
      expect(readDeadline(word.repeat(2000 / word.length), { plan }).kind).toBe('unknown');
    }
  });

  it('gives a plan without sound days a refusal', () => {
    expect(readDeadline('сентябрь', { plan: { from: '', to: '2027-08-31' } }).reason).toBe('Не задан период плана.');
    expect(readDeadline('сентябрь', { plan: { from: '2027-09-01', to: '2026-08-31' } }).kind).toBe('unknown');
  });

  it('does not depend on case, ё, wide spaces, kinds of dashes or line breaks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), (text) => {
        const other = ` ${text.toUpperCase().replace(/Е/g, 'Ё').replace(/ /g, '\u00a0\n ').replace(/[-–—]/g, '—')}\t`;
        const { kind, due, from, to } = readDeadline(text, { plan });
        expect(readDeadline(other, { plan })).toMatchObject({ kind, due, from, to });
      }),
    );
  });

  it('puts the due days of repeated work inside the plan, unless the text states them', () => {
    for (const [text] of RECURRING) {
      if (/\d{4}/.test(text)) continue;
      for (const day of readDeadline(text, { plan }).due) {
        expect(day >= plan.from && day <= plan.to, `${text}: ${day}`).toBe(true);
      }
    }
  });

  it('moves dates and months by a year when the plan moves by a year', () => {
    const next = { from: '2027-09-01', to: '2028-08-31' };
    const movable = [...DATE, ...RANGE].filter(
      ([text]) =>
        !/рабочих|итогам|окончании|недел|понедельник|вторник|среда|четверг|пятница|\d\d\.\d\d\.\d\d(?!\d)/.test(text),
    );
    expect(movable.length).toBeGreaterThan(200);
    for (const [text] of movable) {
      // The end of February moves to 29 in a leap year.
      const before = readDeadline(text, { plan }).due.filter((day) => day.slice(5, 7) !== '02');
      const after = readDeadline(moveDeadline(text, 1), { plan: next }).due.filter((day) => day.slice(5, 7) !== '02');
      expect(after, text).toEqual(before.map((day) => addMonths(day, 12)));
    }
  });

  it('reads its own description back', () => {
    for (const [text] of [...DATE, ...RANGE, ...RECURRING, ...ONGOING]) {
      const reading = readDeadline(text, { plan });
      if (reading.due.length > 4 || reading.due.length === 0) continue;
      const back = readDeadline(describeReading(reading), { plan });
      expect({ text, due: back.due }).toEqual({ text, due: reading.due });
      expect(back.kind, text).toBe(reading.kind);
    }
  });
});
