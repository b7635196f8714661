/** How a use case is described: one file each, listed in index.ts; menu, panel and help derive from it. */
import type * as z from 'zod/mini';
import type { Ports } from '../ports.ts';

/** Where a command stands in the menu; the order of groups is the order of the menu. */
export type MenuGroup = 'panel' | 'people' | 'pairs' | 'documents' | 'roadmap' | 'figures' | 'table';

/** One use case. `run` reads once, plans purely and hands the plan to the executor. */
export interface Command<I = unknown, O = unknown> {
  /** The name under which the panel calls it and, when it stands in the menu, its global function. */
  readonly id: string;
  /** Text of the menu item or button, beginning with a verb. */
  readonly title: string;
  /** One sentence for help. */
  readonly hint: string;
  readonly input: z.ZodMiniType<I>;
  /** Absent = called from the panel only. */
  readonly menu?: MenuGroup;
  /** True when it changes the table or the Drive: such a command must stand in the sweeps (test/sweep). */
  readonly writes: boolean;
  run(ports: Ports, input: I): O;
}

/** Declares a command; only checks types. */
export function defineCommand<I, O>(command: Command<I, O>): Command<I, O> {
  return command;
}
