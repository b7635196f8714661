/** Column with the code of a line of «Справочники»: built-in lines have theirs, lines of the school get СП-001 and so on. */
import type { Column, Kind } from '../define.ts';
import { codeKind } from './code.ts';
import { columnOf, defineKind, textOf, understood } from './define.ts';
import { PREFIXES } from './record-codes.ts';

const BUILT_IN = /^[a-z][A-Za-z]{2,30}\.[A-Za-z0-9_-]{2,40}$/;
const own = codeKind(PREFIXES.dictionaries);

export const lineCodeKind: Kind<string> = defineKind<string>({
  id: 'lineCode',
  example: 'forms.TEACHER_TEACHER',
  format: '@',
  decodeFilled(cell, context) {
    const text = textOf(cell);
    return BUILT_IN.test(text) ? understood(text) : own.decode(cell, context);
  },
  encode: (value) => value,
});

/** Code of a dictionary line. */
export function lineCode(): Column<string> {
  return columnOf(
    lineCodeKind,
    {
      header: 'Код',
      note: 'Код появляется сам и не меняется. У строк, которые есть сразу, он латинский, у ваших – вида СП-001.',
      origin: 'identity',
      required: true,
    },
    150,
  );
}
