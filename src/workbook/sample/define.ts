/** How records of the demonstration are written: typed values by column, references by code. */
import type { Cell } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import type { RecordSheet, RowOf } from '../define.ts';

/** One record; columns left out stay blank, computed ones are filled in by the add-on. */
export type SampleRow<S extends RecordSheet> = Partial<RowOf<S>> & { readonly id: string };

/** The day the demonstration shows: its pairs are in every state on this day. */
export const DEMONSTRATION_DAY = '2026-11-22';
export const DEMONSTRATION_YEAR = '2026/2027';

/** The demonstration school as commands read it from dist/Demonstration.html: cells as the sheets hold them. */
export interface Demonstration {
  readonly settings: Readonly<Record<string, Cell>>;
  readonly records: Readonly<
    Record<SheetKey, readonly { readonly code: string; readonly cells: Readonly<Record<string, Cell>> }[]>
  >;
}

/** Takes the demonstration out of the text of its file. */
export function demonstrationFrom(html: string): Demonstration {
  return JSON.parse(html.slice(html.indexOf('{'), html.lastIndexOf('}') + 1)) as Demonstration;
}
