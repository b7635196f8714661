/** Column of short text: a position, a subject, a number of an order. */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, textOf, understood, type ColumnLook } from './define.ts';

const LONGEST = 1000;

export const textKind: Kind<string> = defineKind<string>({
  id: 'text',
  example: 'учитель математики',
  format: '@',
  decodeFilled(cell) {
    const text = textOf(cell);
    if (text === '') return understood<string>(undefined);
    if (text.length <= LONGEST) return understood(text);
    return doubtful(
      'text.long',
      `текст слишком длинный: ${text.length} знаков.`,
      'Оставьте главное, подробности перенесите в документ.',
      text,
    );
  },
  encode: (value) => value,
});

/** Short text; a number or a date typed into it is read as people see it. */
export function text(look: ColumnLook): Column<string> {
  return columnOf(textKind, look, 180);
}
