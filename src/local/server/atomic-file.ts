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

/** Writes a new file with all bytes and waits until the disk has them; a file that is only half written is removed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  // Whatever lies there under this name, a link that leads elsewhere included, is removed and never written through.
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', 0o600);
  try {
    // A single write may be short when the disk fills up.
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fdatasyncSync(file);
  } catch (error) {
    removeHalf(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Removes what could not be finished, if the disk still allows it: why it could not be is the matter, not this. */
export function removeHalf(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next write under this name removes it first.
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
  writeWhole(temporary, content);
  try {
    if (previous !== undefined && existsSync(path)) keepAs(path, previous);
    renameSync(temporary, path);
  } catch (error) {
    removeHalf(temporary);
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
