/** Column with one of a few values that no school changes: they are part of the product, not of «Справочники». */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { foldText, nearestOf } from './spelling.ts';

/** One value: the code rules see and the title people see. */
export interface Option<C extends string> {
  readonly code: C;
  readonly title: string;
  readonly aliases?: readonly string[];
}

/** One of the options, by title, other spelling or code. */
export function fixedChoiceKind<C extends string>(options: readonly Option<C>[]): Kind<C> {
  const byText = new Map<string, C>();
  for (const { code, title } of options) byText.set(foldText(title), code);
  for (const { code, aliases } of options) {
    for (const spelling of [...(aliases ?? []), code].map(foldText))
      if (!byText.has(spelling)) byText.set(spelling, code);
  }
  const titleOf = (code: C): string => options.find((option) => option.code === code)?.title ?? code;
  return defineKind<C>({
    id: 'fixedChoice',
    example: options[0]?.title ?? '',
    format: '@',
    native: { kind: 'fixedList', titles: options.map(({ title }) => title) },
    decodeFilled(cell) {
      const text = textOf(cell);
      const found = text.length > 400 ? undefined : byText.get(foldText(text));
      if (found !== undefined) return understood(found);
      const nearest = nearestOf(
        text,
        options.map(({ code, title }) => ({ spelling: foldText(title), item: code })),
      );
      const listed = options
        .slice(0, 6)
        .map(({ title }) => `«${title}»`)
        .join(', ');
      return wrong(
        'fixedChoice.unknown',
        `${quoted(cell)} не подходит.`,
        options.length > 6 ? 'Выберите из списка.' : `Выберите из списка: ${listed}.`,
        nearest === undefined ? undefined : titleOf(nearest),
      );
    },
    encode: titleOf,
  });
}

/** One of a few values fixed by the product; the value is its code. */
export function fixedChoice<const C extends string>(options: readonly Option<C>[], look: ColumnLook): Column<C> {
  return columnOf(fixedChoiceKind(options), look, 140);
}
