/** The downloaded .xlsx, read by a library that had no part in writing it. */
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetView, ValidationState, WorkbookView } from '../../../src/local/host.ts';
import { tableXlsx } from '../../../src/local/xlsx/table-xlsx.ts';

const LIST: ValidationState = {
  type: 'VALUE_IN_LIST',
  values: [['активна', 'завершена'], true],
  allowInvalid: false,
  help: 'Выберите состояние.',
};
const COMMAS: ValidationState = { type: 'VALUE_IN_LIST', values: [['да, согласен', 'нет'], true], allowInvalid: true };
const FROM_SHEET: ValidationState = {
  type: 'VALUE_IN_RANGE',
  values: [{ $range: { sheet: 2, row: 2, column: 1, rows: 99, columns: 1 } }, true],
  allowInvalid: true,
};
const DAY: ValidationState = { type: 'DATE_IS_VALID_DATE', values: [], allowInvalid: true };

function sheet(part: Partial<SheetView> & Pick<SheetView, 'id' | 'title' | 'cells'>): SheetView {
  return {
    hidden: false,
    rows: 100,
    columns: 8,
    frozenRows: 0,
    frozenColumns: 0,
    widths: {},
    heights: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    groups: [],
    colourRules: [],
    protections: [],
    charts: [],
    ...part,
  };
}

const VIEW: WorkbookView = {
  title: 'Наставничество',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  activeSheet: 1,
  activeCell: { row: 1, column: 1 },
  sheets: [
    sheet({
      id: 1,
      title: 'Пары: 2026/2027',
      frozenRows: 1,
      frozenColumns: 2,
      tabColor: '#1a56a8',
      widths: { 1: 90, 2: 294 },
      hiddenColumns: [7],
      hiddenRows: [5],
      merges: [{ row: 20, column: 1, rows: 1, columns: 3 }],
      groups: [{ from: 5, to: 6, collapsed: true }],
      colourRules: [
        {
          areas: [{ row: 2, column: 3, rows: 99, columns: 1 }],
          type: 'TEXT_EQUAL_TO',
          values: ['активна'],
          background: '#d9ead3',
        },
      ],
      cells: {
        '1,1': {
          v: 'Код',
          display: 'Код',
          style: { bold: true, background: '#eeeeee', align: 'center', wrap: 'WRAP' },
          note: 'Не меняйте',
        },
        '2,1': { v: '=HYPERLINK("https://example.com")', display: '=HYPERLINK("https://example.com")' },
        '2,2': { v: '+7 900', display: '+7 900', format: '@' },
        '2,3': { v: 'активна', display: 'активна', rule: LIST },
        '3,3': { display: '', rule: LIST },
        '2,4': { v: 46_266, format: 'dd.mm.yyyy', display: '01.09.2026', rule: DAY },
        '3,4': { v: 12.5, display: '12,5' },
        '4,4': { v: true, display: 'ИСТИНА' },
        '5,4': { v: 3, f: '=D3-9,5', display: '3' },
        '6,4': { f: '=1/0', e: '#DIV/0!', display: '#DIV/0!' },
        '7,4': { f: '=QUERY(A1)', e: '#ERROR!', display: '#ERROR!' },
        '2,5': { display: '', rule: COMMAS },
        '2,6': { display: '', rule: FROM_SHEET },
        '7,1': { v: '<b>&"\u0001', display: '<b>&"' },
        '8,1': { v: '@SUM(A1)', display: '@SUM(A1)' },
        '9,1': { v: '2026-09-01', display: '2026-09-01' },
      },
    }),
    sheet({ id: 2, title: 'Наставники', hidden: true, cells: { '1,1': { v: 'Для списков', display: 'Для списков' } } }),
  ],
};

const book = new ExcelJS.Workbook();

beforeAll(async () => {
  const bytes = await tableXlsx(VIEW);
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
});

function cell(address: string): ExcelJS.Cell {
  return book.worksheets[0]!.getCell(address);
}

describe('values', () => {
  it.each([
    ['A2', '=HYPERLINK("https://example.com")'],
    ['B2', '+7 900'],
    ['A8', '@SUM(A1)'],
    ['A9', '2026-09-01'],
  ])('%s stays text', (address, text) => {
    expect(cell(address).type).toBe(ExcelJS.ValueType.String);
    expect(cell(address).value).toBe(text);
  });

  it('keeps numbers, ticks and days with their formats', () => {
    expect(cell('D3').value).toBe(12.5);
    expect(cell('D4').value).toBe(true);
    expect(cell('D2').value).toEqual(new Date(Date.UTC(2026, 8, 1)));
    expect(cell('D2').numFmt).toBe('dd.mm.yyyy');
    expect(cell('B2').numFmt).toBe('@');
  });

  it('writes a formula as its value, and as an error what Excel knows as one', () => {
    expect(cell('D5').value).toBe(3);
    expect(cell('D5').formula).toBeUndefined();
    expect(cell('D6').value).toEqual({ error: '#DIV/0!' });
    expect(cell('D7').value).toBe('#ERROR!');
  });

  it('keeps HTML as text', () => {
    expect(String(cell('A7').value)).toContain('<b>&"');
  });
});

describe('looks', () => {
  it('names the sheets as the format allows and hides what is hidden', () => {
    expect(book.worksheets.map((found) => found.name)).toEqual(['Пары  2026 2027', 'Наставники', 'Списки значений']);
    expect(book.worksheets.map((found) => found.state)).toEqual(['visible', 'hidden', 'hidden']);
  });

  it('keeps widths, freeze, groups, hidden rows and columns', () => {
    const first = book.worksheets[0]!;
    expect(first.getColumn(2).width).toBeCloseTo(40, 0);
    expect(first.getColumn(7).hidden).toBe(true);
    expect(first.getColumn(5).outlineLevel).toBe(1);
    expect(first.getColumn(5).hidden).toBe(true);
    expect(first.getRow(5).hidden).toBe(true);
    expect(first.getCell('B20').master.address).toBe('A20');
    expect(first.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  });

  it('keeps styles and notes', () => {
    expect(cell('A1').font.bold).toBe(true);
    expect(cell('A1').alignment).toMatchObject({ horizontal: 'center', wrapText: true });
    expect(cell('A1').fill).toMatchObject({
      pattern: 'solid',
      fgColor: { argb: expect.stringMatching(/EEEEEE$/) as string },
    });
    expect(JSON.stringify(cell('A1').note)).toContain('Не меняйте');
  });
});

describe('validation', () => {
  it('refuses what the table refuses, and warns where it warns', () => {
    expect(cell('C3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"активна,завершена"'],
      errorStyle: 'stop',
      error: 'Выберите состояние.',
    });
    expect(cell('E2').dataValidation).toMatchObject({ type: 'list', errorStyle: 'warning' });
  });

  it('keeps options with commas whole, on a sheet of their own', () => {
    expect(cell('E2').dataValidation.formulae).toEqual(["'Списки значений'!$A$1:$A$2"]);
    expect(book.getWorksheet('Списки значений')?.getCell('A1').value).toBe('да, согласен');
  });

  it('points to the range of options', () => {
    expect(cell('F2').dataValidation.formulae).toEqual(["'Наставники'!$A$2:$A$100"]);
  });

  it('checks days', () => {
    expect(cell('D2').dataValidation.type).toBe('date');
  });
});

it('keeps colour rules', () => {
  const rules = (
    book.worksheets[0] as unknown as {
      readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly object[] }[];
    }
  ).conditionalFormattings;
  expect(rules[0]?.ref).toBe('C2:C100');
  expect(rules[0]?.rules[0]).toMatchObject({ type: 'expression', formulae: ['C2="активна"'] });
});
