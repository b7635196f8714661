/** The allow-list of the panel: a command is reachable by its name and only with input of its own shape. */
import * as z from 'zod/mini';
import { UserError, type Issue } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { commandById, type CommandTable } from './index.ts';
import { runPressed } from './press.ts';

// Without this zod tries `new Function` at every load: every execution is a fresh one and would pay for it.
z.config({ jitless: true });

/** What the panel receives. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly issues: readonly Issue[] };

/** Input of a command by its name, for the typed call in the panel. */
export type InputOf<K extends keyof CommandTable> = Parameters<CommandTable[K]['run']>[1];
/** Answer of a command by its name. */
export type OutputOf<K extends keyof CommandTable> = ReturnType<CommandTable[K]['run']>;
export type CommandName = keyof CommandTable;

/** Runs a command by name. @throws UserError for an unknown name or input of another shape. */
export function callByName(ports: Ports, name: string, input: unknown, press?: string): unknown {
  const command = commandById(name);
  if (!command) {
    throw new UserError(
      'panel.unknown',
      'Панель и таблица разных версий. Закройте панель и откройте её снова из меню.',
    );
  }
  const checked = z.safeParse(command.input, input);
  if (!checked.success) {
    throw new UserError(
      'panel.input',
      'Панель передала не то, что ждёт команда. Закройте панель и откройте её снова из меню.',
    );
  }
  const answer = runPressed(ports, command, checked.data, press);
  // google.script.run hands over JSON-like data only; undefined as an answer would arrive as null anyway.
  return answer ?? null;
}
