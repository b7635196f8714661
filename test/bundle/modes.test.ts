/** The menu in every authorisation mode, and a table that holds codes in place of names. */
import { describe, expect, it } from 'vitest';
import type { MenuItem } from '../../src/local/host.ts';
import { commands } from '../../src/commands/index.ts';
import { emptyTable, layOut, SCHOOL_ANSWERS, type TestTable } from './table.ts';

function titles(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) =>
    item.kind === 'item' ? [item.title] : item.kind === 'menu' ? titles(item.items) : [],
  );
}

describe('the menu', () => {
  const wanted = commands.filter((command) => command.menu !== undefined).map(({ title }) => title);

  it.each(['onOpen', 'onOpenNone'] as const)('stands whole when opened as %s', (caller) => {
    const outcome = emptyTable().host.run('onOpen', [{}], caller);
    expect(outcome.error).toBeUndefined();
    const menu = outcome.shown.find((shown) => shown.kind === 'menu');
    expect(menu && titles(menu.items).sort()).toEqual([...wanted].sort());
    expect(outcome.calls.filter((name) => !/^(Ui|Menu)\./.test(name))).toEqual([]);
  });
});

/** A table set up with codes, as the wizard does it. */
function codedTable(): TestTable {
  const table = emptyTable();
  layOut(table);
  const answers = Object.fromEntries(Object.entries(SCHOOL_ANSWERS).filter(([key]) => key !== 'headName'));
  const saved = table.call('saveSettings', { values: { ...answers, peopleMode: 'codes' }, namesAccepted: false });
  expect(saved.wrong).toEqual({});
  layOut(table);
  return table;
}

describe('a table with codes', () => {
  const table = codedTable();

  it('takes no name into a column of names: the cell is refused in words', () => {
    const refused = table.type('Педагоги', 2, 'ФИО', [['Иванова Мария Петровна']]);
    expect(refused.accepted).toBe(false);
    expect(refused.reason).toContain('кодами');
    expect(table.shown('Педагоги', 2, 'ФИО')).toBe('');
  });

  it('takes a person by the rest of the row and gives the code', () => {
    table.type('Педагоги', 2, 'Должность', [['учитель физики']]);
    expect(table.shown('Педагоги', 2, 'Код')).toBe('ПД-001');
  });

  it('marks a name, a phone and an e-mail typed elsewhere at once', () => {
    for (const text of ['Иванова Мария Петровна', '+7 912 345-67-89', 'ivanova@example.ru']) {
      table.type('Педагоги', 2, 'Примечание', [[text]]);
      const at = table.column('Педагоги', 'Примечание');
      expect(table.sheet('Педагоги').cells[`2,${at}`]?.note, text).toContain('Проверка:');
    }
    table.type('Педагоги', 2, 'Примечание', [['ведёт кружок']]);
    const at = table.column('Педагоги', 'Примечание');
    expect(table.sheet('Педагоги').cells[`2,${at}`]?.note ?? '').not.toContain('Проверка:');
  });

  it('does not ask for the name of the head', () => {
    const form = table.call('settingsForm', {});
    expect(form.namesOnly).toContain('headName');
    expect(form.peopleMode).toBe('codes');
  });
});
