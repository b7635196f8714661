/** Column with a calendar year: the year of birth in the federal form. */
import { partsOf } from '../../domain/day.ts';
import { isDayCell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, understood, wrong, type ColumnLook } from './define.ts';
import { typedNumber } from './typed-number.ts';

const FROM = 1930;
const TO = 2100;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FROM && value <= TO;

/** «85» most probably means 1985, «12» most probably 2012. */
const fromTwoDigits = (value: number): number => (value <= 29 ? 2000 + value : 1900 + value);

export const yearKind: Kind<number> = defineKind<number>({
  id: 'year',
  example: '1987',
  format: '0',
  native: { kind: 'wholeNumber', from: FROM, to: TO },
  decodeFilled(cell) {
    if (isDayCell(cell)) {
      const { year } = partsOf(cell.day);
      const message = `стоит дата ${quoted(cell)}, а нужен только год.`;
      if (!isYear(year)) return wrong('year.day', message, 'Впишите год четырьмя цифрами.');
      // The federal form keeps the year alone; a birthday is more personal data than anything here needs.
      return doubtful('year.day', message, `Оставьте ${year}: день рождения хранить не нужно.`, year, year);
    }
    const { value, reading } = typedNumber(cell);
    if (value === undefined) {
      const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(String(cell).slice(0, 60))?.[1];
      const fix = year !== undefined && isYear(Number(year)) ? Number(year) : undefined;
      return wrong('year.unreadable', `${quoted(cell)} – не год.`, 'Впишите год четырьмя цифрами.', fix);
    }
    if (isYear(value)) {
      if (reading === 'plain') return understood(value);
      return doubtful('year.words', `кроме года есть слова: ${quoted(cell)}.`, `Оставьте ${value}.`, value, value);
    }
    const short = Number.isInteger(value) && value >= 0 && value <= 99 ? fromTwoDigits(value) : undefined;
    return wrong(
      'year.range',
      `${quoted(cell)} не похоже на год.`,
      `Впишите год четырьмя цифрами, от ${FROM} до ${TO}.`,
      short !== undefined && isYear(short) ? short : undefined,
    );
  },
  encode: (value) => value,
});

/** A year from 1930 to 2100. */
export function year(look: ColumnLook): Column<number> {
  return columnOf(yearKind, look, 90);
}
