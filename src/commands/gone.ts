/** The refusal for what the panel still shows and the table no longer holds. */
import { UserError } from '../domain/issue.ts';

/** `what` in the genitive with its place: «Записи НК-003 в таблице». */
export function gone(what: string, code = 'record.gone'): UserError {
  return new UserError(code, `${what} больше нет: таблицу изменили. Откройте этот раздел панели заново.`);
}
