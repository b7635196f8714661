/** A snapshot as «Мониторинг» keeps it: its text in chunks over the columns of data. */
import { snapshotText, type Snapshot } from '../domain/indicators/index.ts';
import type { Cell } from './cell.ts';

/** Characters of data a cell takes: a cell holds 50,000. */
const CHUNK = 45_000;
const CHUNKS = 8;

/** Cells with the data; the mark in front keeps them from looking like a formula. Undefined when it does not fit. */
export function snapshotCells(snapshot: Snapshot): Record<string, Cell> | undefined {
  const text = snapshotText(snapshot, CHUNK * CHUNKS);
  if (text === undefined) return undefined;
  const cells: Record<string, Cell> = {};
  for (let index = 0; index * CHUNK < text.length; index++)
    cells[`data${index + 1}`] = `#${text.slice(index * CHUNK, (index + 1) * CHUNK)}`;
  return cells;
}
