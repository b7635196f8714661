/** Every operation of the bridge, by name, with how it counts. */
import { CELL_READS, CELL_WRITES } from './cells.ts';
import { BOX_READS, BOX_WRITES } from './boxes.ts';
import { DRIVE_OPERATIONS } from './drive.ts';
import { FIND_READS, FIND_WRITES } from './find.ts';
import { COPY_WRITES } from './copy.ts';
import { REARRANGE_WRITES } from './rearrange.ts';
import { PAINT_READS, PAINT_WRITES } from './paints.ts';
import { TEXT_READS, TEXT_WRITES } from './texts.ts';
import type { Operation, Operations } from './desk.ts';
import { METADATA_READS, METADATA_WRITES } from './metadata.ts';
import { PROTECTION_READS, PROTECTION_WRITES } from './protect.ts';
import { SELECTION, SHEET_READS, SHEET_WRITES } from './sheets.ts';
import { STORE_CHANGES, STORE_READS } from './stores.ts';
import { STRUCTURE_READS, STRUCTURE_WRITES } from './structure.ts';
import { STYLE_READS, STYLE_WRITES } from './styles.ts';
import { UTILITY_OPERATIONS } from './utilities.ts';
import { PROJECT_OPERATIONS, WINDOW_OPERATIONS } from './windows.ts';

/**
 * How an operation counts: 'free' reaches nothing (clock, digests, log), 'handle' only asks for a handle or a fact that
 * comes with one (sheets, names, sizes of the grid), 'read' and 'write' reach the table, 'store' reaches properties,
 * cache or locks, 'window' the user, 'drive' the Drive.
 */
export type OperationKind = 'free' | 'handle' | 'read' | 'write' | 'store' | 'window' | 'drive';

export interface KnownOperation {
  readonly kind: OperationKind;
  readonly carryOut: Operation;
}

const known = new Map<string, KnownOperation>();

function register(kind: OperationKind, ...tables: readonly Operations[]): void {
  for (const table of tables) for (const [name, carryOut] of Object.entries(table)) known.set(name, { kind, carryOut });
}

register('free', UTILITY_OPERATIONS, PROJECT_OPERATIONS);
register('handle', SHEET_READS);
register('read', CELL_READS, STYLE_READS, STRUCTURE_READS, METADATA_READS, PROTECTION_READS, SELECTION);
register('write', CELL_WRITES, STYLE_WRITES, STRUCTURE_WRITES, SHEET_WRITES, METADATA_WRITES, PROTECTION_WRITES);
register('read', BOX_READS, FIND_READS, PAINT_READS, TEXT_READS);
register('write', BOX_WRITES, FIND_WRITES, COPY_WRITES, REARRANGE_WRITES, PAINT_WRITES, TEXT_WRITES);
register('drive', DRIVE_OPERATIONS);
register('store', STORE_READS, STORE_CHANGES);
register('window', WINDOW_OPERATIONS);

// The extent of a sheet comes with the handle of its data range; asked for by itself it is a read.
const extent = known.get('extent');
if (extent) known.set('dataExtent', { ...extent, kind: 'handle' });
const ui = known.get('checkUi');
if (ui) known.set('checkUi', { ...ui, kind: 'handle' });
known.set('flush', { kind: 'read', carryOut: (desk) => desk.settle() });

export function operation(name: string): KnownOperation | undefined {
  return known.get(name);
}
