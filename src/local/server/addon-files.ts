/** Reads the built add-on: the very files that Google would run. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions, Json } from '../host.ts';
import { HostRefusal } from './refusal.ts';

/** Code loads in this order, as `clasp push` sends it; further files follow by name. */
const ORDER = ['App.js', 'Entry.js', 'Sidebar.html', 'Templates.html'];

export interface Addon {
  readonly files: HostOptions['files'];
  readonly manifest: Json;
}

export function readAddon(folder: string): Addon {
  const manifestPath = join(folder, 'appsscript.json');
  if (!existsSync(manifestPath)) {
    throw new HostRefusal(`В папке ${folder} нет собранного дополнения. Соберите его: npm run build`);
  }
  const found = readdirSync(folder).filter((name) => /\.(?:js|html)$/.test(name));
  const names = [
    ...ORDER.filter((name) => found.includes(name)),
    ...found.filter((name) => !ORDER.includes(name)).sort(),
  ];
  return {
    files: names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
    manifest: JSON.parse(readFileSync(manifestPath, 'utf8')) as Json,
  };
}
