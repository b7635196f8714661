/** `npm run bench`: figures of design.md §6 beside their bars; exits 1 when one that must hold is broken. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { documentById } from '../../src/documents/index.ts';
import { fillTemplate } from '../../src/documents/fill.ts';
import { templateFromAsset } from '../../src/documents/templates-asset.ts';
import type { Book } from '../../src/workbook/book.ts';
import { checkBook, shownValues } from '../../src/workbook/checks/index.ts';
import { builtInDictionaries } from '../../src/workbook/dictionaries/index.ts';
import type { DecodeContext, SheetKey } from '../../src/workbook/define.ts';
import { readTable, type Table } from '../../src/workbook/rows.ts';
import { settingsFrom } from '../../src/workbook/settings/index.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { bigSchool } from './big-school.ts';
import { benchIndicators } from './indicators.ts';
import { benchMatching } from './matching.ts';

interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  /** `aim`: printed, never fails the run. */
  readonly kind: 'bar' | 'aim';
  readonly beside?: string;
  /** Verdict of a bench that judges by itself (beside another library, say). */
  readonly ok?: boolean;
}

const TODAY = '2026-11-22';
const CONTEXT: DecodeContext = { lines: builtInDictionaries, peopleMode: 'names' };
const dist = (name: string): string => readFileSync(resolve('dist', name), 'utf8');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds of CPU, median of five after one warm run. */
function cpu(work: () => unknown): number {
  work();
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const spent = process.cpuUsage(before);
    return (spent.user + spent.system) / 1000;
  });
  return median(runs);
}

function loadTime(): number {
  const sources = [dist('App.js'), dist('Entry.js')];
  const runs = Array.from({ length: 25 }, () => {
    const context = vm.createContext(Object.create(null) as object);
    const before = performance.now();
    for (const source of sources) new vm.Script(source).runInContext(context);
    return performance.now() - before;
  });
  return median(runs);
}

/** Reads and checks a school of this many teachers, as the full check does between its reads and writes. */
function fullCheck(rows: number): number {
  const grids = bigSchool(rows);
  return cpu(() => {
    const tables = {} as Record<SheetKey, Table>;
    for (const sheet of sheets) {
      const grid = grids[sheet.key] ?? [Object.values(sheet.columns).map((column) => column.header)];
      tables[sheet.key] = readTable(sheet, { sheetId: 1, title: sheet.title, grid }, CONTEXT);
    }
    const book = {
      tables: tables as Book['tables'],
      settings: settingsFrom({ rows: [] }),
      context: CONTEXT,
      missingSheets: [],
      copies: [],
    };
    checkBook(book, { today: TODAY });
    shownValues(book, TODAY);
  });
}

/** An order of 300 pairs, filled from its default template. */
function orderOf300(): number {
  const grids = bigSchool(1_500);
  const tables = {} as Record<SheetKey, Table>;
  for (const sheet of sheets) {
    const grid = grids[sheet.key] ?? [Object.values(sheet.columns).map((column) => column.header)];
    tables[sheet.key] = readTable(sheet, { sheetId: 1, title: sheet.title, grid }, CONTEXT);
  }
  const book: Book = {
    tables: tables as Book['tables'],
    settings: settingsFrom({ rows: [] }),
    context: CONTEXT,
    missingSheets: [],
    copies: [],
  };
  const kind = documentById('D-06');
  if (!kind) throw new Error('D-06 is not there');
  const codes = book.tables.pairs.rows.slice(0, 300).map((row) => row.code ?? '');
  const answers = { from: '2026-09-01', to: '2027-05-31', control: 'оставить за руководителем' };
  const template = Uint8Array.from(Buffer.from(templateFromAsset(dist('Templates.html'), kind.template), 'base64'));
  return cpu(() => fillTemplate(template, kind.data(book, codes, answers, TODAY)));
}

const kilobytes = (text: string): number => Math.round(Buffer.byteLength(text) / 1024);

const lines: Line[] = [
  { what: 'loading the bundle in a fresh context', value: loadTime(), unit: 'ms', bar: 5, kind: 'aim' },
  {
    what: 'server bundle',
    value: kilobytes(dist('App.js')) + kilobytes(dist('Entry.js')),
    unit: 'KB',
    bar: 500,
    kind: 'aim',
  },
  { what: 'panel', value: kilobytes(dist('Sidebar.html')), unit: 'KB', bar: 600, kind: 'bar' },
  { what: 'full check, 500 teachers', value: fullCheck(500), unit: 'ms CPU', bar: 60, kind: 'aim' },
  { what: 'full check, 5,000 rows in all', value: fullCheck(3_125), unit: 'ms CPU', bar: 300, kind: 'bar' },
  { what: 'full check, 20,000 rows in all', value: fullCheck(12_500), unit: 'ms CPU', bar: 1000, kind: 'aim' },
  { what: 'filling an order of 300 pairs', value: orderOf300(), unit: 'ms CPU', bar: 300, kind: 'bar' },
];

for (const row of [...benchIndicators(), ...benchMatching()]) {
  lines.push({
    what: row.what,
    value: Number(row.value),
    unit: row.unit,
    bar: Number(row.bar),
    kind: 'bar',
    ok: row.ok,
    ...('beside' in row && row.beside !== undefined ? { beside: String(row.beside) } : {}),
  });
}

let broken = 0;
for (const { what, value, unit, bar, kind, beside, ok } of lines) {
  const held = ok ?? value <= bar;
  if (!held && kind === 'bar') broken += 1;
  const verdict = held ? 'holds' : kind === 'aim' ? 'over the aim' : 'BROKEN';
  console.log(
    `${what.padEnd(62)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(7)} bar ${String(Math.round(bar)).padStart(6)}  ${verdict}${beside === undefined ? '' : `  (${beside})`}`,
  );
}
process.exitCode = broken > 0 ? 1 : 0;
