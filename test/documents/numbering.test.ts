/** Numbers the add-on gives itself: next in the register and year, none twice, none for orders unless the school wants it. */
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/documents/define.ts';
import { documentById } from '../../src/documents/index.ts';
import { numberGiver, numbersItself } from '../../src/documents/numbering.ts';
import { sampleBook, TODAY, type Row } from './sample-book.ts';

function kind(id: string): DocumentKind {
  const found = documentById(id);
  if (!found) throw new Error(id);
  return found;
}

const line = (title: string, number: string, more: Row = {}): Row => ({
  id: `ДК-${number}`,
  kind: title,
  number,
  state: 'проект',
  schoolYear: '2026/2027',
  madeAt: '01.09.2026 10:00',
  ...more,
});
const CONSENT = 'согласие наставника';
const AGREEMENT = 'дополнительное соглашение к трудовому договору';

function numbers(ids: readonly string[], documents: readonly Row[] = [], settings: object = {}, today = TODAY) {
  const give = numberGiver(sampleBook({ documents }, settings), today, []);
  return ids.map((id) => give(kind(id)));
}

describe('by default', () => {
  it.each([
    ['consents', 'D-08', true],
    ['consents to processing of a mentee', 'D-10-mentee', true],
    ['agreements', 'D-13', true],
    ['certificates', 'D-29', true],
    ['orders', 'D-06', false],
    ['the order of rewards', 'D-28', false],
    ['extracts', 'D-06-extract', false],
  ])('%s', (_what, id, own) => expect(numbersItself(sampleBook(), kind(id))).toBe(own));
});

describe('the next number', () => {
  it.each([
    ['the first of each register', ['D-08', 'D-13', 'D-29'], [], ['1-С', '1-Д', '1-Б']],
    ['consents of all kinds share a register', ['D-08', 'D-10', 'D-12-mentee'], [], ['1-С', '2-С', '3-С']],
    ['goes on after the highest', ['D-08'], [line(CONSENT, '4-С'), line(CONSENT, '12-С')], ['13-С']],
    ['a cancelled paper keeps its number', ['D-08'], [line(CONSENT, '7-С', { state: 'отменён' })], ['8-С']],
    ['another register does not count', ['D-13'], [line(CONSENT, '7-С')], ['1-Д']],
    ['a number of another look does not count', ['D-08'], [line(CONSENT, '44'), line(CONSENT, '9-ОД')], ['1-С']],
    ['last school year does not count', ['D-08'], [line(CONSENT, '30-С', { schoolYear: '2025/2026' })], ['1-С']],
    ['an order has none', ['D-06'], [], [undefined]],
  ] as const)('%s', (_what, ids, documents, wanted) => expect(numbers(ids, documents)).toEqual(wanted));

  it('counts by calendar years when the school does', () => {
    const rows = [
      line(AGREEMENT, '5-Д', { madeAt: '20.12.2026 10:00' }),
      line(AGREEMENT, '2-Д', { madeAt: '15.01.2027 10:00' }),
    ];
    const settings = { numberingYear: 'calendar' };
    expect(numbers(['D-13'], rows, settings, '2026-12-25')).toEqual(['6-Д']);
    expect(numbers(['D-13'], rows, settings, '2027-02-01')).toEqual(['3-Д']);
  });

  it('passes over numbers kept for papers begun and not made yet', () => {
    const give = numberGiver(sampleBook(), TODAY, [{ kind: 'D-08', number: '3-С' }]);
    expect(give(kind('D-09'))).toBe('4-С');
  });

  it.each([
    ['a pattern of the school', 'С/{номер}', 'С/1'],
    ['a pattern without a place for the number', '-согл', '1-согл'],
  ])('follows %s', (_what, consentNumbers, wanted) =>
    expect(numbers(['D-08'], [], { consentNumbers })).toEqual([wanted]),
  );

  it('numbers orders where the school switches it on', () => {
    expect(numbers(['D-06'], [], { ownNumbering: ['D-06'] })).toEqual(['1-Н']);
    expect(numbers(['D-08'], [], { ownNumbering: ['OTHER'] })).toEqual([undefined]);
  });
});
