/** Draws «План-график»: one write of cells when they differ, and widths and colours when the columns of time change. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Book } from '../book.ts';
import { sameCell, type Cell, type Grid } from '../cell.ts';
import { dayCell } from '../checks/shown/columns.ts';
import { stateTitle } from '../checks/shown/roadmap.ts';
import { titleOfCode } from '../kinds/choice.ts';
import { sheetOf } from '../sheets/index.ts';
import type { Write } from '../writes.ts';
import { itemState, openOccurrences, type RoadmapItem } from './items.ts';
import { planOf } from './reading-context.ts';
import { LEGEND, slicesOf, timelineCells, timelineColours, type Slice } from './timeline.ts';

/** Rows that colours reach, as on every sheet. */
const ROWS = 1000;
const WIDTHS = { weeks: 36, months: 60 } as const;
const HEADER_BACKGROUND = '#e8eef7';

/** Items of the plan that the settings describe; last year's, kept on the same sheet, are not drawn. */
export function currentItems(items: readonly RoadmapItem[], book: Book, today: Day): RoadmapItem[] {
  const { from, to } = planOf(book.settings, undefined, today);
  return items.filter(({ plan }) => plan.from === from && plan.to === to);
}

function itemLine(item: RoadmapItem, slices: readonly Slice[], book: Book, today: Day): Cell[] {
  const { num, title, responsible } = item.row.values;
  const roles = (responsible ?? []).map((code) => titleOfCode(book.context.lines('responsibleRoles'), code));
  return [
    num ?? '',
    (title ?? '').replace(/\s+/g, ' '),
    roles.join('; '),
    stateTitle(book, itemState(item, today)),
    dayCell(openOccurrences(item, today)[0]?.due ?? undefined),
    ...timelineCells(item, slices, today),
  ];
}

function linesOf(items: readonly RoadmapItem[], slices: readonly Slice[], book: Book, today: Day): Cell[][] {
  const blank = (title: string): Cell[] => ['', title, '', '', '', ...slices.map((): Cell => '')];
  const lines: Cell[][] = [blank(`Сегодня ${formatDay(today)}. ${LEGEND}`)];
  let section = '';
  for (const item of items) {
    const own = item.row.values.section ?? '';
    if (own !== section && own !== '') lines.push(blank(own.toUpperCase()));
    section = own;
    lines.push(itemLine(item, slices, book, today));
  }
  return lines;
}

function layoutWrites(sheetId: number, headerRow: number, first: number, count: number, width: number): Write[] {
  const body = { sheetId, row: headerRow + 1, column: first, rows: ROWS - headerRow, columns: count };
  return [
    { kind: 'formats', ...body, formats: Array.from({ length: count }, () => '@') },
    // After the formats: writing to a block makes room for columns that are not there yet, a width does not.
    { kind: 'width', sheetId, column: first, columns: count, width },
    { kind: 'colours', sheetId, rules: timelineColours().map((colour) => ({ ...body, ...colour })) },
    {
      kind: 'style',
      sheetId,
      row: headerRow,
      column: first,
      rows: 1,
      columns: count,
      bold: true,
      background: HEADER_BACKGROUND,
      wrap: true,
    },
  ];
}

/** Labels of columns of time that stand already; what follows them is a column of the user's own. */
function drawnLabels(cells: readonly Cell[]): string[] {
  const labels = cells.map(String);
  const end = labels.findIndex((label) => !/^(?:\d{1,2} [а-я]{3}|[а-я]{3} \d{4})$/.test(label));
  return end < 0 ? labels : labels.slice(0, end);
}

/**
 * Brings the drawing up to date. `grid` is the sheet as it stands. When a user has moved the sheet's own columns apart,
 * it waits for the repair.
 */
export function timelineWrites(book: Book, grid: Grid, items: readonly RoadmapItem[], today: Day): Write[] {
  const { layout, sheetId } = book.tables.timeline;
  const keys = Object.keys(sheetOf('timeline').columns);
  const first = layout.positions[keys[0] ?? ''];
  if (sheetId < 0 || first === undefined) return [];
  if (!keys.every((key, at) => layout.positions[key] === first + at)) return [];
  const current = currentItems(items, book, today);
  const slices =
    current.length === 0
      ? []
      : slicesOf(current, planOf(book.settings, undefined, today), book.settings.timelineUnit ?? 'weeks');
  const { headerRow } = layout;
  const header = grid[headerRow - 1] ?? [];
  const time = first + keys.length;
  const standing = drawnLabels(header.slice(time - 1));
  const labels = slices.map(({ label }) => label);
  const isOther = labels.join('|') !== standing.join('|');
  const lines = current.length === 0 ? [] : linesOf(current, slices, book, today);
  const width = keys.length + Math.max(slices.length, standing.length);
  const wanted: Cell[][] = [[...header.slice(first - 1, time - 1), ...labels], ...lines];
  while (wanted.length < grid.length - headerRow + 1) wanted.push([]);
  const cells = wanted.map((line) => Array.from({ length: width }, (_one, at): Cell => line[at] ?? ''));
  const same = cells.every((line, row) =>
    line.every((cell, at) => sameCell(grid[headerRow - 1 + row]?.[first - 1 + at] ?? '', cell)),
  );
  if (same) return [];
  const unit = /^\d/.test(labels[0] ?? '') ? 'weeks' : 'months';
  return [
    ...(isOther && labels.length > 0 ? layoutWrites(sheetId, headerRow, time, labels.length, WIDTHS[unit]) : []),
    { kind: 'cells', sheetId, row: headerRow, column: first, cells },
  ];
}
