/** What can be seen of the sheets on the built bundle: a jump ends in sight, the federal form stands alone and comes back. */
import { describe, expect, it } from 'vitest';
import { demonstrationTable, type TestTable } from './table.ts';

const FORMS = ['Наставляемые', 'Наставники'];

/** Headers that a person sees on a sheet, left to right. */
function seenHeaders(table: TestTable, title: string): string[] {
  const { cells, columns, hiddenColumns, groups } = table.sheet(title);
  const hidden = new Set(hiddenColumns);
  for (const group of groups)
    for (let column = group.from; group.collapsed && column <= group.to; column += 1) hidden.add(column);
  return Array.from({ length: columns }, (_, index) => index + 1)
    .filter((column) => !hidden.has(column))
    .map((column) => cells[`1,${column}`]?.display ?? '')
    .filter((header) => header !== '');
}

describe('a jump', () => {
  const table = demonstrationTable();

  it('opens the collapsed group where its cell lies, and leaves the others closed', () => {
    expect(seenHeaders(table, 'Пары')).not.toContain('Согласие наставляемого');
    table.call('jump', { sheet: 'pairs', record: 'ПР-003', column: 'menteeConsentOn' });
    expect(seenHeaders(table, 'Пары')).toContain('Согласие наставляемого');
    expect(seenHeaders(table, 'Наставляемые')).not.toContain('Дата актуализации');
    const { row, column } = table.host.view().activeCell;
    expect(table.sheet('Пары').cells[`${row},1`]?.display).toBe('ПР-003');
    expect(column).toBe(table.column('Пары', 'Согласие наставляемого'));
  });

  it('brings a hidden column back', () => {
    table.call('showFederalForm', { on: true });
    expect(seenHeaders(table, 'Наставники')).not.toContain('Код');
    table.call('jump', { sheet: 'mentors', row: 2, column: 'id' });
    expect(seenHeaders(table, 'Наставники')).toContain('Код');
  });
});

describe('the federal form', () => {
  const table = demonstrationTable();
  const before = FORMS.map((title) => seenHeaders(table, title));

  it('stands alone on the sheets that have one, and says which they are', () => {
    expect(table.call('showFederalForm', { on: true })).toEqual({ titles: FORMS });
    expect(seenHeaders(table, 'Наставляемые').slice(0, 3)).toEqual([
      'ФИО наставляемого',
      '№ п/п',
      'Контактные данные для связи (данные представителя)',
    ]);
    for (const title of FORMS) {
      const seen = seenHeaders(table, title);
      for (const own of ['Код', 'Для списков', 'Категория', 'Согласие на обработку персональных данных'])
        expect(seen, title).not.toContain(own);
    }
    expect(seenHeaders(table, 'Педагоги')).toContain('Код');
  });

  it('goes away again, and everything is as it was', () => {
    table.call('showFederalForm', { on: false });
    // A hidden column shows itself again even inside a group: the groups are open then, and nothing is missing.
    FORMS.forEach((title, index) =>
      expect(seenHeaders(table, title)).toEqual(expect.arrayContaining(before[index] ?? [])),
    );
  });
});
