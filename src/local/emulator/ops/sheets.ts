/** Tabs of the table: making, copying, deleting, naming, moving, selecting; settings of the table itself. */
import type { Area } from '../../host.ts';
import { addressText, parseAddress } from '../model/area.ts';
import { type Sheet, newSheet } from '../model/book.ts';
import { checkSize } from '../model/grid.ts';
import { mapReferences } from '../model/references.ts';
import { ServiceError } from '../model/service-error.ts';
import { isZone } from '../model/zone.ts';
import { type Desk, type Operations, OUTSIDE, plain, sheetById } from './desk.ts';

/** What a handle may ask of a tab in one go. */
function describe(sheet: Sheet) {
  const { id, title, hidden, rows, columns, frozenRows, frozenColumns, tabColor, gridlines, rightToLeft, selection } =
    sheet;
  return {
    id,
    title,
    hidden,
    rows,
    columns,
    frozenRows,
    frozenColumns,
    tabColor: tabColor ?? null,
    gridlines,
    rightToLeft,
    selection,
    controls: sheet.controls,
  };
}

function checkTitle(desk: Desk, title: string, except?: Sheet): void {
  if (title === '') throw new ServiceError('The sheet name cannot be empty.');
  if (title.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  if (desk.book.sheets.some((sheet) => sheet !== except && sheet.title.toLowerCase() === title.toLowerCase()))
    throw new ServiceError(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

/** First free title of the form «Лист2» (`Sheet2` in other locales). */
function freeTitle(desk: Desk): string {
  const word = desk.book.locale.startsWith('ru') ? 'Лист' : 'Sheet';
  for (let number = desk.book.sheets.length + 1; ; number += 1)
    if (!desk.book.sheets.some((sheet) => sheet.title === word + String(number))) return word + String(number);
}

function copyTitle(desk: Desk, title: string): string {
  const base = desk.book.locale.startsWith('ru') ? `${title} (копия)` : `Copy of ${title}`;
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? base : `${base} ${number}`;
    if (!desk.book.sheets.some((sheet) => sheet.title === next)) return next;
  }
}

/** Ids of sheets look random on Google; here they are counted, far from 0, so that nobody takes them for indexes. */
function freeId(desk: Desk): number {
  const id = 1_000_000 + desk.book.nextId * 7919;
  desk.book.nextId += 1;
  return id;
}

function place(desk: Desk, sheet: Sheet, index: number | null): void {
  const active = desk.book.sheets.findIndex((one) => one.id === desk.book.active);
  const at = index ?? active + 1;
  if (at < 0 || at > desk.book.sheets.length) throw new ServiceError(`Invalid sheet index: ${at}`);
  checkSize(desk.book, sheet.rows * sheet.columns, sheet.columns);
  desk.book.sheets.splice(at, 0, sheet);
  desk.changed([sheet.id]);
}

/** A copy keeps cells, rules, protections, groups and colours; metadata and named ranges stay with the original. */
function copyOf(desk: Desk, source: Sheet, title: string): Sheet {
  const { cells, ...rest } = source;
  const copy: Sheet = { ...(plain(rest) as unknown as Omit<Sheet, 'cells'>), cells: [] };
  copy.cells = cells.map((line) => (line ?? []).map((cell) => (cell ? { ...cell } : undefined)));
  copy.id = freeId(desk);
  copy.title = title;
  copy.hidden = false;
  for (const protection of copy.protections) protection.id = desk.book.nextId++;
  for (const chart of copy.charts) {
    chart.id = desk.book.nextId++;
    chart.ranges = chart.ranges.map((range) => (range.sheet === source.id ? { ...range, sheet: copy.id } : range));
  }
  return copy;
}

function insertSheet(desk: Desk, title: string | null, index: number | null, template: number | null): number {
  const name = title ?? freeTitle(desk);
  checkTitle(desk, name);
  const sheet = template === null ? newSheet(freeId(desk), name) : copyOf(desk, sheetById(desk, template), name);
  place(desk, sheet, index);
  desk.book.active = sheet.id;
  return sheet.id;
}

function visible(desk: Desk): Sheet[] {
  return desk.book.sheets.filter((sheet) => !sheet.hidden);
}

function deleteSheet(desk: Desk, id: number): void {
  const sheet = sheetById(desk, id);
  if (desk.book.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
  if (!sheet.hidden && visible(desk).length === 1)
    throw new ServiceError("You can't remove all the visible sheets in a document.");
  const at = desk.book.sheets.indexOf(sheet);
  desk.book.sheets = desk.book.sheets.filter((one) => one !== sheet);
  desk.book.metadata = desk.book.metadata.filter((item) => item.sheet !== id);
  for (const name of desk.book.names) if (name.place?.sheet === id) name.place = null;
  const pointing = forgetSheet(desk, sheet.title);
  if (desk.book.active === id) {
    const near = desk.book.sheets
      .slice(0, at)
      .reverse()
      .concat(desk.book.sheets.slice(at))
      .find((one) => !one.hidden);
    desk.book.active = near?.id ?? desk.book.sheets[0]?.id ?? 0;
  }
  desk.changed([id, ...pointing]);
}

/** References to a deleted tab become `#REF!`. @returns ids of sheets with formulas that named any. */
function forgetSheet(desk: Desk, title: string): number[] {
  return rewriteTitles(desk, (named) => (named.toLowerCase() === title.toLowerCase() ? null : undefined));
}

/** @returns ids of sheets with formulas that name a sheet. */
function rewriteTitles(desk: Desk, change: (title: string) => string | null | undefined): number[] {
  const homes = new Set<number>();
  for (const home of desk.book.sheets)
    for (const line of home.cells)
      for (const cell of line ?? []) {
        if (cell?.f === undefined || !cell.f.includes('!')) continue;
        const formula = mapReferences(cell.f, ({ sheet, text }) => {
          const next = sheet === undefined ? undefined : change(sheet);
          if (next === undefined) return undefined;
          return next === null ? { text: '#REF!' } : { sheet: next, text };
        });
        if (formula !== cell.f) homes.add(home.id);
        cell.f = formula;
      }
  return [...homes];
}

function rename(desk: Desk, id: number, title: string): void {
  const sheet = sheetById(desk, id);
  checkTitle(desk, title, sheet);
  const old = sheet.title.toLowerCase();
  sheet.title = title;
  const pointing = rewriteTitles(desk, (named) => (named.toLowerCase() === old ? title : undefined));
  desk.changed([id, ...pointing]);
}

function moveSheet(desk: Desk, id: number, position: number): void {
  const sheet = sheetById(desk, id);
  if (position < 1 || position > desk.book.sheets.length)
    throw new ServiceError('The sheet position is out of bounds.');
  desk.book.sheets = desk.book.sheets.filter((one) => one !== sheet);
  desk.book.sheets.splice(position - 1, 0, sheet);
}

function hideSheet(desk: Desk, id: number): void {
  const sheet = sheetById(desk, id);
  if (!sheet.hidden && visible(desk).length === 1)
    throw new ServiceError("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (desk.book.active === id) desk.book.active = visible(desk)[0]?.id ?? id;
}

/** The rectangle that an A1 text or a name means, and its sheet. */
function resolve(desk: Desk, text: string, home: number | null) {
  const cut = text.lastIndexOf('!');
  const title =
    cut < 0
      ? undefined
      : text
          .slice(0, cut)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const sheet =
    title === undefined
      ? sheetById(desk, home ?? desk.book.active)
      : desk.book.sheets.find((one) => one.title.toLowerCase() === title.toLowerCase());
  const address = parseAddress(text.slice(cut + 1).trim());
  if (sheet && address) {
    const inside = (address.row ?? 1) >= 1 && (address.lastRow ?? 1) >= 1;
    return inside ? { sheet: sheet.id, ...address } : null;
  }
  const name = desk.book.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (!name?.place) return null;
  const { row, column, rows, columns } = name.place;
  return { sheet: name.place.sheet, row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

const SETTINGS = new Set(['tabColor', 'gridlines', 'rightToLeft', 'controls']);

export const SHEET_READS: Operations = {
  sheetIds: (desk) => desk.book.sheets.map((sheet) => sheet.id),
  sheetByTitle: (desk, title: string) =>
    desk.book.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase())?.id ?? null,
  hasSheet: (desk, id: number) => desk.book.sheets.some((sheet) => sheet.id === id),
  sheet: (desk, id: number) => ({
    ...describe(sheetById(desk, id)),
    index: desk.book.sheets.indexOf(sheetById(desk, id)) + 1,
  }),
  activeSheet: (desk) => desk.book.active,
  book: (desk) => {
    const { id, title, locale, timeZone, owner } = desk.book;
    return { id, title, locale, timeZone, owner };
  },
  resolve,
};

export const SHEET_WRITES: Operations = {
  insertSheet,
  deleteSheet,
  renameSheet: rename,
  moveSheet,
  hideSheet,
  showSheet: (desk, id: number) => {
    sheetById(desk, id).hidden = false;
  },
  copySheet: (desk, id: number, index: number | null) => {
    const source = sheetById(desk, id);
    const copy = copyOf(desk, source, copyTitle(desk, source.title));
    place(desk, copy, index ?? desk.book.sheets.length);
    return copy.id;
  },
  setSheet: (desk, id: number, key: string, value: never) => {
    if (!SETTINGS.has(key)) throw new ServiceError(`Unknown setting ${key}`);
    const sheet = sheetById(desk, id);
    if (value === null) delete sheet.tabColor;
    else Object.assign(sheet, { [key]: value });
  },
  setBook: (desk, key: 'title' | 'locale' | 'timeZone', value: string) => {
    if (key === 'timeZone' && !isZone(value)) throw new ServiceError(`Invalid time zone: ${value}`);
    if (key === 'locale' && !/^[a-z]{2}(_[A-Z]{2})?$/.test(value)) throw new ServiceError(`Invalid locale: ${value}`);
    desk.book[key] = value;
  },
};

/** Selecting is not a write: it changes what the user sees, never the table's content. */
export const SELECTION: Operations = {
  activate: (desk, id: number, area: Area | null) => {
    const sheet = sheetById(desk, id);
    desk.book.active = id;
    if (area === null) return;
    if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns)
      throw new ServiceError(OUTSIDE);
    sheet.selection = plain(area) as unknown as Area;
  },
  selection: (desk, id: number) => ({
    ...sheetById(desk, id).selection,
    a1: addressText(sheetById(desk, id).selection),
  }),
};
