import { describe, expect, it } from 'vitest';
import { ageByYear, ageText, isUnderYoungAge, isWithinAge, minorOn } from '../../../src/domain/people/age.ts';
import { findDuplicates } from '../../../src/domain/people/duplicates.ts';
import {
  experienceMonths,
  experienceText,
  isNewcomer,
  isYoungSpecialist,
} from '../../../src/domain/people/experience.ts';
import { hasInitials, nameKey, shortName } from '../../../src/domain/people/name-text.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/people/thresholds.ts';

describe('age by the year of birth', () => {
  it('is known within a year and says so', () => {
    expect(ageByYear(2010, '2026-11-22')).toEqual({ least: 15, most: 16 });
    expect(ageText(2010, '2026-11-22')).toBe('16 (по году рождения)');
  });
  it.each([
    [2009, '2026-11-22', 'yes'],
    [2008, '2026-11-22', 'maybe'],
    [2007, '2026-11-22', 'no'],
    [2007, '2025-12-31', 'maybe'],
  ] as const)('born %d, on %s: minor — %s', (year, on, minor) => {
    expect(minorOn(year, on)).toBe(minor);
  });
  it.each([
    [2017, false],
    [2016, true],
    [2007, true],
    [2006, false],
  ])('a mentee pupil born %d fits the model on 22.11.2026: %s', (year, fits) => {
    expect(isWithinAge(year, '2026-11-22', DEFAULT_THRESHOLDS.menteePupilAge)).toBe(fits);
  });
  it('counts 35 as «до 35» only with «включительно»', () => {
    expect(isUnderYoungAge(1991, '2026-12-20', DEFAULT_THRESHOLDS)).toBe(false);
    expect(isUnderYoungAge(1991, '2026-12-20', { youngAge: 35, youngAgeInclusive: true })).toBe(true);
    expect(isUnderYoungAge(1992, '2026-12-20', DEFAULT_THRESHOLDS)).toBe(true);
  });
});

describe('length of service', () => {
  it.each([
    ['2023-09-01', '2026-12-20', 39, false],
    ['2023-12-20', '2026-12-20', 36, true],
    ['2023-11-20', '2026-12-20', 37, false],
    ['2026-12-20', '2026-12-20', 0, true],
  ])('from %s to %s: %d full months, young specialist %s', (start, on, months, young) => {
    expect(experienceMonths(start, on)).toBe(months);
    expect(isYoungSpecialist(start, on, DEFAULT_THRESHOLDS)).toBe(young);
  });
  it('does not count service that begins later', () => {
    expect(experienceMonths('2027-01-01', '2026-12-20')).toBeUndefined();
    expect(isYoungSpecialist('2027-01-01', '2026-12-20', DEFAULT_THRESHOLDS)).toBe(false);
  });
  it.each([
    ['2025-11-22', true],
    ['2025-10-22', false],
    ['2026-09-01', true],
    ['2027-09-01', false],
  ])('hired on %s: newcomer on 22.11.2026 — %s', (hired, newcomer) => {
    expect(isNewcomer(hired, '2026-11-22', DEFAULT_THRESHOLDS)).toBe(newcomer);
  });
  it.each([
    [5, 'менее года'],
    [12, '1 год'],
    [40, '3 года'],
    [60, '5 лет'],
    [11 * 12, '11 лет'],
    [21 * 12, '21 год'],
    [24 * 12, '24 года'],
  ])('%d months read «%s»', (months, text) => {
    expect(experienceText(months)).toBe(text);
  });
});

describe('names as text', () => {
  it.each([
    ['Фёдорова  Алёна Петровна', 'федорова алена петровна'],
    [' ИВАНОВА\u00a0мария петровна ', 'иванова мария петровна'],
    ['Ивaнoва Мaрия', 'иванова мария'],
    ['Петров – Водкин Кузьма', 'петров-водкин кузьма'],
  ])('«%s» compares as «%s»', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
  it.each([
    ['Иванова Мария Петровна', 'Иванова М. П.'],
    ['Петров Иван', 'Петров И.'],
    ['Алиев Руслан Вагиф оглы', 'Алиев Р. В.'],
    ['Ким', 'Ким'],
    ['', ''],
  ])('«%s» is shown as «%s»', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
  it.each([
    ['Иванова М.П.', true],
    ['Иванова М П', true],
    ['М. П. Иванова', true],
    ['Иванова Мария Петровна', false],
  ])('«%s» holds initials: %s', (name, held) => {
    expect(hasInitials(name)).toBe(held);
  });
});

describe('people entered twice', () => {
  const found = (...people: readonly (readonly [string, number | undefined])[]) =>
    findDuplicates(people.map(([name, birthYear], id) => ({ id, name, birthYear })));

  it('are found through ё, case, spaces and look-alike letters', () => {
    expect(found(['Фёдоров Пётр', 1980], ['ФЕДОРОВ  ПЕТР', 1980], ['Фeдоров Петр', 1980])).toEqual([
      { ids: [0, 1, 2], certainty: 'same' },
    ]);
  });
  it('are two people when the years of birth differ', () => {
    expect(found(['Иванов Иван', 1980], ['Иванов Иван', 2010])).toEqual([]);
  });
  it('are only possible when a year is missing', () => {
    expect(found(['Иванов Иван', 1980], ['Иванов Иван', undefined])).toEqual([{ ids: [0, 1], certainty: 'possible' }]);
  });
  it('are not people without a name', () => {
    expect(found(['', 1980], [' ', 1980])).toEqual([]);
  });
});
