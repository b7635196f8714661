/** What is kept of a sheet between requests never outlives a change: view and save are compared with ones made anew. */
import { describe, expect, it } from 'vitest';
import type { Host, Json, UserAct } from '../../../src/local/host.ts';
import { hostOf } from './run-script.ts';

const PREPARED = `
function prepare() {
  const ss = SpreadsheetApp.getActive(), first = ss.getSheets()[0];
  first.getRange('A1:C4').setValues([['Имя', 'Год', 'Да'], ['Вера', 2, true], ['Анна', 1, false], ['Борис', 3, true]]);
  ss.insertSheet('Второй').getRange('A1').setFormula("='Лист1'!B2+1");
}
`;

/** Bodies over the prepared table, every kind of writing operation among them. */
const CHANGES: readonly string[] = [
  `first.getRange('B2').setValue(9)`,
  `first.getRange('A2:B3').setValues([['x', 1], ['y', 2]])`,
  `first.getRange('D1').setFormula('=A1')`,
  `first.getRange('A2').clearContent()`,
  `first.getRange('A1:C4').clear()`,
  `first.getRange('A2').setNote('заметка')`,
  `first.getRange('B2:B4').setNumberFormat('0.00')`,
  `first.getRange('A1:C1').setFontWeight('bold').setBackground('#ff0000')`,
  `first.getRange('C2:C4').insertCheckboxes()`,
  `first.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build())`,
  `first.getRange('A2:C4').sort(1)`,
  `first.insertRowsBefore(2, 2)`,
  `first.deleteColumn(2)`,
  `first.appendRow(['Глеб', 4])`,
  `first.getRange('A1:C4').copyTo(second.getRange('C3'))`,
  `first.getRange('A1').moveTo(second.getRange('F1'))`,
  `first.getRange('A1:C4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Анна']).build())`,
  `first.setColumnWidth(2, 300); first.setRowHeight(1, 60)`,
  `first.hideColumns(2); first.hideRows(3)`,
  `first.setFrozenRows(1)`,
  `first.getRange('A1:B1').merge()`,
  `first.setName('Другой')`,
  `second.hideSheet()`,
  `ss.deleteSheet(second)`,
  `first.copyTo(ss).getRange('A1').setValue('копия')`,
  `first.createTextFinder('Анна').replaceAllWith('Ольга')`,
  `first.protect().setWarningOnly(true)`,
  `first.getRange('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('жирно').build())`,
  `first.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('#00ff00').setRanges([first.getRange('B2:B4')]).build()])`,
  `second.getRange('A1').setValue(5); first.getRange('A1').setValue(6)`,
];

const ACTS: readonly ((ids: readonly number[]) => UserAct)[] = [
  ([sheet = 0]) => ({ kind: 'insertRows', sheet, at: 2, count: 1 }),
  ([sheet = 0]) => ({ kind: 'moveColumns', sheet, at: 1, count: 1, before: 4 }),
  ([sheet = 0]) => ({ kind: 'renameSheet', sheet, title: 'Иначе' }),
  ([sheet = 0]) => ({
    kind: 'sortRange',
    sheet,
    area: { row: 2, column: 1, rows: 3, columns: 3 },
    column: 1,
    ascending: true,
  }),
  ([sheet = 0]) => ({ kind: 'copySheet', sheet }),
  ([, sheet = 0]) => ({ kind: 'deleteSheet', sheet }),
];

function prepared(change: string): Host {
  const host = hostOf(
    `${PREPARED}\nfunction main() { const ss = SpreadsheetApp.getActive(), [first, second] = ss.getSheets(); ${change}; }`,
  );
  expect(host.run('prepare', [], 'menu').error).toBeUndefined();
  // From here on everything is known; a change that is not noticed would leave it so.
  host.view();
  host.save();
  return host;
}

/** A copy is made of the live table, cell by cell, without anything that is kept. */
function expectFresh(host: Host): void {
  const anew = host.copy();
  expect(host.view().sheets).toEqual(anew.view().sheets);
  const sheetsOf = (state: Json): unknown => (state as { readonly sheets: unknown }).sheets;
  expect(sheetsOf(host.save())).toEqual(sheetsOf(anew.save()));
}

describe('after a change', () => {
  it.each(CHANGES)('by a script: %s', (change) => {
    const host = prepared(change);
    const before = JSON.stringify(host.view().sheets);
    const { error } = host.run('main', [], 'menu');
    expect(error).toBeUndefined();
    expect(JSON.stringify(host.view().sheets), 'the change must be one').not.toBe(before);
    expectFresh(host);
  });

  it.each(ACTS.map((act) => [act([]).kind, act] as const))('by a person: %s', (_kind, act) => {
    const host = prepared('');
    host.act(act(host.view().sheets.map(({ id }) => id)));
    expectFresh(host);
  });

  it('by typing, with a formula elsewhere that follows', () => {
    const host = prepared('');
    const sheet = host.view().sheets[0]?.id ?? 0;
    host.edit({ sheet, row: 2, column: 2, texts: [['41']] });
    expectFresh(host);
  });

  it('leaves the sheets it does not touch as the very same cells', () => {
    const host = prepared('');
    const [first, second] = host.view().sheets;
    host.edit({ sheet: first?.id ?? 0, row: 9, column: 9, texts: [['x']] });
    const after = host.view().sheets;
    expect(after[0]?.cells).not.toBe(first?.cells);
    // «Второй» holds a formula, so it is looked at anew; an added sheet without one is not.
    expect(after[1]?.title).toBe(second?.title);
    const plain = hostOf('');
    plain.act({ kind: 'addSheet', title: 'Пустой' });
    const [one, other] = plain.view().sheets;
    plain.edit({ sheet: one?.id ?? 0, row: 1, column: 1, texts: [['x']] });
    expect(plain.view().sheets[1]?.cells).toBe(other?.cells);
  });

  it.each(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'] as const)(
    'of one sheet by %s leaves the others as the very same cells, but for those that point at it',
    (kind) => {
      const host = prepared(
        `const names = SpreadsheetApp.newDataValidation().requireValueInRange(first.getRange('A2:A4')).build();
         ss.insertSheet('Список').getRange('A1:A3').setDataValidation(names); ss.insertSheet('Пустой')`,
      );
      host.run('main', [], 'menu');
      const before = host.view().sheets;
      host.act({ kind, sheet: before[0]?.id ?? 0, at: 1, count: 1 });
      const after = host.view().sheets;
      const same = after.map(({ title, cells }, index) => [title, cells === before[index]?.cells]);
      expect(Object.fromEntries(same)).toMatchObject({ Список: false, Пустой: true });
      expectFresh(host);
    },
  );

  it.each(['renameTable', 'setWidth', 'hideSheet', 'showSheet'] as const)('by %s makes no cell anew', (kind) => {
    const host = prepared('');
    const before = host.view().sheets;
    const sheet = before[1]?.id ?? 0;
    host.act(
      kind === 'renameTable'
        ? { kind, title: 'Иначе' }
        : kind === 'setWidth'
          ? { kind, sheet, at: 1, count: 1, size: 200 }
          : { kind, sheet },
    );
    expect(host.view().sheets.map(({ cells }, index) => cells === before[index]?.cells)).toEqual([true, true]);
    expectFresh(host);
  });
});
