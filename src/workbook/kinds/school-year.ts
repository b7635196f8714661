/** Column with a school year, `2026/2027`: records keep theirs, so that last year's pairs do not mix with this year's. */
import { schoolYearOf } from '../../domain/day.ts';
import { isDayCell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';

const SHAPE = /^(20\d\d)\s*[/\\\u2010-\u2015\u2212-]\s*(20\d\d|\d\d)(?:\s*(?:уч|учебный)?\.?\s*(?:г|год)?\.?)?$/i;

export const schoolYearKind: Kind<string> = defineKind<string>({
  id: 'schoolYear',
  example: '2026/2027',
  format: '@',
  decodeFilled(cell) {
    const action = 'Впишите учебный год в виде 2026/2027.';
    if (isDayCell(cell)) {
      const meant = schoolYearOf(cell.day);
      const fix = SHAPE.test(meant) ? meant : undefined;
      return wrong('schoolYear.day', `вместо учебного года стоит дата ${quoted(cell)}.`, action, fix);
    }
    const text = textOf(cell);
    const match = text.length > 40 ? null : SHAPE.exec(text);
    const first = Number(match?.[1]);
    const second = match?.[2] ?? '';
    if (!match || Number(second) % 100 !== (first + 1) % 100 || (second.length === 4 && Number(second) !== first + 1)) {
      const lone = /^20\d\d$/.exec(text)?.[0];
      const fix = lone === undefined ? undefined : `${lone}/${Number(lone) + 1}`;
      return wrong('schoolYear.unreadable', `${quoted(cell)} – не учебный год.`, action, fix);
    }
    const value = `${first}/${first + 1}`;
    if (text === value) return understood(value);
    return doubtful(
      'schoolYear.spelling',
      `учебный год записан как ${quoted(text)}.`,
      `Исправьте на ${value}.`,
      value,
      value,
    );
  },
  encode: (value) => value,
});

/** A school year. */
export function schoolYear(look: Partial<ColumnLook> = {}): Column<string> {
  const note = 'Учебный год записи, например 2026/2027. Новым записям ставится сам – из настроек.';
  return columnOf(schoolYearKind, { header: 'Учебный год', note, ...look }, 100);
}
