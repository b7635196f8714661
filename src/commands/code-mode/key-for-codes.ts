/** «Составить файл-ключ»: codes, names and contacts for a file on the curator's computer, before the table forgets them. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { sheets } from '../../workbook/sheets/index.ts';
import { keyRows } from '../../workbook/without-names/key-rows.ts';
import { personalColumns } from '../../workbook/without-names/people.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';

/** Without a code a person would be lost to the key; the same code twice would name two people. */
export function requireCodes(book: OpenBook): void {
  if (book.settings.peopleMode === undefined)
    throw new UserError('codes.setup', 'Сначала подготовьте таблицу: ответьте на первые вопросы.');
  for (const sheet of sheets) {
    if (personalColumns(sheet, 'name').length === 0) continue;
    const { rows, title } = book.tables[sheet.key];
    const nameless = rows.find(({ code }) => code === undefined);
    if (nameless)
      throw new UserError(
        'codes.missing',
        `На листе «${title}» в строке ${nameless.row} нет кода, и имя из неё потерялось бы. Нажмите «Проверить записи»: коды появятся – и повторите.`,
      );
    const codes = rows.map(({ code }) => code);
    const twice = codes.find((code, index) => codes.indexOf(code) !== index);
    if (twice !== undefined)
      throw new UserError(
        'codes.twice',
        `На листе «${title}» код ${twice} стоит в двух строках. Нажмите «Проверить записи» и дайте второй строке новый код.`,
      );
  }
}

export interface KeyForCodes {
  /** The key file row by row, headings first. */
  readonly rows: readonly (readonly string[])[];
  readonly people: number;
}

export const keyForCodes = defineCommand({
  id: 'keyForCodes',
  title: 'Составить файл-ключ',
  hint: 'Собирает коды, имена и контакты для файла, который хранится на вашем компьютере.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): KeyForCodes {
    const book = openBook(ports);
    requireCodes(book);
    const rows = keyRows(book);
    return { rows, people: rows.length - 1 };
  },
});
