/** What follows from a sheet of the view, worked out once: a sheet that did not change is the same object. */
import type { SheetView } from '../../host.ts';

/** The same function with its results kept for as long as the sheet is part of a view. They must not be changed. */
export function ofSheet<T>(derive: (sheet: SheetView) => T): (sheet: SheetView) => T {
  const known = new WeakMap<SheetView, { readonly result: T }>();
  return (sheet) => {
    const kept = known.get(sheet) ?? { result: derive(sheet) };
    known.set(sheet, kept);
    return kept.result;
  };
}
