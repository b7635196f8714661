/** Rows that a filter hides. */
import { bottomOf } from './area.ts';
import type { Book, Sheet } from './book.ts';
import { displayText } from './display.ts';
import { cellAt } from './grid.ts';
import type { Locale } from './locale.ts';
import { satisfies } from './rules.ts';

/** The header row of the filter is never hidden. */
export function filteredRows(book: Book, sheet: Sheet, locale: Locale): number[] {
  const { filter } = sheet;
  if (!filter) return [];
  const rows: number[] = [];
  const last = Math.min(bottomOf(filter.area), sheet.rows);
  for (let row = filter.area.row + 1; row <= last; row += 1) {
    const hidden = Object.entries(filter.criteria).some(([column, criterion]) => {
      const cell = cellAt(sheet, row, Number(column));
      const text = displayText(cell, locale);
      if (criterion.hidden?.includes(text)) return true;
      if (criterion.visible && !criterion.visible.includes(text)) return true;
      return criterion.type !== undefined && !satisfies(cell, criterion.type, criterion.values, { book, locale });
    });
    if (hidden) rows.push(row);
  }
  return rows;
}
