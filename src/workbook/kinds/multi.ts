/** Column with several lines of a dictionary joined by «; »; words the dictionary does not know are kept as they are. */
import type { Column, Decoded, DictionaryLine, Kind } from '../define.ts';
import type { DictionaryName } from '../dictionaries/define.ts';
import { lineOf, MOST_MET, nearestLine, titleOfCode } from './choice.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, type ColumnLook } from './define.ts';

/** More items than this in one cell are no list; the rest is passed over. */
const MOST = 100;

/** Pieces of a cell. A comma parts items only where the piece as a whole names no line: titles have commas too. */
function itemsOf(text: string, lines: readonly DictionaryLine[]): string[] {
  const whole = lineOf(lines, text);
  if (whole) return [whole.title];
  return text
    .split(/[;\n]/)
    .slice(0, MOST)
    .flatMap((piece) => {
      if (piece.indexOf(',') < 0 || lineOf(lines, piece)) return [piece];
      const parts = piece.split(',');
      return parts.some((part) => lineOf(lines, part)) ? parts : [piece];
    })
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What was read from texts met before: columns repeat a few texts thousands of times. */
const readings = new WeakMap<readonly DictionaryLine[], Map<string, Decoded<readonly string[]>>>();

function metIn(lines: readonly DictionaryLine[]): Map<string, Decoded<readonly string[]>> {
  const met = readings.get(lines) ?? new Map<string, Decoded<readonly string[]>>();
  readings.set(lines, met);
  return met;
}

function read(text: string, lines: readonly DictionaryLine[]): Decoded<readonly string[]> {
  const items = itemsOf(text, lines);
  const found = items.map((item) => ({ item, line: lineOf(lines, item) }));
  const all = found.map(({ item, line }) => line?.code ?? item);
  const value = all.filter((one, index) => all.indexOf(one) === index);
  const unknown = found.filter(({ line }) => line === undefined);
  const first = unknown[0];
  if (!first) return understood(value.length > 0 ? value : undefined);
  const nearest = unknown.map(({ item }) => nearestLine(lines, item));
  const fixed = found.map(({ item, line }) => line?.title ?? nearestLine(lines, item)?.title ?? item).join('; ');
  const names = unknown
    .slice(0, 3)
    .map(({ item }) => quoted(item))
    .join(', ');
  return doubtful(
    'multi.unknown',
    `${names} нет в справочнике; слова сохранены как есть.`,
    nearest[0]
      ? `Возможно, это «${nearest[0].title}».`
      : 'Выберите строки справочника или добавьте свою на лист «Справочники».',
    value,
    nearest.some((line) => line !== undefined) ? fixed : undefined,
  );
}

/** Codes of lines, and words as typed where no line is meant; each once. */
export function multiKind(dictionary: DictionaryName): Kind<readonly string[]> {
  return defineKind<readonly string[]>({
    id: 'multi',
    example: 'методика обучения и преподавания; работа с родителями',
    format: '@',
    offers: { kind: 'list', dictionary },
    decodeFilled(cell, context) {
      const text = textOf(cell);
      const lines = context.lines(dictionary);
      const met = metIn(lines);
      const known = met.get(text);
      if (known) return known;
      const decoded = read(text, lines);
      if (met.size < MOST_MET && text.length < 400) met.set(text, decoded);
      return decoded;
    },
    encode: (value, context) => value.map((code) => titleOfCode(context.lines(dictionary), code)).join('; '),
  });
}

/** Several lines of a dictionary; the value is their codes. */
export function multi(dictionary: DictionaryName, look: ColumnLook): Column<readonly string[]> {
  return columnOf(multiKind(dictionary), look, 240);
}
