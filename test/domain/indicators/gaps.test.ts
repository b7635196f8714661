/** Each row of H.7, the gaps and contradictions of the sources, with the resolution the product keeps to. */
import { describe, expect, it } from 'vitest';
import {
  boundaryList,
  indicatorsOf,
  MONITORING_STAGES,
  participants,
  reportingDates,
  targetFor,
  targetsBySource,
} from '../../../src/domain/indicators/index.ts';
import { APPROVED, codesOf, count, INTRODUCED, NOVICE, ORDERED, schoolOf, settingsWith, VETERAN } from './school.ts';

const DATE = '2026-12-20';
const ENTERED = { pair: ORDERED, programme: APPROVED };

describe('H.7-1: indicator 1 has no denominator in the source', () => {
  const data = schoolOf([
    { staff: { birthYear: 1995, experienceStart: '2016-09-01' }, pairs: [ENTERED] },
    { staff: NOVICE },
    { staff: { birthYear: 1975, experienceStart: '2025-09-01' } },
  ]);
  it('is taken of all teachers under 35, indicator 2 of experience 0–3 at any age', () => {
    expect(count('1', data, DATE)).toMatchObject({ numerator: 1, denominator: 2, value: 50 });
    expect(count('2', data, DATE)).toMatchObject({ numerator: 0, denominator: 2, value: 0 });
  });
  it('is narrowed by the setting «только до 35 лет и стаж ≤ 3»', () => {
    const settings = settingsWith({ firstIndicatorBase: 'underAgeAndNovice' });
    expect(count('1', data, DATE, undefined, settings)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

it('H.7-2: the S0 target of satisfaction is 100 % every year, the federal 50→85 %: each by its own act', () => {
  const value = (indicator: string, year: number): number | undefined =>
    targetFor([], { indicator, year, organizationType: 'GENERAL' })?.value;
  expect([2022, 2023, 2024].map((year) => value('4', year))).toEqual([100, 100, 100]);
  expect([2020, 2021, 2022, 2023, 2024].map((year) => value('Ф5', year))).toEqual([50, 55, 60, 70, 85]);
  const regional = { indicator: '4', year: 2024, value: 90, level: 'regional', act: 'приказ № 1394' } as const;
  const both = targetsBySource([regional], { indicator: '4', year: 2024, organizationType: 'GENERAL' });
  expect(both.map(({ level, value: own }) => [level, own])).toEqual([
    ['municipal', 100],
    ['regional', 90],
  ]);
});

it('H.7-3: the share of introducing organisations in 2022 is 30 % for extra education and 50 % for schools, equal later', () => {
  const value = (year: number, organizationType: string): number | undefined =>
    targetFor([], { indicator: '3', year, organizationType })?.value;
  expect([
    value(2022, 'ADDITIONAL'),
    value(2022, 'GENERAL'),
    value(2023, 'ADDITIONAL'),
    value(2023, 'GENERAL'),
  ]).toEqual([30, 50, 100, 100]);
});

describe('H.7-4: 0–3 years inclusive? under 35 inclusive?', () => {
  const data = schoolOf([
    { staff: { birthYear: 1991, experienceStart: '2023-12-20' } },
    { staff: { birthYear: 1992, experienceStart: '2023-11-20' } },
  ]);
  it('the boundary list names those on whom the settings decide', () => {
    expect(boundaryList(data, DATE, settingsWith())).toEqual([
      { code: 'ПД-001', boundary: 'age', fact: 'в 2026 году исполняется 35 (по году рождения)', included: false },
      {
        code: 'ПД-001',
        boundary: 'experience',
        fact: 'стаж с 20.12.2023: ровно 36 полных месяцев',
        included: true,
      },
    ]);
  });
  it('the limit of experience is a setting', () => {
    const { limits } = settingsWith();
    const settings = settingsWith({ limits: { ...limits, youngSpecialistMonths: 35 } });
    expect(count('2', data, DATE, undefined, settings).denominator).toBe(0);
    expect(count('2', data, DATE).denominator).toBe(1);
  });
});

describe('H.7-5: СПО and ДОО appear in the text, targets only for общее and дополнительное', () => {
  const data = schoolOf([{ staff: { ...NOVICE, organization: 'ОО-001' }, pairs: [ENTERED] }], {
    organizations: [{ code: 'ОО-001', values: { type: 'VOCATIONAL' } }],
  });
  it('they are counted', () => {
    expect(count('2', data, DATE, 'VOCATIONAL').value).toBe(100);
  });
  it('they have no targets', () => {
    for (const organizationType of ['VOCATIONAL', 'PRESCHOOL', 'OTHER'])
      expect(targetFor([], { indicator: '2', year: 2024, organizationType })).toBeUndefined();
  });
});

describe('H.7-6: «внедривших» undefined', () => {
  const organization = (changes: object): ReturnType<typeof schoolOf> =>
    schoolOf([{ pairs: [ENTERED] }], { organizations: [{ code: 'ОО-001', values: { ...INTRODUCED, ...changes } }] });
  it('is order on introduction ∧ Положение ∧ roadmap ∧ curator', () => {
    expect(count('3', organization({}), DATE, 'GENERAL').value).toBe(100);
  });
  it.each([
    ['introductionOn', 'introductionOrder', 'нет приказа о внедрении'],
    ['regulationOn', 'regulation', 'нет утверждённого Положения'],
    ['roadmapOn', 'roadmap', 'нет утверждённой дорожной карты'],
    ['curatorRef', 'curator', 'не назначен куратор'],
  ])('without %s the organisation is nearly there', (column, missing, reason) => {
    const { notCounted } = count('3', organization({ [column]: undefined }), DATE);
    expect(notCounted).toEqual([{ code: 'ОО-001', missing, reason, nearly: true, record: 'ОО-001' }]);
  });
  it('a paper of next month does not count yet, and a dismissed curator no longer', () => {
    expect(count('3', organization({ roadmapOn: '2027-01-10' }), DATE).notCounted[0]?.reason).toBe(
      'нет утверждённой дорожной карты (записано на 10.01.2027)',
    );
    const curators = [
      { code: 'КР-001', values: { organization: 'ОО-001', orderOn: '2026-09-01', dismissedOn: '2026-12-01' } },
    ];
    expect(count('3', { ...organization({}), curators }, DATE).value).toBe(0);
  });
  it('by a setting also ≥ 1 order on pairs', () => {
    const settings = settingsWith({ introductionNeedsPair: true });
    expect(count('3', organization({}), DATE, undefined, settings).value).toBe(100);
    expect(count('3', { ...organization({}), pairs: [] }, DATE, undefined, settings).notCounted[0]).toMatchObject({
      missing: 'order',
      nearly: true,
    });
  });
});

it('H.7-7: reporting dates are a list in the settings, 20.12 and 20.05 by default', () => {
  expect(reportingDates('2026/2027')).toEqual(['2026-12-20', '2027-05-20']);
  expect(reportingDates('2026/2027', ['01-31', '09-30'])).toEqual(['2026-09-30', '2027-01-31']);
});

it('H.7-8: «Этап 1», «Этап 2 (вход)», «Этап 2 (выход)»', () => {
  expect(Object.values(MONITORING_STAGES)).toEqual(['Этап 1', 'Этап 2 (вход)', 'Этап 2 (выход)']);
});

it('H.7-9: two indicator sets, «педагоги (S0)» and «обучающиеся (Р-145)»', () => {
  expect(codesOf(indicatorsOf('municipal'))).toEqual(['1', '2', '3', '4', '5']);
  expect(codesOf(indicatorsOf('federal'))).toEqual(['Ф1', 'Ф2', 'Ф3', 'Ф4', 'Ф5', 'Ф6']);
});

describe('H.7-10: a mentee changes organisation', () => {
  const person = { ...NOVICE, fullName: 'Сафина Алия Ринатовна' };
  const organizations = [
    { code: 'ОО-001', values: { type: 'GENERAL' } },
    { code: 'ОО-002', values: { type: 'ADDITIONAL' } },
  ];
  const data = schoolOf(
    [
      { staff: { ...person, organization: 'ОО-001', hiredOn: '2025-09-01', leftOn: '2026-12-01' }, pairs: [ENTERED] },
      { staff: { ...person, fullName: 'САФИНА  Алия Ринатовна', organization: 'ОО-002', hiredOn: '2026-12-02' } },
    ],
    { organizations },
  );
  it('is counted where employed on the reporting date', () => {
    expect(codesOf(count('2', data, DATE, 'ADDITIONAL').counted)).toEqual(['ПД-002']);
    expect(count('2', data, DATE, 'GENERAL').denominator).toBe(0);
    expect(codesOf(count('2', data, '2026-11-30', 'GENERAL').counted)).toEqual(['ПД-001']);
  });
  it('who works in two at once is one person of the district', () => {
    const both = {
      ...data,
      staff: data.staff.map(({ code, values }) => ({ code, values: { ...values, leftOn: undefined } })),
    };
    expect(count('2', both, DATE)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(count('2', both, DATE, 'GENERAL')).toMatchObject({ numerator: 1, denominator: 1 });
    expect(count('2', both, DATE, 'ADDITIONAL')).toMatchObject({ numerator: 1, denominator: 1 });
  });
  it('namesakes of one organisation stay two people', () => {
    const namesakes = schoolOf([{ staff: person }, { staff: person }]);
    expect(count('2', namesakes, DATE).denominator).toBe(2);
  });
});

describe('H.7-11: a group programme must name the mentee', () => {
  const group = (programme: object): ReturnType<typeof schoolOf> => {
    const pair = { ...ORDERED, groupCode: 'ГР-001' };
    return schoolOf([{ pairs: [{ pair, programme: { ...APPROVED, ...programme } }] }, { pairs: [{ pair }] }]);
  };
  it('whoever is named counts, whoever is not is nearly there', () => {
    const { counted, notCounted } = count('2', group({}), DATE);
    expect(codesOf(counted)).toEqual(['ПД-001']);
    expect(notCounted).toEqual([
      {
        code: 'ПД-002',
        reason: 'есть приказ № 15-к от 05.10.2026, но в программе группы ПП-001 не названа пара ПР-002',
        missing: 'listing',
        nearly: true,
        record: 'ПП-001',
      },
    ]);
  });
  it('a programme that names both counts for both', () => {
    expect(count('2', group({ pairRefs: ['ПР-001', 'ПР-002'] }), DATE).value).toBe(100);
  });
});

it('H.7-12: «сведения для статистики» are participants by role, without sex', () => {
  const data = schoolOf([{ pairs: [ENTERED, ENTERED] }, { staff: VETERAN, pairs: [ENTERED] }, {}], {
    mentors: [{ code: 'НК-001', values: { staffRef: 'ПД-002' } }],
  });
  expect(participants(data, DATE, settingsWith()).map(({ title, people }) => [title, people])).toEqual([
    ['Наставляемые – педагоги', 2],
    ['Наставляемые – обучающиеся и студенты', 0],
    ['Наставники – педагоги', 1],
    ['Наставники – остальные', 0],
  ]);
});
