/** The saved table survives whatever happens to its files; what was acknowledged is never lost without a word. */
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/local/host.ts';
import { HostRefusal } from '../../../src/local/server/refusal.ts';
import { StateStore, type Loaded } from '../../../src/local/server/state-store.ts';
import { failingDisk, type DiskFault, type FailingDisk } from './failing-disk.ts';
import { newFolder } from './running-server.ts';

let folder: string;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

/** Saves the numbers from 1 on as they would come from edits, and stops as a kill does: without closing. */
function saveUpTo(count: number): void {
  const store = new StateStore(folder);
  store.load();
  for (let number = 1; number <= count; number += 1)
    store.save({ last: number, rows: { [number]: { v: `строка ${number}` } } });
}

function loaded(): Loaded {
  const store = new StateStore(folder);
  const found = store.load();
  store.close();
  return found;
}

function lastOf(found: Loaded): number {
  return (found.state as { readonly last: number }).last;
}

/** Makes the next save a snapshot, as a long journal does. */
function newGeneration(number: number): void {
  const store = new StateStore(folder);
  store.load();
  const rows = Object.fromEntries(Array.from({ length: 20_001 }, (_, row) => [`r${row}`, row]));
  store.save({ last: number, rows });
  store.close();
}

describe('loading', () => {
  it('finds nothing in a new folder', () => {
    expect(loaded()).toEqual({});
  });

  it('gives back the last saved state', () => {
    saveUpTo(5);
    expect(loaded()).toEqual({ state: { last: 5, rows: { 5: { v: 'строка 5' } } } });
  });

  it('goes on in the journal that it finds', () => {
    saveUpTo(3);
    const store = new StateStore(folder);
    store.load();
    store.save({ last: 4 });
    store.close();
    expect(loaded()).toEqual({ state: { last: 4 } });
  });

  it('writes nothing when nothing changed', () => {
    saveUpTo(2);
    const before = readFileSync(path('table.journal'));
    const store = new StateStore(folder);
    const { state } = store.load();
    store.save(state ?? null);
    store.close();
    expect(readFileSync(path('table.journal'))).toEqual(before);
  });
});

describe('after damage', () => {
  it('a journal cut at any byte leaves a state that was saved, and none later is missed silently but the torn one', () => {
    saveUpTo(6);
    const whole = readFileSync(path('table.journal'));
    const snapshot = readFileSync(path('table.json'));
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([index]) => index + 1);
    for (let length = ends[0]!; length <= whole.length; length += 7) {
      rmSync(folder, { recursive: true, force: true });
      folder = newFolder();
      writeFileSync(path('table.json'), snapshot);
      writeFileSync(path('table.journal'), whole);
      truncateSync(path('table.journal'), length);
      const complete = ends.filter((end) => end <= length).length - 1;
      expect(lastOf(loaded())).toBe(1 + complete);
      expect(lastOf(loaded()), 'and again after the repair').toBe(1 + complete);
    }
  });

  it('a damaged line in the middle is told', () => {
    saveUpTo(6);
    const lines = readFileSync(path('table.journal'), 'utf8').split('\n');
    lines[3] = lines[3]!.replace('строка', 'столбец');
    writeFileSync(path('table.journal'), lines.join('\n'));
    const found = loaded();
    expect(lastOf(found)).toBe(3);
    expect(found.notice).toContain('Часть последних изменений');
  });

  it('a damaged snapshot is made anew from the generation before, without loss', () => {
    saveUpTo(4);
    newGeneration(5);
    const store = new StateStore(folder);
    store.load();
    store.save({ last: 6 });
    store.close();
    writeFileSync(path('table.json'), readFileSync(path('table.json'), 'utf8').replace('"last":5', '"last":7'));
    const found = loaded();
    expect(found.state).toEqual({ last: 6 });
    expect(found.notice).toContain('полностью восстановлена');
    expect(loaded()).toEqual({ state: { last: 6 } });
    expect(existsSync(path('table.damaged.json'))).toBe(true);
  });

  it('with the journals gone as well, the version before opens and its age is told', () => {
    saveUpTo(4);
    newGeneration(5);
    writeFileSync(path('table.json'), '{"format":1');
    rmSync(path('table.journal'));
    rmSync(path('table.previous.journal'));
    const found = loaded();
    expect(lastOf(found)).toBe(1);
    expect(found.notice).toMatch(/Открыта предыдущая версия, сохранённая \d\d\.\d\d\.\d{4}/);
  });

  it('when both versions are damaged, nothing is touched', () => {
    saveUpTo(2);
    newGeneration(3);
    writeFileSync(path('table.json'), 'x');
    writeFileSync(path('table.previous.json'), 'y');
    expect(() => loaded()).toThrow(HostRefusal);
    expect(readFileSync(path('table.json'), 'utf8')).toBe('x');
    expect(readFileSync(path('table.previous.json'), 'utf8')).toBe('y');
  });
});

/** State number so many; every third makes the journal so long that the save after it begins a new generation. */
function stateOf(number: number): Json {
  return { last: number, rows: { 1: number }, ...(number % 3 === 2 ? { long: 'x'.repeat(1_100_000) } : {}) };
}

describe('a disk that fails', () => {
  const LAST = 7;
  let disk: FailingDisk | undefined;
  afterEach(() => disk?.mend());

  /** Saves the states on a failing disk, as the server does: what is refused is taken back. @returns the last saved one. */
  function saveAll(fault: DiskFault | undefined): { readonly saved: number; readonly asked: number } {
    const store = new StateStore(folder);
    let saved = 0;
    let asked = 0;
    disk = failingDisk(folder, () => fault);
    try {
      store.load();
      for (asked = 1; asked <= LAST; asked += 1) {
        try {
          store.save(stateOf(asked));
          saved = asked;
        } catch (error) {
          expect((error as Error).message).toMatch(/На диске нет места/);
          expect(store.saved()).toEqual(saved === 0 ? undefined : stateOf(saved));
          if (fault?.once !== true) break;
        }
      }
    } finally {
      calls = disk.calls();
      disk.mend();
      disk = undefined;
    }
    store.close();
    return { saved, asked };
  }
  let calls = 0;

  it('at any one of its calls: the change is refused in a sentence, and all others are there afterwards', () => {
    saveAll(undefined);
    const all = calls;
    expect(all).toBeGreaterThan(40);
    expect(existsSync(path('table.previous.json')), 'a generation was begun').toBe(true);
    for (let after = 0; after < all; after += 1) {
      rmSync(folder, { recursive: true, force: true });
      folder = newFolder();
      const { saved } = saveAll({ code: 'ENOSPC', after, once: true });
      expect(loaded(), `call ${after}`).toEqual({ state: stateOf(saved) });
    }
  });

  it('from any call on, as after a kill: the last saved state is there, or the one on its way, whole', () => {
    saveAll(undefined);
    const all = calls;
    for (let after = 0; after < all; after += 1) {
      rmSync(folder, { recursive: true, force: true });
      folder = newFolder();
      const { saved, asked } = saveAll({ code: 'ENOSPC', after });
      const found = loaded();
      expect(found.notice, `call ${after}`).toBeUndefined();
      expect([saved === 0 ? undefined : stateOf(saved), stateOf(asked)], `call ${after}`).toContainEqual(found.state);
    }
  });

  it('leaves nothing half-written behind', () => {
    saveAll({ code: 'ENOSPC', after: 1, once: true });
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('writes no file through a link that leads elsewhere', () => {
    const elsewhere = path('elsewhere.txt');
    writeFileSync(elsewhere, 'чужое');
    symlinkSync(elsewhere, path('table.json.new'));
    saveUpTo(1);
    expect(readFileSync(elsewhere, 'utf8')).toBe('чужое');
    expect(lastOf(loaded())).toBe(1);
  });

  it('a folder that is a file is refused in a sentence', () => {
    writeFileSync(path('file'), '');
    expect(() => new StateStore(path('file')).load()).toThrow(/не папка/);
  });
});
