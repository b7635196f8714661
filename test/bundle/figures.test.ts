/** Indicators on the built bundle: from the demonstration school to a figure, its people, a frozen snapshot, a difference and a formula. */
import { describe, expect, it } from 'vitest';
import { demonstrationTable, readyTable, type TestTable } from './table.ts';

const TODAY_ASKED = { date: '', organizationType: '' };
const CURATOR = 'КР-001';

/** Value of the row of a shown sheet whose first cell is the text. */
function rowOf(table: TestTable, title: string, first: string): string[] {
  const { cells, rows, columns } = table.sheet(title);
  for (let row = 2; row <= rows; row++)
    if (cells[`${row},1`]?.display === first)
      return Array.from({ length: columns }, (_, at) => cells[`${row},${at + 1}`]?.display ?? '');
  return [];
}

function freeze(table: TestTable, date = ''): string {
  const { curators } = table.call('snapshotList', {});
  const curator = curators.find((label) => label.startsWith(CURATOR)) ?? '';
  return table.call('freezeFigures', { date, organizationType: '', curator }).code;
}

describe('figures of the demonstration school', () => {
  const table = demonstrationTable();
  const list = table.call('figureList', TODAY_ASKED);

  it('are counted as with a pencil: teachers born after 1991, and those who began after 22.10.2023', () => {
    const shown = Object.fromEntries(list.lines.map(({ code, value, of }) => [code, `${value} ${of}`.trim()]));
    // Under 35: ПД-021, 022, 023, 025, 026, 029, 031, 033, 037, 039; entered: ПД-021, 022, 029, 031 (see pairs and programmes).
    expect(shown['1']).toBe('40,0 % 4 из 10');
    expect(shown['2']).toMatch(/ из 7$/);
    expect(shown['4']).toBe('нет данных');
  });
  it('stand on «Показатели» and «Сводка» as in the panel', () => {
    const [first] = list.lines;
    const row = rowOf(table, 'Показатели', '1');
    expect(row[4]).toBe('40');
    expect(row.slice(6, 8)).toEqual(['4', '10']);
    expect(rowOf(table, 'Сводка', `1. ${first?.short ?? ''}`).slice(1, 3)).toEqual([
      '40,0 % (4 из 10)',
      'Цель 70,0 %: не хватает 30,0 процентного пункта.',
    ]);
  });
  it('are made of people with papers one can go to, people with reasons, and those who lack one paper', () => {
    const details = table.call('figureDetails', { ...TODAY_ASKED, indicator: '1' });
    expect(details.totals).toEqual({ counted: 4, notCounted: 6 - details.nearly, unclear: 0 });
    const [first] = details.counted;
    expect(first?.papers.map(({ sheet }) => sheet)).toEqual(['pairs', 'programmes']);
    const isaev = details.nearlyIn.find(({ code }) => code === 'ПД-023');
    expect(isaev).toMatchObject({
      who: 'ПД-023 · Исаев Р. М.',
      reason: 'есть приказ № 131-О от 12.10.2026, но программа ПП-003 не утверждена',
      action: { kind: 'open', place: 'card', record: 'ПП-003' },
    });
    for (const paper of first?.papers ?? [])
      expect(table.reply('jump', { sheet: paper.sheet, record: paper.record, column: paper.column ?? '' }).ok).toBe(
        true,
      );
  });
  it('on a day to come are a forecast, and cannot be frozen', () => {
    expect(table.call('figureList', { ...TODAY_ASKED, date: '2026-12-20' }).isForecast).toBe(true);
    const { curators } = table.call('snapshotList', {});
    const reply = table.reply('freezeFigures', {
      date: '2026-12-20',
      organizationType: '',
      curator: curators[0] ?? '',
    });
    expect(reply).toMatchObject({ ok: false, code: 'figures.future' });
  });
});

describe('charts of «Сводка»', () => {
  const charts = (table: TestTable) =>
    table
      .sheet('Сводка')
      .charts.map((chart) => chart as { type: string; ranges: { rows: number }[]; options: { title: string } });
  it('show plan and fact, and the values over the reporting dates', () => {
    expect(
      charts(demonstrationTable()).map(({ type, ranges, options }) => [type, ranges.length, options.title]),
    ).toEqual([
      ['COLUMN', 3, 'Показатели: план и факт, %'],
      ['LINE', 6, 'Показатели по отчётным датам, %'],
    ]);
  });
  it('follow the choice of indicators, and are never doubled', () => {
    const table = demonstrationTable();
    table.call('saveSettings', { values: { indicatorSets: 'те и другие' }, namesAccepted: false });
    expect(charts(table).map(({ ranges }) => ranges.length)).toEqual([3, 12]);
    expect(table.call('figureList', TODAY_ASKED).lines.map(({ code }) => code)).toContain('Ф6');
  });
  it('removed by the user are not brought back by a repair with nothing to do', () => {
    const table = demonstrationTable();
    const writes = table.call('repair', {}).writes;
    expect(writes).toBe(0);
    expect(charts(table)).toHaveLength(2);
  });
});

describe('targets', () => {
  it('typed for a year are what the figure is compared with', () => {
    const table = demonstrationTable();
    const values = {
      indicator: '1. Педагоги до 35 лет в роли наставляемых',
      year: '2026',
      value: '75',
      act: 'приказ района № 5',
    };
    expect(table.call('saveRecord', { sheet: 'targets', code: '', values }).wrong).toEqual({});
    const [line] = table.call('figureList', TODAY_ASKED).lines;
    expect(line).toMatchObject({ against: 'Цель 75,0 %: не хватает 35,0 процентного пункта.', state: 'below' });
    expect(rowOf(table, 'Показатели', '1').slice(3, 6)).toEqual(['75', '40', '-35']);
  });
  it('below those of the region are told of', () => {
    const table = demonstrationTable();
    for (const [value, level] of [
      ['70', 'региональная'],
      ['60', 'муниципальная'],
    ])
      table.call('saveRecord', {
        sheet: 'targets',
        code: '',
        values: { indicator: '2', year: '2026', value: value ?? '', level: level ?? '', act: '' },
      });
    const { issues } = table.call('checkRecords', {});
    expect(issues.find(({ code }) => code === 'target.belowRegion')).toMatchObject({
      sheet: 'targets',
      record: 'ЦП-017',
    });
  });
});

describe('a snapshot', () => {
  const table = demonstrationTable();
  const first = freeze(table);

  it('of last year stand in the demonstration, counted by the same rules', () => {
    expect(rowOf(table, 'Мониторинг', 'СН-002').slice(1, 2)).toEqual(['20.05.2026']);
    expect(table.call('figureList', TODAY_ASKED).lines[0]?.trend).toMatch(/^20\.12\.2025: .* %; 20\.05\.2026: .* %/);
  });
  it('keeps values, who took it, by which settings', () => {
    expect(rowOf(table, 'Мониторинг', first).slice(1, 3)).toEqual(['22.11.2026', '40']);
    const [row] = table.call('snapshotList', {}).rows;
    expect(row).toMatchObject({ code: first, dateShown: '22.11.2026', readable: true });
    expect(row?.by).toContain(CURATOR);
    expect(row?.figures).toContain('1: 40,0 %');
  });
  it('freezes the states of pairs and programmes, which the note on monitoring prints whatever happens later', () => {
    const fresh = demonstrationTable();
    const code = freeze(fresh);
    const note = () => fresh.call('prepareDocument', { kind: 'D-32', codes: [code], inputs: {} }).data;
    const { пары, программы } = note();
    expect(пары).toContainEqual({ состояние: 'Действует', сколько: 6 });
    expect(JSON.stringify(программы)).toContain('реализуется');
    fresh.call('saveRecord', { sheet: 'pairs', code: 'ПР-001', values: { terminatedOn: '2026-11-20' } });
    fresh.call('saveRecord', { sheet: 'programmes', code: 'ПП-001', values: { cancelledOn: '2026-11-20' } });
    expect(note()).toMatchObject({ пары, программы });
  });
  it('is undone as any other action, and stays when the table changes', () => {
    table.call('saveRecord', { sheet: 'programmes', code: 'ПП-003', values: { approvedOn: '2026-11-20' } });
    expect(table.call('figureList', TODAY_ASKED).lines[0]?.value).toBe('50,0 %');
    expect(rowOf(table, 'Мониторинг', first)[2]).toBe('40');
  });
  it('is compared with a later one person by person', () => {
    const second = freeze(table);
    const [difference] = table.call('snapshotDifference', { before: first, after: second });
    expect(difference?.summary).toBe('22.11.2026: 4 из 10 (40,0 %) → 22.11.2026: 5 из 10 (50,0 %)');
    expect(difference?.people).toEqual([
      {
        code: 'ПД-023',
        sheet: 'staff',
        who: 'ПД-023 · Исаев Р. М.',
        why: 'теперь учтён: приказ № 131-О от 12.10.2026, программа ПП-003 утверждена 20.11.2026',
      },
    ]);
    expect(difference?.causes).toEqual([]);
  });
  it('tells when settings changed the figure', () => {
    table.call('saveSettings', { values: { youngAge: '30' }, namesAccepted: false });
    const third = freeze(table);
    const [difference] = table.call('snapshotDifference', { before: 'СН-004', after: third });
    expect(difference?.causes).toContain('изменились настройки подсчёта');
  });
  it('of damaged data says so and breaks nothing', () => {
    table.type('Мониторинг', 4, 'Данные 1', [['#{']]);
    expect(table.call('snapshotList', {}).rows.find(({ code }) => code === first)?.readable).toBe(false);
    expect(table.reply('snapshotDifference', { before: first, after: 'СН-004' })).toMatchObject({
      code: 'figures.damaged',
    });
  });
});

it('an empty table has no data, no nought and no hundred; nobody to freeze by is said', () => {
  const table = readyTable();
  const { lines } = table.call('figureList', TODAY_ASKED);
  expect(lines.map(({ value }) => value)).toEqual(lines.map(() => 'нет данных'));
  expect(lines.every(({ hasTarget, against }) => !hasTarget && against.startsWith('Цель на этот год не задана'))).toBe(
    true,
  );
  expect(table.reply('freezeFigures', { ...TODAY_ASKED, curator: '' })).toMatchObject({
    ok: false,
    code: 'figures.curator',
  });
});

describe('a formula from the panel', () => {
  const table = demonstrationTable();
  table.host.act({ kind: 'addSheet', title: 'Мой лист' });
  const sheet = table.sheet('Мой лист').id;
  const insert = (row: number, key: string, answers: Record<string, string>): string => {
    table.host.act({ kind: 'select', sheet, row, column: 1 });
    return table.call('insertFormula', { key, answers }).formula;
  };
  const shown = (row: number): string => table.sheet('Мой лист').cells[`${row},1`]?.display ?? '';
  const ON = { date: '2026-11-22', type: 'общее образование' };

  it('gives what the panel shows, to the last digit', () => {
    const { lines } = table.call('figureList', TODAY_ASKED);
    for (const [index, { code, short, value }] of lines.filter((line) => Number(line.code) <= 3).entries()) {
      const formula = insert(index + 1, 'indicator', { indicator: `${code}. ${short}`, ...ON });
      expect(formula).toMatch(/^=MENTORING_INDICATOR\("\d"; "22\.11\.2026"; "общее образование"; /);
      expect(
        `${Number(shown(index + 1).replace(',', '.'))
          .toFixed(1)
          .replace('.', ',')} %`,
      ).toBe(value);
    }
  });
  it('lists those who have entered, as many as the panel has papers for', () => {
    insert(20, 'enrolled', ON);
    expect(shown(20)).toBe('Наставляемый');
    expect(shown(21)).toMatch(/^НЯ-\d{3}$/);
  });
  it('takes references as they are and anything else as text', () => {
    expect(insert(60, 'case', { fullName: 'Педагоги!B2', grammaticalCase: 'дательный' })).toBe(
      '=MENTORING_CASE(Педагоги!B2; "дательный")',
    );
    expect(shown(60)).toBe('Ермаковой Нине Аркадьевне');
    expect(insert(61, 'plural', { count: '5', one: 'па"ра', few: 'пары', many: 'пар' })).toBe(
      '=MENTORING_PLURAL(5; "па""ра"; "пары"; "пар")',
    );
    expect(shown(61)).toBe('пар');
  });
  it('is not written over anything, nor into a column of ours', () => {
    expect(table.reply('insertFormula', { key: 'age', answers: { born: '2000', date: '2026-11-22' } })).toMatchObject({
      code: 'formula.used',
    });
    table.host.act({ kind: 'select', sheet: table.sheet('Пары').id, row: 90, column: 1 });
    expect(table.reply('insertFormula', { key: 'age', answers: { born: '2000', date: '2026-11-22' } })).toMatchObject({
      code: 'formula.ours',
    });
  });
  it('asks for what is missing', () => {
    expect(table.reply('insertFormula', { key: 'age', answers: { born: '', date: '' } })).toMatchObject({
      code: 'formula.answer',
      message: 'Заполните «Год рождения».',
    });
  });
});
