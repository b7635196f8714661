/** Tables that take seconds to make are made once a run: the test file that needs one first keeps it for all others. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../src/local/host.ts';

/** Emptied before every run (test/build-first.ts), so that nothing outlives the bundle that made it. */
const MADE = fileURLToPath(new URL('../../.build/made/', import.meta.url));

const opened = new Map<string, Json>();

function kept(name: string): Json | undefined {
  try {
    return JSON.parse(readFileSync(`${MADE}${name}.json`, 'utf8')) as Json;
  } catch {
    return undefined;
  }
}

/** Two files may make the same table at the same time: each puts a whole one in place. */
function keep(name: string, state: Json): Json {
  const half = `${MADE}${name}.${process.pid}`;
  mkdirSync(MADE, { recursive: true });
  writeFileSync(half, JSON.stringify(state));
  renameSync(half, `${MADE}${name}.json`);
  return state;
}

/** Saved state of a table, by a name of its own. */
export function madeOnce(name: string, make: () => Json): Json {
  const state = opened.get(name) ?? kept(name) ?? keep(name, make());
  opened.set(name, state);
  return state;
}
