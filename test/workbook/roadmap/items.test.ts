import { describe, expect, it } from 'vitest';
import { shownValues, checkBook } from '../../../src/workbook/checks/index.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { bookOf, day, rowOf, TODAY } from '../checks/book-of.ts';

type Record_ = Readonly<Record<string, Cell>>;

const SETTINGS = { schoolYear: '2026/2027' };
const item = (num: string, deadlineText: string, more: Record_ = {}): Record_ => ({
  id: `МР-${num.replace(/\D/g, '').padStart(3, '0')}`,
  num,
  title: `Пункт ${num}`,
  deadlineText,
  ...more,
});

/** What the sheet shows in a column of each record on a day. */
function shown(records: readonly Record_[], column: string, today = TODAY, settings: Record_ = SETTINGS): unknown[] {
  const values = shownValues(bookOf({ roadmap: records }, { settings }), today);
  return records.map((_record, index) => {
    const found = values.find((one) => one.sheet === 'roadmap' && one.row === rowOf(index) && one.column === column);
    return typeof found?.value === 'object' ? found.value.day : found?.value;
  });
}

describe('what stands beside a deadline', () => {
  it.each([
    [
      '1 раз в полугодие, не позднее 20 декабря и 20 мая ежегодно',
      'до 20.12.2026 и до 20.05.2027 включительно, раз в полугодие',
    ],
    ['до середины ноября', 'до 15.11.2026 включительно (предположительно)'],
    ['Сентябрь-октябрь', 'с 01.09.2026 по 31.10.2026 включительно'],
    ['В течение  учебного года', 'постоянно, с 01.09.2026 по 31.05.2027'],
    ['31 ноября', undefined],
    ['', undefined],
  ])('«%s»', (text, reading) => {
    const [cell] = shown([item('1.1', text)], 'reading');
    if (reading !== undefined) expect(cell).toBe(reading);
    else expect(cell === undefined || String(cell).startsWith('не распознано')).toBe(true);
  });

  it('is read by the plan on the calendar year of the settings', () => {
    const settings = { ...SETTINGS, roadmapFrom: day('2027-01-01'), roadmapTo: day('2027-12-31') };
    expect(shown([item('1', 'январь')], 'to', TODAY, settings)).toEqual(['2027-01-31']);
    expect(shown([item('1', 'январь', { schoolYear: '2025/2026' })], 'to', TODAY, settings)).toEqual(['2026-01-31']);
  });

  it('takes the half-year days and the lag from the settings', () => {
    const settings = { ...SETTINGS, halfYearDue: '25.12; 25.05', resultsLag: 5 };
    expect(shown([item('1', '1 раз в полугодие')], 'nextDue', TODAY, settings)).toEqual(['2026-12-25']);
    expect(shown([item('1', 'По итогам полугодия')], 'nextDue', TODAY, settings)).toEqual(['2027-01-15']);
  });

  it('follows the correction of the row, and of another row with the same words', () => {
    const rows = [
      item('1', 'к осенней сессии', { readAs: 'до 01.12.2026' }),
      item('2', 'К осенней  сессии.'),
      item('3', 'к осенней сессии', { readAs: 'до 05.12.2026' }),
    ];
    expect(shown(rows, 'nextDue')).toEqual(['2026-12-01', '2026-12-05', '2026-12-05']);
    expect(shown(rows.slice(0, 2), 'reading')[1]).toBe('до 01.12.2026 включительно – по вашему исправлению');
    const remembered = { ...SETTINGS, deadlineCorrections: 'косеннейсессии → до 10.12.2026' };
    expect(shown([item('1', 'к осенней сессии')], 'nextDue', TODAY, remembered)).toEqual(['2026-12-10']);
  });
});

describe('states', () => {
  it.each([
    ['до 30.11.2026', {}, 'не начато', undefined],
    ['до 30.11.2026', { startedOn: day('2026-11-20') }, 'в работе', undefined],
    ['ноябрь', {}, 'в работе', undefined],
    ['октябрь', {}, 'просрочено', 22],
    ['октябрь', { doneOn: day('2026-10-31') }, 'выполнено', undefined],
    ['октябрь', { doneOn: day('2026-11-02') }, 'выполнено с опозданием', undefined],
    ['октябрь', { notNeeded: true }, 'не требуется', undefined],
    ['постоянно', {}, 'в работе', undefined],
    ['постоянно', { doneOn: day('2026-11-20') }, 'выполнено', undefined],
    ['по мере необходимости', {}, 'не начато', undefined],
    ['по мере необходимости', { doneOn: day('2026-11-20') }, 'выполнено', undefined],
    ['По плану РУО', {}, 'не начато', undefined],
    ['По плану РУО', { manualDays: '20.11.2026; 20.04.2027' }, 'просрочено', 2],
  ] as readonly (readonly [string, Record_, string, number | undefined])[])(
    '«%s» with %j is %s',
    (text, more, state, late) => {
      expect(shown([item('1', text, more)], 'status')).toEqual([state]);
      expect(shown([item('1', text, more)], 'daysLate')).toEqual([late]);
    },
  );

  it('keeps the result and the link of each due day of a repeated item', () => {
    const results = '20.12.2026 – 18.12.2026, https://school.example/1';
    const rows = [item('1', '1 раз в полугодие, не позднее 20 декабря и 20 мая', { results })];
    expect(shown(rows, 'status', '2027-01-10')).toEqual(['в работе']);
    expect(shown(rows, 'nextDue', '2027-01-10')).toEqual(['2027-05-20']);
    expect(shown(rows, 'allDue', '2027-05-22')).toEqual([
      '20.12.2026 – выполнено 18.12.2026; 20.05.2027 – просрочено на 2 дн.',
    ]);
  });

  it('moves what hangs on another item, in one edit of that item', () => {
    const rows = [
      item('3.3', 'март', { doneOn: day('2027-03-20') }),
      item('3.4', 'В течение года после этапа 3.3 (до завершения отчетного периода)'),
      item('3.5', 'До начала обучения', { follows: '3.6' }),
      item('3.6', 'с 1 по 15 декабря 2026 г.'),
    ];
    expect(shown(rows, 'to', '2027-03-25')).toEqual(['2027-03-31', '2027-08-31', '2026-11-30', '2026-12-15']);
    const only = { sheet: 'roadmap', rows: new Set([rowOf(0)]) } as const;
    const edited = shownValues(bookOf({ roadmap: rows }, { settings: SETTINGS }), '2027-03-25', only);
    expect(edited.some((one) => one.row === rowOf(1) && one.column === 'to')).toBe(true);
  });
});

describe('findings about the roadmap', () => {
  const codes = (rows: readonly Record_[]): string[] =>
    checkBook(bookOf({ roadmap: rows }, { settings: SETTINGS }), { today: TODAY })
      .filter(({ sheet }) => sheet === 'roadmap')
      .map(({ code, column }) => `${code} ${column ?? ''}`);

  it.each([
    ['Иванова Мария Петровна'],
    ['Распоряжение Минпросвещения № Р-145'],
    ['на срок от 3 месяцев до 1 года'],
    ['31 ноября'],
    ['29 февраля'],
    ['с 10.10.2026 по 05.09.2026'],
    [''],
    ['слово '.repeat(400)],
  ])('«%s» is not passed over', (text) => {
    expect(codes([item('1', text)]).filter((code) => code !== 'cell.text.long deadlineText')).toEqual([
      'roadmap.unread deadlineText',
    ]);
  });

  it('says where the correction is no better, the number doubled, the day past the plan, the target lost', () => {
    expect(codes([item('1', 'когда-нибудь', { readAs: 'потом' })])).toEqual(['roadmap.readAs readAs']);
    expect(codes([item('1', 'май'), { ...item('1', 'май'), id: 'МР-002' }])).toEqual(['roadmap.number num']);
    expect(codes([item('1', '2-3 квартал 2027г.')])).toEqual(['roadmap.outside deadlineText']);
    expect(codes([item('1', 'после этапа 9.9')])).toEqual(['roadmap.dependence follows']);
    expect(codes([item('1', 'до начала обучения')])).toEqual(['roadmap.dependence follows']);
    expect(codes([item('1', 'По плану РУО')])).toEqual(['roadmap.external manualDays']);
    expect(codes([item('1', 'май', { results: '20.12.2026 – 18.11.2026' })])).toEqual(['roadmap.result results']);
    expect(codes([item('1', 'май', { results: 'сделали' })])).toEqual(['cell.results.unreadable results']);
  });
});
