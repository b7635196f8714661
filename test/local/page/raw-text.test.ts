import { describe, expect, it } from 'vitest';
import { doubtTitle, rawText } from '../../../src/local/page/raw-text.ts';

describe('the text of an open cell', () => {
  it.each([
    ['a number that is text keeps its apostrophe', '12', "'12"],
    ['a day that is text keeps its apostrophe', '01.09.2026', "'01.09.2026"],
    ['a formula that is text keeps its apostrophe', '=A1', "'=A1"],
    ['a day that does not exist needs none: mended in its place it must become a day', '31.11.2024', '31.11.2024'],
    ['nor does a month that does not exist', '32/13/2020', '32/13/2020'],
    ['29 February exists in leap years only', '29.02.2025', '29.02.2025'],
    ['29 February of a leap year', '29.02.2024', "'29.02.2024"],
    ['words need none', 'математика', 'математика'],
  ])('%s', (_, stored, shown) => {
    expect(rawText({ v: stored, display: stored, format: 'dd.MM.yyyy' })).toBe(shown);
  });
});

describe('the title above the doubt of a cell’s rule', () => {
  it('names the one cell that was typed', () => {
    expect(doubtTitle({ sheet: 1, row: 4, column: 7, texts: [['31.11.2024']] })).toBe('Проверьте ячейку G4');
  });
  it('names no cell of a pasted block', () => {
    expect(doubtTitle({ sheet: 1, row: 4, column: 7, texts: [['а', 'б']] })).toBe('Проверьте, что вставили');
  });
});
