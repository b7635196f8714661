/** Every expression of the three known roadmaps and of the table of meanings, each in the plan it comes from. */
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/deadlines/index.ts';
import { meaningOf } from './meaning.ts';
import type { Row } from './other-plans.ts';

const ALWAYS_2021 = 'ongoing 2021-01-01 … 2021-12-31';
const ALWAYS_TWO_YEARS = 'ongoing 2021-01-01 … 2022-12-31';

/** A district's plan for its teachers, «на 2021– 2022годы». */
const DISTRICT_FOR_TEACHERS: readonly Row[] = [
  ['август2021г.', 'range 2021-08-01 … 2021-08-31'],
  ['август 2021г.', 'range 2021-08-01 … 2021-08-31'],
  ['До10 сентября 2021г.', 'date 2021-09-10'],
  ['сентябрь-ноябрь2021г.', 'range 2021-09-01 … 2021-11-30'],
  ['ежеквартально', 'recurring 2021-03-31 … 2022-12-31 (8)'],
  ['Регулярно,\nв течение всегопериодавнедрения', ALWAYS_TWO_YEARS],
  ['Регулярно,\nв течение всего периода внедрения', ALWAYS_TWO_YEARS],
  ['в течение всегопериодавнедрения', ALWAYS_TWO_YEARS],
  ['2-3квартал2022г.', 'range 2022-04-01 … 2022-09-30'],
  // Counted with holidays; transfers of 2021–2023 are not entered, and the reading says so.
  ['По итогамполугодия', 'recurring 2021-07-14 2022-01-21 2022-07-14 ?'],
  ['Втечениегода', ALWAYS_TWO_YEARS],
  ['В течение года, врамках реализациипрограммсИОМ', ALWAYS_TWO_YEARS],
  ['Ежеквартально,1развквартал', 'recurring 2021-03-31 … 2022-12-31 (8)'],
  ['1развполугодие', 'recurring 2021-05-20 2021-12-20 2022-05-20 2022-12-20 ?'],
  ['Август-сентябрь', 'range 2021-08-01 … 2021-09-30 ?'],
];

/** A district's plan for its pupils, «на 2021 год». */
const DISTRICT_FOR_PUPILS: readonly Row[] = [
  ['До 01.02.2021', 'date 2021-02-01'],
  ['До 03.12.2020', 'date 2020-12-03'],
  ['До 20.01.20 21 До 01.02.20 21 До 22.01.20 21', 'date 2021-01-20 2021-01-22 2021-02-01'],
  ['До 03.12.2020 До 20.01.20 21 До 01.02.20 21 До 22.01.20 21', 'date 2020-12-03 2021-01-20 2021-01-22 2021-02-01'],
  ['До 01.02.20 21', 'date 2021-02-01'],
  ['До 05.02.2021', 'date 2021-02-05'],
  ['январь', 'range 2021-01-01 … 2021-01-31'],
  ['постоянно', ALWAYS_2021],
  ['Январь-февраль', 'range 2021-01-01 … 2021-02-28'],
  ['До 29.01.2021 по отдельному плану', 'date 2021-01-29'],
  ['До 22.01.2021', 'date 2021-01-22'],
  ['До 18.02.20 21', 'date 2021-02-18'],
  ['февраль', 'range 2021-02-01 … 2021-02-28'],
  ['До 01.02.2021 До 15.02.2021', 'date 2021-02-01 2021-02-15'],
  ['До начала обучения', 'dependent before: обучения'],
  ['До 15.02.2021 До 1.03.2021', 'date 2021-02-15 2021-03-01'],
  ['В течение всего периода внедрения ЦМН', ALWAYS_2021],
  ['До 01.02.2021, обновление ежеквар тально', 'recurring 2021-02-01 2021-03-31 2021-06-30 2021-09-30 2021-12-31'],
  ['по мере необходимости', 'onDemand'],
  ['март', 'range 2021-03-01 … 2021-03-31'],
  ['В течение года после этапа 3.3 (до завершения отчетного периода)', 'dependent after 1 year: этапа 3.3'],
  ['Постоянно, по мере необход имости', `${ALWAYS_2021} ?`],
  ['По мере необходимости', 'onDemand'],
  ['По плану РУО, области', 'external'],
  ['По плану ОО, РУО', 'external'],
  ['постоян но', ALWAYS_2021],
  ['До середины ноября 2021 г.', 'date 2021-11-15 ?'],
  ['В конце реализации программы наставни чества', 'dependent after: реализации программы наставни чества'],
  ['1 раз в полугодие, не позднее 20 декабря и 20 мая ежегодно.', 'recurring 2021-05-20 2021-12-20'],
  ['Ноябрь 2021', 'range 2021-11-01 … 2021-11-30'],
];

/** A school's plan; here for its first school year. */
const SCHOOL: readonly Row[] = [
  ['Август-сентябрь 2021 г.', 'range 2021-08-01 … 2021-09-30'],
  ['Сентябрь-октябрь 2021г.', 'range 2021-09-01 … 2021-10-31'],
  ['октябрь', 'range 2021-10-01 … 2021-10-31'],
  ['Октябрь', 'range 2021-10-01 … 2021-10-31'],
  ['В течение  учебного года', 'ongoing 2021-09-01 … 2022-05-31'],
  ['Январь', 'range 2022-01-01 … 2022-01-31'],
  ['Май', 'range 2022-05-01 … 2022-05-31'],
  ['1 раз в полугодие, не позднее 20 декабря и 20 мая ежегодно', 'recurring 2021-12-20 2022-05-20'],
];

/** What the same words mean in 2026/2027. */
const THIS_YEAR: readonly Row[] = [
  ['1 раз в полугодие', 'recurring 2026-12-20 2027-05-20 ?'],
  ['ежеквартально', 'recurring 2026-12-31 2027-03-31 2027-06-30 ?'],
  ['Сентябрь-октябрь', 'range 2026-09-01 … 2026-10-31'],
  ['Январь', 'range 2027-01-01 … 2027-01-31'],
  ['В течение учебного года', 'ongoing 2026-09-01 … 2027-05-31'],
  ['2-3 квартал 2027г.', 'range 2027-04-01 … 2027-09-30'],
  ['По итогам полугодия', 'recurring 2027-01-22 2027-06-15 ?'],
  ['Август-сентябрь', 'range 2026-08-01 … 2026-09-30 ?'],
  ['не менее одного раза в год', 'recurring 2027-08-31 ?'],
  ['на 2021– 2022годы', 'range 2021-01-01 … 2022-12-31'],
  ['на 2021 год', 'range 2021-01-01 … 2021-12-31'],
  ['2021- 2025г.г.', 'range 2021-01-01 … 2025-12-31'],
  ['на 2021-2024 учебный год', 'Учебный год длится с сентября по май следующего года: проверьте годы.'],
  ['на срок от 3 месяцев до 1 года', 'Похоже на продолжительность, а не на срок.'],
];

function check(rows: readonly Row[], from: string, to: string): void {
  it.each(rows)('«%s» is %s', (text, meaning) => {
    expect(meaningOf(readDeadline(text, { plan: { from, to } }))).toBe(meaning);
  });
}

describe("a district's plan for teachers, 2021–2022", () => check(DISTRICT_FOR_TEACHERS, '2021-01-01', '2022-12-31'));
describe("a district's plan for pupils, 2021", () => check(DISTRICT_FOR_PUPILS, '2021-01-01', '2021-12-31'));
describe("a school's plan, 2021/2022", () => check(SCHOOL, '2021-09-01', '2022-08-31'));
describe("a school's plan of several years", () =>
  check(
    [
      ['Август-сентябрь', 'range 2021-08-01 … 2021-09-30 ?'],
      ['Январь', 'range 2022-01-01 … 2022-01-31 ?'],
      ['до 20 мая ежегодно', 'recurring 2022-05-20 2023-05-20 2024-05-20 2025-05-20'],
    ],
    '2021-09-01',
    '2025-08-31',
  ));
describe('the same words in 2026/2027', () => check(THIS_YEAR, '2026-09-01', '2027-08-31'));

describe('what a reading says besides the days', () => {
  const read = (text: string) => readDeadline(text, { plan: { from: '2021-01-01', to: '2021-12-31' } });

  it('keeps the second half of a deadline as a note', () => {
    expect(read('До 29.01.2021 по отдельному плану').note).toBe('по отдельному плану');
    expect(read('По плану РУО, области').note).toBe('По плану РУО, области');
    expect(read('Постоянно, по мере необход имости').note).toBe('по мере необход имости');
  });

  it('names the item a deadline hangs on', () => {
    const reading = read('В течение года после этапа 3.3 (до завершения отчетного периода)');
    expect(reading.dependsOn).toEqual({
      event: 'этапа 3.3',
      item: '3.3',
      relation: 'after',
      offset: { count: 1, unit: 'year' },
    });
    expect(reading.note).toContain('до завершения отчетного периода');
  });

  it('says when transfers of days off are not entered', () => {
    expect(read('По итогам полугодия').assumed.join(' ')).toContain('Переносы выходных дней на 2021 год не внесены');
    const known = readDeadline('По итогам полугодия', { plan: { from: '2026-09-01', to: '2027-08-31' } });
    expect(known.assumed.join(' ')).not.toContain('не внесены');
  });

  it('takes the half-year days and the lag from the settings', () => {
    const plan = { from: '2026-09-01', to: '2027-08-31' };
    const school = {
      halfYearDue: [
        [12, 25],
        [5, 25],
      ] as const,
      resultsLag: 5,
    };
    expect(readDeadline('1 раз в полугодие', { plan, school }).due).toEqual(['2026-12-25', '2027-05-25']);
    expect(readDeadline('По итогам полугодия', { plan, school }).due).toEqual(['2027-01-15', '2027-06-07']);
  });
});
