/** Files replaced as a whole or not at all: a kill at any moment leaves the old or the new one, never a half. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  opendirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes all bytes and waits until the disk has them. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file = openSync(path, 'w', 0o600);
  try {
    // A single write may be short when the disk fills up.
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the renames in a folder durable. Windows cannot open a folder, and needs no such step. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Replaces `path` in one step. With `previous`, the content it had stays under that name. */
export function replaceFile(path: string, content: string | Uint8Array, previous?: string): void {
  const temporary = `${path}.new`;
  try {
    writeWhole(temporary, content);
    if (previous !== undefined && existsSync(path)) keepAs(path, previous);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * Makes a folder with those above it. Not `mkdirSync(…, { recursive: true })`: in a place where nothing can be made
 * (/proc) Node 20 tries for ever.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) {
    // Reading it as a folder fails with the system's own code when it is none.
    opendirSync(path).closeSync();
    return;
  }
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Gives the file a second name: `path` itself is not missing for a moment. */
export function keepAs(path: string, previous: string): void {
  const second = `${previous}.new`;
  rmSync(second, { force: true });
  try {
    linkSync(path, second);
  } catch {
    // Some file systems know no hard links.
    copyFileSync(path, second);
  }
  renameSync(second, previous);
}
