/** The counting rule at its edges: which paper is missing, what a bad row does, and that the order of rows does nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairValues, ProgrammeValues } from '../../../src/domain/indicators/index.ts';
import { APPROVED, codesOf, count, NOVICE, ORDERED, schoolOf, settingsWith, VETERAN, type Teacher } from './school.ts';

const DATE = '2026-12-20';

describe('who is nearly counted on 20.12.2026, and what is missing', () => {
  const dateAlone: PairValues = { orderOn: '2026-10-05' };
  const cases: readonly (readonly [
    string,
    PairValues,
    ProgrammeValues | undefined,
    string | undefined,
    boolean,
    string,
  ])[] = [
    [
      'an order and no programme',
      ORDERED,
      undefined,
      'programme',
      true,
      'есть приказ № 15-к от 05.10.2026, но нет персонализированной программы',
    ],
    [
      'a draft programme',
      ORDERED,
      { ...APPROVED, approvedOn: undefined },
      'approval',
      true,
      'есть приказ № 15-к от 05.10.2026, но программа ПП-001 не утверждена',
    ],
    ['a programme and no order', {}, APPROVED, 'order', true, 'программа утверждена, но нет приказа о закреплении'],
    [
      'an order of next month',
      { ...ORDERED, orderOn: '2027-01-12' },
      APPROVED,
      'order',
      true,
      'программа утверждена, но приказ только 12.01.2027, позже отчётной даты',
    ],
    [
      'an order without a number',
      { ...ORDERED, orderNumber: undefined },
      APPROVED,
      'order',
      true,
      'программа утверждена, но у приказа от 05.10.2026 нет номера',
    ],
    [
      'neither',
      {},
      undefined,
      'order',
      false,
      'пара ПР-001: нет приказа о закреплении, нет персонализированной программы',
    ],
    [
      'a cancelled programme',
      ORDERED,
      { ...APPROVED, cancelledOn: '2026-12-01' },
      'programme',
      true,
      'есть приказ № 15-к от 05.10.2026, но программа ПП-001 отменена',
    ],
    ['a rejected pair', { rejectedOn: '2026-10-01' }, APPROVED, undefined, false, 'пара ПР-001 отклонена 01.10.2026'],
    [
      'a pair ended before approval',
      { ...ORDERED, terminatedOn: '2026-11-01' },
      APPROVED,
      undefined,
      false,
      'пара закончилась 01.11.2026, раньше чем появились и приказ, и утверждённая программа (12.11.2026)',
    ],
    [
      'a pair ended without a programme',
      { ...ORDERED, terminatedOn: '2026-11-01' },
      undefined,
      undefined,
      false,
      'пара ПР-001 закончилась 01.11.2026: нет персонализированной программы',
    ],
    [
      'a programme that begins later',
      ORDERED,
      { ...APPROVED, startsOn: '2027-02-01' },
      undefined,
      false,
      'программа ПП-001 начинается 01.02.2027, позже отчётной даты',
    ],
    [
      'a programme of last year',
      { ...ORDERED, orderOn: '2025-10-05' },
      { startsOn: '2025-10-06', endsOn: '2026-05-31', approvedOn: '2025-10-06' },
      undefined,
      false,
      'программа ПП-001 закончилась 31.05.2026, до начала отчётного периода (01.09.2026)',
    ],
    [
      'reversed days of a programme',
      ORDERED,
      { ...APPROVED, endsOn: '2026-10-31' },
      undefined,
      false,
      'в программе ПП-001 окончание раньше начала',
    ],
  ];
  it.each(cases)('%s', (_what, pair, programme, missing, nearly, reason) => {
    const data = schoolOf([{ pairs: [{ pair, ...(programme ? { programme } : {}) }] }]);
    const { value, notCounted } = count('2', data, DATE);
    expect(value).toBe(0);
    expect(notCounted[0]).toMatchObject({ code: 'ПД-001', nearly, reason });
    expect(notCounted[0]?.missing).toBe(missing);
  });

  it('nobody’s mentee has no pair at all', () => {
    expect(count('2', schoolOf([{}]), DATE).notCounted).toEqual([
      { code: 'ПД-001', reason: 'нет пары', missing: 'pair', nearly: false },
    ]);
  });

  it('a table without the column of numbers is content with the date of the order', () => {
    expect(count('2', schoolOf([{ pairs: [{ pair: dateAlone, programme: APPROVED }] }]), DATE).value).toBe(100);
  });

  it('the nearest of several pairs gives the reason', () => {
    const data = schoolOf([{ pairs: [{ pair: {} }, { pair: ORDERED }] }]);
    expect(count('2', data, DATE).notCounted[0]).toMatchObject({ record: 'ПР-002', nearly: true });
  });
});

describe('what does not undo entering', () => {
  it.each([
    ['ended on the day of entering', { ...ORDERED, terminatedOn: '2026-11-12' }, APPROVED],
    ['completed within the period', { ...ORDERED, completedOn: '2026-12-01' }, APPROVED],
    ['cancelled after the reporting date', ORDERED, { ...APPROVED, cancelledOn: '2027-01-15' }],
    ['a programme without a term, which the law bounds', ORDERED, { approvedOn: '2026-11-12' }],
    [
      'a programme that ends on the first day of the period',
      { ...ORDERED, orderOn: '2026-01-10' },
      { startsOn: '2026-01-11', endsOn: '2026-09-01', approvedOn: '2026-01-11' },
    ],
  ])('%s', (_what, pair, programme) => {
    expect(count('2', schoolOf([{ pairs: [{ pair, programme }] }]), DATE).value).toBe(100);
  });

  it('a programme without a term is marked, and stops counting after a year', () => {
    const data = schoolOf([{ pairs: [{ pair: ORDERED, programme: { approvedOn: '2026-11-12' } }] }]);
    expect(count('2', data, DATE).counted[0]?.marks).toEqual(['срок программы не указан']);
    expect(count('2', data, '2027-10-20').value).toBe(100);
    expect(count('1', data, '2028-09-20').value).toBe(0);
  });

  it('a pair ended before the period does', () => {
    const pair = { ...ORDERED, orderOn: '2026-03-01', terminatedOn: '2026-06-30' };
    const programme = { startsOn: '2026-03-02', endsOn: '2027-02-28', approvedOn: '2026-03-01' };
    const data = schoolOf([{ pairs: [{ pair, programme }] }]);
    expect(count('2', data, '2026-06-30').value).toBe(100);
    expect(count('2', data, DATE).value).toBe(0);
    expect(count('2', data, DATE, undefined, settingsWith({ period: 'calendarYear' })).value).toBe(100);
  });
});

describe('bad input', () => {
  it.each([
    ['no staff', schoolOf([])],
    ['nobody young', schoolOf([{ staff: VETERAN }])],
    ['everybody dismissed', schoolOf([{ staff: { ...NOVICE, leftOn: '2026-12-19' } }])],
    ['nobody hired yet', schoolOf([{ staff: { ...NOVICE, hiredOn: '2026-12-21' } }])],
  ])('%s: no denominator, no figure', (_what, data) => {
    expect(count('2', data, DATE)).toMatchObject({ numerator: 0, denominator: 0, value: undefined });
  });
  it('the day of dismissal is still a working day', () => {
    expect(count('2', schoolOf([{ staff: { ...NOVICE, leftOn: DATE } }]), DATE).denominator).toBe(1);
  });
  it('whoever lacks the value the figure rests on is named, not counted and not dropped', () => {
    const data = schoolOf([{ staff: {} }, { staff: { birthYear: 2030, experienceStart: '2030-01-01' } }]);
    expect(count('1', data, DATE).undecided.map(({ reason }) => reason)).toEqual([
      'не указан год рождения',
      'год рождения 2030 позже отчётной даты',
    ]);
    expect(count('2', data, DATE).undecided.map(({ reason }) => reason)).toEqual([
      'не указано начало педагогического стажа',
      'начало педагогического стажа позже отчётной даты',
    ]);
  });
  it('whoever is left out is named in the remark that reports print', () => {
    const of = (people: number): readonly string[] =>
      count('2', schoolOf(Array.from({ length: people }, () => ({ staff: { birthYear: 2000 } }))), '2026-12-20')
        .remarks;
    expect(of(2)).toEqual(['Данных не хватает, поэтому не посчитаны: ПД-001, ПД-002.']);
    expect(of(23)[0]).toMatch(/ПД-020 и ещё 3\.$/);
    expect(count('2', schoolOf([{}]), '2026-12-20').remarks).toEqual([]);
  });
  it('a programme without a pair, of an unknown pair, or a pair of an unknown mentee changes nothing', () => {
    const data = schoolOf([{ pairs: [{ pair: ORDERED, programme: APPROVED }] }]);
    const stray = {
      ...data,
      pairs: [
        ...data.pairs,
        { code: 'ПР-090', values: { ...ORDERED, menteeRef: 'НЯ-900' } },
        { code: undefined, values: ORDERED },
      ],
      programmes: [
        ...data.programmes,
        { code: 'ПП-080', values: APPROVED },
        { code: 'ПП-081', values: { ...APPROVED, pairRefs: ['ПР-999'] } },
        { code: undefined, values: { ...APPROVED, pairRefs: ['ПР-090'] } },
      ],
    };
    expect(count('2', stray, DATE)).toEqual(count('2', data, DATE));
  });
  it('a second row with the same code is passed over', () => {
    const data = schoolOf([{ pairs: [{ pair: ORDERED, programme: APPROVED }] }]);
    expect(count('2', { ...data, staff: [...data.staff, ...data.staff] }, DATE).denominator).toBe(1);
  });
  it('an organisation of unknown type is named when a type is asked for', () => {
    const data = schoolOf([{ staff: { ...NOVICE, organization: 'ОО-007' } }]);
    expect(count('2', data, DATE, 'GENERAL').undecided).toEqual([
      { code: 'ПД-001', reason: 'не указан тип организации ОО-007' },
    ]);
    expect(count('2', data, DATE).denominator).toBe(1);
  });
});

describe('the order of rows', () => {
  const day = fc.constantFrom(undefined, '2026-09-10', '2026-10-05', '2026-12-20', '2027-01-10');
  const pair = fc.record({
    pair: fc.record({ orderNumber: fc.constantFrom(undefined, '1'), orderOn: day, terminatedOn: day }),
    programme: fc.record({ approvedOn: day, startsOn: day, endsOn: day, cancelledOn: day }),
  });
  const teacher = fc.record({ pairs: fc.array(pair, { maxLength: 3 }) });
  it('changes no figure, no list and no reason', () => {
    fc.assert(
      fc.property(fc.array(teacher, { maxLength: 6 }), fc.nat(), (teachers, seed) => {
        const data = schoolOf(teachers as Teacher[]);
        const turn = <T>(list: readonly T[]): T[] =>
          list
            .map((item, index) => ({ item, key: ((index + 1) * (seed + 7919)) % 104_729 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const turned = {
          ...data,
          staff: turn(data.staff),
          mentees: turn(data.mentees),
          pairs: turn(data.pairs),
          programmes: turn(data.programmes),
        };
        for (const code of ['1', '2', 'Ф3', 'Ф1', 'Ф2'])
          expect(count(code, turned, DATE)).toEqual(count(code, data, DATE));
      }),
      { numRuns: 200 },
    );
  });
  it('numerator and list always agree, and nobody stands twice', () => {
    fc.assert(
      fc.property(fc.array(teacher, { maxLength: 6 }), (teachers) => {
        const { numerator, denominator, counted, notCounted } = count('2', schoolOf(teachers as Teacher[]), DATE);
        const codes = [...codesOf(counted), ...codesOf(notCounted)];
        expect([numerator, denominator]).toEqual([counted.length, codes.length]);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
