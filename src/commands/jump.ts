/** Jumps to the cell of a finding: the row is found by the record's code where it is now. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { openBook } from './open-book.ts';

export const jump = defineCommand({
  id: 'jump',
  title: 'Показать ячейку',
  hint: 'Переходит к ячейке, о которой говорит замечание.',
  input: z.object({
    sheet: z.string(),
    row: z.optional(z.number()),
    record: z.optional(z.string()),
    column: z.optional(z.string()),
  }),
  writes: false,
  run(ports: Ports, { sheet, row, record, column }): void {
    const found = sheets.find((candidate) => candidate.key === sheet);
    const book = openBook(ports);
    const tab = found && book.tabOf(found.key);
    if (!found || !tab)
      throw new UserError('sheet.missing', 'Этого листа в таблице больше нет. Нажмите «Восстановить листы и столбцы».');
    const table = book.tables[found.key];
    const at =
      (record === undefined ? undefined : table.byCode.get(record)?.row) ?? row ?? Math.max(1, table.layout.headerRow);
    const position = column === undefined ? 1 : (table.layout.positions[column] ?? 1);
    ports.workbook.select(tab.sheetId, at, position);
  },
});
