/** Says in words what happened when a sheet goes while a command stands between two calls. */
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';

/** @throws UserError in place of what Google says of a sheet that somebody deleted while the work went on. */
export function withSheets<T>(ports: Ports, work: () => T): T {
  const before = ports.workbook.tabs();
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const left = new Set(ports.workbook.tabs().map(({ sheetId }) => sheetId));
    const gone = before.filter(({ sheetId }) => !left.has(sheetId)).map(({ title }) => `«${title}»`);
    if (gone.length === 0) throw error;
    throw new UserError(
      'sheet.gone',
      `Пока команда работала, удалили лист ${gone.join(', ')}, и она остановилась. Нажмите «Восстановить листы и столбцы» и повторите.`,
    );
  }
}
