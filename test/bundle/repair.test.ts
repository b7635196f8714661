/** «Восстановить листы и столбцы» on the built bundle: everything comes back, nothing of the user's is lost, a second run writes nothing. */
import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { distFile } from './dist-files.ts';
import { emptyTable, layOut, readyTable, tableOf, type TestTable } from './table.ts';

const VISIBLE = [
  'Сводка',
  'Педагоги',
  'Наставляемые',
  'Наставники',
  'Пары',
  'Программы',
  'Дорожная карта',
  'План-график',
  'Документы',
];

/** Values of a sheet by address, to compare before and after. */
function valuesOf(table: TestTable, title: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table.sheet(title).cells).map(([place, cell]) => [place, cell.v]));
}

describe('a new table', () => {
  const table = emptyTable();
  const lines = layOut(table);

  it('gets every sheet in the order of the definitions', () => {
    expect(table.host.view().sheets.map((sheet) => sheet.title)).toEqual(sheets.map((sheet) => sheet.title));
    expect(lines.length).toBeGreaterThan(0);
  });

  it('shows the sheets one works with and hides the rest until needed', () => {
    const shown = table.host.view().sheets.filter((sheet) => !sheet.hidden);
    expect(shown.map((sheet) => sheet.title).slice(0, VISIBLE.length)).toEqual(VISIBLE);
  });

  it('has a bold frozen header with a note on every column that says what belongs there', () => {
    for (const sheet of sheets) {
      const view = table.sheet(sheet.title);
      expect(view.frozenRows, sheet.title).toBe(1);
      Object.values(sheet.columns).forEach((column, index) => {
        const cell = view.cells[`1,${index + 1}`];
        expect(cell?.v).toBe(column.header);
        expect(cell?.style?.bold, `${sheet.title}: ${column.header}`).toBe(true);
        expect(cell?.note, `${sheet.title}: ${column.header}`).toBe(column.note);
      });
    }
  });

  it('protects computed columns with a warning only', () => {
    for (const protection of table.sheet('Пары').protections) expect(protection.warningOnly).toBe(true);
    expect(table.sheet('Пары').protections.length).toBeGreaterThan(0);
  });
});

describe('a second run', () => {
  it('writes nothing', () => {
    const table = readyTable();
    expect(table.call('repair', {})).toMatchObject({ lines: [], more: false, writes: 0 });
    expect(table.lastCalls().filter((name) => /\.(set|insert|add|delete|clear|hide|show|protect)/.test(name))).toEqual(
      [],
    );
  });
});

describe('the making of a table that broke off', () => {
  it('goes on before anything is asked, for only then the answers have their lines', () => {
    const table = emptyTable();
    const stages: string[] = [];
    for (let more = true; more;) {
      const { stage, broken } = table.call('panelState', {});
      stages.push(broken ? 'broken' : stage);
      more = table.call('repair', {}).more;
    }
    expect(stages[0]).toBe('empty');
    expect(new Set(stages.slice(1, -1))).toEqual(new Set(['broken']));
    expect(table.call('panelState', {})).toMatchObject({ stage: 'setup', broken: false });
  });
});

describe('what was lost comes back', () => {
  it('a deleted sheet', () => {
    const table = readyTable();
    table.host.act({ kind: 'deleteSheet', sheet: table.sheet('Наставники').id });
    expect(layOut(table).join(' ')).toContain('Создан лист «Наставники».');
    expect(table.column('Наставники', 'ФИО наставника')).toBe(2);
  });

  it('a deleted column, with its dropdown and in its place, without moving a value to another column', () => {
    const table = readyTable();
    table.type('Пары', 2, 'Код', [['ПР-001']]);
    table.type('Пары', 2, 'Тема', [['методика обучения и преподавания']]);
    const at = table.column('Пары', 'Форма наставничества');
    table.host.act({ kind: 'deleteColumns', sheet: table.sheet('Пары').id, at, count: 1 });
    expect(table.call('panelState', {}).missingColumns).toEqual(['«Форма наставничества» на листе «Пары»']);
    expect(layOut(table).join(' ')).toContain('возвращён столбец «Форма наставничества»');
    expect(table.column('Пары', 'Форма наставничества')).toBe(at);
    expect(table.call('panelState', {}).missingColumns).toEqual([]);
    expect(table.sheet('Пары').cells[`2,${at}`]?.rule?.type).toBe('VALUE_IN_LIST');
    expect(table.shown('Пары', 2, 'Тема')).toBe('методика обучения и преподавания');
  });

  it('protection, colours of states and the frozen header, with the words of what came back', () => {
    const whole = readyTable();
    const { protections, colourRules, frozenRows, frozenColumns } = whole.sheet('Пары');
    const strip = `function strip() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('Пары');
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      sheet.clearConditionalFormatRules();
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach(function (one) { one.remove(); });
    }`;
    const manifest = JSON.parse(distFile('appsscript.json')) as Json;
    const stripped = createHost({ files: [{ name: 'strip.js', text: strip }], manifest, state: whole.host.save() });
    expect(stripped.run('strip', [], 'menu').error).toBeUndefined();
    const table = emptyTable({ state: stripped.save() });
    expect(table.sheet('Пары')).toMatchObject({ protections: [], colourRules: [], frozenRows: 0, frozenColumns: 0 });
    expect(layOut(table)).toEqual([
      'Лист «Пары»: возвращены предупреждение о столбцах, которые заполняются сами, цвета состояний, закреплённый заголовок.',
    ]);
    const mended = table.sheet('Пары');
    expect(mended.protections.map(({ area }) => area)).toEqual(protections.map(({ area }) => area));
    expect(mended).toMatchObject({ colourRules, frozenRows, frozenColumns });
    expect(table.call('repair', {}).writes).toBe(0);
  });

  it('a sheet and a column where somebody deleted the empty rows of the others', () => {
    const table = readyTable();
    table.type('Педагоги', 2, 'ФИО', [['Орлова Анна Петровна']]);
    for (const title of ['Педагоги', 'Наставники', 'Наставляемые', 'Пары', 'Кураторы'])
      table.host.act({ kind: 'deleteRows', sheet: table.sheet(title).id, at: 10, count: 991 });
    table.host.act({ kind: 'deleteSheet', sheet: table.sheet('Встречи').id });
    expect(layOut(table)).toContain('Создан лист «Встречи».');
    const pair = table.column('Встречи', 'Пара');
    expect(table.sheet('Встречи').cells[`2,${pair}`]?.rule?.type).toBe('VALUE_IN_RANGE');
    expect(table.call('repair', {}).writes).toBe(0);
  });

  it('the look of days, below the thousandth row too; a number that can be no day is not tried again and again', () => {
    const whole = readyTable();
    const at = whole.column('Педагоги', 'Принят в организацию');
    const type = `function type() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('Педагоги');
      sheet.insertRowsAfter(sheet.getMaxRows(), 200);
      sheet.getRange(1100, 1, 2, 1).setValues([['ПД-001'], ['ПД-002']]);
      sheet.getRange(1100, ${at}, 2, 1).setNumberFormat('0').setValues([[46000], [1e21]]);
    }`;
    const manifest = JSON.parse(distFile('appsscript.json')) as Json;
    const host = createHost({ files: [{ name: 'type.js', text: type }], manifest, state: whole.host.save() });
    expect(host.run('type', [], 'menu').error).toBeUndefined();
    const table = emptyTable({ state: host.save() });
    expect(layOut(table)).toEqual(['Лист «Педагоги»: возвращён вид дат.']);
    expect(table.sheet('Педагоги').cells[`1100,${at}`]?.display).toBe('09.12.2025');
    expect(table.call('repair', {}).writes).toBe(0);
  });

  it('a cleared dropdown', () => {
    const table = readyTable();
    const at = table.column('Пары', 'Форма наставничества');
    const sheet = table.sheet('Пары').id;
    // A paste from another table replaces the rule of a cell; deleting and re-adding the column is the same loss.
    table.host.act({ kind: 'insertColumns', sheet, at, count: 1 });
    table.host.edit({ sheet, row: 1, column: at, texts: [['Форма наставничества']] });
    table.host.act({ kind: 'deleteColumns', sheet, at: at + 1, count: 1 });
    layOut(table);
    expect(table.sheet('Пары').cells[`2,${at}`]?.rule?.type).toBe('VALUE_IN_LIST');
  });
});

describe('what is the user’s stays', () => {
  it('own columns, moved and renamed ones, rows above the table', () => {
    const table = readyTable();
    const sheet = table.sheet('Педагоги').id;
    table.type('Педагоги', 2, 'ФИО', [['Орлова Анна Петровна']]);
    table.host.act({ kind: 'insertColumns', sheet, at: 3, count: 1 });
    table.host.edit({ sheet, row: 1, column: 3, texts: [['Кабинет']] });
    table.host.edit({ sheet, row: 2, column: 3, texts: [['каб. 12']] });
    table.host.act({ kind: 'insertRows', sheet, at: 1, count: 1 });
    table.host.edit({ sheet, row: 1, column: 1, texts: [['Список педагогов школы']] });
    const before = valuesOf(table, 'Педагоги');
    layOut(table);
    expect(valuesOf(table, 'Педагоги')).toEqual(before);
  });

  it('a renamed tab is recognised and keeps its name', () => {
    const table = readyTable();
    table.host.act({ kind: 'renameSheet', sheet: table.sheet('Наставники').id, title: 'Наши опытные' });
    expect(layOut(table)).toEqual([]);
    expect(table.host.view().sheets.map((sheet) => sheet.title)).not.toContain('Наставники');
  });

  it('a renamed header is recognised by the metadata of its column', () => {
    const table = readyTable();
    const sheet = table.sheet('Наставники').id;
    const at = table.column('Наставники', 'Интересы наставника');
    table.host.edit({ sheet, row: 1, column: at, texts: [['Чем увлекается']] });
    expect(layOut(table)).toEqual([]);
    expect(table.sheet('Наставники').cells[`1,${at}`]?.v).toBe('Чем увлекается');
  });
});

describe('after Файл → Создать копию', () => {
  it('the copy works without the properties of the original', () => {
    const copy = tableOf(readyTable().host.copy());
    expect(copy.call('panelState', {}).stage).toBe('ready');
    layOut(copy);
    expect(copy.call('repair', {}).writes).toBe(0);
    expect(
      copy.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Орлова Анна Петровна' } }).code,
    ).toBe('ПД-001');
  });
});
