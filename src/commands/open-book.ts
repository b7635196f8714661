/** Opens the workbook for one use case: finds each sheet by identity, reads it once when first asked for. */
import type { Ports, Tab } from '../ports.ts';
import type { Book } from '../workbook/book.ts';
import type { Grid } from '../workbook/cell.ts';
import type { DecodeContext, RecordSheet, SheetKey } from '../workbook/define.ts';
import { linesFrom } from '../workbook/dictionaries/index.ts';
import { layOut, normalizeHeader } from '../workbook/headers.ts';
import { readTable, type Table } from '../workbook/rows.ts';
import { settingsFrom } from '../workbook/settings/index.ts';
import { sheetOf, sheets } from '../workbook/sheets/index.ts';

/** A book that can be read again before writing. */
export interface OpenBook extends Book {
  reread(keys: readonly SheetKey[]): void;
  rereadAll(): void;
  /** Tab of a sheet, when it is in the workbook. */
  tabOf(key: SheetKey): Tab | undefined;
  /** Column tags of a tab kept in developer metadata; the first question costs one call for the whole workbook. */
  tagsOf(sheetId: number): ReadonlyMap<number, string>;
  /** Values of a tab as read, for whoever needs more than records. */
  gridOf(key: SheetKey): Grid;
}

/** Share of a sheet's columns by which a renamed tab without metadata is still recognised. */
const RECOGNISED_SHARE = 0.6;

interface Found {
  readonly tabs: ReadonlyMap<SheetKey, Tab>;
  readonly copies: readonly { readonly sheet: SheetKey; readonly title: string }[];
  readonly tags: () => ReadonlyMap<number, ReadonlyMap<number, string>>;
}

function matchByTitle(sheet: RecordSheet, tabs: readonly Tab[]): Tab | undefined {
  const titles = [sheet.title, ...(sheet.aliases ?? [])].map(normalizeHeader);
  return (
    tabs.find((tab) => tab.title === sheet.title) ?? tabs.find((tab) => titles.includes(normalizeHeader(tab.title)))
  );
}

/** Titles Google gives to copies: «Копия листа Пары», «Пары (копия)», «Пары 2». */
function looksLikeCopy(sheet: RecordSheet, title: string): boolean {
  const text = title.toLowerCase();
  return text.includes(sheet.title.toLowerCase()) && (text.includes('копия') || /copy|\d+$/.test(text));
}

/** Finds the tab of every sheet: by title, then by the metadata of its columns, then by its headers. */
function findTabs(ports: Ports): Found {
  const all = ports.workbook.tabs();
  let tagsRead: ReadonlyMap<number, ReadonlyMap<number, string>> | undefined;
  const tags = (): ReadonlyMap<number, ReadonlyMap<number, string>> => (tagsRead ??= ports.workbook.readTags());
  const tabs = new Map<SheetKey, Tab>();
  for (const sheet of sheets) {
    const tab = matchByTitle(sheet, all);
    if (tab) tabs.set(sheet.key, tab);
  }
  const taken = (): Set<number> => new Set([...tabs.values()].map((tab) => tab.sheetId));
  const missing = sheets.filter((sheet) => !tabs.has(sheet.key));
  const unknown = all.filter((tab) => !taken().has(tab.sheetId));
  const copies: { sheet: SheetKey; title: string }[] = [];
  for (const tab of unknown) {
    const original = sheets.find((sheet) => tabs.has(sheet.key) && looksLikeCopy(sheet, tab.title));
    if (original) copies.push({ sheet: original.key, title: tab.title });
  }
  // A table without any of our sheets is simply new: nothing to look for.
  if (missing.length > 0 && missing.length < sheets.length && unknown.length > 0) {
    for (const tab of unknown) {
      const keys = [...(tags().get(tab.sheetId)?.values() ?? [])].map((tag) => tag.split('.')[0]);
      const sheet = missing.find((candidate) => !tabs.has(candidate.key) && keys.includes(candidate.key));
      if (sheet) tabs.set(sheet.key, tab);
    }
    for (const tab of unknown.filter((candidate) => !taken().has(candidate.sheetId))) {
      const grid = ports.workbook.read(tab.sheetId);
      const sheet = missing.find((candidate) => {
        if (tabs.has(candidate.key)) return false;
        const wanted = Object.keys(candidate.columns).length;
        return wanted - layOut(candidate, grid).missing.length >= Math.max(3, wanted * RECOGNISED_SHARE);
      });
      if (sheet) tabs.set(sheet.key, tab);
    }
  }
  return { tabs, copies, tags };
}

/** Tags of one tab that belong to this sheet, as column number → column key. */
function ownTags(sheet: RecordSheet, tags: ReadonlyMap<number, string> | undefined): Map<number, string> {
  const own = new Map<number, string>();
  for (const [column, tag] of tags ?? []) {
    const [key, name] = tag.split('.');
    if (key === sheet.key && name !== undefined) own.set(column, name);
  }
  return own;
}

/**
 * Opens the book. Nothing is read until a table is asked for; settings and dictionaries come with the first table.
 * `toWrite`: new codes and rows will rest on what is read, so no record may be cut off by a row inserted meanwhile.
 */
export function openBook(ports: Ports, toWrite = false): OpenBook {
  const found = findTabs(ports);
  const grids = new Map<SheetKey, Grid>();
  const read = new Map<SheetKey, Table>();
  /** Sheets read before: who reads again is about to write. */
  const before = new Set<SheetKey>();
  let known: { readonly settings: Book['settings']; readonly context: DecodeContext } | undefined;
  // Settings and dictionaries give the context for all others and need none themselves.
  const plain: DecodeContext = { lines: () => [], peopleMode: 'names' };

  const readOne = (key: SheetKey, context: DecodeContext): Table => {
    const sheet = sheetOf(key);
    const tab = found.tabs.get(key);
    if (!tab) return readTable(sheet, { sheetId: -1, title: sheet.title, grid: [] }, context);
    const grid = ports.workbook.read(tab.sheetId, toWrite || before.has(key));
    before.add(key);
    grids.set(key, grid);
    const source = { sheetId: tab.sheetId, title: tab.title, grid };
    // Metadata is asked only for what the headers leave open.
    if (layOut(sheet, grid).missing.length === 0) return readTable(sheet, source, context);
    return readTable(sheet, { ...source, tags: ownTags(sheet, found.tags().get(tab.sheetId)) }, context);
  };
  const prepare = (): { readonly settings: Book['settings']; readonly context: DecodeContext } => {
    if (known) return known;
    const settingsTable = readOne('settings', plain);
    const dictionariesTable = readOne('dictionaries', plain);
    read.set('settings', settingsTable);
    read.set('dictionaries', dictionariesTable);
    const settings = settingsFrom(settingsTable);
    const lines = linesFrom(dictionariesTable);
    known = { settings, context: { lines, peopleMode: settings.peopleMode === 'codes' ? 'codes' : 'names' } };
    return known;
  };
  const tableOf = (key: SheetKey): Table => {
    const { context } = prepare();
    const table = read.get(key) ?? readOne(key, context);
    read.set(key, table);
    return table;
  };

  const tables = {} as Record<SheetKey, Table>;
  for (const { key } of sheets) Object.defineProperty(tables, key, { enumerable: true, get: () => tableOf(key) });
  return {
    tables: tables as OpenBook['tables'],
    get settings() {
      return prepare().settings;
    },
    get context() {
      return prepare().context;
    },
    missingSheets: sheets.filter((sheet) => !found.tabs.has(sheet.key)).map((sheet) => sheet.key),
    copies: found.copies,
    reread(keys) {
      for (const key of keys) read.delete(key);
      if (keys.includes('settings') || keys.includes('dictionaries')) known = undefined;
    },
    rereadAll() {
      read.clear();
      known = undefined;
    },
    tabOf: (key) => found.tabs.get(key),
    tagsOf: (sheetId) => found.tags().get(sheetId) ?? new Map<number, string>(),
    gridOf(key) {
      tableOf(key);
      return grids.get(key) ?? [];
    },
  };
}
