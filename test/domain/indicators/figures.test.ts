/** Rounding, targets, frozen reports and what changed between two of them. */
import { describe, expect, it } from 'vitest';
import {
  compareSnapshots,
  findIndicator,
  INDICATORS,
  shareOf,
  shareText,
  takeSnapshot,
  targetFor,
  targetWarnings,
  type IndicatorData,
  type Target,
} from '../../../src/domain/indicators/index.ts';
import { APPROVED, NOVICE, ORDERED, schoolOf, settingsWith } from './school.ts';

describe('a share in per cent', () => {
  it.each([
    [2, 3, 66.7],
    [1, 3, 33.3],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [49, 400, 12.3],
    [1, 2000, 0.1],
    [0, 5, 0],
    [5, 5, 100],
  ])('%d of %d is %d: one decimal, half up', (numerator, denominator, share) => {
    expect(shareOf(numerator, denominator)).toBe(share);
  });
  it('is nothing without a denominator', () => {
    expect(shareOf(0, 0)).toBeUndefined();
    expect([shareText(undefined), shareText(66.7), shareText(100)]).toEqual(['нет данных', '66,7 %', '100,0 %']);
  });
});

it.each([
  ['1', '1'],
  [' показатель 2 ', '2'],
  ['№ 3', '3'],
  ['Ф1', 'Ф1'],
  ['f4', 'Ф4'],
  ['ф-6', 'Ф6'],
  ['7', undefined],
  ['', undefined],
  ['двенадцать', undefined],
])('«%s» names the indicator %s', (text, code) => {
  expect(findIndicator(text)?.code).toBe(code);
});

it('every indicator says its act, its rule and what it needs, under its own code', () => {
  for (const { code, title, source, rule, needs } of INDICATORS) {
    expect([title, source, rule].every((text) => text.length > 30)).toBe(true);
    expect(Object.keys(needs).length).toBeGreaterThan(0);
    expect(findIndicator(title)?.code).toBe(code);
  }
  expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(11);
});

describe('targets', () => {
  const typed = (changes: Partial<Target>): Target => {
    return { indicator: '1', year: 2027, value: 75, level: 'municipal', act: 'приказ № 7', ...changes };
  };
  it('none after 2024 until somebody types one', () => {
    expect(targetFor([], { indicator: '1', year: 2027, organizationType: 'GENERAL' })).toBeUndefined();
    expect(targetFor([typed({})], { indicator: '1', year: 2027, organizationType: 'GENERAL' })?.value).toBe(75);
  });
  it('a typed one replaces a built-in one, that of the type that of all types', () => {
    const list = [typed({ year: 2024, value: 60 }), typed({ year: 2024, value: 65, organizationType: 'ADDITIONAL' })];
    expect(targetFor(list, { indicator: '1', year: 2024, organizationType: 'GENERAL' })?.value).toBe(60);
    expect(targetFor(list, { indicator: '1', year: 2024, organizationType: 'ADDITIONAL' })?.value).toBe(65);
  });
  it('asked of all types, gives a value only when it is the same for each', () => {
    expect(targetFor([], { indicator: '3', year: 2023 })?.value).toBe(100);
    expect(targetFor([], { indicator: '3', year: 2022 })).toBeUndefined();
    expect(targetFor([], { indicator: 'Ф2', year: 2024 })?.value).toBe(10);
  });
  it('a municipal target below the regional one warns', () => {
    const regional = typed({ level: 'regional', value: 80 });
    expect(targetWarnings([typed({}), regional])).toMatchObject([
      {
        code: 'target.belowRegion',
        message: 'Цель показателя 1 на 2027 год (75,0 %) ниже региональной (80,0 %).',
      },
    ]);
    expect(targetWarnings([typed({ value: 80 }), regional])).toEqual([]);
    expect(targetWarnings([typed({ indicator: '2' }), regional])).toEqual([]);
  });
  it('what is no per cent warns', () => {
    expect(targetWarnings([typed({ value: 120 })]).map(({ code }) => code)).toEqual(['target.range']);
  });
});

describe('two snapshots', () => {
  const entered = { pair: ORDERED, programme: APPROVED };
  const take = (data: IndicatorData, date: string, settings = settingsWith()): ReturnType<typeof takeSnapshot> =>
    takeSnapshot(INDICATORS.slice(0, 2), data, { date, takenOn: date, takenBy: 'КР-001', settings });
  const before = take(
    schoolOf([{ pairs: [entered] }, { pairs: [{ pair: ORDERED }] }, { staff: { ...NOVICE, leftOn: '2027-01-31' } }]),
    '2026-12-20',
  );

  it('survive JSON unchanged, so that a report can be reproduced', () => {
    expect(JSON.parse(JSON.stringify(before))).toEqual(
      JSON.parse(
        JSON.stringify(
          take(
            schoolOf([
              { pairs: [entered] },
              { pairs: [{ pair: ORDERED }] },
              { staff: { ...NOVICE, leftOn: '2027-01-31' } },
            ]),
            '2026-12-20',
          ),
        ),
      ),
    );
    expect(before.figures[1]).toMatchObject({ indicator: '2', numerator: 1, denominator: 3, value: 33.3 });
  });

  it('differ person by person, with the reason', () => {
    const cancelled = { pair: ORDERED, programme: { ...APPROVED, cancelledOn: '2027-02-01' } };
    const after = take(
      schoolOf([{ pairs: [cancelled] }, { pairs: [entered] }, { staff: { ...NOVICE, leftOn: '2027-01-31' } }, {}]),
      '2027-05-20',
    );
    const [, second] = compareSnapshots(before, after);
    expect(second?.summary).toBe('20.12.2026: 1 из 3 (33,3 %) → 20.05.2027: 1 из 3 (33,3 %)');
    expect(second?.people).toEqual([
      {
        code: 'ПД-001',
        change: 'left',
        why: 'больше не учтён: есть приказ № 15-к от 05.10.2026, но программа ПП-001 отменена',
      },
      {
        code: 'ПД-002',
        change: 'entered',
        why: 'теперь учтён: приказ № 15-к от 05.10.2026, программа ПП-002 утверждена 12.11.2026',
      },
      {
        code: 'ПД-003',
        change: 'leftBase',
        why: 'больше не входит в число тех, от кого считается доля; не был учтён: нет пары',
      },
      {
        code: 'ПД-004',
        change: 'joinedBase',
        why: 'появился среди тех, от кого считается доля, но не учтён: нет пары',
      },
    ]);
    expect(second?.causes).toEqual([]);
  });

  it('name other settings as a cause, and say nothing of what is the same', () => {
    const data = schoolOf([{ pairs: [entered] }]);
    const [first] = compareSnapshots(
      take(data, '2026-12-20'),
      take(data, '2026-12-20', settingsWith({ firstIndicatorBase: 'underAgeAndNovice' })),
    );
    expect(first).toMatchObject({ people: [], causes: ['изменились настройки подсчёта'] });
    expect(compareSnapshots(before, before).every(({ people, causes }) => people.length + causes.length === 0)).toBe(
      true,
    );
  });

  it('compare an indicator that was not counted before', () => {
    const data = schoolOf([{ pairs: [entered] }]);
    const facts = { date: '2026-12-20', takenOn: '2026-12-20', takenBy: 'КР-001', settings: settingsWith() };
    const [only] = compareSnapshots(takeSnapshot([], data, facts), takeSnapshot(INDICATORS.slice(1, 2), data, facts));
    expect(only?.summary).toBe('20.12.2026: не считался → 20.12.2026: 1 из 1 (100,0 %)');
  });
});
