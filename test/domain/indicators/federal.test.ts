/** The federal indicators and satisfaction: ages, typed denominators, partners, questionnaires. */
import { describe, expect, it } from 'vitest';
import { FEW_ANSWERS_MARK, NO_RECORDS, type IndicatorData } from '../../../src/domain/indicators/index.ts';
import { answersOf, APPROVED, codesOf, count, ORDERED, schoolOf, settingsWith } from './school.ts';

const DATE = '2026-12-20';

/** Pupils НЯ-001 … by year of birth, each mentored by НК-00n of the same age. */
function pupils(years: readonly (number | undefined)[], more: object = {}): IndicatorData {
  const codes = years.map((_, index) => String(index + 1).padStart(3, '0'));
  return {
    ...NO_RECORDS,
    mentees: years.map((birthYear, index) => ({ code: `НЯ-${codes[index]}`, values: { birthYear, ...more } })),
    mentors: years.map((birthYear, index) => ({ code: `НК-${codes[index]}`, values: { birthYear } })),
    pairs: codes.map((code) => ({
      code: `ПР-${code}`,
      values: { ...ORDERED, menteeRef: `НЯ-${code}`, mentorRef: `НК-${code}` },
    })),
    programmes: [{ code: 'ПП-001', values: { ...APPROVED, pairRefs: codes.map((code) => `ПР-${code}`) } }],
    isTeacherCategory: (category) => category === 'NOVICE',
  };
}

describe('Ф1 and Ф2, children who are mentored and who mentor', () => {
  const settings = settingsWith({ pupilsForMentees: 200, pupilsForMentors: 80, childrenForMentees: 1000 });
  it('counts ages 10–19 and 15–19 by the year of birth, both ends included', () => {
    const data = pupils([2017, 2016, 2011, 2007, 2006]);
    expect(codesOf(count('Ф1', data, DATE, undefined, settings).counted)).toEqual(['НЯ-002', 'НЯ-003', 'НЯ-004']);
    expect(codesOf(count('Ф2', data, DATE, undefined, settings).counted)).toEqual(['НК-003', 'НК-004']);
    expect(count('Ф1', data, DATE, undefined, settings).value).toBe(1.5);
    expect(count('Ф2', data, DATE, undefined, settings).value).toBe(2.5);
  });
  it('has no figure until the number of pupils is typed, and says so', () => {
    const { value, remarks } = count('Ф1', pupils([2010]), DATE);
    expect(value).toBeUndefined();
    expect(remarks).toContain('Число детей, от которого считается доля, не указано в настройках.');
  });
  it('takes children of the territory by the setting', () => {
    const regional = settingsWith({ childrenBase: 'children', childrenForMentees: 1000 });
    expect(count('Ф1', pupils([2010, 2010]), DATE, undefined, regional)).toMatchObject({ value: 0.2, remarks: [] });
  });
  it('leaves out teachers and names pupils without a year of birth', () => {
    expect(count('Ф1', pupils([2007], { category: 'NOVICE' }), DATE, undefined, settings).numerator).toBe(0);
    expect(count('Ф1', pupils([2007], { staffRef: 'ПД-001' }), DATE, undefined, settings).numerator).toBe(0);
    expect(count('Ф1', pupils([undefined]), DATE, undefined, settings).undecided).toEqual([
      { code: 'НЯ-001', reason: 'не указан год рождения' },
    ]);
  });
  it('says when more have entered than there are pupils', () => {
    const few = settingsWith({ pupilsForMentees: 1 });
    expect(count('Ф1', pupils([2010, 2010]), DATE, undefined, few).remarks.join()).toContain('Вошедших больше');
  });
});

it('Ф3 counts as indicator 2 does', () => {
  const data = schoolOf([{ pairs: [{ pair: ORDERED, programme: APPROVED }] }, {}]);
  expect(count('Ф3', data, DATE).value).toBe(50);
});

describe('Ф4, enterprises that gave mentors', () => {
  const data: IndicatorData = {
    ...pupils([2010, 2010]),
    mentors: [
      { code: 'НК-001', values: { partnerRef: 'ПТ-001' } },
      { code: 'НК-002', values: { partnerRef: 'ПТ-001' } },
    ],
    partners: [
      { code: 'ПТ-001', values: {} },
      { code: 'ПТ-002', values: {} },
    ],
  };
  it('counts a partner once, against the typed number of enterprises', () => {
    const result = count('Ф4', data, DATE, undefined, settingsWith({ enterprises: 8 }));
    expect(result).toMatchObject({ numerator: 1, denominator: 8, value: 12.5 });
    expect(codesOf(result.notCounted)).toEqual(['ПТ-002']);
  });
  it('has no figure without the number', () => {
    expect(count('Ф4', data, DATE).value).toBeUndefined();
  });
});

describe('4, 5, Ф5, Ф6: satisfaction', () => {
  const on = (scores: readonly (readonly number[])[], more = {}): IndicatorData =>
    schoolOf([], { answers: answersOf(scores, more) });
  it.each([
    ['the mean of the answered scales', [[10, 4]], 100],
    ['tenths that binary fractions spoil', [[6.9, 7.1, 7, 6.8, 7.2]], 100],
    ['just below the threshold', [[7, 7, 6]], 0],
    ['scores outside 1–10 are no scores', [[7, 0, 70]], 100],
  ])('%s', (_what, scores, value) => {
    expect(count('4', on(scores), '2027-05-20').value).toBe(value);
  });
  it('is no figure without answers, with answers at entry or of another year', () => {
    expect(count('4', on([]), '2027-05-20').value).toBeUndefined();
    expect(count('4', on([[9]], { stage: 'entry' }), '2027-05-20').value).toBeUndefined();
    expect(count('4', on([[9]], { answeredOn: '2026-05-12' }), '2027-05-20').value).toBeUndefined();
    expect(count('4', on([[]]), '2027-05-20').value).toBeUndefined();
  });
  it('prints the method, and marks fewer than five answers', () => {
    expect(count('4', on([[9], [9], [9], [9]]), '2027-05-20').remarks).toEqual([
      'Удовлетворён – средний балл анкеты не ниже 7,0 из 10; доля считается от ответивших.',
      'Средний индекс – 90,0 %.',
      FEW_ANSWERS_MARK,
    ]);
    expect(count('4', on([[9], [9], [9], [9], [9]]), '2027-05-20').remarks).not.toContain(FEW_ANSWERS_MARK);
  });
  it('takes the January answers until the final ones come', () => {
    const [january, final] = [answersOf([[9]], { stage: 'middle', answeredOn: '2027-01-20' }), answersOf([[5]])];
    const both = [...january, { code: 'АН-900', values: final[0]!.values }];
    expect(count('4', schoolOf([], { answers: january }), '2027-05-20').value).toBe(100);
    expect(count('4', schoolOf([], { answers: both }), '2027-05-20').value).toBe(0);
  });
  it('prints the mean index, but not that of one answer alone', () => {
    expect(count('4', on([[8], [6.9], [7]]), '2027-05-20').remarks).toContain('Средний индекс – 73,0 %.');
    expect(count('4', on([[8]]), '2027-05-20').remarks.join(' ')).not.toContain('Средний индекс');
  });
  it('does not say 7,0 of a person whose mean is just below 7,0', () => {
    const { notCounted } = count('4', on([[6.95]]), '2027-05-20');
    expect(notCounted.map(({ reason }) => reason)).toEqual(['средний балл 6,95 при пороге 7,0']);
  });
  it('takes an answer that names no pair for one about all: the later of two stands', () => {
    const [january] = answersOf([[3]], { stage: 'middle', answeredOn: '2027-01-20' });
    const [may] = answersOf([[9]], { pairRef: 'ПР-001' });
    const [first] = answersOf([[9]], { pairRef: 'ПР-001', stage: 'middle', answeredOn: '2027-01-20' });
    const [last] = answersOf([[3]]);
    const value = (...two: (typeof january)[]): number | undefined =>
      count(
        '4',
        schoolOf([], { answers: two.map((one, at) => ({ code: `АН-${at}`, values: one!.values })) }),
        '2027-05-20',
      ).value;
    expect([value(january, may), value(may, january), value(first, last), value(last, first)]).toEqual([
      100, 100, 0, 0,
    ]);
  });
  it('judges a mentee of several pairs by the mean over them', () => {
    const [one] = answersOf([[6]], { pairRef: 'ПР-001' });
    const [two] = answersOf([[8]], { pairRef: 'ПР-002' });
    const answers = [one!, { code: 'АН-002', values: two!.values }];
    expect(count('4', schoolOf([], { answers }), '2027-05-20')).toMatchObject({ numerator: 1, denominator: 1 });
  });
  it('keeps mentees and mentors apart', () => {
    const mentor = on([[9]], { role: 'mentor', person: 'НК-001' });
    expect([count('5', mentor, '2027-05-20').value, count('4', mentor, '2027-05-20').value]).toEqual([100, undefined]);
    expect([count('Ф6', mentor, '2027-05-20').value, count('Ф5', on([[9]]), '2027-05-20').value]).toEqual([100, 100]);
  });
  it('the threshold is a setting', () => {
    expect(count('4', on([[7.5]]), '2027-05-20', undefined, settingsWith({ satisfiedFrom: 8 })).value).toBe(0);
  });
});
