/** Rows and columns inserted, deleted and moved: everything that stands on them follows. */
import type { Area, Json, ValidationState } from '../../host.ts';
import { columnNumber } from './area.ts';
import type { Book, Place, Sheet } from './book.ts';
import { sharedRule } from './looks.ts';
import { isPlace } from './rules.ts';
import { mapCorners, mapReferences } from './references.ts';

export type Axis = 'row' | 'column';

/** A change of one axis of one sheet. */
export type Change =
  | { readonly kind: 'insert'; readonly axis: Axis; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** Moves `count` lines from `at` so that they stand before what was line `before` (behaviour 14). */
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly before: number;
    };

/** Where a line goes; undefined when it is deleted. */
export function movedLine(change: Change, line: number): number | undefined {
  if (change.kind === 'insert') return line >= change.at ? line + change.count : line;
  const end = change.at + change.count;
  if (change.kind === 'delete') {
    if (line < change.at) return line;
    return line >= end ? line - change.count : undefined;
  }
  if (line >= change.at && line < end)
    return change.before > change.at ? line + (change.before - end) : line - (change.at - change.before);
  if (line >= end && line < change.before) return line - change.count;
  if (line >= change.before && line < change.at) return line + change.count;
  return line;
}

/** Where a stretch of lines goes: it grows by lines inserted inside, shrinks by deleted ones, and may vanish. */
export function movedSpan(change: Change, from: number, to: number): [number, number] | undefined {
  if (change.kind === 'move') {
    const end = change.at + change.count - 1;
    if (from >= change.at && to <= end) return [movedLine(change, from) ?? from, movedLine(change, to) ?? to];
    const kept: number[] = [];
    for (const line of [from, to, change.at - 1, end + 1])
      if (line >= from && line <= to && (line < change.at || line > end)) kept.push(movedLine(change, line) ?? line);
    return kept.length === 0 ? undefined : [Math.min(...kept), Math.max(...kept)];
  }
  if (change.kind === 'insert') return [movedLine(change, from) ?? from, movedLine(change, to) ?? to];
  const last = change.at + change.count - 1;
  const first = from < change.at ? from : from > last ? from - change.count : change.at;
  const end = to < change.at ? to : to > last ? to - change.count : change.at - 1;
  return end < first ? undefined : [first, end];
}

export function movedArea(change: Change, area: Area): Area | undefined {
  if (change.axis === 'row') {
    const span = movedSpan(change, area.row, area.row + area.rows - 1);
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 };
  }
  const span = movedSpan(change, area.column, area.column + area.columns - 1);
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 };
}

function movedAreas<T extends Area>(change: Change, areas: readonly T[]): T[] {
  return areas.flatMap((area) => {
    const moved = movedArea(change, area);
    return moved ? [{ ...area, ...moved }] : [];
  });
}

function movedSizes(change: Change, sizes: Readonly<Record<number, number>>): Record<number, number> {
  const result: Record<number, number> = {};
  for (const [line, size] of Object.entries(sizes)) {
    const to = movedLine(change, Number(line));
    if (to !== undefined) result[to] = size;
  }
  return result;
}

function movedLines(change: Change, lines: readonly number[]): number[] {
  return lines.map((line) => movedLine(change, line)).filter((line) => line !== undefined);
}

/** Rearranges an array of lines (0-based, possibly shorter than the grid). */
function rearrange<T>(change: Change, lines: (T | undefined)[], size: number): void {
  const at = change.at - 1;
  if (change.kind === 'insert') {
    if (at < lines.length) lines.splice(at, 0, ...new Array<T | undefined>(change.count).fill(undefined));
    return;
  }
  if (change.kind === 'delete') {
    lines.splice(at, change.count);
    return;
  }
  lines.length = Math.max(lines.length, size);
  const taken = lines.splice(at, change.count);
  const before = change.before - 1;
  lines.splice(before > at ? before - change.count : before, 0, ...taken);
}

function moveCells(sheet: Sheet, change: Change): void {
  if (change.axis === 'row') {
    rearrange(change, sheet.cells as unknown[], sheet.rows);
    for (let row = 0; row < sheet.cells.length; row += 1) sheet.cells[row] ??= [];
    return;
  }
  for (const line of sheet.cells)
    if (line && line.length >= Math.min(change.at, 'before' in change ? change.before : change.at))
      rearrange(change, line, sheet.columns);
}

function movedPlace(change: Change, sheet: number, place: Place): Place | null {
  if (place.sheet !== sheet) return place;
  const moved = movedArea(change, place);
  return moved ? { ...moved, sheet } : null;
}

/** Range values of rules follow; one whose cells are gone becomes `#REF!`. */
function movedValues(change: Change, sheet: number, values: readonly Json[]): Json[] {
  return values.map((value) => {
    if (!isPlace(value)) return value;
    const place = movedPlace(change, sheet, value.$range);
    return place ? { $range: place as unknown as Json } : '#REF!';
  });
}

/** What becomes of a rule; the very same one when it points elsewhere. A rule is shared by whole columns, so each is moved once. */
function movedRules(change: Change, sheet: number): (rule: ValidationState) => ValidationState {
  const known = new Map<ValidationState, ValidationState>();
  return (rule) => {
    const found = known.get(rule);
    if (found) return found;
    const points = rule.values.some((value) => isPlace(value) && value.$range.sheet === sheet);
    const next = points ? sharedRule({ ...rule, values: movedValues(change, sheet, rule.values) }) : rule;
    known.set(rule, next);
    return next;
  };
}

/** Formulas and rules of the whole table whose references lie on the changed sheet. @returns ids of sheets with such cells. */
export function changeReferences(book: Book, change: Change, sheet: Sheet): number[] {
  const changed = new Set<number>();
  const moved = movedRules(change, sheet.id);
  for (const home of book.sheets) {
    const here = home === sheet;
    const rewrite = (formula: string): string =>
      mapReferences(formula, ({ sheet: title, text }) => {
        const same = title === undefined ? here : title.toLowerCase() === sheet.title.toLowerCase();
        return same ? { text: movedAddress(change, text) } : undefined;
      });
    for (const line of home.cells)
      for (const cell of line ?? []) {
        if (cell?.f !== undefined) {
          const formula = rewrite(cell.f);
          if (formula !== cell.f) changed.add(home.id);
          cell.f = formula;
        }
        if (cell?.rule) {
          const rule = moved(cell.rule);
          if (rule !== cell.rule) changed.add(home.id);
          cell.rule = rule;
        }
      }
    for (const rule of home.colourRules)
      rule.values = movedValues(change, sheet.id, rule.values).map((value) =>
        typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value,
      );
    for (const chart of home.charts)
      chart.ranges = chart.ranges.flatMap((place) => movedPlace(change, sheet.id, place) ?? []);
  }
  return [...changed];
}

function movedAddress(change: Change, text: string): string {
  const ends = text.split(':');
  const numbers = ends.map((end) => (change.axis === 'row' ? /\d+/.exec(end)?.[0] : /[A-Za-z]+/.exec(end)?.[0]));
  if (numbers.some((number) => number === undefined)) return text;
  const lines = numbers.map((number) => (change.axis === 'row' ? Number(number) : columnNumber(number ?? '')));
  const [from = 1, to = from] = [Math.min(...lines), Math.max(...lines)];
  const span = movedSpan(change, from, to);
  if (!span) return '#REF!';
  const line = (at: number): number => (at === from ? span[0] : span[1]);
  return change.axis === 'row' ? mapCorners(text, line, (at) => at) : mapCorners(text, (at) => at, line);
}

/** Frozen lines: more when lines come inside the frozen part, fewer when they go from it. */
function movedFrozen(change: Change, frozen: number): number {
  if (change.kind === 'insert') return change.at <= frozen ? frozen + change.count : frozen;
  if (change.kind === 'move') return frozen;
  return Math.max(0, frozen - Math.max(0, Math.min(frozen, change.at + change.count - 1) - change.at + 1));
}

/** Carries out a change on a sheet and on all that stands on it or points at it. @returns ids of sheets whose cells changed. */
export function changeStructure(book: Book, sheet: Sheet, change: Change): number[] {
  const grow = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  moveCells(sheet, change);
  const pointing = changeReferences(book, change, sheet);
  if (change.axis === 'row') {
    sheet.rows += grow;
    sheet.heights = movedSizes(change, sheet.heights);
    sheet.hiddenRows = movedLines(change, sheet.hiddenRows);
    sheet.frozenRows = movedFrozen(change, sheet.frozenRows);
  } else {
    sheet.columns += grow;
    sheet.widths = movedSizes(change, sheet.widths);
    sheet.hiddenColumns = movedLines(change, sheet.hiddenColumns);
    sheet.frozenColumns = movedFrozen(change, sheet.frozenColumns);
  }
  sheet.merges = movedAreas(change, sheet.merges);
  moveMarks(book, sheet, change);
  inheritFormat(sheet, change);
  return [sheet.id, ...pointing];
}

function moveMarks(book: Book, sheet: Sheet, change: Change): void {
  for (const rule of sheet.colourRules) rule.areas = movedAreas(change, rule.areas);
  sheet.colourRules = sheet.colourRules.filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && movedArea(change, protection.area);
    if (protection.area && !area) return [];
    return [{ ...protection, ...(area ? { area } : {}), open: movedAreas(change, protection.open) }];
  });
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = movedArea(change, banding.area);
    return area ? [{ ...banding, area }] : [];
  });
  sheet.groups = sheet.groups.flatMap((group) => {
    if (group.axis !== change.axis) return [group];
    const span = movedSpan(change, group.from, group.to);
    return span ? [{ ...group, from: span[0], to: span[1] }] : [];
  });
  moveFilter(sheet, change);
  for (const name of book.names) name.place = name.place && movedPlace(change, sheet.id, name.place);
  book.metadata = book.metadata.flatMap((item) => {
    if (item.sheet !== sheet.id || item.axis !== change.axis || item.at === undefined) return [item];
    const at = movedLine(change, item.at);
    return at === undefined ? [] : [{ ...item, at }];
  });
}

function moveFilter(sheet: Sheet, change: Change): void {
  if (!sheet.filter) return;
  const area = movedArea(change, sheet.filter.area);
  if (!area) {
    delete sheet.filter;
    return;
  }
  const criteria: typeof sheet.filter.criteria = {};
  for (const [column, criterion] of Object.entries(sheet.filter.criteria)) {
    const to = change.axis === 'row' ? Number(column) : movedLine(change, Number(column));
    if (to !== undefined) criteria[to] = criterion;
  }
  sheet.filter = { area, criteria };
}

/** Inserted lines take the number format, style and validation of the line before them (after them at the edge). */
function inheritFormat(sheet: Sheet, change: Change): void {
  if (change.kind !== 'insert') return;
  const source = change.at > 1 ? change.at - 1 : change.at + change.count;
  const count = change.axis === 'row' ? sheet.columns : sheet.cells.length;
  for (let other = 1; other <= count; other += 1) {
    const model = change.axis === 'row' ? sheet.cells[source - 1]?.[other - 1] : sheet.cells[other - 1]?.[source - 1];
    if (!model || (model.format === undefined && !model.style && !model.rule)) continue;
    for (let line = change.at; line < change.at + change.count; line += 1) {
      const [row, column] = change.axis === 'row' ? [line, other] : [other, line];
      const cells = (sheet.cells[row - 1] ??= []);
      cells[column - 1] = { format: model.format, style: model.style, rule: model.rule };
    }
  }
}
