import { describe, expect, it } from 'vitest';
import { checkBook, shownValues } from '../../../src/workbook/checks/index.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import {
  DEMONSTRATION_DAY,
  demonstrationCells,
  demonstrationSettings,
  planted,
} from '../../../src/workbook/sample/index.ts';
import { PAIR_STATES } from '../../../src/domain/pairs/states.ts';
import { sheets } from '../../../src/workbook/sheets/index.ts';
import { bookOf, type Records } from './book-of.ts';

/** The demonstration as a table; `shown` cells by sheet and row come on top. */
function school(shown: readonly { sheet: string; row: number; column: string; value: Cell }[] = []) {
  const records = Object.fromEntries(
    sheets
      .filter(({ key }) => key !== 'settings' && key !== 'dictionaries')
      .map(({ key }) => [key, demonstrationCells(key).map(({ cells }) => ({ ...cells }))]),
  ) as Record<string, Record<string, Cell>[]>;
  for (const { sheet, row, column, value } of shown) records[sheet]![row - 2]![column] = value;
  return bookOf(records as Records, { settings: demonstrationSettings });
}

describe('the demonstration school', () => {
  const book = school();

  it('has exactly the planted mistakes', () => {
    const found = checkBook(book, { today: DEMONSTRATION_DAY })
      .filter((issue) => issue.severity !== 'info')
      .map(({ code, sheet, record, column }) => `${code} ${sheet} ${record ?? ''} ${column ?? ''}`);
    expect(found.sort()).toEqual(
      planted.map(({ issue, sheet, record, column }) => `${issue} ${sheet} ${record} ${column}`).sort(),
    );
  });

  it('has pairs in every state', () => {
    const states = new Set(
      shownValues(book, DEMONSTRATION_DAY)
        .filter(({ sheet, column }) => sheet === 'pairs' && column === 'state')
        .map(({ value }) => value),
    );
    expect([...states].sort()).toEqual(PAIR_STATES.map(({ title }) => title).sort());
  });

  it('needs no second pass: computed columns once written stay as they are', () => {
    const filled = school(shownValues(book, DEMONSTRATION_DAY));
    expect(shownValues(filled, DEMONSTRATION_DAY)).toEqual([]);
  });

  it('changes no typed cell beside the columns of teachers', () => {
    const typed = shownValues(book, DEMONSTRATION_DAY).filter(
      ({ sheet, column }) => sheets.find(({ key }) => key === sheet)!.columns[column]!.shown !== true,
    );
    expect(typed).toEqual([]);
  });
});
