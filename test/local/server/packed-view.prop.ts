/** Packing a sheet for the way to the page loses nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SheetView } from '../../../src/local/host.ts';
import { packSheet, unpackSheet } from '../../../src/local/server/packed-view.ts';

const EMPTY: SheetView = {
  id: 1,
  title: 'Пары',
  hidden: false,
  rows: 100,
  columns: 20,
  frozenRows: 0,
  frozenColumns: 0,
  widths: {},
  heights: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  groups: [],
  colourRules: [],
  protections: [],
  charts: [],
  cells: {},
};

const cell = fc.oneof(
  fc.constant({ display: '', format: '@' }),
  fc.constant({ display: '', format: 'dd.mm.yyyy', style: { bold: true } }),
  fc.constant({ display: '', note: 'Проверка: пусто' }),
  fc.string().map((v) => ({ v, display: v })),
  fc.constant({ f: '=QUERY(A1)', e: '#NAME?', display: '#NAME?' }),
);
const place = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 })).map((pair) => pair.join(','));

it('gives every cell back', () => {
  fc.assert(
    fc.property(fc.dictionary(place, cell, { maxKeys: 40 }), (cells) => {
      const sent = JSON.parse(JSON.stringify(packSheet({ ...EMPTY, cells }))) as ReturnType<typeof packSheet>;
      expect(unpackSheet(sent)).toEqual(JSON.parse(JSON.stringify({ ...EMPTY, cells })));
    }),
  );
});

it('sends a prepared column of a thousand blank cells as one run', () => {
  const cells = Object.fromEntries(
    Array.from({ length: 1000 }, (_, row) => [`${row + 2},3`, { display: '', format: '@' }]),
  );
  const packed = packSheet({ ...EMPTY, cells });
  expect(packed).toMatchObject({ cells: {}, looks: [{ display: '', format: '@' }], runs: [[0, 3, 2, 1000]] });
});
