/** Service calls (design.md §6): constant in rows, at most two reads a sheet, one write a changed block. */
import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { distFile } from './dist-files.ts';
import { emptyTable, readyTable, type TestTable } from './table.ts';

/** Fills the bases by a plain script, as an import would: teachers, every fifth of them a mentor, every fifth a mentee. */
const FILL = `
function header(sheet) { return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]; }
function put(title, rows) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(title);
  const names = header(sheet);
  const values = rows.map((row) => names.map((name) => (name in row ? row[name] : '')));
  const wanted = rows.length + 20;
  if (sheet.getMaxRows() < wanted) sheet.insertRowsAfter(sheet.getMaxRows(), wanted - sheet.getMaxRows());
  sheet.getRange(2, 1, values.length, names.length).setValues(values);
}
function code(prefix, index) { return prefix + '-' + String(index + 1).padStart(3, '0'); }
function fill(count) {
  const letters = 'абвгдежзик';
  const word = (n) => String(n).split('').map((digit) => letters[Number(digit)]).join('');
  const staff = [], mentors = [], mentees = [], pairs = [];
  for (let i = 0; i < count; i++) staff.push({ 'Код': code('ПД', i), 'ФИО': 'Орлов' + word(i) + ' Пётр Ильич', 'Должность': 'учитель', 'Год рождения': 1980, 'Пол': 'м', 'Начало педагогического стажа': new Date(2005, 8, 1), 'Согласие на обработку персональных данных': new Date(2026, 8, 1) });
  for (let i = 0; i < count / 5; i++) {
    mentors.push({ 'Код': code('НК', i), 'Педагог': code('ПД', i * 5), 'Основные компетенции наставника': 'работа с родителями' });
    mentees.push({ 'Код': code('НЯ', i), 'Педагог': code('ПД', i * 5 + 1), 'Основной запрос наставляемого': 'работа с родителями', 'Категория': 'молодой специалист' });
    pairs.push({ 'Код': code('ПР', i), 'Наставник': code('НК', i), 'Наставляемый': code('НЯ', i), 'Форма наставничества': 'учитель – учитель' });
  }
  put('Педагоги', staff); put('Наставники', mentors); put('Наставляемые', mentees); put('Пары', pairs);
}`;

function tableWith(count: number): TestTable {
  const filler = createHost({
    files: [{ name: 'fill.js', text: FILL }],
    manifest: JSON.parse(distFile('appsscript.json')) as Json,
    state: readyTable().host.save(),
  });
  const outcome = filler.run('fill', [count], 'menu');
  if (outcome.error) throw new Error(outcome.error.message);
  const table = emptyTable({ state: filler.save() });
  table.call('checkRecords', {});
  return table;
}

const READ = /\.(getValues|getNotes|getDataValidations|getNumberFormats|getFormulas|getBackgrounds|find)$/;
const WRITE = /\.(set|insert|delete|clear|add|remove|hide|show|protect)/;

function counted(calls: readonly string[]): { readonly reads: number; readonly writes: number; readonly all: number } {
  return {
    reads: calls.filter((name) => READ.test(name)).length,
    writes: calls.filter((name) => WRITE.test(name)).length,
    all: calls.length,
  };
}

describe('service calls', { timeout: 240_000 }, () => {
  const small = tableWith(50);
  const large = tableWith(5_000);
  const measure = (table: TestTable, run: () => unknown) => {
    run();
    return counted(table.lastCalls());
  };

  it('of a full check with nothing new: the same for 50 rows and for 5,000, two reads a sheet, no write', () => {
    const few = measure(small, () => small.call('checkRecords', {}));
    const many = measure(large, () => large.call('checkRecords', {}));
    expect(many).toEqual(few);
    expect(many.reads).toBeLessThanOrEqual(2 * sheets.length);
    expect(many.writes).toBe(0);
  });

  it('of a repair with nothing to do: the same, two reads a sheet and one for the tags, no write', () => {
    const few = measure(small, () => small.call('repair', {}));
    const many = measure(large, () => large.call('repair', {}));
    expect(many).toEqual(few);
    expect(many.reads).toBeLessThanOrEqual(2 * sheets.length + 1);
    expect(many.writes).toBe(0);
  });

  it('of saving one record do not grow with the rows', () => {
    const values = { fullName: 'Ильина Анна Петровна', position: 'методист' };
    const few = measure(small, () => small.call('saveRecord', { sheet: 'staff', code: '', values }));
    const many = measure(large, () => large.call('saveRecord', { sheet: 'staff', code: '', values }));
    expect(many.reads).toBe(few.reads);
    expect(many.writes).toBe(few.writes);
  });

  it('of one typed cell: few, and no more with 5,000 rows', () => {
    const few = measure(small, () => small.type('Педагоги', 3, 'Должность', [['методист']]));
    const many = measure(large, () => large.type('Педагоги', 3, 'Должность', [['методист']]));
    expect(many).toEqual(few);
    expect(many.all).toBeLessThanOrEqual(16);
  });
});
