/** Column with a calendar day; text that is a date is offered as one. */
import { formatDay, isDay, partsOf, type Day } from '../../domain/day.ts';
import { isDayCell } from '../cell.ts';
import type { Column, Decoded, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { dayFromSerial, typedDay } from './typed-day.ts';

/** Days outside these years are misprints in a school of today. */
const FIRST_DAY = '1930-01-01';
const LAST_DAY = '2100-12-31';

const isLikely = (day: Day): boolean => FIRST_DAY <= day && day <= LAST_DAY;

/** Two-digit years and swallowed digits make dates of other centuries: 01.09.0026. */
function probableDay(day: Day): Day | undefined {
  const { year } = partsOf(day);
  const meant = year < 100 ? 2000 + year : undefined;
  const candidate = meant === undefined ? undefined : `${meant}${day.slice(4)}`;
  return candidate !== undefined && isDay(candidate) ? candidate : undefined;
}

/** A day in text means that day to the rules, or who was hired on «1.9.26» would count from ever; the cell stays a finding. */
function textualDay(text: string, meant: Day): Decoded<Day> {
  const message = `дата ${quoted(text)} записана как текст.`;
  const action = `Запишите ${formatDay(meant)} или примите исправление.`;
  if (!isLikely(meant)) return wrong('day.text', message, action);
  return { ...wrong('day.text', message, action, { day: meant }), value: meant };
}

function fromText(text: string): Decoded<Day> {
  const read = typedDay(text);
  switch (read.kind) {
    case 'day':
      return textualDay(text, read.day);
    case 'unreal':
      return wrong('day.unreal', `${quoted(text)}: такого дня нет.`, 'Впишите дату в виде 01.09.2026.');
    case 'noYear':
      return wrong('day.noYear', `${quoted(text)}: не указан год.`, 'Впишите дату в виде 01.09.2026.');
    case 'none':
      return wrong('day.unreadable', `${quoted(text)} – не дата.`, 'Впишите дату в виде 01.09.2026.');
  }
}

export const dayKind: Kind<Day> = defineKind<Day>({
  id: 'day',
  example: '01.09.2026',
  format: 'dd.mm.yyyy',
  native: { kind: 'date' },
  decodeFilled(cell) {
    if (isDayCell(cell)) {
      // A time in the cell is left alone: rules ask for days.
      if (isLikely(cell.day)) return understood(cell.day);
      const meant = probableDay(cell.day);
      const action = 'Проверьте год.';
      const message = `год в дате ${quoted(cell)} вызывает сомнение.`;
      return doubtful('day.doubtful', message, action, cell.day, meant === undefined ? undefined : { day: meant });
    }
    if (typeof cell === 'string') return fromText(textOf(cell));
    if (typeof cell === 'number') {
      const day = dayFromSerial(cell);
      const fix = day === undefined ? undefined : { day };
      return wrong('day.number', `вместо даты стоит число ${quoted(cell)}.`, 'Впишите дату в виде 01.09.2026.', fix);
    }
    return wrong('day.unreadable', 'вместо даты стоит отметка «да» или «нет».', 'Впишите дату в виде 01.09.2026.');
  },
  encode: (value) => ({ day: value }),
});

/** A calendar day. */
export function day(look: ColumnLook): Column<Day> {
  return columnOf(dayKind, look, 110);
}
