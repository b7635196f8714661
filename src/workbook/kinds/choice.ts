/** Column with one line of a dictionary: cells show its title, rules see its code. */
import type { Cell } from '../cell.ts';
import type { Column, DecodeContext, DictionaryLine, Kind } from '../define.ts';
import type { DictionaryName } from '../dictionaries/define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook, type Wrong } from './define.ts';
import { foldText, nearestOf } from './spelling.ts';

interface Index {
  readonly byText: ReadonlyMap<string, DictionaryLine>;
  readonly candidates: readonly { readonly spelling: string; readonly item: DictionaryLine }[];
}

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
  const index = { byText, candidates };
  indexes.set(lines, index);
  return index;
}

/** The line a text names by title, other spelling or code. */
export function lineOf(lines: readonly DictionaryLine[], text: string): DictionaryLine | undefined {
  // Folding a text of 50,000 characters only to find nothing would cost time in every cell.
  return text.length > 400 ? undefined : indexOf(lines).byText.get(foldText(text));
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
