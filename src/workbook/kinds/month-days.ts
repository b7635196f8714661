/** Days that come every year, as settings list them: «20.12; 20.05». */
import { daysInMonth } from '../../domain/day.ts';
import { isDayCell, type Cell } from '../cell.ts';
import type { Kind } from '../define.ts';
import { defineKind, quoted, textOf, understood, wrong } from './define.ts';

// 29 February would be missing from three school years of four.
const COMMON_YEAR = 2027;

/** Month and date, `MM-DD`; undefined for what is no day of every year. */
function monthDay(text: string): string | undefined {
  const match = /^(\d{1,2})[./-](\d{1,2})(?:[./-]\d{2,4})?$/.exec(text);
  if (!match) return undefined;
  const [date, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(COMMON_YEAR, month)) return undefined;
  return `${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

const textOfCell = (cell: Cell): string =>
  isDayCell(cell) ? `${cell.day.slice(8, 10)}.${cell.day.slice(5, 7)}` : textOf(cell).slice(0, 400);

/** Days of every year as `MM-DD`, each once, in the order they were typed. */
export const monthDaysKind: Kind<readonly string[]> = defineKind<readonly string[]>({
  id: 'monthDays',
  example: '20.12; 20.05',
  format: '@',
  decodeFilled(cell) {
    const pieces = textOfCell(cell)
      .split(/[;,\n]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    const days = pieces.map(monthDay);
    const known = days.filter((day): day is string => day !== undefined);
    if (known.length > 0 && known.length === days.length) return understood(Array.from(new Set(known)));
    return wrong(
      'monthDays.unreadable',
      `${quoted(cell)} – не дни года.`,
      'Впишите дни через точку с запятой: 20.12; 20.05.',
    );
  },
  encode: (days) => days.map((day) => `${day.slice(3, 5)}.${day.slice(0, 2)}`).join('; '),
});
