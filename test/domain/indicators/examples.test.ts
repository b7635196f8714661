/** The worked examples of the specification that concern indicators, in its words. */
import { describe, expect, it } from 'vitest';
import { LEFT_MARK } from '../../../src/domain/indicators/index.ts';
import { answersOf, APPROVED, codesOf, count, INTRODUCED, ORDERED, schoolOf, settingsWith } from './school.ts';

describe('example 1, enrolment: order 05.10.2026, programme approved 12.11.2026, running 01.11.2026–31.05.2027', () => {
  const data = schoolOf([{ pairs: [{ pair: ORDERED, programme: APPROVED }] }]);

  it('on 20.10.2026: not enrolled, nearly – the programme is not approved', () => {
    const { value, notCounted } = count('2', data, '2026-10-20');
    expect(value).toBe(0);
    expect(notCounted).toEqual([
      {
        code: 'ПД-001',
        reason:
          'есть приказ № 15-к от 05.10.2026, но программа ПП-001 утверждена только 12.11.2026, позже отчётной даты',
        missing: 'approval',
        nearly: true,
        record: 'ПП-001',
      },
    ]);
  });

  it('on 20.12.2026: enrolled, enteredOn = 12.11.2026', () => {
    const { value, counted } = count('2', data, '2026-12-20');
    expect(value).toBe(100);
    expect(counted).toEqual([
      {
        code: 'ПД-001',
        why: 'приказ № 15-к от 05.10.2026, программа ПП-001 утверждена 12.11.2026',
        papers: [
          { kind: 'order', record: 'ПР-001', number: '15-к', on: '2026-10-05' },
          { kind: 'programme', record: 'ПП-001', on: '2026-11-12' },
        ],
        marks: [],
        enteredOn: '2026-11-12',
      },
    ]);
  });

  it('termination on 01.02.2027: still counted on 20.05.2027, flag «выбыл»', () => {
    const left = schoolOf([{ pairs: [{ pair: { ...ORDERED, terminatedOn: '2027-02-01' }, programme: APPROVED }] }]);
    const { value, counted } = count('2', left, '2027-05-20');
    expect(value).toBe(100);
    expect(counted[0]?.marks).toEqual([LEFT_MARK]);
  });
});

it('example 2: two pairs for one teacher add one to the numerator', () => {
  const pair = { pair: ORDERED, programme: APPROVED };
  const { numerator, denominator } = count('2', schoolOf([{ pairs: [pair, pair] }]), '2026-12-20');
  expect([numerator, denominator]).toEqual([1, 1]);
});

describe('example 4, experience on 20.12.2026', () => {
  it.each([
    ['2023-09-01', 0],
    ['2023-12-20', 1],
  ])('from %s: %d in the denominator of indicator 2', (experienceStart, denominator) => {
    const data = schoolOf([{ staff: { birthYear: 1990, experienceStart } }]);
    expect(count('2', data, '2026-12-20').denominator).toBe(denominator);
  });
});

describe('example 5, born 1991, on 20.12.2026, the year alone known', () => {
  const data = schoolOf([
    { staff: { birthYear: 1991, experienceStart: '2015-09-01' }, pairs: [{ pair: ORDERED, programme: APPROVED }] },
  ]);
  it('35: not under 35 by default', () => {
    expect(count('1', data, '2026-12-20')).toMatchObject({ denominator: 0, value: undefined });
  });
  it('counted with «включительно», marked «по году рождения»', () => {
    const { limits } = settingsWith();
    const settings = settingsWith({ limits: { ...limits, youngAgeInclusive: true } });
    const { value, counted } = count('1', data, '2026-12-20', undefined, settings);
    expect(value).toBe(100);
    expect(counted[0]?.marks).toEqual(['по году рождения']);
  });
});

it('example 9: indicator 2 with an empty denominator is «нет данных», never 0 or 100', () => {
  expect(count('2', schoolOf([]), '2026-12-20').value).toBeUndefined();
});

it('example 10: answers 8, 6,9, 7,0 → 2 of 3 satisfied = 66,7 % with threshold 7,0; mean index 73,0 %', () => {
  const data = schoolOf([], { answers: answersOf([[8], [6.9], [7.0]]) });
  const { numerator, denominator, value, meanIndex } = count('4', data, '2027-05-20');
  expect([numerator, denominator, value, meanIndex]).toEqual([2, 3, 66.7, 73]);
});

it('example 12: an organisation with order and Положение but no curator is not «внедрившая»', () => {
  const data = schoolOf([], { organizations: [{ code: 'ОО-001', values: { ...INTRODUCED, curatorRef: undefined } }] });
  const { value, notCounted } = count('3', data, '2026-12-20');
  expect(value).toBe(0);
  expect(notCounted).toEqual([
    { code: 'ОО-001', reason: 'не назначен куратор', missing: 'curator', nearly: true, record: 'ОО-001' },
  ]);
});

it('H.2: a programme finished on 15.12.2026 counts on 20.12.2026 and on 20.05.2027, not on 20.12.2027', () => {
  const programme = {
    startsOn: '2026-02-01',
    endsOn: '2027-01-31',
    approvedOn: '2026-02-01',
    finishedOn: '2026-12-15',
  };
  const data = schoolOf([{ pairs: [{ pair: { ...ORDERED, orderOn: '2026-01-30' }, programme }] }]);
  const figures = ['2026-12-20', '2027-05-20', '2027-12-20'].map((date) => codesOf(count('2', data, date).counted));
  expect(figures).toEqual([['ПД-001'], ['ПД-001'], []]);
  expect(count('2', data, '2027-12-20').notCounted[0]).toMatchObject({
    reason: 'программа ПП-001 закончилась 15.12.2026, до начала отчётного периода (01.09.2027)',
    nearly: false,
  });
});
