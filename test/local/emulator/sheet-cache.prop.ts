/** After any series of acts and edits, what is kept of the sheets equals the table looked at anew. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCalculator } from '../../../src/local/formulas.ts';
import type { Host, Json, UserAct } from '../../../src/local/host.ts';
import { hostOf } from './run-script.ts';

/** Three sheets that point at each other: formulas, an array result, a list of choices, a filter; and a plain one. */
const CODE = `
/** @customfunction */
function ПОВТОР(range) { return [].concat(range).map((line) => [].concat(line).map((value) => value + '!')); }
function extents() {
  return SpreadsheetApp.getActive().getSheets().map((sheet) => [sheet.getLastRow(), sheet.getLastColumn()]);
}
function prepare() {
  const ss = SpreadsheetApp.getActive(), first = ss.getSheets()[0];
  first.getRange('A1:C4').setValues([['Имя', 'Год', 'Да'], ['Вера', 2, true], ['Анна', 1, false], ['Борис', 3, true]]);
  const second = ss.insertSheet('Второй');
  second.getRange('A1').setFormula("='Лист1'!B2+1");
  second.getRange('C1').setFormula("=ПОВТОР('Лист1'!A2:A4)");
  const third = ss.insertSheet('Третий');
  const names = SpreadsheetApp.newDataValidation().requireValueInRange(first.getRange('A2:A4')).setAllowInvalid(true).build();
  third.getRange('A1:A5').setDataValidation(names);
  third.getRange('B1').setFormula('=SUM(B2:B3)');
  third.getRange('B2:B3').setValues([[1], [2]]);
  const fourth = ss.insertSheet('Четвёртый');
  fourth.getRange('A1:B3').setValues([['к', 'л'], ['м', 1], ['н', 2]]);
  fourth.getRange('A1:B3').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['м']).build());
}`;

function preparedHost(): Host {
  const files = [{ name: 'Code.js', text: CODE }];
  const host = hostOf(CODE, { calculate: createCalculator(files, () => 0) });
  const { error } = host.run('prepare', [], 'menu');
  if (error) throw new Error(error.message);
  return host;
}

/** Everything as it is kept, so that a change nobody notices would stay. */
const look = (host: Host): unknown => [
  host.run('extents', [], 'menu').value,
  host.view().sheets,
  (host.save() as { readonly sheets: Json }).sheets,
];

type Step = (host: Host) => void;

const small = fc.integer({ min: 1, max: 5 });
const sheetIndex = fc.integer({ min: 0, max: 3 });
const idOf = (host: Host, index: number): number => {
  const { sheets } = host.view();
  return sheets[index % sheets.length]?.id ?? 0;
};

const actOf = (make: (sheet: number, one: number, two: number) => UserAct): fc.Arbitrary<Step> =>
  fc.tuple(sheetIndex, small, small).map(
    ([index, one, two]) =>
      (host) =>
        host.act(make(idOf(host, index), one, two)),
  );

const AREA = { row: 1, column: 1, rows: 4, columns: 3 };
const TEXTS = ['Глеб', '7', '', '=B2', "='Лист1'!A2", "=ПОВТОР('Лист1'!B2:B3)", '=A1&"?"', 'ИСТИНА'];

const step: fc.Arbitrary<Step> = fc.oneof(
  actOf((sheet, at, count) => ({ kind: 'insertRows', sheet, at, count })),
  actOf((sheet, at, count) => ({ kind: 'deleteRows', sheet, at, count })),
  actOf((sheet, at, count) => ({ kind: 'insertColumns', sheet, at, count })),
  actOf((sheet, at) => ({ kind: 'deleteColumns', sheet, at, count: 1 })),
  actOf((sheet, at, before) => ({ kind: 'moveColumns', sheet, at, count: 1, before })),
  actOf((sheet, one, two) => ({ kind: 'renameSheet', sheet, title: `Лист ${one}-${two}` })),
  actOf((sheet) => ({ kind: 'copySheet', sheet })),
  actOf((sheet) => ({ kind: 'deleteSheet', sheet })),
  actOf((sheet) => ({ kind: 'hideSheet', sheet })),
  actOf((sheet) => ({ kind: 'showSheet', sheet })),
  actOf((sheet, at, size) => ({ kind: 'setWidth', sheet, at, count: 1, size: 50 + size })),
  actOf((sheet, at, size) => ({ kind: 'setHeight', sheet, at, count: 1, size: 20 + size })),
  actOf((_sheet, one, two) => ({ kind: 'addSheet', title: `Новый ${one}-${two}` })),
  actOf((_sheet, one) => ({ kind: 'renameTable', title: `Таблица ${one}` })),
  actOf((sheet, one) => ({ kind: 'sortRange', sheet, area: AREA, column: (one % 3) + 1, ascending: one > 2 })),
  fc
    .tuple(sheetIndex, small, small, fc.constantFrom(...TEXTS))
    .map(([index, row, column, text]) => (host: Host): void => {
      host.edit({ sheet: idOf(host, index), row, column, texts: [[text]] });
    }),
);

it('holds for any series', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const host = preparedHost();
      look(host);
      for (const act of steps) {
        try {
          act(host);
        } catch (error) {
          // The emulator refuses what a table refuses: all rows away, a title twice.
          expect((error as Error).name).toBe('Exception');
        }
        expect(look(host)).toEqual(look(host.copy()));
      }
    }),
    { numRuns: 60 },
  );
});
