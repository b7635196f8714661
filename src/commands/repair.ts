/** «Восстановить листы и столбцы»: brings back what is missing, in steps the panel drives; a second run writes nothing. */
import * as z from 'zod/mini';
import type { Ports } from '../ports.ts';
import type { RecordSheet, SheetKey } from '../workbook/define.ts';
import { builtInLines, dictionaryCells } from '../workbook/dictionaries/index.ts';
import type { Grid } from '../workbook/cell.ts';
import { newLineWrites } from '../workbook/lay-changes.ts';
import {
  formatWrites,
  LIST_COLUMN,
  lostColumnWrites,
  newSheetWrites,
  PROTECTION,
  ruleOf,
  ruleWrites,
  tagWrites,
  type ListSource,
} from '../workbook/layout.ts';
import { chartWrites, CHART_SHEETS } from '../workbook/charts.ts';
import { keptIndicators } from '../workbook/figures.ts';
import { markNames, markWrites } from '../workbook/lost-marks.ts';
import { pendingMigrations } from '../workbook/migrations/index.ts';
import { requiredSettings, settingDefinitions, settingCells } from '../workbook/settings/index.ts';
import { sheetOf, sheets } from '../workbook/sheets/index.ts';
import type { Write } from '../workbook/writes.ts';
import { defineCommand } from './define.ts';
import { alone } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';

/** Tabs made in one step: few enough to stay far from the six minutes of one execution. */
const NEW_TABS_PER_STEP = 5;

/** What one step did. The steps carry no state: each looks at the table and does the next piece. */
export interface RepairStep {
  /** What was brought back, a sentence each. */
  readonly lines: readonly string[];
  /** True while another step is needed. */
  readonly more: boolean;
  /** Tabs that stand, of all that should, for the progress bar. */
  readonly ready: number;
  readonly total: number;
  readonly writes: number;
}

interface Work {
  readonly ports: Ports;
  readonly book: OpenBook;
  readonly lines: string[];
  writes: number;
}

function carry(work: Work, writes: readonly Write[]): void {
  for (const write of writes) work.ports.workbook.write(write);
  work.writes += writes.length;
}

/** Position of a new tab: after the nearest of our tabs that stands before it. */
function tabIndex(work: Work, key: SheetKey): number {
  const tabs = work.ports.workbook.tabs();
  for (let index = sheets.findIndex((sheet) => sheet.key === key) - 1; index >= 0; index--) {
    const title = sheets[index]?.title;
    const at = tabs.findIndex((tab) => tab.title === title);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function createTab(work: Work, key: SheetKey): void {
  const sheet = sheetOf(key);
  const columns = Object.keys(sheet.columns).length;
  const sheetId = work.ports.workbook.write({
    kind: 'addSheet',
    title: sheet.title,
    index: tabIndex(work, key),
    columns: Math.max(columns, 12),
    hidden: sheet.hidden === true,
  });
  if (sheetId === undefined) throw new Error(`No id for the new tab ${sheet.title}`);
  work.writes += 1;
  carry(work, newSheetWrites(sheet, sheetId));
  work.lines.push(`Создан лист «${sheet.title}».`);
  // A table that is only being set up has nothing to lose yet.
  if (key === 'journal' && requiredSettings.some((setting) => work.book.settings.isSet(setting))) {
    work.lines.push(
      'Прежнего журнала нет: сделанное до сих пор отменить уже нельзя, а о прерванных действиях ничего не известно. Проверьте последние записи; дальше журнал ведётся снова.',
    );
  }
}

/** Charts come with the sheets they show; one that the user has removed later is not brought back. */
function drawCharts(work: Work): void {
  const tabs = work.ports.workbook.tabs();
  const idOf = (key: SheetKey): number | undefined =>
    work.book.tabOf(key)?.sheetId ?? tabs.find(({ title }) => title === sheetOf(key).title)?.sheetId;
  carry(work, chartWrites(idOf, keptIndicators(work.book)));
}

const isEmpty = (grid: Grid): boolean => grid.every((line) => line.every((cell) => cell === ''));

/** Brings lost columns, date formats and tags of one tab back; true when columns came in, so that positions changed. */
function mendTab(work: Work, key: SheetKey): boolean {
  const sheet: RecordSheet = sheetOf(key);
  const table = work.book.tables[key];
  const lost = lostColumnWrites(sheet, table.sheetId, table.layout);
  // A tab without a single column of ours is one whose making died at its first step.
  const isBare = table.layout.missing.length === Object.keys(sheet.columns).length;
  if (isBare && sheet.hidden === true) carry(work, [{ kind: 'hideSheet', sheetId: table.sheetId }]);
  if (isBare && isEmpty(work.ports.workbook.read(table.sheetId))) {
    carry(work, newSheetWrites(sheet, table.sheetId));
    work.lines.push(`Создан лист «${table.title}».`);
    return true;
  }
  carry(work, lost.writes);
  if (table.layout.missing.length > 0) {
    const headers = table.layout.missing.map((column) => `«${sheet.columns[column]?.header ?? column}»`);
    work.lines.push(
      `Лист «${table.title}»: ${headers.length === 1 ? 'возвращён столбец' : 'возвращены столбцы'} ${headers.join(', ')}.`,
    );
  }
  const headerRow = Math.max(1, table.layout.headerRow);
  const formats = formatWrites(sheet, table.sheetId, headerRow, lost.positions, table.rows);
  carry(work, formats);
  if (formats.length > 0) work.lines.push(`Лист «${table.title}»: возвращён вид дат.`);
  return lost.writes.length > 0;
}

/** Lines that «Справочники» and «Настройки» must hold; what stands there already, renamed or not, stays. */
function fillLines(work: Work): boolean {
  const { dictionaries, settings } = work.book.tables;
  const lines = builtInLines()
    .filter((line) => !dictionaries.byCode.has(line.id))
    .map(dictionaryCells);
  const asked = settingDefinitions.filter((setting) => !settings.byCode.has(setting.key)).map(settingCells);
  if (lines.length + asked.length === 0) return false;
  carry(work, [...newLineWrites(dictionaries, lines), ...newLineWrites(settings, asked)]);
  work.lines.push(`Внесены строки справочников и настроек: ${lines.length + asked.length}.`);
  return true;
}

/** Where dropdowns of records take their items from. */
function listSources(book: OpenBook): ListSource {
  return (key) => {
    const table = book.tables[key];
    const column = table.layout.positions[LIST_COLUMN];
    if (table.sheetId < 0 || column === undefined) return undefined;
    const row = Math.max(1, table.layout.headerRow) + 1;
    return { sheetId: table.sheetId, row, column, rows: 1000 - row + 1, columns: 1 };
  };
}

/** Whether anything may be chosen or checked natively on a sheet; one without costs no reading. */
function hasRules(work: Work, sheet: RecordSheet): boolean {
  const sources = listSources(work.book);
  return Object.values(sheet.columns).some((column) => ruleOf(column, work.book.context, sources) !== null);
}

function setDropdowns(work: Work): void {
  const sources = listSources(work.book);
  for (const sheet of sheets) {
    const table = work.book.tables[sheet.key];
    if (table.sheetId < 0 || !hasRules(work, sheet)) continue;
    const headerRow = Math.max(1, table.layout.headerRow);
    const found = work.ports.workbook.readRules(
      table.sheetId,
      headerRow + 1,
      Math.max(table.lastColumn, Object.keys(sheet.columns).length),
    );
    const writes = ruleWrites(
      sheet,
      table.sheetId,
      headerRow,
      table.layout.positions,
      found,
      work.book.context,
      sources,
    );
    carry(work, writes);
    if (writes.length > 0) work.lines.push(`Лист «${table.title}»: возвращены списки выбора и проверки ввода.`);
  }
}

/**
 * Protection, colours and the frozen header come back where somebody has removed them. Colours of a sheet that nobody
 * types on are not looked at: one reading more would cost more than they are worth.
 */
function setMarks(work: Work): void {
  const { workbook } = work.ports;
  const covered = workbook.protectedColumns(PROTECTION);
  for (const sheet of sheets) {
    const { sheetId, layout, title } = work.book.tables[sheet.key];
    if (sheetId < 0) continue;
    const looked = sheet.colours !== undefined && hasRules(work, sheet);
    const writes = markWrites(sheet, sheetId, Math.max(1, layout.headerRow), layout.positions, {
      protectedColumns: covered.get(sheetId) ?? new Set(),
      colouredTexts: looked ? workbook.colouredTexts(sheetId) : undefined,
      frozen: workbook.frozen(sheetId),
    });
    carry(work, writes);
    if (writes.length > 0) work.lines.push(`Лист «${title}»: возвращены ${markNames(writes)}.`);
  }
}

/** Google's own empty first tab, which nobody has touched, goes once ours are there. */
function removeBlankTab(work: Work): void {
  const tabs = work.ports.workbook.tabs();
  const blank = tabs.find((tab) => /^(Лист|Sheet)\d+$/.test(tab.title));
  if (!blank || tabs.length <= sheets.length) return;
  if (isEmpty(work.ports.workbook.read(blank.sheetId))) carry(work, [{ kind: 'deleteSheet', sheetId: blank.sheetId }]);
}

/**
 * Writes the tags anew where they are not as many as the columns: Файл → Создать копию may leave them behind. Reading
 * where each one stands costs calls, so it is done only when the count does not fit.
 */
function refreshTags(work: Work): void {
  const tables = sheets.map((sheet) => work.book.tables[sheet.key]);
  const columns = tables.reduce((sum, table) => sum + Object.keys(table.layout.positions).length, 0);
  if (work.ports.workbook.countTags() === columns) return;
  for (const table of tables) {
    carry(work, tagWrites(table.sheet, table.sheetId, table.layout.positions, work.book.tagsOf(table.sheetId)));
  }
}

/** Carries out migrations that the table has not seen. */
function migrate(work: Work): void {
  for (const migration of pendingMigrations(work.book.settings.tableVersion)) {
    carry(work, migration.apply(work.book));
    work.lines.push(migration.title);
  }
}

/** Does the next piece; true while something is left for another step. */
function nextPiece(work: Work): boolean {
  const missing = work.book.missingSheets.slice(0, NEW_TABS_PER_STEP);
  if (missing.length > 0) {
    for (const key of missing) createTab(work, key);
    if (missing.some((key) => CHART_SHEETS.indexOf(key) >= 0)) drawCharts(work);
    return true;
  }
  removeBlankTab(work);
  const columnsCame = sheets.map((sheet) => mendTab(work, sheet.key)).some((came) => came);
  // What follows needs the positions and lines as they stand after these writes.
  if (columnsCame || fillLines(work)) return true;
  migrate(work);
  refreshTags(work);
  setDropdowns(work);
  setMarks(work);
  return false;
}

/** Runs one step of the repair under the lock. */
export function repairStep(ports: Ports): RepairStep {
  return alone(ports, () => {
    const work: Work = { ports, book: openBook(ports), lines: [], writes: 0 };
    const total = sheets.length;
    const absent = work.book.missingSheets.length;
    const more = nextPiece(work);
    const ready = Math.min(total, total - absent + NEW_TABS_PER_STEP);
    return { lines: work.lines, more, ready, total, writes: work.writes };
  });
}

export const repair = defineCommand({
  id: 'repair',
  title: 'Восстановить листы и столбцы',
  hint: 'Возвращает пропавшие листы, столбцы, списки выбора и вид дат; ваши данные и столбцы остаются на месте.',
  input: z.object({}),
  writes: true,
  run: (ports): RepairStep => repairStep(ports),
});

/** Runs all steps at once: for the demonstration, where no panel drives them. */
export function repairAll(ports: Ports): readonly string[] {
  const lines: string[] = [];
  for (let more = true; more;) {
    const step = repairStep(ports);
    lines.push(...step.lines);
    more = step.more;
  }
  return lines;
}
