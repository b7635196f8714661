/** Properties, cache and locks, with their documented limits. */
import { ServiceError } from '../model/service-error.ts';
import type { Desk, Operations } from './desk.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const KEY_LENGTH = 250;
const CACHE_BYTES = 100 * 1024;
const LONGEST_CACHE = 21_600;
const MOST_CACHED = 1_000;

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Store of this person for 'user', shared for the others. */
function storeKey(desk: Desk, store: string): string {
  return store === 'user' ? `user:${desk.userKey}` : store;
}

function properties(desk: Desk, store: string): Record<string, string> {
  return (desk.book.properties[storeKey(desk, store)] ??= {});
}

function setProperties(desk: Desk, store: string, values: Record<string, string>, replace: boolean): void {
  const next = replace ? { ...values } : { ...properties(desk, store), ...values };
  for (const value of Object.values(values))
    if (bytes(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
  const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (size > STORE_BYTES)
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  desk.book.properties[storeKey(desk, store)] = next;
}

function cache(desk: Desk, store: string): Record<string, { until: number; text: string }> {
  return (desk.book.cache[storeKey(desk, store)] ??= {});
}

function checkKey(key: string): void {
  if (key.length > KEY_LENGTH) throw new ServiceError('Argument too large: key');
}

function putCache(desk: Desk, store: string, values: Record<string, string>, seconds: number): void {
  const shelf = cache(desk, store);
  for (const [key, text] of Object.entries(values)) {
    checkKey(key);
    if (bytes(text) > CACHE_BYTES) throw new ServiceError('Argument too large: value');
    shelf[key] = { until: desk.now() + Math.min(seconds, LONGEST_CACHE) * 1000, text };
  }
  const items = Object.entries(shelf);
  // Over a thousand items, those nearest to their end are dropped, down to nine hundred (reference of Cache).
  if (items.length <= MOST_CACHED) return;
  const kept = items.sort((a, b) => b[1].until - a[1].until).slice(0, 900);
  desk.book.cache[storeKey(desk, store)] = Object.fromEntries(kept);
}

function readCache(desk: Desk, store: string, keys: readonly string[]): Record<string, string> {
  const shelf = cache(desk, store);
  const found: Record<string, string> = {};
  for (const key of keys) {
    checkKey(key);
    const item = shelf[key];
    if (item && item.until > desk.now()) found[key] = item.text;
  }
  return found;
}

/** A lock held by this very execution is given again (behaviour 29). */
function take(desk: Desk, store: string): boolean {
  const key = storeKey(desk, store);
  const holder = desk.locks.get(key);
  if (holder !== undefined && holder !== desk.run.id) return false;
  desk.locks.set(key, desk.run.id);
  return true;
}

export const STORE_READS: Operations = {
  properties: (desk, store: string) => ({ ...properties(desk, store) }),
  cached: readCache,
  hasLock: (desk, store: string) => desk.locks.get(storeKey(desk, store)) === desk.run.id,
};

/** Properties, cache and locks may be used by custom functions too, so these do not count as writes of the table. */
export const STORE_CHANGES: Operations = {
  setProperties,
  deleteProperty: (desk, store: string, key: string) => {
    delete properties(desk, store)[key];
  },
  putCache,
  dropCached: (desk, store: string, keys: readonly string[]) => {
    for (const key of keys) delete cache(desk, store)[key];
  },
  takeLock: take,
  releaseLock: (desk, store: string) => {
    const key = storeKey(desk, store);
    if (desk.locks.get(key) === desk.run.id) desk.locks.delete(key);
  },
};
