/** Column with a range of ages, «10–15» or «любой»: the age of mentees a mentor prefers. */
import { isDayCell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';

/** Bounds in full years, both included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const YOUNGEST = 5;
const OLDEST = 70;
const ANY = /^(любой|любые|любого|все|без разницы|не важно|неважно|без ограничений)(?:\s*возраст[а-я]*)?$/;
const UNIT = '(?:\\s*(?:лет|год|года|г)\\.?)?';
const RANGE = new RegExp(`^(?:от\\s*|с\\s*)?(\\d{1,2})${UNIT}\\s*(?:-|до|по)\\s*(\\d{1,2})${UNIT}$`);
const FROM = new RegExp(`^(?:от|с|старше)\\s*(\\d{1,2})${UNIT}$|^(\\d{1,2})\\s*\\+$`);
const TO = new RegExp(`^(?:до|младше|не старше)\\s*(\\d{1,2})${UNIT}$`);

function rangeOf(text: string): AgeRange | undefined {
  const range = RANGE.exec(text);
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  const from = FROM.exec(text);
  if (from) return { from: Number(from[1] ?? from[2]), to: OLDEST };
  const to = TO.exec(text);
  if (to) return { from: YOUNGEST, to: Number(to[1]) };
  const one = new RegExp(`^(\\d{1,2})${UNIT}$`).exec(text)?.[1];
  return one === undefined ? undefined : { from: Number(one), to: Number(one) };
}

export const ageRangeKind: Kind<AgeRange | 'any'> = defineKind<AgeRange | 'any'>({
  id: 'ageRange',
  example: '12–16',
  format: '@',
  decodeFilled(cell) {
    const action = 'Впишите возраст в виде 12–16 или слово «любой».';
    // «10-12» turns into a date when the cell's format was lost; the date no longer tells what was typed.
    if (isDayCell(cell)) return wrong('ageRange.day', `вместо возраста стоит дата ${quoted(cell)}.`, action);
    const text = textOf(cell)
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\.+$/, '');
    if (ANY.test(text)) return understood<AgeRange | 'any'>('any');
    const range = text.length > 40 ? undefined : rangeOf(text);
    if (!range) return wrong('ageRange.unreadable', `${quoted(cell)} – не возраст.`, action);
    if (range.from < YOUNGEST || range.to > OLDEST || range.from > range.to) {
      const message = `${quoted(cell)}: возраст бывает от ${YOUNGEST} до ${OLDEST}, меньший стоит первым.`;
      return wrong('ageRange.bounds', message, action);
    }
    return understood(range);
  },
  encode(value) {
    if (value === 'any') return 'любой';
    return value.from === value.to ? String(value.from) : `${value.from}–${value.to}`;
  },
});

/** A range of ages, or any age. */
export function ageRange(look: ColumnLook): Column<AgeRange | 'any'> {
  return columnOf(ageRangeKind, look, 110);
}
