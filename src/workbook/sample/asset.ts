/** The demonstration school as a file of dist/: the build writes it, commands read it, and the server bundle stays small. */
import type { Cell } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import { demonstrationCells, demonstrationSettings } from './index.ts';
import { sheets } from '../sheets/index.ts';
import type { Demonstration } from './define.ts';

/** Content of dist/Demonstration.html. */
export function demonstrationHtml(): string {
  const records = {} as Record<SheetKey, { code: string; cells: Readonly<Record<string, Cell>> }[]>;
  for (const { key } of sheets) records[key] = [...demonstrationCells(key)];
  const asset: Demonstration = { settings: demonstrationSettings, records };
  return `<script type="application/json">${JSON.stringify(asset).replace(/</g, '\\u003c')}</script>\n`;
}
