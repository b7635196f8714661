/** How records of the demonstration are written: typed values by column, references by code. */
import type { RecordSheet, RowOf } from '../define.ts';

/** One record; columns left out stay blank, computed ones are filled in by the add-on. */
export type SampleRow<S extends RecordSheet> = Partial<RowOf<S>> & { readonly id: string };

/** The day the demonstration shows: its pairs are in every state on this day. */
export const DEMONSTRATION_DAY = '2026-11-22';
export const DEMONSTRATION_YEAR = '2026/2027';
