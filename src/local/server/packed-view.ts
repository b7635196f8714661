/** The view as it travels: a prepared sheet has tens of thousands of blank cells that look alike, sent as runs. */
import type { SheetView, WorkbookView } from '../host.ts';

type ViewCell = SheetView['cells'][string];

/** Look, column, first row, number of rows; rows and columns count from 1. */
type Run = readonly [look: number, column: number, row: number, count: number];

export interface PackedSheet extends SheetView {
  /** Blank cells: what they look like, and where. They are absent from `cells`. */
  readonly looks: readonly ViewCell[];
  readonly runs: readonly Run[];
}

export interface PackedView extends Omit<WorkbookView, 'sheets'> {
  readonly sheets: readonly PackedSheet[];
}

/** Whether a cell holds nothing that belongs to it alone. */
function isBlank(cell: ViewCell): boolean {
  return cell.v === undefined && cell.f === undefined && cell.e === undefined && cell.note === undefined;
}

export function packView(view: WorkbookView): PackedView {
  return { ...view, sheets: view.sheets.map(packSheet) };
}

export function packSheet(sheet: SheetView): PackedSheet {
  const cells: Record<string, ViewCell> = {};
  const palette = new Palette();
  const runs: [number, number, number, number][] = [];
  const open = new Map<number, [number, number, number, number]>();
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (!isBlank(cell)) {
      cells[key] = cell;
      continue;
    }
    const comma = key.indexOf(',');
    const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    const look = palette.indexOf(cell);
    const last = open.get(column);
    if (last?.[0] === look && last[2] + last[3] === row) last[3] += 1;
    else {
      const run: [number, number, number, number] = [look, column, row, 1];
      open.set(column, run);
      runs.push(run);
    }
  }
  return { ...sheet, cells, looks: palette.looks, runs };
}

/** Numbers looks: the same object at once, an equal one by its text. */
class Palette {
  readonly looks: ViewCell[] = [];
  readonly #byObject = new Map<ViewCell, number>();
  readonly #byText = new Map<string, number>();

  indexOf(cell: ViewCell): number {
    const known = this.#byObject.get(cell);
    if (known !== undefined) return known;
    const text = JSON.stringify(cell);
    const index = this.#byText.get(text) ?? this.looks.push(cell) - 1;
    this.#byText.set(text, index);
    this.#byObject.set(cell, index);
    return index;
  }
}

export function unpackView(view: PackedView): WorkbookView {
  return { ...view, sheets: view.sheets.map(unpackSheet) };
}

/** Blank cells of one look are one object: who compares them by identity is quick. */
export function unpackSheet({ looks, runs, ...sheet }: PackedSheet): SheetView {
  const cells: Record<string, ViewCell> = { ...sheet.cells };
  for (const [look, column, first, count] of runs) {
    const cell = looks[look];
    if (cell === undefined) continue;
    for (let row = first; row < first + count; row += 1) cells[`${String(row)},${String(column)}`] = cell;
  }
  return { ...sheet, cells };
}
