/** A disk that fails: ways to write under a folder throw what a full, a read-only or a dying disk throws. Works for any user. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

export interface DiskFault {
  /** Code of the system: ENOSPC, EROFS, EIO. */
  readonly code: string;
  /** So many writing calls still succeed. */
  readonly after?: number;
  /** Only one call fails; absent = all from there on, as after a kill. */
  readonly once?: boolean;
}

export interface FailingDisk {
  /** Writing calls so far. */
  calls(): number;
  /** Gives the real disk back. */
  mend(): void;
}

/** Replaces the writing functions of node:fs in this thread; `fault` is asked at every call under the folder. */
export function failingDisk(folder: string, fault: () => DiskFault | undefined): FailingDisk {
  const real = { ...fs };
  const opened = new Set<number>();
  let calls = 0;

  const isInside = (path: unknown): boolean => `${resolve(String(path))}${sep}`.startsWith(resolve(folder) + sep);

  /** Throws when it is this call's turn to fail; a write has then reached the disk by half. */
  function turn(half?: () => void): void {
    const now = fault();
    const index = calls;
    calls += 1;
    if (now === undefined) return;
    const { code, after = 0, once = false } = now;
    if (once ? index !== after : index < after) return;
    if (index === after) half?.();
    throw Object.assign(new Error(`${code}: the disk fails`), { code });
  }

  const byPath = <A extends unknown[], R>(act: (path: fs.PathLike, ...rest: A) => R) =>
    ((path: fs.PathLike, ...rest: A) => {
      if (isInside(path)) turn();
      return act(path, ...rest);
    }) as typeof act;
  const byFile = <A extends unknown[], R>(act: (file: number, ...rest: A) => R) =>
    ((file: number, ...rest: A) => {
      if (opened.has(file)) turn();
      return act(file, ...rest);
    }) as typeof act;

  const openSync: typeof fs.openSync = (path, flags = 'r', mode) => {
    const inside = isInside(path);
    if (inside && flags !== 'r') turn();
    const file = real.openSync(path, flags, mode);
    if (inside) opened.add(file);
    return file;
  };
  const closeSync: typeof fs.closeSync = (file) => {
    opened.delete(file);
    real.closeSync(file);
  };
  const write = (file: number, bytes: Uint8Array, offset = 0, length = bytes.length - offset, at?: number): number => {
    if (opened.has(file)) turn(() => real.writeSync(file, bytes, offset, Math.floor(length / 2), at));
    return real.writeSync(file, bytes, offset, length, at);
  };

  const failing = {
    openSync,
    closeSync,
    writeSync: write,
    fdatasyncSync: byFile(real.fdatasyncSync),
    fsyncSync: byFile(real.fsyncSync),
    ftruncateSync: byFile(real.ftruncateSync),
    renameSync: byPath(real.renameSync),
    linkSync: byPath(real.linkSync),
    copyFileSync: byPath(real.copyFileSync),
    mkdirSync: byPath(real.mkdirSync),
    rmSync: byPath(real.rmSync),
  };
  Object.assign(fs, failing);
  syncBuiltinESMExports();
  return {
    calls: () => calls,
    mend() {
      for (const name of Object.keys(failing) as (keyof typeof failing)[]) Object.assign(fs, { [name]: real[name] });
      syncBuiltinESMExports();
    },
  };
}
