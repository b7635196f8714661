/** Column that names several records of another sheet, joined by «; ». */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, textOf, understood, type ColumnLook } from './define.ts';
import { findCode, PREFIXES, type CodedSheet } from './record-codes.ts';
import { wrongReference } from './reference.ts';

interface Read {
  readonly code: string | undefined;
  readonly exact: boolean;
  /** The item as it should stand. */
  readonly text: string;
}

function readItem(item: string, prefix: string): Read {
  const found = findCode(item);
  if (found?.prefix !== prefix) return { code: undefined, exact: false, text: item };
  return {
    code: found.code,
    exact: found.exact,
    text: found.rest === '' ? found.code : `${found.code} · ${found.rest}`,
  };
}

/** Codes of records of the sheet, each once. */
export function referencesKind(sheet: CodedSheet): Kind<readonly string[]> {
  const prefix = PREFIXES[sheet];
  return defineKind<readonly string[]>({
    id: 'references',
    example: `${prefix}-003 · Иванова М. П.; ${prefix}-007 · Сафин Р. И.`,
    format: '@',
    offers: { kind: 'records', sheet },
    decodeFilled(cell) {
      const items = textOf(cell)
        .split(/[;,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
      const read = items.map((item) => readItem(item, prefix));
      const codes = read.map((item) => item.code).filter((found): found is string => found !== undefined);
      const value = codes.filter((found, index) => codes.indexOf(found) === index);
      const bad = read.find((item) => item.code === undefined);
      if (bad) {
        const finding = wrongReference(bad.text, prefix);
        return value.length > 0 ? { ...finding, value } : finding;
      }
      if (read.every((item) => item.exact)) return understood(value.length > 0 ? value : undefined);
      const fixed = read.map((item) => item.text).join('; ');
      return doubtful(
        'references.spelling',
        'коды написаны неточно.',
        `Исправьте на ${value.join('; ')}.`,
        value,
        fixed,
      );
    },
    encode: (value) => value.join('; '),
  });
}

/** Several records of another sheet; the value is their codes. */
export function references(sheet: CodedSheet, look: ColumnLook): Column<readonly string[]> {
  return columnOf(referencesKind(sheet), look, 240);
}
