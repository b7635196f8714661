/** Widths of columns as they are laid out: no word of a header is broken in its middle. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/workbook/column-width.ts';
import { shownText } from '../../src/workbook/kinds/index.ts';

describe('width of a column', () => {
  it.each<[header: string, given: number, width: number]>([
    ['Код', 80, 80],
    ['Начало педагогического стажа', 110, 151],
    ['Год рождения наставляемого', 90, 133],
    ['', 50, 50],
  ])('«%s», %i wide by its definition, gets %i', (header, given, width) => {
    expect(widthOf(shownText({ header, note: '', width: given }))).toBe(width);
  });
});
