/** Numbers in words, counted nouns and days as documents write them. */
import { describe, expect, it } from 'vitest';
import {
  countPhrase,
  numberInWords,
  plural,
  quotedDay,
  writtenDay,
  type Case,
  type CountedNounKey,
  type NumeralAgreement,
} from '../../../src/domain/russian/index.ts';

describe('a number in words', () => {
  it.each<[number, NumeralAgreement, string]>([
    [0, {}, 'ноль'],
    [1, { gender: 'feminine' }, 'одна'],
    [1, { in: 'genitive' }, 'одного'],
    [1, { in: 'accusative', animate: true }, 'одного'],
    [2, { gender: 'feminine' }, 'две'],
    [2, { in: 'accusative', animate: true }, 'двух'],
    [22, { in: 'accusative', animate: true }, 'двадцать два'],
    [3, { in: 'instrumental' }, 'тремя'],
    [8, { in: 'dative' }, 'восьми'],
    [12, { in: 'instrumental' }, 'двенадцатью'],
    [40, { in: 'genitive' }, 'сорока'],
    [50, { in: 'instrumental' }, 'пятьюдесятью'],
    [90, { in: 'dative' }, 'девяноста'],
    [100, { in: 'prepositional' }, 'ста'],
    [144, { in: 'genitive' }, 'ста сорока четырёх'],
    [200, { in: 'instrumental' }, 'двумястами'],
    [555, { in: 'genitive' }, 'пятисот пятидесяти пяти'],
    [1000, {}, 'одна тысяча'],
    [2001, { gender: 'feminine' }, 'две тысячи одна'],
    [11_000, {}, 'одиннадцать тысяч'],
    [21_345, { in: 'dative' }, 'двадцати одной тысяче трёмстам сорока пяти'],
    [999_999, {}, 'девятьсот девяносто девять тысяч девятьсот девяносто девять'],
  ])('%d %o is «%s»', (count, agreement, expected) => expect(numberInWords(count, agreement)).toBe(expected));

  it.each([-1, 1.5, 1_000_000, Number.NaN])('is refused for %d', (count) => {
    expect(() => numberInWords(count)).toThrow(RangeError);
  });
});

describe('a counted noun', () => {
  it.each<[number, CountedNounKey, Case, string, string]>([
    [1, 'наставляемый', 'nominative', '1 наставляемый', '1 (один) наставляемый'],
    [2, 'наставляемый', 'nominative', '2 наставляемых', '2 (два) наставляемых'],
    [5, 'наставляемый', 'nominative', '5 наставляемых', '5 (пять) наставляемых'],
    [1, 'наставляемый', 'accusative', '1 наставляемого', '1 (одного) наставляемого'],
    [2, 'педагог', 'accusative', '2 педагогов', '2 (двух) педагогов'],
    [22, 'педагог', 'accusative', '22 педагога', '22 (двадцать два) педагога'],
    [3, 'месяц', 'accusative', '3 месяца', '3 (три) месяца'],
    [1, 'год', 'genitive', '1 года', '1 (одного) года'],
    [5, 'год', 'genitive', '5 лет', '5 (пяти) лет'],
    [2, 'год', 'dative', '2 годам', '2 (двум) годам'],
    [2, 'учебный год', 'accusative', '2 учебных года', '2 (два) учебных года'],
    [4, 'рабочий день', 'genitive', '4 рабочих дней', '4 (четырёх) рабочих дней'],
    [11, 'неделя', 'nominative', '11 недель', '11 (одиннадцать) недель'],
    [21, 'неделя', 'accusative', '21 неделю', '21 (двадцать одну) неделю'],
    [2, 'встреча', 'nominative', '2 встречи', '2 (две) встречи'],
    [5, 'человек', 'nominative', '5 человек', '5 (пять) человек'],
  ])('%d %s, %s', (count, noun, inCase, short, long) => {
    expect(countPhrase(count, noun, inCase)).toBe(short);
    expect(countPhrase(count, noun, inCase, true)).toBe(long);
  });

  it.each([
    [0, 'строк'],
    [1, 'строка'],
    [4, 'строки'],
    [11, 'строк'],
    [14, 'строк'],
    [21, 'строка'],
    [111, 'строк'],
    [1.5, 'строки'],
  ])('%d takes «%s»', (count, expected) => expect(plural(count, 'строка', 'строки', 'строк')).toBe(expected));
});

describe('a day', () => {
  it('is written with the month in the genitive', () => {
    expect(writtenDay('2026-09-01')).toBe('1 сентября 2026 г.');
    expect(quotedDay('2026-09-01')).toBe('«01» сентября 2026 г.');
    expect(quotedDay('2026-12-31')).toBe('«31» декабря 2026 г.');
  });
});
