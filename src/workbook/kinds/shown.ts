/** Columns the add-on computes and writes: nobody types there, so nothing in them is ever a finding. */
import type { Day } from '../../domain/day.ts';
import { isDayCell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, isFormulaError, textOf, type ColumnLook } from './define.ts';

export const shownTextKind: Kind<string> = {
  id: 'shownText',
  example: 'НК-003 · Иванова М. П.',
  format: '@',
  decode: (cell) => ({ ok: true, value: isFormulaError(cell) ? undefined : textOf(cell) || undefined }),
  encode: (value) => value,
};

export const shownDayKind: Kind<Day> = {
  id: 'shownDay',
  example: '12.11.2026',
  format: 'dd.mm.yyyy',
  decode: (cell) => ({ ok: true, value: isDayCell(cell) ? cell.day : undefined }),
  encode: (value) => ({ day: value }),
};

export const shownNumberKind: Kind<number> = {
  id: 'shownNumber',
  example: '2',
  decode: (cell) => ({ ok: true, value: typeof cell === 'number' ? cell : undefined }),
  encode: (value) => value,
};

/** Computed text. */
export function shownText(look: ColumnLook): Column<string> {
  return columnOf(shownTextKind, look, 160, true);
}

/** Computed date. */
export function shownDay(look: ColumnLook): Column<Day> {
  return columnOf(shownDayKind, look, 110, true);
}

/** Computed number. */
export function shownNumber(look: ColumnLook): Column<number> {
  return columnOf(shownNumberKind, look, 90, true);
}
