/** One server a folder: a lock file that a killed server's successor takes over. */
import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeWhole } from './atomic-file.ts';
import { fileTrouble, HostRefusal } from './refusal.ts';

interface Holder {
  readonly key: string;
  readonly pid: number;
  /** When the process began, where the system tells: numbers of processes are given anew. */
  readonly began: string;
}

export interface FolderLock {
  release(): void;
}

/** Keys of the locks that this very process holds. */
const held = new Set<string>();

/** Takes the folder, or throws a HostRefusal that says who has it. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'lock.json');
  const holder: Holder = { key: randomUUID(), pid: process.pid, began: beganOf(process.pid) };
  try {
    makeFolder(folder);
    take(path, holder, folder);
  } catch (error) {
    throw fileTrouble(error, folder);
  }
  held.add(holder.key);
  return {
    release() {
      held.delete(holder.key);
      if (readHolder(path)?.key === holder.key) rmSync(path, { force: true });
    },
  };
}

function take(path: string, holder: Holder, folder: string): void {
  const own = `${path}.${holder.key}`;
  writeWhole(own, JSON.stringify(holder));
  try {
    // Two tries: one may meet a dead server's lock, the next one finds the place free or taken by a live one.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (linked(own, path)) return;
      const other = readHolder(path);
      if (other !== undefined && isAlive(other)) break;
      setAside(path, other);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new HostRefusal(
    `Эта таблица уже открыта другим запуском (папка ${folder}, процесс ${String(readHolder(path)?.pid ?? '')}). Закройте его или выберите другую папку: npm start -- --data ПАПКА`,
  );
}

/** A lock appears complete or not at all: a link, unlike a write, cannot be seen half-done. */
function linked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return copied(own, path);
  }
}

/** File systems of memory sticks know no links (each says so with another code): the next best is a copy made only once. */
function copied(own: string, path: string): boolean {
  try {
    copyFileSync(own, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Moves a dead lock away; puts it back when, in between, somebody alive took the place. */
function setAside(path: string, dead: Holder | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readHolder(aside)?.key !== dead?.key) linked(aside, path);
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isHolder(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(found: unknown): found is Holder {
  return (
    typeof found === 'object' &&
    found !== null &&
    'key' in found &&
    typeof found.key === 'string' &&
    'pid' in found &&
    typeof found.pid === 'number' &&
    'began' in found
  );
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return held.has(holder.key);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: there is such a process, of another person.
    if (codeOf(error) !== 'EPERM') return false;
  }
  return holder.began === beganOf(holder.pid);
}

/** Start of a process since boot, in clock ticks (Linux, proc(5), field 22 of stat); empty where there is no /proc. */
function beganOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A killed process that nobody has waited for (in a container, often for ever) still has its entry.
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
