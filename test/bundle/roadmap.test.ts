/** Ready plans taken, moved, followed, mended, renumbered and taken back through the built add-on. */
import { describe, expect, it } from 'vitest';
import { demonstrationTable, readyTable, type TestTable } from './table.ts';

const SHEET = 'Дорожная карта';
const YEAR = { from: '2026-09-01', to: '2027-08-31' };

const take = (table: TestTable, code: string, more = {}) =>
  table.call('takePlan', { code, ...YEAR, without: [], deadlines: {}, replace: false, ...more });

/** Texts of a column, in the order of the rows. */
function texts(table: TestTable, header: string, title = SHEET): string[] {
  const { cells, rows } = table.sheet(title);
  const column = table.column(title, header);
  return Array.from({ length: rows - 1 }, (_, index) => cells[`${index + 2},${column}`]?.display ?? '').filter(Boolean);
}

describe('a ready plan', () => {
  it.each([
    ['RECOMMENDED', 34],
    ['SCHOOL', 10],
    ['DISTRICT_TEACHERS', 22],
    ['DISTRICT_PUPILS', 41],
  ])('%s goes in whole, with a reading for every deadline and no error', (code, count) => {
    const table = readyTable();
    expect(take(table, code)).toEqual({ added: count, removed: 0, conflicts: [] });
    expect(texts(table, 'Мероприятие')).toHaveLength(count);
    expect(texts(table, 'Как понят срок').filter((text) => text.startsWith('не распознано'))).toEqual([]);
    const { issues } = table.call('checkRecords', {});
    expect(issues.filter(({ sheet, severity }) => sheet === 'roadmap' && severity === 'error')).toEqual([]);
    expect(texts(table, 'Мероприятие', 'План-график').length).toBeGreaterThan(count);
    table.call('undo', {});
    expect(texts(table, 'Мероприятие')).toEqual([]);
  });

  it('shows every changed date before anything is written', () => {
    const table = readyTable();
    const { items } = table.call('planPreview', { code: 'DISTRICT_TEACHERS', ...YEAR });
    expect(items.filter(({ isChanged }) => isChanged).map(({ before, after }) => `${before} → ${after}`)).toEqual([
      'август2021г. → август2026г.',
      'август 2021г. → август 2026г.',
      'август2021г. → август2026г.',
      'август2021г. → август2026г.',
      'До10 сентября 2021г. → До10 сентября 2026г.',
      'сентябрь-ноябрь2021г. → сентябрь-ноябрь2026г.',
      '2-3квартал2022г. → 2-3квартал2027г.',
    ]);
    expect(texts(table, 'Мероприятие')).toEqual([]);
  });

  it('of a calendar year has its dates put inside the school year, and says where', () => {
    const table = readyTable();
    const { items } = table.call('planPreview', { code: 'DISTRICT_PUPILS', ...YEAR });
    const after = (num: string) => items.find((item) => item.num === num)?.after;
    expect([after('1.1'), after('1.2'), after('4.8'), after('5.2')]).toEqual([
      'До 01.02.2027',
      'До 03.12.2026',
      'До середины ноября 2026 г.',
      'Ноябрь 2026',
    ]);
    expect(items.find(({ num }) => num === '1.1')?.note).toContain('попал в период');
    const calendar = table.call('planPreview', { code: 'DISTRICT_PUPILS', from: '2027-01-01', to: '2027-12-31' });
    expect(calendar.items.find(({ num }) => num === '5.2')?.after).toBe('Ноябрь 2027');
  });

  it('leaves out what is not wanted, takes other words for a deadline, and replaces what stands', () => {
    const table = readyTable();
    take(table, 'SCHOOL');
    const done = take(table, 'SCHOOL', { without: ['1', '2'], deadlines: { '3': 'до 15 октября' }, replace: true });
    expect(done).toEqual({ added: 8, removed: 10, conflicts: [] });
    expect(texts(table, 'Срок')[0]).toBe('до 15 октября');
    table.call('undo', {});
    expect(texts(table, '№')).toHaveLength(10);
  });

  it('for a calendar year leaves its days on «Настройки»', () => {
    const table = readyTable();
    take(table, 'DISTRICT_PUPILS', { from: '2027-01-01', to: '2027-12-31' });
    expect(table.call('roadmapBoard', {})).toMatchObject({ from: '2027-01-01', to: '2027-12-31' });
    const january = texts(table, 'Срок').indexOf('январь');
    expect(texts(table, 'Как понят срок')[january]).toBe('с 01.01.2027 по 31.01.2027 включительно');
  });

  it('is refused in words where the days are no period', () => {
    const reply = readyTable().reply('planPreview', { code: 'SCHOOL', from: '2027-08-31', to: '2026-09-01' });
    expect(reply).toMatchObject({ ok: false, code: 'plan.period' });
  });
});

describe('an item in the panel', () => {
  const item = (table: TestTable, num: string) => table.call('roadmapBoard', {}).items.find((one) => one.num === num);

  it('keeps each due day of a repeated item with its document', () => {
    const table = demonstrationTable();
    const code = item(table, '4.1')?.code ?? '';
    const evidence = 'https://school.example/spravka';
    table.call('markItem', { code, due: '2026-12-20', doneOn: '2026-11-20', evidence });
    expect(item(table, '4.1')?.dues.map(({ due, state }) => `${due} ${state}`)).toEqual([
      '2027-05-20 не начато',
      '2026-12-20 выполнено',
    ]);
    const row = texts(table, '№').indexOf('4.1');
    expect(table.shown(SHEET, row + 2, 'Отметки по срокам')).toBe(`20.12.2026 – 20.11.2026, ${evidence}`);
    table.call('markItem', { code, due: '2026-12-20', doneOn: '', evidence: '' });
    expect(table.shown(SHEET, row + 2, 'Отметки по срокам')).toBe('');
  });

  it('is done when its one day is marked; a day to come and a wrong link are refused', () => {
    const table = demonstrationTable();
    const code = item(table, '2.3')?.code ?? '';
    const mark = { code, due: '2026-11-30', doneOn: '2026-11-20', evidence: '' };
    expect(table.reply('markItem', { ...mark, doneOn: '2026-11-25' })).toMatchObject({ code: 'roadmap.future' });
    expect(table.reply('markItem', { ...mark, evidence: 'папка' })).toMatchObject({ code: 'roadmap.link' });
    table.call('markItem', mark);
    expect(item(table, '2.3')).toMatchObject({ state: 'выполнено', when: '' });
  });

  it('is read as the curator says, and so are the same words elsewhere and later', () => {
    const table = readyTable();
    table.type(SHEET, 2, 'Мероприятие', [['Первое'], ['Второе']]);
    table.type(SHEET, 2, 'Срок', [['к осенней сессии'], ['К осенней сессии.']]);
    const [first] = table.call('roadmapBoard', {}).items;
    expect(table.reply('mendDeadline', { code: first?.code ?? '', readAs: 'потом' })).toMatchObject({ ok: false });
    expect(table.call('mendDeadline', { code: first?.code ?? '', readAs: 'до 01.12.2026' }).items).toBe(2);
    expect(texts(table, 'Как понят срок')).toEqual(
      Array.from({ length: 2 }, () => 'до 01.12.2026 включительно – по вашему исправлению'),
    );
    const codes = table.call('roadmapBoard', {}).items.map(({ code }) => code);
    table.call('removeItems', { codes });
    table.type(SHEET, 2, 'Мероприятие', [['Третье']]);
    table.type(SHEET, 2, 'Срок', [['к осенней сессии']]);
    expect(table.shown(SHEET, 2, 'Как понят срок')).toContain('до 01.12.2026');
    const again = table.call('roadmapBoard', {}).items[0]?.code ?? '';
    table.call('mendDeadline', { code: again, readAs: '' });
    expect(table.shown(SHEET, 2, 'Как понят срок')).toBe('до события: осенней сессии');
  });

  it('is computed at once for the edited row and what follows it', () => {
    const table = demonstrationTable();
    const row = texts(table, '№').indexOf('2.6') + 2;
    table.type(SHEET, row, 'Срок', [['с 10 по 15 декабря 2026 г.']]);
    expect(table.shown(SHEET, row, 'Как понят срок')).toBe('с 10.12.2026 по 15.12.2026 включительно');
    expect(table.shown(SHEET, row - 1, 'Ближайший срок')).toBe('09.12.2026');
    table.type(SHEET, row, 'Срок', [['31 ноября']]);
    expect(table.shown(SHEET, row, 'Как понят срок')).toContain('не распознано');
  });

  it('keeps what hangs on it when the plan is numbered anew', () => {
    const table = readyTable();
    take(table, 'DISTRICT_PUPILS', { without: ['3.1', '3.1.1'] });
    const before = item(table, '3.4');
    expect(table.call('renumberRoadmap', {}).conflicts).toEqual([]);
    const renumbered = table.call('roadmapBoard', {}).items;
    const working = renumbered.find(({ title }) => title === before?.title);
    const pairs = renumbered.find(({ title }) => title === 'Сформировать пары (группы)');
    expect(working?.why[0]).toBe(`Срок появится, когда будет выполнен пункт ${pairs?.num ?? ''}.`);
    expect(new Set(renumbered.map(({ num }) => num)).size).toBe(renumbered.length);
    table.call('undo', {});
    expect(item(table, '3.4')?.title).toBe(before?.title);
  });
});
