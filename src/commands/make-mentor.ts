/** «Сделать наставником»: enters the teacher of the selected row of «Педагоги» as a mentor. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';
import type { OpenBook } from './open-book.ts';
import { newRecord } from './record.ts';
import { refreshShown } from './refresh-shown.ts';

function selectedTeacher(ports: Ports, book: OpenBook): string {
  const selection = ports.workbook.selection();
  const { staff } = book.tables;
  const row =
    selection && selection.sheetId === staff.sheetId
      ? staff.rows.find((candidate) => candidate.row === selection.row)
      : undefined;
  if (!row)
    throw new UserError(
      'selection.staff',
      `Сначала выделите строку педагога на листе «${staff.title}», затем повторите.`,
    );
  if (row.code === undefined)
    throw new UserError('selection.code', 'У этой строки ещё нет кода. Нажмите «Проверить записи» и повторите.');
  return row.code;
}

export const makeMentor = defineCommand({
  id: 'makeMentor',
  title: 'Сделать наставником выбранного педагога',
  hint: 'Заносит педагога из выделенной строки листа «Педагоги» в базу наставников.',
  menu: 'people',
  input: z.object({}),
  writes: true,
  run(ports: Ports): void {
    const done = execute(ports, (book) => {
      const code = selectedTeacher(ports, book);
      const { staff, mentors } = book.tables;
      const existing = mentors.rows.find((row) => row.values.staffRef === code);
      if (existing)
        throw new UserError(
          'mentor.exists',
          `Этот педагог уже есть в базе наставников: ${existing.code ?? `строка ${existing.row}`}. Продолжайте с его строкой на листе «${mentors.title}».`,
        );
      const label = String(staff.byCode.get(code)?.cells['listLabel'] ?? '') || code;
      const change = newRecord(book, 'mentors', { staffRef: label });
      return {
        title: `Педагог ${code} стал наставником ${change.code}`,
        changes: [change],
        result: { code: change.code, title: mentors.title },
      };
    });
    refreshShown(ports);
    ports.dialogs.toast(`Записано под кодом ${done.result.code} на лист «${done.result.title}».`, 'Новый наставник');
  },
});
