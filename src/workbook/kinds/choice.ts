/** Column with one line of a dictionary: cells show its title, rules see its code. */
import type { Cell } from '../cell.ts';
import type { Column, DecodeContext, DictionaryLine, Kind } from '../define.ts';
import type { DictionaryName } from '../dictionaries/define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook, type Wrong } from './define.ts';
import { foldText, nearestOf } from './spelling.ts';

interface Index {
  readonly byText: ReadonlyMap<string, DictionaryLine>;
  /** Texts met before, as typed: columns repeat a few texts thousands of times. */
  readonly met: Map<string, DictionaryLine | undefined>;
  readonly candidates: readonly { readonly spelling: string; readonly item: DictionaryLine }[];
}

/** Enough for every spelling in use; a column of unique texts must not fill the memory. */
export const MOST_MET = 2_000;

const indexes = new WeakMap<readonly DictionaryLine[], Index>();

/** Titles win over other spellings, so that a line named like another line's alias is still found by its title. */
function indexOf(lines: readonly DictionaryLine[]): Index {
  const known = indexes.get(lines);
  if (known) return known;
  const byText = new Map<string, DictionaryLine>();
  const candidates: { spelling: string; item: DictionaryLine }[] = [];
  const add = (spelling: string, item: DictionaryLine): void => {
    if (spelling === '' || byText.has(spelling)) return;
    byText.set(spelling, item);
    candidates.push({ spelling, item });
  };
  for (const line of lines) add(foldText(line.title), line);
  for (const line of lines) for (const alias of line.aliases ?? []) add(foldText(alias), line);
  // Codes are understood but never suggested.
  for (const line of lines) {
    const spelling = foldText(line.code);
    if (!byText.has(spelling)) byText.set(spelling, line);
  }
  const index: Index = { byText, candidates, met: new Map() };
  indexes.set(lines, index);
  return index;
}

/** The line a text names by title, other spelling or code. */
export function lineOf(lines: readonly DictionaryLine[], text: string): DictionaryLine | undefined {
  // Folding a text of 50,000 characters only to find nothing would cost time in every cell.
  if (text.length > 400) return undefined;
  const { byText, met } = indexOf(lines);
  if (met.has(text)) return met.get(text);
  const found = byText.get(foldText(text));
  if (met.size < MOST_MET) met.set(text, found);
  return found;
}

/** The line a misspelt text most probably means; lines that are switched off are not suggested. */
export function nearestLine(lines: readonly DictionaryLine[], text: string): DictionaryLine | undefined {
  return nearestOf(
    text,
    indexOf(lines).candidates.filter(({ item }) => item.off !== true),
  );
}

/** Title of a code; the code itself when no line has it. */
export function titleOfCode(lines: readonly DictionaryLine[], code: string): string {
  return lines.find((line) => line.code === code)?.title ?? code;
}

function unknownLine(cell: Cell, lines: readonly DictionaryLine[]): Wrong<never> {
  const nearest = nearestLine(lines, textOf(cell));
  const message = `${quoted(cell)} нет в справочнике.`;
  if (nearest) {
    return wrong('choice.unknown', message, `Возможно, это «${nearest.title}»: выберите из списка.`, nearest.title);
  }
  return wrong('choice.unknown', message, 'Выберите из списка или добавьте строку на лист «Справочники».');
}

/** One line of a dictionary; letter case, spaces, ё and kinds of dashes do not matter. */
export function choiceKind(dictionary: DictionaryName): Kind<string> {
  const linesIn = (context: DecodeContext): readonly DictionaryLine[] => context.lines(dictionary);
  return defineKind<string>({
    id: 'choice',
    example: 'учитель – учитель',
    format: '@',
    native: { kind: 'list', dictionary },
    decodeFilled(cell, context) {
      const lines = linesIn(context);
      const line = lineOf(lines, textOf(cell));
      return line ? understood(line.code) : unknownLine(cell, lines);
    },
    encode: (value, context) => titleOfCode(linesIn(context), value),
  });
}

/** One line of a dictionary; the value is its code. */
export function choice(dictionary: DictionaryName, look: ColumnLook): Column<string> {
  return columnOf(choiceKind(dictionary), look, 180);
}
