/** How a change of a sheet travels to the page: cell by cell, or the sheet packed where that is less. */
import { describe, expect, it } from 'vitest';
import type { SheetView, WorkbookView } from '../../../src/local/host.ts';
import { viewPatch } from '../../../src/local/server/view-patch.ts';

const ROWS = 999;
const LIST = { type: 'VALUE_IN_LIST', values: [['проект', 'подписан', 'отменён'], true], allowInvalid: true } as const;

function view(cells: SheetView['cells']): WorkbookView {
  const sheet = { id: 1, title: 'Документы', rows: 1000, columns: 26, cells } as unknown as SheetView;
  return {
    title: 'Таблица',
    activeSheet: 1,
    activeCell: { row: 1, column: 1 },
    sheets: [sheet],
  } as unknown as WorkbookView;
}

/** The first `count` rows of a column, a cell each. */
function column(count: number, cell: (row: number) => SheetView['cells'][string]): SheetView['cells'] {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${String(at + 2)},1`, cell(at + 2)]));
}

const blank = view(column(ROWS, () => ({ format: '@', display: '' })));

describe('a change of a sheet', () => {
  it('that gives a column its options goes as the packed sheet: the options once, not in each cell', () => {
    const after = view(column(ROWS, () => ({ format: '@', display: '', rule: LIST })));
    const patch = viewPatch(blank, after, 0, false);
    expect(patch.sheets.map(({ kind }) => kind)).toEqual(['whole']);
    expect(JSON.stringify(patch).match(/подписан/g)).toHaveLength(1);
  });

  it('that gives one cell its options goes as this cell', () => {
    const cells = { ...blank.sheets[0]?.cells, '2,1': { format: '@', display: '', rule: LIST } };
    expect(viewPatch(blank, view(cells), 0, false).sheets).toEqual([
      { kind: 'cells', id: 1, cells: { '2,1': cells['2,1'] } },
    ]);
  });

  it('that fills a column with texts goes as its cells, whatever rules stand there already', () => {
    const ruled = view(column(ROWS, () => ({ format: '@', display: '', rule: LIST })));
    const filled = view(
      column(ROWS, (row) => ({ format: '@', v: `Т-${row}`, display: `Т-${row}`, rule: { ...LIST } })),
    );
    const [part] = viewPatch(ruled, filled, 0, false).sheets;
    expect(part?.kind).toBe('cells');
  });
});
