/** What changed between two views of the table, as little as the page needs. */
import type { SheetView, WorkbookView } from '../host.ts';
import type { SheetPatch, ViewPatch } from './messages.ts';
import { packSheet } from './packed-view.ts';

type Cells = SheetView['cells'];

/** The way from `before` to `after`. `jump`: a script moved the active cell. */
export function viewPatch(before: WorkbookView, after: WorkbookView, from: number, jump: boolean): ViewPatch {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets: SheetPatch[] = [];
  for (const sheet of after.sheets) {
    const patch = sheetPatch(known.get(sheet.id), sheet);
    if (patch !== undefined) sheets.push(patch);
  }
  const order = after.sheets.map((sheet) => sheet.id);
  const moved = jump && !sameActive(before, after);
  const same = sheets.length === 0 && sameOrder(before, order) && before.title === after.title && !moved;
  return {
    from,
    to: same ? from : from + 1,
    title: after.title,
    activeSheet: after.activeSheet,
    activeCell: after.activeCell,
    jump: moved,
    order,
    sheets,
  };
}

function sameActive(before: WorkbookView, after: WorkbookView): boolean {
  return (
    before.activeSheet === after.activeSheet &&
    before.activeCell.row === after.activeCell.row &&
    before.activeCell.column === after.activeCell.column
  );
}

function sameOrder(before: WorkbookView, order: readonly number[]): boolean {
  return before.sheets.length === order.length && before.sheets.every((sheet, index) => sheet.id === order[index]);
}

/** More changed cells than this travel better as the whole sheet, packed. */
const CELLS_AT_MOST = 3000;

/**
 * The same of cells with another rule: each would bring its whole list of options (a new column of the register of
 * documents came as three megabytes), and the page draws a sheet anew for one of them already.
 */
const RULES_AT_MOST = 50;

function sheetPatch(before: SheetView | undefined, after: SheetView): SheetPatch | undefined {
  if (before === after) return undefined;
  if (before === undefined || frameOf(before) !== frameOf(after)) return { kind: 'whole', sheet: packSheet(after) };
  if (before.cells === after.cells) return undefined;
  const cells = cellsPatch(before.cells, after.cells);
  const changed = Object.entries(cells);
  if (changed.length === 0) return undefined;
  const rules = changed.filter(([key, cell]) => !samePart(before.cells[key]?.rule, cell?.rule)).length;
  return changed.length > CELLS_AT_MOST || rules > RULES_AT_MOST
    ? { kind: 'whole', sheet: packSheet(after) }
    : { kind: 'cells', id: after.id, cells };
}

/** Everything of a sheet but its cells. */
function frameOf(sheet: SheetView): string {
  return JSON.stringify({ ...sheet, cells: undefined });
}

function cellsPatch(before: Cells, after: Cells): Record<string, Cells[string] | null> {
  const changed: Record<string, Cells[string] | null> = {};
  // By `in`, without lists of entries: there may be a hundred thousand cells, and this runs after every edit.
  for (const key in after) {
    const [old, cell] = [before[key], after[key]];
    if (cell !== undefined && !sameCell(old, cell)) changed[key] = cell;
  }
  for (const key in before) {
    if (after[key] === undefined) changed[key] = null;
  }
  return changed;
}

function sameCell(one: Cells[string] | undefined, other: Cells[string]): boolean {
  if (one === other) return true;
  return (
    one !== undefined &&
    one.v === other.v &&
    one.display === other.display &&
    one.f === other.f &&
    one.e === other.e &&
    one.why === other.why &&
    one.note === other.note &&
    one.format === other.format &&
    samePart(one.style, other.style) &&
    samePart(one.rule, other.rule)
  );
}

/** Styles and rules are shared by many cells: mostly the very same object. */
function samePart(one: object | undefined, other: object | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
