/** «Перейти на коды» and back on the built bundle: no name stays anywhere, whenever the run is killed. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestTable } from './table.ts';
import { demonstrationTable, readyTable } from './table.ts';

const SAVED = { tableSaved: true, keySaved: true } as const;

/** Every text of the spreadsheet: cells as typed and as shown, notes. */
function allTexts(table: TestTable): string {
  const { sheets } = table.host.view();
  return sheets.map(({ id }) => JSON.stringify(table.host.sheetView(id))).join('\n');
}

/** Words of all names in columns of names. */
function nameWords(table: TestTable): string[] {
  const words = new Set<string>();
  for (const row of table.call('keyForCodes', {}).rows.slice(1))
    for (const word of `${row[1] ?? ''} ${row[5] ?? ''}`.split(' '))
      if (/^[А-ЯЁ][а-яё-]{3,}$/.test(word)) words.add(word);
  return [...words];
}

/** Words of names still in the table, with what stands around them. */
function leftOver(table: TestTable, words: readonly string[]): string[] {
  const text = allTexts(table);
  return words.flatMap((word) => {
    const found = new RegExp(`[^А-Яа-яЁё-]${word}[^А-Яа-яЁё-]`).exec(text);
    return found ? [`${word}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`] : [];
  });
}

describe('a table with names that becomes one of codes', { timeout: 120_000 }, () => {
  let table: TestTable;
  let surnames: string[];

  beforeAll(() => {
    table = demonstrationTable();
    const teacher = table.shown('Педагоги', 2, 'ФИО').split(' ');
    const [surname = '', first = '', patronymic = ''] = teacher;
    table.type('Педагоги', 3, 'Примечание', [
      [`Замещает ${surname} ${first.charAt(0)}. ${patronymic.charAt(0)}., тел. +7 913 555-44-33`],
    ]);
    // A remark beside names of schools, where titles keep the surnames they bear.
    table.type('Организации', 2, 'Примечание', [[`Отвечает ${surname}`]]);
    // A column and a tab of the school's own.
    const staff = table.sheet('Педагоги');
    table.host.edit({
      sheet: staff.id,
      row: 4,
      column: staff.columns,
      texts: [[`${first.charAt(0)}.${patronymic.charAt(0)}. ${surname}`]],
    });
    surnames = nameWords(table).filter((word) => /(?:ов|ев|ин|ова|ева|ина|ский|ская|ко|ян|дзе|ук|юк)$/.test(word));
    expect(surnames.length).toBeGreaterThan(20);
    expect(leftOver(table, surnames).length).toBe(surnames.length);
  });

  it('needs both files on the computer first', () => {
    expect(table.reply('toCodes', { tableSaved: true, keySaved: false })).toMatchObject({ ok: false });
  });

  it('gives a key with every person and the head', () => {
    const { rows, people } = table.call('keyForCodes', {});
    expect(rows[0]?.slice(0, 5)).toEqual(['код', 'ФИО', 'должность', 'пол', 'контакт']);
    expect(people).toBe(rows.length - 1);
    const codes = rows.map(([code]) => code);
    for (const code of ['РУКОВОДИТЕЛЬ', 'ПД-001', 'НК-001', 'НЯ-001']) expect(codes).toContain(code);
  });

  it('leaves no name anywhere, and says which cells it changed and which papers still hold names', () => {
    const { changed, papers } = table.call('toCodes', SAVED);
    expect(leftOver(table, surnames)).toEqual([]);
    expect(allTexts(table)).not.toContain('555-44-33');
    expect(changed.length).toBeGreaterThan(100);
    expect(changed).toContainEqual({ sheet: 'Педагоги', column: 'ФИО', row: 2, what: 'cell' });
    expect(new Set(changed.map(({ sheet }) => sheet))).toContain('Журнал');
    expect(Array.isArray(papers)).toBe(true);
    expect(table.call('panelState', {}).peopleMode).toBe('codes');
    expect(table.shown('Педагоги', 2, 'ФИО')).toBe('ПД-001');
    expect(table.call('codeModeState', {})).toMatchObject({ mode: 'codes', unfinished: false, people: 0 });
  });

  it('takes codes only from now on', () => {
    const refused = table.type('Педагоги', 2, 'ФИО', [['Иванова Мария Петровна']]);
    expect(refused.trigger).toBeUndefined();
    expect(table.shown('Педагоги', 2, 'ФИО')).toBe('ПД-001');
    const found = table.call('checkRecords', {});
    expect(JSON.stringify(found)).not.toMatch(/name\.codeOnly/);
  });

  it('cannot be taken back, and what was before gives codes', () => {
    const undone = table.reply('undo', {});
    expect(leftOver(table, surnames)).toEqual([]);
    expect(undone.ok || undone.code === 'undo.nothing').toBe(true);
  });

  it('goes back to names by a decision of the school, and fills them from the key', () => {
    const school = readyTable();
    school.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Петров Пётр Ильич' } });
    school.call('toCodes', SAVED);
    expect(school.shown('Педагоги', 2, 'ФИО')).toBe('ПД-001');
    expect(school.reply('toNames', { accepted: false })).toMatchObject({ ok: false, code: 'mode.accepted' });
    expect(school.call('toNames', { accepted: true })).toEqual({ people: 1 });
    expect(school.shown('Педагоги', 2, 'ФИО')).toBe('');
    const names = [
      { code: 'ПД-001', name: 'Петров Пётр Ильич' },
      { code: 'НК-009', name: 'Ким Ли' },
    ];
    expect(school.call('namesFromKey', { names })).toEqual({ written: 1, unknown: ['НК-009'] });
    expect(school.shown('Педагоги', 2, 'ФИО')).toBe('Петров Пётр Ильич');
    school.type('Педагоги', 3, 'ФИО', [['Цой Вера Львовна']]);
    expect(school.shown('Педагоги', 3, 'ФИО')).toBe('Цой Вера Львовна');
  });

  it('takes the names of the key back wherever they were shown, not on «Педагоги» alone', () => {
    const school = readyTable();
    school.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Петров Пётр Ильич' } });
    school.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef: 'ПД-001' } });
    school.call('toCodes', SAVED);
    school.call('toNames', { accepted: true });
    const names = [{ code: 'ПД-001', name: 'Петров Пётр Ильич' }];
    expect(school.call('namesFromKey', { names })).toEqual({ written: 1, unknown: [] });
    expect(school.shown('Наставники', 2, 'ФИО наставника')).toBe('Петров Пётр Ильич');
    school.call('undo', {});
    expect(school.shown('Педагоги', 2, 'ФИО')).toBe('');
    expect(school.shown('Наставники', 2, 'ФИО наставника')).toBe('');
    expect(school.shown('Наставники', 2, 'Для списков')).toBe('НК-001');
  });
});
