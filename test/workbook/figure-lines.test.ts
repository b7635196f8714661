/** The trend of a figure: values frozen for one type of organisations make one line. */
import { expect, it } from 'vitest';
import { frozenValues, trendText } from '../../src/workbook/figure-lines.ts';
import { bookOf } from './checks/book-of.ts';

const snapshot = (id: string, day: string, type: string, value: number) => ({
  id,
  date: { day },
  organizationType: type,
  value1: value,
});

it('figures of schools and of clubs are not mixed; of two snapshots of one date the later stands', () => {
  const book = bookOf({
    monitoring: [
      snapshot('СН-001', '2026-12-20', 'общее образование', 40),
      snapshot('СН-002', '2026-12-20', 'дополнительное образование', 10),
      snapshot('СН-003', '2027-05-20', 'общее образование', 60),
      snapshot('СН-004', '2027-05-20', 'общее образование', 65),
      snapshot('СН-005', '2027-05-20', '', 33.3),
    ],
  });
  const trend = (type?: string): string => trendText(frozenValues(book, '1', type));
  expect(trend('GENERAL')).toBe('20.12.2026: 40,0 %; 20.05.2027: 65,0 %');
  expect(trend('ADDITIONAL')).toBe('20.12.2026: 10,0 %');
  expect(trend()).toBe('20.05.2027: 33,3 %');
});
