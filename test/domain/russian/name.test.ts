/** Forms of names against two lists written down before the rules: common names, and regional and hard ones. */
import { describe, expect, it } from 'vitest';
import { declineName } from '../../../src/domain/russian/index.ts';
import { commonNames } from './common-names.ts';
import { expectedForms, type ExpectedForm, type NameGroup } from './name-groups.ts';
import { regionalNames } from './regional-names.ts';
import { unusualNames } from './unusual-names.ts';

function plain(text: string): string {
  return text.toLowerCase().split('ё').join('е');
}

function measure(groups: readonly NameGroup[]) {
  const rows = expectedForms(groups).map((row) => {
    const form = declineName(row.part, row.lemma, row.gender, row.in);
    return { row, form, isRight: row.expected.some((one) => plain(one) === plain(form.text)) };
  });
  const wrong = rows.filter(({ isRight }) => !isRight);
  return {
    rows,
    lemmas: new Set(rows.map(({ row }: { row: ExpectedForm }) => `${row.part} ${row.gender} ${row.lemma}`)).size,
    shareRight: (rows.length - wrong.length) / rows.length,
    shareMarked: rows.filter(({ isRight, form }) => isRight && !form.certain).length / rows.length,
    wrongUnmarked: wrong
      .filter(({ form }) => form.certain)
      .map(({ row, form }) => `${row.lemma} ${row.in}: ${form.text}`),
  };
}

describe('common names', () => {
  const found = measure(commonNames);

  it('are at least five hundred', () => expect(found.lemmas).toBeGreaterThanOrEqual(500));
  it('are right in 99 forms of 100 at least', () => expect(found.shareRight).toBeGreaterThanOrEqual(0.99));
  it('are marked without need in 5 forms of 100 at most', () => expect(found.shareMarked).toBeLessThanOrEqual(0.05));
  it('are never wrong without a mark', () => expect(found.wrongUnmarked).toEqual([]));
});

describe('regional and hard names', () => {
  const found = measure(regionalNames);

  it('are at least a hundred and fifty', () => expect(found.lemmas).toBeGreaterThanOrEqual(150));
  it('are never wrong without a mark', () => expect(found.wrongUnmarked).toEqual([]));
  it('are right in 98 forms of 100 at least', () => expect(found.shareRight).toBeGreaterThanOrEqual(0.98));
});

describe('unusual names written down before they were tried', () => {
  const found = measure(unusualNames);

  it('are at least six hundred', () => expect(found.lemmas).toBeGreaterThanOrEqual(600));
  it('are never wrong without a mark', () => expect(found.wrongUnmarked).toEqual([]));
  it('are right in 99 forms of 100 at least', () => expect(found.shareRight).toBeGreaterThanOrEqual(0.99));
  it('are marked in 6 forms of 100 at most', () => expect(found.shareMarked).toBeLessThanOrEqual(0.06));
});

describe('a form', () => {
  it.each([
    ['ИВАНОВ', 'ИВАНОВЫМ'],
    ['иванов', 'ивановым'],
    ['Мамин-Сибиряк', 'Маминым-Сибиряком'],
    ['Соловьёв-Седой', 'Соловьёвым-Седым'],
    ["О'Коннор", "О'Коннором"],
  ])('keeps the capitals of %s', (lemma, expected) => {
    expect(declineName('last', lemma, 'male', 'instrumental')).toEqual({ text: expected, certain: true });
  });

  it.each(['Smith', '<b>', 'Иванов<', 'И&Ко', '12'])('of %s, which is not Russian, stays and is marked', (lemma) => {
    const form = declineName('last', lemma, 'male', 'genitive');
    expect(form.text).toBe(lemma);
    expect(form.certain).toBe(false);
  });

  it('of a surname that does not suit the gender is marked', () => {
    expect(declineName('last', 'Иванова', 'male', 'genitive').certain).toBe(false);
    expect(declineName('last', 'Смирнов', 'female', 'genitive').certain).toBe(false);
    expect(declineName('middle', 'Иванович', 'female', 'genitive').certain).toBe(false);
  });

  it('says in Russian why it is marked', () => {
    expect(declineName('last', 'Ткач', 'male', 'instrumental').why).toBe(
      '«Ткач»: творительный падеж зависит от ударения.',
    );
  });

  it('of initials and of an empty cell is the same text', () => {
    expect(declineName('first', 'И.', 'male', 'genitive')).toEqual({ text: 'И.', certain: true });
    expect(declineName('middle', '', 'female', 'dative')).toEqual({ text: '', certain: true });
  });

  it('of a name of three hundred letters is given in time', () => {
    const long = 'Абв'.repeat(100);
    expect(declineName('last', long, 'male', 'genitive').text).toBe(`${long}а`);
  });
});
