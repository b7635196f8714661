/** Accepts the mend of one finding: «1.9.26» becomes a date, a doubled code becomes a new one. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { Cell } from '../workbook/cell.ts';
import { checkBook } from '../workbook/checks/index.ts';
import type { Table } from '../workbook/rows.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';
import type { OpenBook } from './open-book.ts';

const ISSUE = z.object({
  code: z.string(),
  sheet: z.string(),
  row: z.optional(z.number()),
  record: z.optional(z.string()),
  column: z.optional(z.string()),
});
type Place = z.infer<typeof ISSUE>;

/** Findings about a person's name, phone or e-mail in a table with codes. */
const PERSONAL = ['codes.personalText', 'cell.name.codeOnly'];

function tableAt(book: OpenBook, key: string): Table {
  const sheet = sheets.find((candidate) => candidate.key === key);
  if (!sheet || book.tables[sheet.key].sheetId < 0)
    throw new UserError('sheet.missing', 'Этого листа в таблице больше нет. Нажмите «Восстановить листы и столбцы».');
  return book.tables[sheet.key];
}

/** The mend as the check gives it now: what the panel showed may be out of date. */
function freshFix(book: OpenBook, today: string, place: Place): { readonly row: number; readonly value: Cell } {
  const found = checkBook(book, { today }).find(
    (issue) =>
      issue.code === place.code &&
      issue.sheet === place.sheet &&
      issue.column === place.column &&
      (place.record === undefined || issue.record === place.record) &&
      (place.record !== undefined || issue.row === place.row) &&
      issue.fix !== undefined,
  );
  if (!found?.fix || found.row === undefined) {
    throw new UserError('fix.gone', 'Здесь уже нечего исправлять: запись изменилась. Проверьте записи снова.');
  }
  return { row: found.row, value: found.fix.value };
}

export const acceptFix = defineCommand({
  id: 'acceptFix',
  title: 'Принять исправление',
  hint: 'Записывает предложенное значение вместо ошибочного.',
  input: z.object({ issue: ISSUE }),
  writes: true,
  run(ports: Ports, { issue }): { readonly done: true } {
    execute(ports, (book) => {
      const table = tableAt(book, issue.sheet);
      const { row, value } = freshFix(book, ports.today, issue);
      const record = table.rows.find((candidate) => candidate.row === row);
      const column = issue.column ?? '';
      const position = table.layout.positions[column];
      if (!record || position === undefined)
        throw new UserError('fix.gone', 'Строка за это время ушла на другое место. Проверьте записи снова.');
      const header = table.sheet.columns[column]?.header ?? column;
      const title = `Исправлено «${header}» на листе «${table.title}», строка ${row}`;
      // A line of the journal keeps what stood in the cell, and it must keep no name or phone.
      const alone =
        PERSONAL.indexOf(issue.code) < 0 &&
        record.code !== undefined &&
        table.byCode.get(record.code) === record &&
        column !== table.sheet.codeColumn;
      if (!alone || record.code === undefined) {
        // Besides, a row whose code is doubled or absent cannot be addressed by code: it is written where it was just read.
        return {
          title,
          changes: [],
          writes: [{ kind: 'cells', sheetId: table.sheetId, row, column: position, cells: [[value]] }],
          result: null,
        };
      }
      const before = record.cells[column] ?? '';
      return {
        title,
        changes: [
          {
            kind: 'set',
            sheet: table.sheet.key,
            code: record.code,
            before: { [column]: before },
            after: { [column]: value },
          },
        ],
        result: null,
      };
    });
    return { done: true };
  },
});
