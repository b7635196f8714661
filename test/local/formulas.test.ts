/** Native formulas as a Russian table writes them: what is counted, and what is refused in words. */
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../src/local/formulas.ts';
import type { FormulaResult, SheetView, WorkbookView } from '../../src/local/host.ts';

type Scalar = string | number | boolean;

function sheet(id: number, title: string, rows: readonly (readonly (Scalar | undefined)[])[]): SheetView {
  const cells: Record<string, SheetView['cells'][string]> = {};
  rows.forEach((row, r) =>
    row.forEach((v, c) => {
      if (v !== undefined) cells[`${String(r + 1)},${String(c + 1)}`] = { v, display: String(v) };
    }),
  );
  return {
    id,
    title,
    hidden: false,
    rows: 100,
    columns: 26,
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
    cells,
  };
}

const VIEW: WorkbookView = {
  title: 'Проба',
  locale: 'ru_RU',
  timeZone: 'Asia/Yekaterinburg',
  activeSheet: 1,
  activeCell: { row: 1, column: 1 },
  sheets: [
    sheet(1, 'Сводка', []),
    sheet(2, 'Пары', [
      ['Состояние', 'Встреч', 'Дата', 'Да'],
      ['активна', 3, 46_266, true],
      ['завершена', 4.5, 46_300, false],
      ['активна', 7, undefined, true],
    ]),
    sheet(3, "Лист 'с кавычкой'; и;", [['=1+1', '007', 'МУЖ']]),
  ],
};

// 23.11.2026, 01:30 in Yekaterinburg, while in Greenwich it is still the 22nd.
const NOW = Date.UTC(2026, 10, 22, 20, 30);
const FILES = [{ name: 'Entry.js', text: 'function НАГРУЗКА(строки) {}\nfunction LOAD(rows) {}' }];

function count(...formulas: readonly string[]): readonly FormulaResult[] {
  const cells = formulas.map((formula, index) => ({ sheet: 'Сводка', row: index + 1, column: 1, formula }));
  return createCalculator(FILES, () => NOW)(cells, VIEW);
}

describe('formulas that are counted', () => {
  it.each<[formula: string, value: Scalar]>([
    ['=1+1', 2],
    ['=1,5*2', 3],
    ['=SUM(Пары!B2:B4)', 14.5],
    ["=SUM('Пары'!$B$2:$B$4)", 14.5],
    ['=COUNTIF(Пары!A2:A4;"активна")', 2],
    ['=COUNTIF(Пары!A2:A4,"активна")', 2],
    ['=COUNTIFS(Пары!A2:A4;"активна";Пары!B2:B4;">3")', 1],
    ['=IF(1>0;1,5;0)', 1.5],
    ['=IF(1>0,1,0)', 1],
    ['=ROUND(2,345;2)', 2.35],
    ['=IF(ИСТИНА;"да; нет";"нет")', 'да; нет'],
    ['="а""б;в"&1', 'а"б;в1'],
    ['=1/3', 0.333333333333333],
    ['=Пары!C2', 46_266],
    ['=Пары!C3-Пары!C2', 34],
    ['=DATE(2026;9;1)', 46_266],
    ['=TEXT(Пары!C2;"dd.mm.yyyy")', '01.09.2026'],
    ['=Пары!D2', true],
    ["='Лист ''с кавычкой''; и;'!A1", '=1+1'],
    ["='Лист ''с кавычкой''; и;'!B1", '007'],
    ['=TODAY()', 46_349],
    ['=INT(NOW())-TODAY()', 0],
    ['=IFERROR(1/0;"ошибка")', 'ошибка'],
    ['=PROPER("иванов пётр")', 'Иванов Пётр'],
    ['=SUMPRODUCT((Пары!B2:B4>3)*1)', 2],
    ['=INDEX(Пары!A2:A4;MATCH(7;Пары!B2:B4;0))', 'активна'],
    ['=LET(x;2;x*3)', 6],
    ['=INDIRECT("Пары!B2")', 3],
  ])('%s', (formula, value) => {
    expect(count(formula)).toEqual([{ value }]);
  });

  it('counts a formula that reads another formula', () => {
    expect(count('=A2*2', '=SUM(Пары!B2:B4)')).toEqual([{ value: 29 }, { value: 14.5 }]);
  });

  it('passes an error on, with its own name', () => {
    expect(count('=1/0', '=A1+1').map(({ error }) => error)).toEqual(['#DIV/0!', '#DIV/0!']);
  });
});

describe('formulas that are refused before the engine sees them', () => {
  it.each([
    ['=QUERY(Пары!A1:B4;"select A")', '#NAME?', 'QUERY'],
    ['=IFERROR(QUERY(Пары!A1:B4;"");0)', '#NAME?', 'QUERY'],
    ['=IMPORTXML("https://example.com";"//a")', '#NAME?', 'IMPORTXML'],
    ['=ЕСЛИ(1;2;3)', '#NAME?', 'ЕСЛИ'],
    ['=ВСЕГО*2', '#NAME?', 'ВСЕГО'],
    ['=COUNTA(Пары!A2:A)', '#ERROR!', 'A2:A1000'],
    ['=COUNTA(Пары!A:A)', '#ERROR!', 'A2:A1000'],
    ['=COUNTA(Пары!2:2)', '#ERROR!', 'A2:A1000'],
    ['=SUM({1;2;3})', '#ERROR!', 'фигурных'],
    ['=1+LOAD(Пары!A1:B4)', '#ERROR!', 'LOAD'],
    ['=IFERROR(нагрузка(Пары!A1:B4);0)', '#ERROR!', 'нагрузка'],
    ['=SUM(Нет!A1)', '#REF!', 'Нет'],
    ['=SUM("', '#ERROR!', 'Проверьте'],
    ['=SUM(', '#ERROR!', 'Проверьте'],
    ['=UNIQUE(Пары!A2:A4)', '#ERROR!', 'несколько ячеек'],
    ['=A1', '#REF!', 'сама на себя'],
  ])('%s', (formula, error, words) => {
    const [result] = count(formula);
    expect(result?.error).toBe(error);
    expect(result?.sentence).toContain(words);
  });

  it('lets what reads a refused formula fail too', () => {
    expect(count('=QUERY(Пары!A1:B4;"")', '=A1+1')[1]?.error).toBeDefined();
  });

  it('does not refuse the words inside quotes', () => {
    expect(count('="QUERY(A2:A) {1;2}"')).toEqual([{ value: 'QUERY(A2:A) {1;2}' }]);
  });
});
