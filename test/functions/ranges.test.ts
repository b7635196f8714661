/** Which sheet a range is: every sheet by its own headers alone, by its codes, and never as questionnaires. */
import { describe, expect, it } from 'vitest';
import { isAnswersRange } from '../../src/functions/answers.ts';
import { sheetOfRange } from '../../src/functions/ranges.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { range } from './sheets.ts';

// A sheet that the add-on draws whole is never an argument.
const asked = sheets.filter(
  ({ codeColumn, columns }) => codeColumn !== undefined || Object.values(columns).some(({ shown }) => shown !== true),
);
const headers = asked.map(({ key, columns }): [string, Cell[]] => [
  key,
  Object.values(columns).map(({ header }) => header),
]);

describe('a range', () => {
  it.each(headers)('with the headers of «%s» is that sheet', (key, row) => {
    expect(sheetOfRange([row])).toBe(key);
    expect(sheetOfRange([['Моя таблица'], [], [...row].reverse()])).toBe(key);
    expect(isAnswersRange([row])).toBe(false);
  });
  it('with headers that several sheets share is told by its codes', () => {
    const shared = ['Код', 'ФИО', 'Год рождения', 'Пол'];
    expect(sheetOfRange([shared, ['НЯ-001', 'Иванова Мария Петровна', 2010, 'ж']])).toBe('mentees');
    expect(sheetOfRange([shared, ['', '', '', ''], ['нк-1', '', 1980, 'м']])).toBe('mentors');
    expect(sheetOfRange([shared])).toBe('staff');
  });
  it('with only the columns a figure needs is still known', () => {
    expect(sheetOfRange(range('pairs', ['id', 'menteeRef', 'orderOn'], []))).toBe('pairs');
    expect(sheetOfRange(range('programmes', ['approvedOn', 'pairRefs', 'id'], []))).toBe('programmes');
  });
  it.each([
    ['nothing', []],
    [
      'blanks',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'one known word',
      [
        ['Педагоги', '', ''],
        ['Иванова', 1, 2],
      ],
    ],
    [
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ] as [string, Cell[][]][])('of %s is no sheet', (_what, grid) => {
    expect(sheetOfRange(grid)).toBeUndefined();
  });
  it('of answers is questionnaires', () => {
    expect(isAnswersRange([['Дата', 'Код участника', 'Комфорт']])).toBe(true);
    expect(isAnswersRange([['Участник', 'Пара', 'Дата ответа', 'Комфорт']])).toBe(true);
  });
});
