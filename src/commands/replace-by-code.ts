/** Code mode: a name, phone or e-mail typed into a cell gives way to the person's code, on the curator's press. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import { findPersonalText } from '../domain/people/personal-text.ts';
import type { Ports } from '../ports.ts';
import { cellText } from '../workbook/rows.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';

/** A cell names a few people at most; the bound keeps a text that the rules find again and again from turning for ever. */
const PIECES = 50;

/** The text with every name, phone and e-mail in it given way to the code; undefined when there is none. The rest of the sentence stays. */
export function withCode(text: string, code: string): string | undefined {
  let left = text;
  for (let piece = 0; piece < PIECES; piece++) {
    const found = findPersonalText(left);
    if (!found || found.text === '') return piece === 0 ? undefined : left.trim();
    left = left.split(found.text).join(code);
  }
  return left.trim();
}

export const replaceByCode = defineCommand({
  id: 'replaceByCode',
  title: 'Заменить кодом',
  hint: 'Ставит вместо имени или телефона код; прежний текст остаётся в истории версий таблицы.',
  input: z.object({ sheet: z.string(), record: z.string(), column: z.string(), code: z.string() }),
  writes: true,
  run(ports: Ports, { sheet: key, record, column, code }): { readonly note: string } {
    execute(ports, (book) => {
      const sheet = sheets.find((candidate) => candidate.key === key);
      const row = sheet && book.tables[sheet.key].byCode.get(record);
      if (!sheet || !row)
        throw new UserError('record.gone', 'Этой строки в таблице больше нет. Проверьте записи снова.');
      const position = book.tables[sheet.key].layout.positions[column];
      if (position === undefined || column === sheet.codeColumn)
        throw new UserError('column.gone', 'Этого столбца на листе больше нет. Проверьте записи снова.');
      const known = sheets.some(
        (candidate) => candidate.prefix !== undefined && book.tables[candidate.key].byCode.has(code),
      );
      if (!known && code !== '')
        throw new UserError('code.unknown', `Человека с кодом ${code} в таблице нет. Выберите код из списка.`);
      const refused = row.problems.some((issue) => issue.column === column && /^cell\.(name|contact)/.test(issue.code));
      // In a column of names or contacts the whole cell is what the check refused, whether it looks like a name or not.
      const cell = withCode(cellText(row.cells[column] ?? ''), code) ?? (refused ? code : undefined);
      if (cell === undefined)
        throw new UserError('fix.gone', 'Здесь уже нечего заменять: запись изменилась. Проверьте записи снова.');
      // The journal must not keep the personal text either: the change is recorded without what stood there.
      return {
        title: `Личные данные заменены кодом: ${record}, «${sheet.columns[column]?.header ?? column}»`,
        changes: [],
        writes: [
          {
            kind: 'cells',
            sheetId: book.tables[sheet.key].sheetId,
            row: row.row,
            column: position,
            cells: [[cell]],
          },
        ],
        result: null,
      };
    });
    return { note: 'Прежний текст остаётся в истории версий таблицы: Файл → История версий.' };
  },
});
