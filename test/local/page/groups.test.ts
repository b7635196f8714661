/** Groups of columns that a person opens on the page while a script opens and closes them too. */
import { describe, expect, it } from 'vitest';
import { groupKey, stillSwitched, unseenColumns } from '../../../src/local/page/grid/groups.ts';
import { createHost } from '../../../src/local/emulator/create-host.ts';
import type { SheetView, WorkbookView } from '../../../src/local/host.ts';

function viewWith(collapsed: boolean): WorkbookView {
  const view = createHost({ files: [], manifest: {} }).view();
  return { ...view, sheets: view.sheets.map((sheet) => ({ ...sheet, groups: [{ from: 3, to: 4, collapsed }] })) };
}

function firstSheet(view: WorkbookView): SheetView {
  const sheet = view.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a group that the person opened on the page', () => {
  const closed = viewWith(true);
  const sheet = firstSheet(closed);
  const switched = new Set(sheet.groups.map((group) => groupKey(sheet, group)));

  it('is open there, though the table says that it is closed', () => {
    expect([...unseenColumns(sheet, new Set())]).toEqual([3, 4]);
    expect([...unseenColumns(sheet, switched)]).toEqual([]);
  });

  it('stays open while other things change', () => {
    expect(stillSwitched(closed, { ...closed, title: 'Другая' }, switched)).toEqual(switched);
  });

  it('is open too once a script has opened it for everybody', () => {
    const open = viewWith(false);
    const left = stillSwitched(closed, open, switched);
    expect([...unseenColumns(firstSheet(open), left)]).toEqual([]);
  });
});
