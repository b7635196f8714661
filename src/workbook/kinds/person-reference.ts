/** Column that names a person on whichever sheet of people; the register of consents keeps papers of all of them. */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { findCode, PREFIXES, recordName } from './record-codes.ts';

const PEOPLE: readonly string[] = [
  PREFIXES.staff,
  PREFIXES.mentors,
  PREFIXES.mentees,
  PREFIXES.curators,
  PREFIXES.experts,
];

export const personReferenceKind: Kind<string> = defineKind<string>({
  id: 'personReference',
  example: 'НЯ-014 · Сафин Т.',
  format: '@',
  decodeFilled(cell) {
    const text = textOf(cell);
    const found = findCode(text);
    if (!found) {
      return wrong(
        'reference.noCode',
        `в тексте ${quoted(text)} нет кода человека, поэтому непонятно, о ком речь.`,
        'Впишите код, например НК-003 или НЯ-014.',
      );
    }
    if (PEOPLE.indexOf(found.prefix) < 0) {
      return wrong(
        'reference.otherSheet',
        `${found.code} – это ${recordName(found.prefix)}, а здесь нужен человек.`,
        'Впишите код человека, например НК-003 или НЯ-014.',
      );
    }
    if (found.exact) return understood(found.code);
    const fix = found.rest === '' ? found.code : `${found.code} · ${found.rest}`;
    return doubtful(
      'reference.spelling',
      `код написан как ${quoted(text)}, а должен быть ${found.code}.`,
      `Исправьте на ${found.code}.`,
      found.code,
      fix,
    );
  },
  encode: (value) => value,
});

/** A person; the value is the code. */
export function personReference(look: ColumnLook): Column<string> {
  return columnOf(personReferenceKind, look, 200);
}
