/** The panel's only way to the table: a call by name, typed by the commands themselves. */
import type { CommandName, InputOf, OutputOf, Reply } from '../commands/rpc.ts';
import type { Issue } from '../domain/issue.ts';
import { callsHeld } from './parts/key-guard.ts';

interface Runner {
  withSuccessHandler(handler: (reply: Reply | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callCommand(name: string, input: unknown): void;
}
declare const google: { script: { run: Runner; host: { close(): void; editor?: { focus(): void } } } };

/** A refusal of the server: a sentence for the user and, where there are, findings with their places. */
export class Refusal extends Error {
  readonly code: string;
  readonly issues: readonly Issue[];
  constructor(code: string, message: string, issues: readonly Issue[]) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** Runs a command on the server. Rejects with a Refusal whose message can be shown as it is. */
export function call<K extends CommandName>(name: K, input: InputOf<K>): Promise<OutputOf<K>> {
  if (callsHeld()) {
    const text =
      'Пока открыт файл-ключ с именами, панель ничего не отправляет в таблицу. Нажмите «Закрыть файл-ключ» и повторите.';
    return Promise.reject(new Refusal('key.open', text, []));
  }
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => {
        if (reply === null) reject(new Refusal('empty', 'Таблица не ответила. Повторите действие.', []));
        else if (reply.ok) resolve(reply.value as OutputOf<K>);
        else reject(new Refusal(reply.code, reply.message, reply.issues));
      })
      .withFailureHandler((error) => {
        // The text of Google's own failures is localised and technical; what helps is what to do.
        console.error(error);
        reject(
          new Refusal(
            'connection',
            'Не удалось связаться с таблицей. Проверьте соединение и повторите; записанное раньше сохранено.',
            [],
          ),
        );
      })
      .callCommand(name, input);
  });
}

/** Puts the keyboard back into the grid after a jump to a cell. */
export function focusGrid(): void {
  google.script.host.editor?.focus();
}

/** Closes the panel. */
export function closePanel(): void {
  google.script.host.close();
}
