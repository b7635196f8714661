/** Code mode: a name, phone or e-mail typed into a cell gives way to the person's code, on the curator's press. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';

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
      const known = sheets.some(
        (candidate) => candidate.prefix !== undefined && book.tables[candidate.key].byCode.has(code),
      );
      if (!known && code !== '') throw new UserError('code.unknown', `Человека с кодом ${code} в таблице нет.`);
      // The journal must not keep the personal text either: the change is recorded without what stood there.
      return {
        title: `Личные данные заменены кодом: ${record}, «${sheet.columns[column]?.header ?? column}»`,
        changes: [],
        writes: [
          {
            kind: 'cells',
            sheetId: book.tables[sheet.key].sheetId,
            row: row.row,
            column: book.tables[sheet.key].layout.positions[column] ?? 1,
            cells: [[code]],
          },
        ],
        result: null,
      };
    });
    return { note: 'Прежний текст остаётся в истории версий таблицы: Файл → История версий.' };
  },
});
