/** The table's whole state as one file that knows whether it is intact. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Json } from '../host.ts';

const FORMAT = 1;

export interface Snapshot {
  readonly id: string;
  readonly state: Json;
  readonly bytes: number;
  readonly saved: Date;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Text of a new snapshot file and the id that journals refer to. */
export function snapshotText(state: Json): { readonly id: string; readonly text: string } {
  const id = randomBytes(8).toString('hex');
  const body = JSON.stringify(state);
  return { id, text: `{"format":${String(FORMAT)},"id":"${id}","sha256":"${checksum(body)}","state":${body}}\n` };
}

/** The snapshot, or `damaged` when the file is there and cannot be trusted, or undefined when there is none. */
export function readSnapshot(path: string): Snapshot | 'damaged' | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const text = readFileSync(path, 'utf8');
    const found: unknown = JSON.parse(text);
    if (!isSnapshot(found) || checksum(JSON.stringify(found.state)) !== found.sha256) return 'damaged';
    return { id: found.id, state: found.state, bytes: text.length, saved: statSync(path).mtime };
  } catch (error) {
    // A file that may not be read is no damaged file: the folder's rights are the matter.
    if (error instanceof Error && 'code' in error) throw error;
    return 'damaged';
  }
}

function isSnapshot(
  found: unknown,
): found is { readonly format: number; readonly id: string; readonly sha256: string; readonly state: Json } {
  return (
    typeof found === 'object' &&
    found !== null &&
    'format' in found &&
    found.format === FORMAT &&
    'id' in found &&
    typeof found.id === 'string' &&
    'sha256' in found &&
    'state' in found
  );
}
