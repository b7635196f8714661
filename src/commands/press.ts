/** Names the press that asks for a command, and knows one that was given before: no answer came, and the person pressed again. */
import { fingerprint } from '../domain/fingerprint.ts';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import { journalLines } from '../workbook/journal.ts';
import type { Command } from './define.ts';
import { withSheets } from './deleted-sheet.ts';
import type { OpenBook } from './open-book.ts';

/** Lines looked through for the same press: who got no answer presses again at once. */
const RECENT = 30;

/** Runs a command. `id` is what the panel names the press by; the menu has no name for one, so what was given must do. */
export function runPressed<I, O>(ports: Ports, command: Command<I, O>, input: I, id?: string): O {
  const single = id !== undefined && id !== '';
  const press = single ? { id, single } : { id: `${command.id}.${fingerprint(JSON.stringify(input))}`, single };
  return withSheets(ports, () => command.run({ ...ports, press }, input));
}

/** For a command that plans only what is left to do: pressed again it goes on instead of being refused. */
export function goingOn(ports: Ports): Ports {
  return { ...ports, press: undefined };
}

/** A command that was interrupted and is finished now. */
export interface Finished {
  readonly told: string;
  /** The press that began it, once all it wanted is in the table. */
  readonly press?: string | undefined;
}

/** @throws UserError when this press was given before and is carried out already: a second time would double it. */
export function refuseRepeat({ press }: Ports, book: OpenBook, finished: readonly Finished[]): void {
  if (!press) return;
  const late = finished.find((one) => one.press === press.id);
  if (late) {
    throw new UserError(
      'press.finished',
      `${late.told}. Второй раз ничего не записано; если нужно сделать то же ещё раз, нажмите снова.`,
    );
  }
  if (!press.single) return;
  const before = journalLines(book.tables.journal)
    .slice(-RECENT)
    .find((line) => line.state === 'done' && line.press === press.id);
  if (before) {
    throw new UserError(
      'press.done',
      `Прошлое нажатие сработало, хотя ответ не дошёл: «${before.title}». Второй раз ничего не записано, продолжайте работу.`,
    );
  }
}
