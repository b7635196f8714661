/** Which cells changed although the command had no business there: what is the person's own, and what lies outside its plan. */
import type { Json } from '../../src/local/host.ts';
import type { RecordSheet, SheetKey } from '../../src/workbook/define.ts';
import { normalizeHeader } from '../../src/workbook/headers.ts';
import { COLUMNS_FROM_STAFF, sheets } from '../../src/workbook/sheets/index.ts';
import { OWN } from './hostile-workbook.ts';

interface SavedCell {
  readonly v?: string | number | boolean;
  readonly f?: string;
  readonly note?: string;
}
interface SavedSheet {
  readonly id: number;
  readonly title: string;
  readonly cells: { readonly contents: Readonly<Record<string, Readonly<Record<string, SavedCell>>>> };
}

/** Sheets whose typed cells a command may change; codes where only some rows are meant. The person's own is in no scope. */
export type Scope = 'any' | Partial<Record<SheetKey, 'any' | readonly string[]>>;

/** Drawn or kept by the add-on after any command. */
const ALWAYS: readonly SheetKey[] = ['summary', 'indicators', 'timeline', 'journal'];
/** Lines of «Настройки» that the add-on keeps for itself. */
const KEPT_SETTINGS = ['computedOn'];

const sheetsOf = (state: Json): readonly SavedSheet[] =>
  (state as unknown as { readonly sheets: readonly SavedSheet[] }).sheets;

/** What a cell holds, as text; the add-on's part of a note is left out. */
function contentOf(cell: SavedCell | undefined): string {
  const note = (cell?.note ?? '').split('Проверка:')[0]?.trim() ?? '';
  const value = cell?.f ?? cell?.v ?? '';
  return note === '' ? String(value) : `${String(value)} [${note}]`;
}

/** Header row, 0-based, by the headers that are ours; -1 when none is. */
function headerRowOf({ cells }: SavedSheet, sheet: RecordSheet): number {
  const known = new Set(Object.values(sheet.columns).map(({ header }) => normalizeHeader(header)));
  const scores = Array.from({ length: 12 }, (_, row) =>
    Object.values(cells.contents[row] ?? {}).reduce(
      (sum, { v }) => sum + (typeof v === 'string' && known.has(normalizeHeader(v)) ? 1 : 0),
      0,
    ),
  );
  const best = Math.max(...scores);
  return best === 0 ? -1 : scores.findIndex((score) => score >= best * 0.6);
}

/** Columns of the person's own, each with its filled cells in order: rows may come and go, what stands there may not. */
function ownOf(saved: SavedSheet, sheet: RecordSheet | undefined): string[] {
  const { contents } = saved.cells;
  const header = sheet ? headerRowOf(saved, sheet) : -1;
  const columns = Object.entries(contents[header] ?? {})
    .filter(([, { v }]) => typeof v === 'string' && v.startsWith(OWN))
    .map(([column]) => column);
  const lines = Object.entries(contents).map(([row, line]) =>
    Object.entries(line)
      .filter(([column]) => header < 0 || Number(row) < header || columns.includes(column))
      .map(([, cell]) => contentOf(cell))
      .filter((text) => text !== '')
      .join(' | '),
  );
  return lines.filter((line) => line !== '');
}

const known = new WeakMap<object, readonly string[]>();

/** The same list for cells that have not changed. */
function keptOwn(saved: SavedSheet, sheet: RecordSheet | undefined): readonly string[] {
  const own = known.get(saved.cells) ?? ownOf(saved, sheet);
  known.set(saved.cells, own);
  return own;
}

/** Everything of the person's own in a table: own sheets and copies whole, own columns, rows above the header. */
function ownCells(state: Json): Record<string, readonly string[]> {
  const own: Record<string, readonly string[]> = {};
  for (const saved of sheetsOf(state)) {
    const sheet = sheets.find(({ title }) => title === saved.title);
    if (!sheet && !saved.title.startsWith(OWN) && !saved.title.startsWith('Копия')) continue;
    const lines = keptOwn(saved, sheet);
    if (lines.length > 0) own[saved.title] = lines;
  }
  return own;
}

/** What of the person's own stood before and does not stand so any more, a line each. */
export function ownLost(before: Json, after: Json): string[] {
  const now = ownCells(after);
  return Object.entries(ownCells(before)).flatMap(([title, lines]) => {
    const left = now[title] ?? [];
    if (lines === left || lines.join('\n') === left.join('\n')) return [];
    const at = lines.findIndex((line, index) => line !== left[index]);
    return [
      `own cells of «${title}»: ${lines[at] ?? ''} → ${left[at] ?? 'nothing'} (${lines.length} → ${left.length} lines)`,
    ];
  });
}

/** Typed cells that differ between two states of a table and lie outside the scope, a line each. */
export function outside(before: Json, after: Json, scope: Scope): string[] {
  const now = new Map(sheetsOf(after).map((saved) => [saved.id, saved]));
  return sheetsOf(before).flatMap((then) => {
    const sheet = sheets.find(({ title }) => title === then.title);
    const same = now.get(then.id);
    if (!same) return [`«${then.title}» is gone`];
    if (same.cells === then.cells) return [];
    if (!sheet || ALWAYS.includes(sheet.key) || scope === 'any') return [];
    const own = scope[sheet.key] ?? [];
    return own === 'any' ? [] : changedTyped(then, same, sheet, own);
  });
}

/** Whether a difference is none of the person's: computed columns, a code given, a name shown beside the code it belongs to. */
function isOurs(sheet: RecordSheet, key: string, was: string, is: string): boolean {
  const column = sheet.columns[key];
  if (column?.shown === true || (key === sheet.codeColumn && was === '')) return true;
  // «Наставники» and «Наставляемые» show what stands on «Педагоги» and «Партнёры».
  if ('staffRef' in sheet.columns && [...COLUMNS_FROM_STAFF, 'place'].includes(key)) return true;
  const codes = (text: string): string => (text.match(/[А-Я]{2}-\d{3,}/g) ?? []).join(' ');
  return /reference/i.test(column?.kind.id ?? '') && codes(was) !== '' && codes(was) === codes(is);
}

/** Where each column stands afterwards: columns that came in between move the others on. */
function movedColumns(then: readonly string[], now: readonly string[]): readonly number[] {
  let next = 0;
  return then.map((header) => {
    const at = now.findIndex((other, index) => index >= next && other === header);
    if (at >= 0) next = at + 1;
    return at;
  });
}

/** Headers of a row by column, blanks included. */
function headersOf({ cells }: SavedSheet, row: number): string[] {
  const line = cells.contents[row] ?? {};
  const width = Object.values(cells.contents).reduce(
    (most, one) => Object.keys(one).reduce((last, column) => Math.max(last, Number(column) + 1), most),
    0,
  );
  return Array.from({ length: width }, (_, column) => String(line[column]?.v ?? ''));
}

/** Changed cells of typed columns, but for new records and for the records named. */
function changedTyped(then: SavedSheet, now: SavedSheet, sheet: RecordSheet, codes: readonly string[]): string[] {
  const headerRow = headerRowOf(then, sheet);
  if (headerRow < 0) return [];
  const headers = headersOf(then, headerRow);
  const places = movedColumns(headers, headersOf(now, headerRow));
  const keys = new Map(Object.entries(sheet.columns).map(([key, { header }]) => [normalizeHeader(header), key]));
  const keyAt = headers.map((header) => keys.get(normalizeHeader(header)) ?? '');
  const codeAt = keyAt.indexOf(sheet.codeColumn ?? '-');
  const named = [...codes, ...(sheet.key === 'settings' ? KEPT_SETTINGS : [])];
  const rows = Object.entries(then.cells.contents).filter(
    ([, line]) =>
      Object.values(line).some((cell) => contentOf(cell) !== '') && !named.includes(String(line[codeAt]?.v ?? '')),
  );
  return rows.flatMap(([row, line]) =>
    headers.flatMap((header, at) => {
      const [was, is] = [contentOf(line[at]), contentOf(now.cells.contents[row]?.[places[at] ?? -1])];
      const key = keyAt[at] ?? '';
      // A column under another name is either the person's own, looked at whole, or one that is ours by its metadata.
      if (was === is || key === '' || isOurs(sheet, key, was, is)) return [];
      const place = `«${then.title}» row ${Number(row) + 1} «${header}»`;
      return [`${place}: ${was.slice(0, 80)} → ${is.slice(0, 80)}`];
    }),
  );
}
