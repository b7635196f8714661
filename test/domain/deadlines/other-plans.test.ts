/** Deadlines of other people's plans mean what a careful clerk would say, and nothing else. */
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/deadlines/index.ts';
import { meaningOf } from './meaning.ts';
import { DATE, DEPENDENT, EXTERNAL, ON_DEMAND, ONGOING, RANGE, RECURRING, UNKNOWN } from './other-plans.ts';

const plan = { from: '2026-09-01', to: '2027-08-31' };

describe('a deadline of another plan', () => {
  it.each([...DATE, ...RANGE, ...RECURRING, ...ONGOING, ...DEPENDENT, ...EXTERNAL, ...ON_DEMAND])(
    '«%s» is %s',
    (text, meaning) => {
      expect(meaningOf(readDeadline(text, { plan }))).toBe(meaning);
    },
  );
});

describe('what is no deadline, or cannot be read safely', () => {
  it.each(UNKNOWN)('«%s» is refused: %s', (text, reason) => {
    const reading = readDeadline(text, { plan });
    expect(reading).toMatchObject({ kind: 'unknown', from: null, to: null, due: [], reason });
  });
});

describe('what is stated and what is assumed', () => {
  const readable = [...DATE, ...RANGE, ...RECURRING, ...ONGOING, ...DEPENDENT, ...EXTERNAL, ...ON_DEMAND];

  it('assumes nothing where day, month and year are stated and lead to a day', () => {
    const stated = readable.filter(([text]) => /^(?:до |не позднее )?\d{1,2}\.\d{2}\.\d{4}(?: ?г\.?)?$/.test(text));
    expect(stated.length).toBeGreaterThan(4);
    for (const [text] of stated) expect(readDeadline(text, { plan }).assumed, text).toEqual([]);
  });

  it('says of every reading which words it was read from', () => {
    for (const [text] of readable) expect(readDeadline(text, { plan }).stated.length, text).toBeGreaterThan(0);
  });

  it('explains every assumption in a sentence', () => {
    for (const [text] of readable) {
      for (const sentence of readDeadline(text, { plan }).assumed) expect(sentence).toMatch(/^[А-ЯЁ«].*\.$/);
    }
  });
});
