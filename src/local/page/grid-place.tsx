/** The place of the grid in the page; the grid lives as long as the page. */
import { useEffect, useRef } from 'preact/hooks';
import type { WorkbookView } from '../host.ts';
import type { Desk } from './desk.ts';
import { Grid } from './grid/grid.ts';

export function GridPlace({ desk, view }: { readonly desk: Desk; readonly view: WorkbookView }) {
  const place = useRef<HTMLDivElement>(null);
  const made = useRef(false);
  useEffect(() => {
    if (place.current === null || made.current) return;
    made.current = true;
    const grid = new Grid(place.current, view, {
      edit: (edit) => desk.edit(edit),
      select: (selection) => desk.select(selection),
      resize: (act) => void desk.act(act),
    });
    desk.attachGrid(grid);
  }, [desk, view]);
  return <div class="grid" ref={place} />;
}
