import { describe, expect, it } from 'vitest';
import { earliestEndOfTerm, latestEnd, termFault, termText } from '../../../src/domain/programmes/term.ts';

describe('the term of a programme', () => {
  it.each([
    ['2026-09-01', '2026-11-30', undefined, '3 мес.'],
    ['2026-09-01', '2026-11-29', 'short', '2 мес. 29 дн.'],
    ['2026-09-01', '2027-08-31', undefined, '12 мес.'],
    ['2026-09-01', '2027-09-01', 'long', '12 мес. 1 дн.'],
    ['2026-11-01', '2027-05-31', undefined, '7 мес.'],
    ['2026-11-30', '2027-02-27', undefined, '3 мес.'],
    ['2028-02-29', '2029-02-27', undefined, '12 мес.'],
    ['2026-09-01', '2026-09-01', 'short', '1 дн.'],
    ['2026-09-02', '2026-09-01', 'reversed', undefined],
  ] as const)('%s – %s: %s', (from, to, fault, text) => {
    expect(termFault(from, to)).toBe(fault);
    expect(termText(from, to)).toBe(text);
  });
  it('names the bounds within which the last day lies', () => {
    expect([earliestEndOfTerm('2026-09-01'), latestEnd('2026-09-01')]).toEqual(['2026-11-30', '2027-08-31']);
  });
});
