/** The page's copy of the server's view, and how a change is taken over into it. */
import type { SheetView, WorkbookView } from '../host.ts';
import type { ViewPatch } from '../server/messages.ts';
import { unpackSheet } from '../server/packed-view.ts';

/** The view after the patch; sheets that did not change stay the same objects. */
export function patched(view: WorkbookView, patch: ViewPatch): WorkbookView {
  const sheets = new Map(view.sheets.map((sheet) => [sheet.id, sheet]));
  for (const part of patch.sheets) {
    if (part.kind === 'whole') sheets.set(part.sheet.id, unpackSheet(part.sheet));
    else {
      const sheet = sheets.get(part.id);
      if (sheet !== undefined) sheets.set(part.id, { ...sheet, cells: patchedCells(sheet.cells, part.cells) });
    }
  }
  return {
    ...view,
    title: patch.title,
    activeSheet: patch.activeSheet,
    activeCell: patch.activeCell,
    sheets: patch.order.map((id) => sheets.get(id)).filter((sheet) => sheet !== undefined),
  };
}

function patchedCells(
  cells: SheetView['cells'],
  changed: Readonly<Record<string, SheetView['cells'][string] | null>>,
): SheetView['cells'] {
  const next: Record<string, SheetView['cells'][string]> = { ...cells };
  for (const [key, cell] of Object.entries(changed)) {
    if (cell === null) Reflect.deleteProperty(next, key);
    else next[key] = cell;
  }
  return next;
}
