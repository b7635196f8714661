/** Column whose cells are read by somebody else: the value of a setting has the kind its line names. */
import type { Cell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, understood, type ColumnLook } from './define.ts';

export const rawValueKind: Kind<Cell> = defineKind<Cell>({
  id: 'rawValue',
  example: '2026/2027',
  decodeFilled: (cell) => understood(cell),
  encode: (value) => value,
});

/** Any content, as it stands. */
export function rawValue(look: ColumnLook): Column<Cell> {
  return columnOf(rawValueKind, look, 260);
}
