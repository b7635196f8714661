/** Column that names a record of another sheet: shows «НК-003 · Иванова М. П.», only the code counts. */
import type { Column, Kind } from '../define.ts';
import {
  columnOf,
  defineKind,
  doubtful,
  quoted,
  textOf,
  understood,
  wrong,
  type ColumnLook,
  type Wrong,
} from './define.ts';
import { findCode, PREFIXES, recordName, type CodedSheet } from './record-codes.ts';

/** What is wrong with a text that should begin with a code of the sheet. */
export function wrongReference(text: string, prefix: string): Wrong<never> {
  const found = findCode(text);
  if (found) {
    return wrong(
      'reference.otherSheet',
      `${found.code} – это ${recordName(found.prefix)}, а здесь нужна запись «${recordName(prefix)}».`,
      'Выберите запись из списка.',
    );
  }
  return wrong(
    'reference.noCode',
    `в тексте ${quoted(text)} нет кода вида ${prefix}-003, поэтому непонятно, о ком речь.`,
    'Выберите запись из списка или впишите её код.',
  );
}

/** The code of a record of the sheet, at the beginning of the cell. */
export function referenceKind(sheet: CodedSheet): Kind<string> {
  const prefix = PREFIXES[sheet];
  return defineKind<string>({
    id: 'reference',
    example: `${prefix}-003 · Иванова М. П.`,
    format: '@',
    native: { kind: 'records', sheet },
    decodeFilled(cell) {
      const text = textOf(cell);
      const found = findCode(text);
      if (found?.prefix !== prefix) return wrongReference(text, prefix);
      if (found.exact) return understood(found.code);
      return doubtful(
        'reference.spelling',
        `код написан как ${quoted(text)}, а должен быть ${found.code}.`,
        `Исправьте на ${found.code}.`,
        found.code,
        found.rest === '' ? found.code : `${found.code} · ${found.rest}`,
      );
    },
    // The label after the code is written by whoever knows the names; the code alone is enough.
    encode: (value) => value,
  });
}

/** A record of another sheet, chosen from its column «Для списков»; the value is its code. */
export function reference(sheet: CodedSheet, look: ColumnLook): Column<string> {
  return columnOf(referenceKind(sheet), look, 200);
}
