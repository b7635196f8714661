/** How a tab should look, as writes: a new tab whole, or only what is missing from one that exists. */
import type { Cell } from './cell.ts';
import { widthOf } from './column-width.ts';
import type { Column, DecodeContext, NativeRule, RecordSheet, SheetKey } from './define.ts';
import { describeSpec, type RuleSpec } from './native-rules.ts';
import type { Layout } from './headers.ts';
import type { Block, Write } from './writes.ts';

/** Rows a new tab has (Google's own default) and rows below the header that rules and formats reach. */
const ROWS = 1000;
const HEADER_BACKGROUND = '#e8eef7';
const SHOWN_BACKGROUND = '#f3f3f3';
/** Description by which our protections are recognised. */
export const PROTECTION = 'Куратор наставничества: столбец заполняется сам';
/** Column that feeds dropdowns of other sheets. */
export const LIST_COLUMN = 'listLabel';
/** Items one dropdown list takes. */
const LIST_LIMIT = 500;

/** Block of a sheet that feeds dropdowns; undefined when the sheet or its column is absent. */
export type ListSource = (sheet: SheetKey) => Block | undefined;

function titlesOf(rule: NativeRule, context: DecodeContext): readonly string[] | undefined {
  if (rule.kind === 'fixedList') return rule.titles;
  if (rule.kind !== 'list') return undefined;
  return context
    .lines(rule.dictionary)
    .filter((line) => line.off !== true)
    .map((line) => line.title)
    .slice(0, LIST_LIMIT);
}

/** Native rule of one column; null when it has none. Only code columns of code mode reject, all others warn. */
export function ruleOf(column: Column, context: DecodeContext, sources: ListSource): RuleSpec | null {
  const codesOnly = context.peopleMode === 'codes' && column.personal === 'name' && column.shown !== true;
  const rule = column.kind.native;
  if (!rule || column.shown === true) return null;
  const titles = titlesOf(rule, context);
  const source = rule.kind === 'records' ? sources(rule.sheet) : undefined;
  if (rule.kind === 'codePattern' && !codesOnly) return null;
  const spec: RuleSpec = {
    rule,
    rejects: codesOnly,
    help: codesOnly
      ? 'В этой таблице людей обозначают кодами: впишите код, а не фамилию. Имена хранятся в файле-ключе на вашем компьютере.'
      : column.note,
    ...(titles === undefined ? {} : { titles }),
    ...(source === undefined ? {} : { source }),
  };
  return describeSpec(spec) === '' ? null : spec;
}

/** Cell formats by column; General is what Sheets calls «Автоматически». */
function formatOf(column: Column): string {
  return column.kind.format ?? 'General';
}

/** Runs of neighbouring columns for which `same` gives one answer. */
function runsOf<T>(
  items: readonly T[],
  same: (a: T, b: T) => boolean,
): { readonly start: number; readonly items: T[] }[] {
  const runs: { start: number; items: T[] }[] = [];
  items.forEach((item, index) => {
    const run = runs[runs.length - 1];
    const before = run?.items[run.items.length - 1];
    if (run && before !== undefined && run.start + run.items.length === index && same(before, item))
      run.items.push(item);
    else runs.push({ start: index, items: [item] });
  });
  return runs;
}

/** Blocks of rows below the header for given columns, neighbours joined. */
function columnBlocks(sheetId: number, headerRow: number, columns: readonly number[]): Block[] {
  const sorted = [...columns].sort((a, b) => a - b);
  return runsOf(sorted, (a, b) => b === a + 1).map(({ items }) => ({
    sheetId,
    row: headerRow + 1,
    column: items[0] ?? 1,
    rows: ROWS - headerRow,
    columns: items.length,
  }));
}

/** Columns that come in side by side. */
interface NewColumns {
  readonly sheet: RecordSheet;
  readonly sheetId: number;
  readonly headerRow: number;
  readonly at: number;
  readonly keys: readonly string[];
}

const columnsOf = ({ sheet, keys }: NewColumns): Column[] =>
  keys.map((key) => sheet.columns[key]).filter((column): column is Column => column !== undefined);

/** The headers: by them the columns are known as ours. */
function headerWrite(columns: NewColumns): Write {
  const { sheetId, headerRow, at } = columns;
  const cells = [columnsOf(columns).map((column): Cell => column.header)];
  return { kind: 'cells', sheetId, row: headerRow, column: at, cells };
}

function newTags({ sheet, sheetId, at, keys }: NewColumns): Write[] {
  return keys.map((key, index): Write => ({ kind: 'tag', sheetId, column: at + index, key: `${sheet.key}.${key}` }));
}

/** Looks of the given columns at their places: note, width, format. */
function lookWrites(given: NewColumns): Write[] {
  const { sheetId, headerRow, at } = given;
  const columns = columnsOf(given);
  const block: Block = { sheetId, row: headerRow, column: at, rows: 1, columns: columns.length };
  const body: Block = { ...block, row: headerRow + 1, rows: ROWS - headerRow };
  return [
    { kind: 'notes', sheetId, row: headerRow, column: at, notes: [columns.map((column) => column.note)] },
    { kind: 'style', ...block, bold: true, background: HEADER_BACKGROUND, wrap: true },
    { kind: 'formats', ...body, formats: columns.map(formatOf) },
    ...runsOf(columns, (a, b) => widthOf(a) === widthOf(b)).map(({ start, items }): Write => ({
      kind: 'width',
      sheetId,
      column: at + start,
      columns: items.length,
      width: items[0] ? widthOf(items[0]) : 100,
    })),
    ...runsOf(columns, (a, b) => (a.wrap === true) === (b.wrap === true))
      .filter(({ items }) => items[0]?.wrap === true)
      .map(({ start, items }): Write => ({
        kind: 'style',
        ...body,
        column: at + start,
        columns: items.length,
        wrap: true,
      })),
    ...runsOf(columns, (a, b) => (a.shown === true) === (b.shown === true))
      .filter(({ items }) => items[0]?.shown === true)
      .map(({ start, items }): Write => ({
        kind: 'style',
        ...body,
        column: at + start,
        columns: items.length,
        background: SHOWN_BACKGROUND,
      })),
  ];
}

/** Warning-only protection of all computed columns and colours by state, at their present places. */
export function decorations(
  sheet: RecordSheet,
  sheetId: number,
  headerRow: number,
  positions: Readonly<Record<string, number>>,
): Write[] {
  const shown = Object.entries(sheet.columns)
    .filter(([, column]) => column.shown === true)
    .map(([key]) => positions[key])
    .filter((position): position is number => position !== undefined);
  const writes: Write[] = [];
  if (shown.length > 0) {
    writes.push({ kind: 'protect', sheetId, blocks: columnBlocks(sheetId, headerRow, shown), description: PROTECTION });
  }
  const rules = (sheet.colours ?? []).flatMap(({ column, text, background }) => {
    const position = positions[column];
    return position === undefined
      ? []
      : [{ sheetId, row: headerRow + 1, column: position, rows: ROWS - headerRow, columns: 1, text, background }];
  });
  if (rules.length > 0) writes.push({ kind: 'colours', sheetId, rules });
  return writes;
}

/**
 * Our own columns stand in collapsed groups so that the federal form comes first; a group with a required column stays
 * open, because what must be filled in must be seen.
 */
function groupWrites(sheet: RecordSheet, sheetId: number): Write[] {
  const columns = Object.values(sheet.columns);
  return runsOf(columns, (a, b) => a.group === b.group)
    .filter(({ items }) => items[0]?.group !== undefined && items.length > 1)
    .filter(({ items }) => !items.some((column) => column.required === true))
    .map(({ start, items }) => ({
      kind: 'groupColumns',
      sheetId,
      column: start + 1,
      columns: items.length,
      collapsed: true,
    }));
}

/** Everything a new empty tab needs except its dropdowns, which may point at tabs made later. */
export function newSheetWrites(sheet: RecordSheet, sheetId: number): Write[] {
  const keys = Object.keys(sheet.columns);
  const positions = Object.fromEntries(keys.map((key, index) => [key, index + 1]));
  const columns = { sheet, sheetId, headerRow: 1, at: 1, keys };
  return [
    // Broken off before its headers stand, the tab is blank and is made anew; after them nothing of their look is missing.
    ...lookWrites(columns),
    headerWrite(columns),
    ...newTags(columns),
    { kind: 'freeze', sheetId, rows: 1, columns: sheet.frozenColumns },
    ...decorations(sheet, sheetId, 1, positions),
    ...groupWrites(sheet, sheetId),
  ];
}

/** Where a lost column belongs: after the nearest column before it that is still there. */
function placeFor(keys: readonly string[], key: string, positions: Readonly<Record<string, number>>): number {
  for (let index = keys.indexOf(key) - 1; index >= 0; index--) {
    const position = positions[keys[index] ?? ''];
    if (position !== undefined) return position;
  }
  return 0;
}

/** Writes that bring lost columns back, inserting and never overwriting, and the positions that hold afterwards. */
export function lostColumnWrites(
  sheet: RecordSheet,
  sheetId: number,
  layout: Layout,
): { readonly writes: Write[]; readonly positions: Record<string, number> } {
  const keys = Object.keys(sheet.columns);
  const positions: Record<string, number> = { ...layout.positions };
  const headerRow = Math.max(1, layout.headerRow);
  const writes: Write[] = [];
  for (const run of runsOf(layout.missing, (a, b) => keys.indexOf(b) === keys.indexOf(a) + 1)) {
    const first = run.items[0];
    if (first === undefined) continue;
    const after = placeFor(keys, first, positions);
    writes.push({ kind: 'insertColumns', sheetId, after, count: run.items.length });
    for (const key of Object.keys(positions)) {
      const position = positions[key] ?? 0;
      if (position > after) positions[key] = position + run.items.length;
    }
    run.items.forEach((key, index) => (positions[key] = after + 1 + index));
    const columns = { sheet, sheetId, headerRow, at: after + 1, keys: run.items };
    // The headers at once: a column without one would stay as a blank one, and another would come beside it.
    writes.push(headerWrite(columns), ...lookWrites(columns), ...newTags(columns));
  }
  if (writes.length > 0) writes.push(...decorations(sheet, sheetId, headerRow, positions));
  return { writes, positions };
}

/** Writes for dropdowns that are absent or differ from what the definitions and dictionaries ask for. */
export function ruleWrites(
  sheet: RecordSheet,
  sheetId: number,
  headerRow: number,
  positions: Readonly<Record<string, number>>,
  found: readonly string[],
  context: DecodeContext,
  sources: ListSource,
): Write[] {
  const wanted = Object.entries(sheet.columns)
    .map(([key, column]) => ({ position: positions[key], spec: ruleOf(column, context, sources) }))
    .filter((item): item is { position: number; spec: RuleSpec } => item.position !== undefined && item.spec !== null)
    .filter(({ position, spec }) => (found[position - 1] ?? '') !== describeSpec(spec))
    .sort((a, b) => a.position - b.position);
  return runsOf(wanted, (a, b) => b.position === a.position + 1).map(({ items }) => ({
    kind: 'rules',
    sheetId,
    row: headerRow + 1,
    column: items[0]?.position ?? 1,
    rows: ROWS - headerRow,
    columns: items.length,
    rules: items.map(({ spec }) => spec),
  }));
}

/** Whether Sheets shows a number as a day under a date format: from 31.12.1899 to 31.12.9999. Any other stays a number for ever. */
const isSerialDay = (cell: Cell): boolean => typeof cell === 'number' && cell >= 1 && cell < 2_958_466;

/** Columns whose cells lost their date format: Sheets then hands numbers over where days should be. `rows` are all records with their places. */
export function formatWrites(
  sheet: RecordSheet,
  sheetId: number,
  headerRow: number,
  positions: Readonly<Record<string, number>>,
  rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, Cell>> }[],
): Write[] {
  const last = rows.reduce((most, { row }) => Math.max(most, row), ROWS);
  const writes: Write[] = [];
  for (const [key, column] of Object.entries(sheet.columns)) {
    const position = positions[key];
    if (position === undefined || column.kind.native?.kind !== 'date') continue;
    if (!rows.some(({ cells }) => isSerialDay(cells[key] ?? ''))) continue;
    writes.push({
      kind: 'formats',
      sheetId,
      row: headerRow + 1,
      column: position,
      rows: last - headerRow,
      columns: 1,
      formats: [formatOf(column)],
    });
  }
  return writes;
}

/** Tags that are absent or stand at another column than the one recognised. */
export function tagWrites(
  sheet: RecordSheet,
  sheetId: number,
  positions: Readonly<Record<string, number>>,
  tags: ReadonlyMap<number, string> | undefined,
): Write[] {
  return Object.entries(positions)
    .filter(([key, position]) => tags?.get(position) !== `${sheet.key}.${key}`)
    .map(([key, position]) => ({ kind: 'tag', sheetId, column: position, key: `${sheet.key}.${key}` }));
}
