/** «Требует внимания» for the panel: all lines of the day with their one action, and the terms by which they come up. */
import * as z from 'zod/mini';
import type { Ports } from '../ports.ts';
import { attentionLines, attentionRules, daysText, type AttentionLine } from '../workbook/attention/index.ts';
import { defineCommand } from './define.ts';
import { openBook } from './open-book.ts';

/** A line with its days in words. */
export interface ShownAttention extends AttentionLine {
  readonly daysShown: string;
}

export interface AttentionList {
  readonly lines: readonly ShownAttention[];
  /** Terms in force, as «Справочники» has them. */
  readonly terms: readonly { readonly record: string; readonly title: string; readonly note: string }[];
}

export const attentionList = defineCommand({
  id: 'attentionList',
  title: 'Что требует внимания',
  hint: 'Перечисляет людей и пары, о которых пора позаботиться, с одним действием на каждую строку.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): AttentionList {
    const book = openBook(ports);
    const lines = attentionLines(book, ports.today).map((line) => ({ ...line, daysShown: daysText(line.days) }));
    const known = book.context
      .lines('attentionRules')
      .filter(({ code, base }) => attentionRules.some((rule) => rule.code === (base ?? code)));
    return {
      lines,
      terms: known.map(({ code, title, days, base, off }) => ({
        record: base === undefined ? `attentionRules.${code}` : code,
        title,
        note: off === true ? 'не напоминать' : `дней: ${days ?? 0}`,
      })),
    };
  },
});
