/** The built files as the tests of the bundle read them. */
import { readFileSync } from 'node:fs';

const DIST = new URL('../../dist/', import.meta.url);

/** Text of one built file. */
export function distFile(name: string): string {
  return readFileSync(new URL(name, DIST), 'utf8');
}
