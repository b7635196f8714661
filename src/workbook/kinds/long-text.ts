/** Column of text of any length: goals, results, remarks. */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, textOf, understood, type ColumnLook } from './define.ts';

export const longTextKind: Kind<string> = defineKind<string>({
  id: 'longText',
  example: 'Провести три открытых урока и разобрать их вместе.',
  format: '@',
  decodeFilled: (cell) => understood(textOf(cell) || undefined),
  encode: (value) => value,
});

/** Text of any length. */
export function longText(look: ColumnLook): Column<string> {
  return columnOf(longTextKind, look, 280);
}
