/** What changed between two views of the table, as little as the page needs. */
import type { SheetView, WorkbookView } from '../host.ts';
import type { SheetPatch, ViewPatch } from './messages.ts';

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

function sheetPatch(before: SheetView | undefined, after: SheetView): SheetPatch | undefined {
  if (before === after) return undefined;
  if (before === undefined || frameOf(before) !== frameOf(after)) return { kind: 'whole', sheet: after };
  const cells = cellsPatch(before.cells, after.cells);
  return Object.keys(cells).length === 0 ? undefined : { kind: 'cells', id: after.id, cells };
}

/** Everything of a sheet but its cells. */
function frameOf(sheet: SheetView): string {
  return JSON.stringify({ ...sheet, cells: undefined });
}

function cellsPatch(before: Cells, after: Cells): Record<string, Cells[string] | null> {
  const changed: Record<string, Cells[string] | null> = {};
  for (const [key, cell] of Object.entries(after)) {
    const old = before[key];
    if (old !== cell && JSON.stringify(old) !== JSON.stringify(cell)) changed[key] = cell;
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) changed[key] = null;
  return changed;
}
