/** Help in the panel, derived from the commands that stand in the menu. */
import * as z from 'zod/mini';
import type { Command } from './define.ts';

export interface HelpLine {
  readonly title: string;
  readonly hint: string;
}

/** The command that lists all others; it is given the list, since it stands in it itself. */
export function helpCommand(all: () => readonly Command<never>[]): Command<Record<string, never>, readonly HelpLine[]> {
  return {
    id: 'help',
    title: 'Справка',
    hint: 'Объясняет каждую команду в одной фразе.',
    input: z.object({}),
    writes: false,
    run: () =>
      all()
        .filter((command) => command.menu !== undefined)
        .map(({ title, hint }) => ({ title, hint })),
  };
}
