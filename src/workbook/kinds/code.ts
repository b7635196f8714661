/** Column with the immutable code of a record, `НК-003`. */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { findCode, recordName } from './record-codes.ts';

/** Codes of one prefix; Latin look-alikes, lower case, missing zeros and stray spaces are understood. */
export function codeKind(prefix: string): Kind<string> {
  const example = `${prefix}-003`;
  return defineKind<string>({
    id: 'code',
    example,
    format: '@',
    native: { kind: 'codePattern', prefix },
    decodeFilled(cell) {
      const text = textOf(cell);
      const found = findCode(text);
      if (found?.prefix === prefix && found.rest === '') {
        if (found.exact && text === found.code && cell === text) return understood(found.code);
        return doubtful(
          'code.spelling',
          `код написан как ${quoted(cell)}, а должен быть ${found.code}.`,
          `Исправьте на ${found.code}.`,
          found.code,
          found.code,
        );
      }
      if (found && found.rest === '') {
        return wrong(
          'code.prefix',
          `${found.code} – это ${recordName(found.prefix)}, а здесь нужен код вида ${example}.`,
          'Впишите код этого листа или очистите ячейку: код появится сам.',
        );
      }
      const digits = /^\d{1,6}$/.exec(text)?.[0];
      return wrong(
        'code.unreadable',
        `${quoted(cell)} – не код; код выглядит так: ${example}.`,
        'Очистите ячейку: код появится сам.',
        digits === undefined ? undefined : findCode(`${prefix}-${digits}`)?.code,
      );
    },
    encode: (value) => value,
  });
}

/** The code of a record; comes first and is frozen. */
export function code(prefix: string, look: Partial<ColumnLook> = {}): Column<string> {
  return columnOf(
    codeKind(prefix),
    {
      header: 'Код',
      note: 'Код появляется сам и не меняется: по нему записи находят друг друга.',
      origin: 'identity',
      required: true,
      ...look,
    },
    80,
  );
}
