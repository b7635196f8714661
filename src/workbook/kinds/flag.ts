/** Column with a checkbox; the words people type instead of ticking are understood. */
import { isDayCell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';

const YES = ['да', 'true', 'истина', '+', '1', 'v', 'х', 'x', '✓', '✔', '☑', 'yes', 'есть'];
const NO = ['нет', 'false', 'ложь', '-', '–', '—', '0', 'no', 'не'];

export const flagKind: Kind<boolean> = defineKind<boolean>({
  id: 'flag',
  example: 'да',
  native: { kind: 'checkbox' },
  decodeFilled(cell) {
    if (typeof cell === 'boolean') return understood(cell);
    const text = isDayCell(cell)
      ? ''
      : textOf(cell)
          .toLowerCase()
          .replace(/[.!]+$/, '');
    if (YES.indexOf(text) >= 0) return understood(true);
    if (NO.indexOf(text) >= 0) return understood(false);
    return wrong('flag.unreadable', `${quoted(cell)} – не «да» и не «нет».`, 'Поставьте или снимите отметку в ячейке.');
  },
  encode: (value) => value,
});

/** Yes or no. */
export function flag(look: ColumnLook): Column<boolean> {
  return columnOf(flagKind, look, 90);
}
