/** Columns of numbers: whole ones within bounds, and any. */
import type { Cell } from '../cell.ts';
import type { Column, Decoded, Kind } from '../define.ts';
import { columnOf, defineKind, quoted, understood, wrong, type ColumnLook } from './define.ts';
import { typedNumber } from './typed-number.ts';

function decodeNumber(cell: Cell, accept: (value: number) => boolean, wanted: string): Decoded<number> {
  const { value, reading } = typedNumber(cell);
  const fix = value !== undefined && accept(value) ? value : undefined;
  if (reading === 'plain' && value !== undefined) {
    if (fix !== undefined) return understood(value);
    return wrong('number.range', `${quoted(cell)} не подходит: нужно ${wanted}.`, 'Исправьте число.');
  }
  if (reading === 'day') {
    return wrong('number.day', `вместо числа стоит дата ${quoted(cell)}.`, `Впишите ${wanted}.`, fix);
  }
  return wrong('number.unreadable', `${quoted(cell)} – не число.`, `Впишите ${wanted} без слов.`, fix);
}

/** Whole numbers from `from` to `to`, both included. */
export function wholeNumberKind(from: number, to: number): Kind<number> {
  const wanted = `целое число от ${from} до ${to}`;
  return defineKind<number>({
    id: 'wholeNumber',
    example: String(Math.min(to, Math.max(from, 3))),
    format: '0',
    native: { kind: 'wholeNumber', from, to },
    decodeFilled: (cell) => decodeNumber(cell, (n) => Number.isInteger(n) && n >= from && n <= to, wanted),
    // −0 would not come back the same.
    encode: (value) => value + 0,
  });
}

export const numberKind: Kind<number> = defineKind<number>({
  id: 'number',
  example: '2,5',
  decodeFilled: (cell) => decodeNumber(cell, (n) => Number.isFinite(n), 'число'),
  encode: (value) => value + 0,
});

/** Any number from `from` to `to`, both included. */
export function numberBetweenKind(from: number, to: number): Kind<number> {
  return defineKind<number>({
    id: 'number',
    example: String(from),
    decodeFilled: (cell) => decodeNumber(cell, (n) => n >= from && n <= to, `число от ${from} до ${to}`),
    encode: (value) => value + 0,
  });
}

/** A whole number within bounds. */
export function wholeNumber(from: number, to: number, look: ColumnLook): Column<number> {
  return columnOf(wholeNumberKind(from, to), look, 90);
}

/** Any number; a comma is understood. */
export function number(look: ColumnLook): Column<number> {
  return columnOf(numberKind, look, 90);
}
