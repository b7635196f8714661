/** Spelling, remembered corrections, words of a reading, and wordings moved to another year. */
import { describe, expect, it } from 'vitest';
import {
  deadlineKey,
  describeEvery,
  describeReading,
  moveDeadline,
  readDeadline,
  rememberCorrection,
} from '../../../src/domain/deadlines/index.ts';
import { cutGlued, joinSplit, mendTypo } from '../../../src/domain/deadlines/spelling.ts';

const plan = { from: '2026-09-01', to: '2027-08-31' };

describe('the current year', () => {
  it('is that of today, where today is known, and of the plan otherwise', () => {
    expect(readDeadline('до 1 марта текущего года', { plan }).due).toEqual(['2027-03-01']);
    const today = readDeadline('до 1 марта текущего года', { plan, today: '2026-11-23' });
    expect(today.due).toEqual(['2026-03-01']);
    expect(today.assumed).toHaveLength(1);
  });
});

describe('glued words', () => {
  it.each([
    ['втечениегода', 'в течение года'],
    ['всегопериодавнедрения', 'всего периода внедрения'],
    ['развполугодие', 'раз в полугодие'],
    ['реализациипрограммсиом', 'реализации программ с иом'],
    ['итогамполугодия', 'итогам полугодия'],
  ])('«%s» is cut into «%s»', (word, pieces) => {
    expect(cutGlued(word)?.join(' ')).toBe(pieces);
  });

  it.each(['августина', 'марков', 'майская', 'педсовет', 'школа', 'апрелева'])('«%s» is left whole', (word) => {
    expect(cutGlued(word)).toBeUndefined();
  });
});

describe('split words', () => {
  it('joins what a page break has parted', () => {
    expect(joinSplit('ежеквар', 'тально')).toBe('ежеквартально');
    expect(joinSplit('необход', 'имости')).toBe('необходимости');
  });

  it('leaves two known words apart', () => {
    expect(joinSplit('по', 'плану')).toBeUndefined();
  });
});

describe('one slip in a long word', () => {
  it.each([
    ['сентяюрь', 'сентябрь'],
    ['ежекватрально', 'ежеквартально'],
    ['еженедельнно', 'еженедельно'],
    ['постояно', 'постоянно'],
    ['полугодее', 'полугодие'],
  ])('«%s» is «%s»', (word, meant) => {
    expect(mendTypo(word)).toBe(meant);
  });

  it.each(['июнб', 'марк', 'иванова', 'приказы', 'наставник'])('«%s» is not mended', (word) => {
    expect(mendTypo(word)).toBeUndefined();
  });

  it('is told to the user', () => {
    expect(readDeadline('сентяюрь', { plan }).assumed).toEqual(['Слово «сентяюрь» прочитано как «сентябрь».']);
  });
});

describe('the same words in other clothes', () => {
  it.each([
    ['До 15.09.2026', ' до\u00a015.09.2026 . '],
    ['сентябрь–октябрь', 'Сентябрь — октябрь'],
    ['постоянно', '<p>Постоянно</p>'],
    ['в течение трёх дней со дня приёма', 'В ТЕЧЕНИЕ ТРЕХ ДНЕЙ СО ДНЯ ПРИЕМА'],
    ['октябрь', 'oктябрь'],
  ])('«%s» and «%s» have one key', (one, other) => {
    expect(deadlineKey(other)).toBe(deadlineKey(one));
  });
});

describe('a remembered correction', () => {
  it('is read in place of the same words, whatever their spaces and case', () => {
    const corrections = rememberCorrection({}, 'По итогам полугодия', 'до 25 января и до 10 июня');
    const reading = readDeadline('по итогам  ПОЛУГОДИЯ.', { plan, corrections });
    expect(reading).toMatchObject({ kind: 'date', due: ['2027-01-25', '2027-06-10'], corrected: true, assumed: [] });
  });

  it('moves with the plan', () => {
    const corrections = rememberCorrection({}, 'на педсовете', 'до 25 января');
    const next = { from: '2027-09-01', to: '2028-08-31' };
    expect(readDeadline('На педсовете', { plan: next, corrections }).due).toEqual(['2028-01-25']);
  });

  it('can be changed and forgotten', () => {
    const first = rememberCorrection({}, 'летом', 'до 1 июля');
    const second = rememberCorrection(first, 'Летом', 'до 15 июля');
    expect(Object.values(second)).toEqual(['до 15 июля']);
    expect(rememberCorrection(second, 'летом', ' ')).toEqual({});
    expect(rememberCorrection({}, ' ', 'до 1 июля')).toEqual({});
  });

  it('does not touch names that objects have by themselves', () => {
    expect(readDeadline('constructor', { plan, corrections: {} }).kind).toBe('unknown');
  });
});

describe('a reading in words', () => {
  it.each([
    [
      '1 раз в полугодие, не позднее 20 декабря и 20 мая ежегодно',
      'до 20.12.2026 и до 20.05.2027 включительно, раз в полугодие',
    ],
    ['до 15 октября', 'до 15.10.2026 включительно'],
    ['до 15.10, 15.01, 15.04', 'до 15.10.2026, до 15.01.2027 и до 15.04.2027 включительно'],
    ['сентябрь–октябрь', 'с 01.09.2026 по 31.10.2026 включительно'],
    ['ежемесячно', 'раз в месяц: первый срок 30.09.2026, последний 31.08.2027, всего 12'],
    ['1 раз в полугодие', 'до 20.12.2026 и до 20.05.2027 включительно, раз в полугодие (предположительно)'],
    ['постоянно', 'постоянно, с 01.09.2026 по 31.08.2027'],
    ['в течение 10 рабочих дней со дня издания приказа', 'в течение 10 рабочих дней после издания приказа'],
    ['за 3 дня до заседания МО', 'не позднее 3 дней до заседания МО'],
    ['До начала обучения', 'до события: обучения'],
    ['в 3-дневный срок', 'в течение 3 дней после события (оно не названо) (предположительно)'],
    ['По плану РУО', 'по другому плану'],
    ['по запросу', 'по мере необходимости'],
    ['31 ноября', 'не распознано: Такого дня нет в календаре: проверьте число и месяц.'],
    ['1 раз в 3 года', 'раз в 3 года, внутри плана сроков нет (предположительно)'],
  ])('«%s» reads «%s»', (text, words) => {
    expect(describeReading(readDeadline(text, { plan }))).toBe(words);
  });

  it.each([
    [{ unit: 'year', count: 1, times: 2 } as const, '2 раза в год'],
    [{ unit: 'week', count: 2, times: 1 } as const, 'раз в 2 недели'],
    [{ unit: 'month', count: 1, times: 5 } as const, '5 раз в месяц'],
    [{ unit: 'day', count: 1, times: 1 } as const, 'каждый рабочий день'],
    [{ unit: 'year', count: 11, times: 1 } as const, 'раз в 11 лет'],
  ])('the repetition %o reads «%s»', (every, words) => {
    expect(describeEvery(every)).toBe(words);
  });
});

describe('a wording moved by years', () => {
  it.each([
    ['До 01.02.2021', 5, 'До 01.02.2026'],
    ['До 18.02.20 21', 5, 'До 18.02.2026'],
    ['2-3квартал2022г.', 5, '2-3квартал2027г.'],
    ['Август-сентябрь 2021 г.', 5, 'Август-сентябрь 2026 г.'],
    ['2026/27 уч. г.', 1, '2027/28 уч. г.'],
    ['на 2021– 2022годы', 5, 'на 2026– 2027годы'],
    ['с 2026-10-15', 1, 'с 2027-10-15'],
    ['15.09.26', 1, '15.09.27'],
    ['сентябрь', 1, 'сентябрь'],
    ['этап 3.3', 1, 'этап 3.3'],
  ])('«%s» moved by %i is «%s»', (text, by, moved) => {
    expect(moveDeadline(text, by)).toBe(moved);
  });
});
