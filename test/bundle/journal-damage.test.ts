/** «Журнал» that somebody sorted, cut, edited by hand or deleted: undoing goes on with what is left and says what is lost. */
import { describe, expect, it } from 'vitest';
import { layOut, readyTable, type TestTable } from './table.ts';

const NAMES = ['Ильина Анна Петровна', 'Зимина Вера Олеговна', 'Гусев Олег Ильич', 'Яшин Пётр Ильич'];

/** A table into which four teachers were entered, a command each. */
function fourTeachers(): TestTable {
  const table = readyTable();
  for (const fullName of NAMES) table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName } });
  return table;
}

/** Rows of the journal, from the sheet's second row, by the title they hold. */
function journalRow(table: TestTable, text: string): number {
  const found = Object.entries(table.sheet('Журнал').cells).find(([, { v }]) => String(v).includes(text));
  return Number(found?.[0].split(',')[0] ?? 0);
}

const teachers = (table: TestTable): string[] =>
  NAMES.filter((name) => Object.values(table.sheet('Педагоги').cells).some(({ v }) => v === name));

function undoAll(table: TestTable): string[] {
  const told: string[] = [];
  for (;;) {
    const reply = table.reply('undo', {});
    if (!reply.ok) return told;
    told.push(...(reply.value as { conflicts: string[] }).conflicts);
  }
}

describe('a damaged journal', () => {
  it.each([
    ['cut in the middle', (text: string) => text.slice(0, 40)],
    ['edited into something else', () => '#{"changes":[{"kind":"drop","sheet":"staff","code":"ПД-003"}]}'],
    ['edited into a number', () => '123'],
    ['naming no sheet', (text: string) => text.replace('"staff"', '17')],
  ])('%s: the line is named and passed over, the others are undone', (_, damage) => {
    const table = fourTeachers();
    const row = journalRow(table, 'ПД-003');
    const column = table.column('Журнал', 'Данные 1');
    const text = String(table.sheet('Журнал').cells[`${row},${column}`]?.v);
    table.host.edit({ sheet: table.sheet('Журнал').id, row, column, texts: [[damage(text)]] });
    expect(table.call('journalEntries', {}).filter(({ damaged }) => damaged)).toHaveLength(1);
    expect(table.call('undo', {}).conflicts).toEqual([]);
    const second = table.call('undo', {});
    expect(second.conflicts).toHaveLength(1);
    expect(second.conflicts[0]).toContain('повреждена');
    expect(teachers(table)).toEqual(['Ильина Анна Петровна', 'Гусев Олег Ильич']);
    expect(table.call('undo', {}).conflicts).toEqual([]);
    expect(teachers(table)).toEqual(['Гусев Олег Ильич']);
  });

  it('names a sheet the add-on does not have: passed over too', () => {
    const table = fourTeachers();
    const row = journalRow(table, 'ПД-004');
    const column = table.column('Журнал', 'Данные 1');
    const text = String(table.sheet('Журнал').cells[`${row},${column}`]?.v);
    table.host.edit({ sheet: table.sheet('Журнал').id, row, column, texts: [[text.replace('"staff"', '"stuff"')]] });
    expect(table.call('undo', {}).conflicts.join(' ')).toContain('повреждена');
    expect(teachers(table)).toEqual(['Ильина Анна Петровна', 'Зимина Вера Олеговна', 'Яшин Пётр Ильич']);
  });

  it('sorted by somebody: the order of undoing stays', () => {
    const table = fourTeachers();
    const { id, rows, columns } = table.sheet('Журнал');
    const area = { row: 2, column: 1, rows: rows - 1, columns };
    const column = table.column('Журнал', 'Что сделано');
    table.host.act({ kind: 'sortRange', sheet: id, area, column, ascending: false });
    table.call('undo', {});
    expect(teachers(table)).toEqual(NAMES.slice(0, 3));
    table.call('undo', {});
    expect(teachers(table)).toEqual(NAMES.slice(0, 2));
  });

  it('with rows deleted: says how many actions are lost and undoes the rest', () => {
    const table = fourTeachers();
    const { id } = table.sheet('Журнал');
    table.host.act({ kind: 'deleteRows', sheet: id, at: journalRow(table, 'ПД-002'), count: 2 });
    const told = undoAll(table);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('(2)');
    expect(teachers(table)).toEqual(['Зимина Вера Олеговна', 'Гусев Олег Ильич']);
  });

  it('with a header renamed: the column is known by its tag, without it by repair', () => {
    const table = fourTeachers();
    const { id } = table.sheet('Журнал');
    table.host.edit({ sheet: id, row: 1, column: table.column('Журнал', 'Состояние'), texts: [['Статус']] });
    table.call('undo', {});
    expect(teachers(table)).toEqual(NAMES.slice(0, 3));
    table.host.act({ kind: 'deleteColumns', sheet: id, at: table.column('Журнал', 'Статус'), count: 1 });
    expect(table.reply('undo', {})).toMatchObject({ ok: false, code: 'journal.missing' });
    layOut(table);
    expect(table.reply('undo', {})).toMatchObject({ ok: false, code: 'undo.nothing' });
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: NAMES[3] ?? '' } });
    const undone = table.call('undo', {});
    expect(undone.conflicts).toEqual([]);
    expect(teachers(table)).toEqual(NAMES.slice(0, 3));
  });

  it('deleted: repair says what is lost, and the next commands can be undone', () => {
    const table = fourTeachers();
    table.host.act({ kind: 'deleteSheet', sheet: table.sheet('Журнал').id });
    expect(table.reply('undo', {})).toMatchObject({ ok: false, code: 'journal.missing' });
    expect(layOut(table).join(' ')).toContain('отменить уже нельзя');
    table.call('saveRecord', { sheet: 'staff', code: 'ПД-001', values: { position: 'учитель физики' } });
    table.call('undo', {});
    expect(table.shown('Педагоги', 2, 'Должность')).toBe('');
    expect(teachers(table)).toEqual(NAMES);
  });

  it('a table set up for the first time is told of no loss', () => {
    const lines = layOut(readyTable());
    expect(lines.join(' ')).not.toContain('журнала нет');
  });
});
