/** PropertiesService, CacheService, LockService. */
import { call } from './bridge.ts';
import { defineClass, type Member } from './define.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';

interface Store {
  readonly store: string;
}

/** Values of a whole object become texts as Java writes numbers: 2 → "2.0"; a single value as JavaScript does (compare setNotes and setNote). */
function text(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? `${value}.0` : String(value);
}

function texts(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value)]));
}

function stores(kind: string): Readonly<Record<string, Member<object>>> {
  const open = (store: string) => () => make(kind, { store });
  const words: Readonly<Record<string, string>> = { Properties: 'Properties', Cache: 'Cache', Lock: 'Lock' };
  const word = words[kind] ?? kind;
  return {
    [`getDocument${word}`]: open('document'),
    [`getScript${word}`]: open('script'),
    [`getUser${word}`]: open('user'),
  };
}

function properties(store: Store): Record<string, string> {
  return call('properties', store.store) as Record<string, string>;
}

function cached(store: Store, keys: readonly string[]): Record<string, string> {
  return call('cached', store.store, keys) as Record<string, string>;
}

const LONGEST_WAIT = 30_000;

export function defineStores(): void {
  defineClass('Properties.PropertiesService', 'PropertiesService', stores('Properties'));
  defineClass<Store>('Properties.Properties', 'PropertiesService.Properties', {
    getProperty: (store, key: string) => properties(store)[key] ?? null,
    getProperties: (store) => properties(store),
    getKeys: (store) => Object.keys(properties(store)),
    setProperty: (store, key: string, value: unknown) => {
      if (value === null || value === undefined)
        throw exception(
          "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
        );
      call('setProperties', store.store, { [key]: String(value) }, false);
    },
    setProperties: (store, values: object, deleteOthers?: boolean) => {
      call('setProperties', store.store, texts(values), deleteOthers === true);
    },
    deleteProperty: (store, key: string) => {
      call('deleteProperty', store.store, key);
    },
    deleteAllProperties: (store) => {
      call('setProperties', store.store, {}, true);
    },
  });
  defineClass('Cache.CacheService', 'CacheService', stores('Cache'));
  defineClass<Store>('Cache.Cache', 'CacheService.Cache', {
    get: (store, key: string) => cached(store, [key])[key] ?? null,
    getAll: (store, keys: readonly string[]) => cached(store, keys),
    put: (store, key: string, value: string, seconds?: number) => {
      call('putCache', store.store, { [key]: value }, seconds ?? 600);
    },
    putAll: (store, values: object, seconds?: number) => {
      call('putCache', store.store, texts(values), seconds ?? 600);
    },
    remove: (store, key: string) => {
      call('dropCached', store.store, [key]);
    },
    removeAll: (store, keys: readonly string[]) => {
      call('dropCached', store.store, keys);
    },
  });
  defineClass('Lock.LockService', 'LockService', stores('Lock'));
  defineClass<Store>('Lock.Lock', 'LockService.Lock', {
    hasLock: (lock) => call('hasLock', lock.store),
    tryLock: (lock) => call('takeLock', lock.store),
    waitLock: (lock, milliseconds: number) => {
      if (call('takeLock', lock.store) !== true)
        throw exception(
          `Lock timeout: another process was holding the lock for too long (${Math.min(milliseconds, LONGEST_WAIT)} ms).`,
        );
    },
    releaseLock: (lock) => {
      call('releaseLock', lock.store);
    },
  });
}
