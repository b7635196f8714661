import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { checkBook } from '../../../src/workbook/checks/index.ts';
import { bookOf, gridOf, TODAY } from './book-of.ts';
import { wellKept, found } from './small-school.ts';

describe('the table itself', () => {
  const pairsGrid = gridOf('pairs', wellKept.pairs!);
  const without = (header: string): Cell[][] => {
    const at = pairsGrid[0]!.indexOf(header);
    return pairsGrid.map((line) => line.filter((_, index) => index !== at));
  };
  it('names a missing sheet and reports none of what follows from it', () => {
    expect(found({}, { missing: ['mentors'] })).toEqual(['structure.missingSheet error mentors - -']);
  });
  it('names a missing column and reports none of what follows from it', () => {
    const [issue, ...rest] = checkBook(bookOf(wellKept, { grids: { pairs: without('Форма наставничества') } }), {
      today: TODAY,
    });
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ code: 'structure.missingColumn', root: true, sheet: 'pairs' });
    expect(issue!.message).toBe('На листе «Пары» не найден столбец «Форма наставничества».');
    expect(issue!.action).toContain('Восстановить листы и столбцы');
  });
  it('names a doubled column by its letters', () => {
    const grid = pairsGrid.map((line) => [...line, line[1]!]);
    const [issue] = checkBook(bookOf(wellKept, { grids: { pairs: grid } }), { today: TODAY });
    expect(issue).toMatchObject({ code: 'structure.doubledColumn', column: 'mentorRef' });
    expect(issue!.message).toMatch(/стоит дважды: B и A?[A-Z]\. Читается первый\.$/);
  });
  it('names a second header row', () => {
    const grid = [pairsGrid[0]!, pairsGrid[0]!, ...pairsGrid.slice(1)];
    expect(found({}, { grids: { pairs: grid } })).toEqual(['structure.secondHeader warning pairs 2 -']);
  });
  it('names a second header row of which only a part was pasted, and takes no data for one', () => {
    const part = pairsGrid[0]!.map((header, index) => (index < 3 ? header : ''));
    const grid = [pairsGrid[0]!, part, ...pairsGrid.slice(1)];
    expect(found({}, { grids: { pairs: grid } })).toEqual(['structure.secondHeader warning pairs 2 -']);
    const own = pairsGrid.map((line, index) => (index === 1 ? line.map((cell, at) => (at > 30 ? 'Код' : cell)) : line));
    expect(found({}, { grids: { pairs: own } }).filter((line) => line.startsWith('structure'))).toEqual([]);
  });
  it('keeps the first header where a fuller one was pasted among the records', () => {
    const renamed = pairsGrid[0]!.map((header, index) => (index === 5 ? 'Другое название' : header));
    const grid = [renamed, ...pairsGrid.slice(1, 2), pairsGrid[0]!, ...pairsGrid.slice(2)];
    const { pairs } = bookOf(wellKept, { grids: { pairs: grid } }).tables;
    expect(pairs.layout).toMatchObject({ headerRow: 1, repeatedHeaders: [3] });
  });
  it('names a sheet whose header is gone', () => {
    expect(found({}, { grids: { programmes: gridOf('programmes', wellKept.programmes!).slice(1) } })).toEqual([
      'structure.noHeader error programmes - -',
    ]);
  });
  it('names a copy of a sheet', () => {
    expect(found({}, { copies: [{ sheet: 'pairs', title: 'Копия листа Пары' }] })).toEqual([
      'structure.copy warning pairs - -',
    ]);
  });
});
