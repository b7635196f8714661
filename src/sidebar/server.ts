/** The panel's only way to the table: a call by name, typed by the commands themselves. */
import type { CommandName, InputOf, OutputOf, Reply } from '../commands/rpc.ts';
import type { Issue } from '../domain/issue.ts';
import { callsHeld } from './parts/key-guard.ts';

interface Runner {
  withSuccessHandler(handler: (reply: Reply | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  callCommand(name: string, input: unknown, press: string): void;
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

/** Calls that failed, with the id of their press: what of them was written nobody knows. */
const failed = new Map<string, string>();
/** Refusals after which the same press is a new wish: the table has told that the former one is carried out. */
const CARRIED_OUT = ['press.done', 'press.finished'];

const freshId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** The press keeps its id when the same is given again after a failure, so that the table does nothing twice. */
function pressOf(name: string, input: unknown): { readonly id: string; end(code: string): void } {
  const given = `${name} ${JSON.stringify(input)}`;
  const id = failed.get(given) ?? freshId();
  return {
    id,
    end(code) {
      if (code === '' || CARRIED_OUT.includes(code)) failed.delete(given);
      else failed.set(given, id);
    },
  };
}

/** Runs a command on the server. Rejects with a Refusal whose message can be shown as it is. */
export function call<K extends CommandName>(name: K, input: InputOf<K>): Promise<OutputOf<K>> {
  if (callsHeld()) {
    const text =
      'Пока открыт файл-ключ с именами, панель ничего не отправляет в таблицу. Нажмите «Закрыть файл-ключ» и повторите.';
    return Promise.reject(new Refusal('key.open', text, []));
  }
  const press = pressOf(name, input);
  return new Promise((resolve, refuse) => {
    const reject = (refusal: Refusal): void => {
      press.end(refusal.code);
      refuse(refusal);
    };
    google.script.run
      .withSuccessHandler((reply) => {
        if (reply === null) reject(new Refusal('empty', 'Таблица не ответила. Повторите действие.', []));
        else if (reply.ok) {
          press.end('');
          resolve(reply.value as OutputOf<K>);
        } else reject(new Refusal(reply.code, reply.message, reply.issues));
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
      .callCommand(name, input, press.id);
  });
}

/** Puts the keyboard back into the grid after a jump to a cell. */
export function focusGrid(): void {
  google.script.host.editor?.focus();
}
