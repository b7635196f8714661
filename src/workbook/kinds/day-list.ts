/** Column with several calendar days in one cell, joined by «; »: days that come from another plan. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { typedDay } from './typed-day.ts';

/** More days than this are no list a person typed. */
const MOST = 100;

export const dayListKind: Kind<readonly Day[]> = defineKind<readonly Day[]>({
  id: 'dayList',
  example: '15.11.2026; 20.04.2027',
  format: '@',
  decodeFilled(cell) {
    const pieces = textOf(cell)
      .split(/[;,\n]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .slice(0, MOST);
    const days: Day[] = [];
    for (const piece of pieces) {
      const read = typedDay(piece);
      if (read.kind !== 'day') {
        const action = 'Впишите дни в виде 15.11.2026; 20.04.2027.';
        return wrong('dayList.unreadable', `${quoted(piece)} – не дата.`, action);
      }
      if (days.indexOf(read.day) < 0) days.push(read.day);
    }
    return understood(days.length > 0 ? days.sort() : undefined);
  },
  encode: (value) => value.map(formatDay).join('; '),
});

/** Several days. */
export function dayList(look: ColumnLook): Column<readonly Day[]> {
  return columnOf(dayListKind, look, 140);
}
