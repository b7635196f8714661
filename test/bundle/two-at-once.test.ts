/** Two at one table: what one does at the very moment when the other's command stands at a service call. */
import { expect, it } from 'vitest';
import { readyTable, type TestTable } from './table.ts';

/** A table where `act` happens once, before the first call of which `when` holds; armed by `wait`. */
function interrupted(when: (calls: readonly string[]) => boolean, act: (table: TestTable) => void) {
  let calls: string[] | undefined;
  const table = readyTable({
    onCall: ({ name }) => {
      calls?.push(name);
      if (!calls || !when(calls)) return;
      calls = undefined;
      act(table);
    },
  });
  const wait = (): void => void (calls = []);
  return { table, wait, happened: () => calls === undefined };
}

const add = (table: TestTable, fullName: string): string =>
  table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName, position: 'учитель' } }).code;

it('a typed row gets a code of its own while another curator saves a record', () => {
  const { table, wait, happened } = interrupted(
    (calls) => calls.at(-1) === 'Lock.tryLock',
    () => expect(add(table, 'Носов Олег Ильич')).toBe('ПД-002'),
  );
  add(table, 'Петров Пётр Петрович');
  wait();
  table.type('Педагоги', 3, 'ФИО', [['Зимина Вера Олеговна']]);
  expect(happened()).toBe(true);
  expect([3, 4].map((row) => [table.shown('Педагоги', row, 'Код'), table.shown('Педагоги', row, 'ФИО')])).toEqual([
    ['ПД-003', 'Зимина Вера Олеговна'],
    ['ПД-002', 'Носов Олег Ильич'],
  ]);
});

it('a row typed while a new record is about to be written is not written over', () => {
  let writes = 0;
  const { table, wait, happened } = interrupted(
    (calls) => {
      // The intent is in the journal by then: what comes next reads the sheet for the last time before the record is written.
      if (calls.at(-1) === 'Range.setValues') writes += 1;
      return writes === 1 && calls.at(-1) === 'Range.getValues';
    },
    () => void table.type('Педагоги', 3, 'ФИО', [['Зимина Вера Олеговна']]),
  );
  add(table, 'Петров Пётр Петрович');
  writes = 0;
  wait();
  add(table, 'Носов Олег Ильич');
  expect(happened()).toBe(true);
  expect([3, 4].map((row) => table.shown('Педагоги', row, 'ФИО'))).toEqual([
    'Зимина Вера Олеговна',
    'Носов Олег Ильич',
  ]);
});

it('a row inserted while the sheet is read does not give the code of the last record to a new one', () => {
  const { table, wait, happened } = interrupted(
    // «Настройки», «Справочники», «Журнал», then the sheet of teachers.
    (calls) => calls.filter((name) => name === 'Range.getValues').length === 4,
    () => table.host.act({ kind: 'insertRows', sheet: table.sheet('Педагоги').id, at: 2, count: 1 }),
  );
  add(table, 'Петров Пётр Петрович');
  wait();
  expect(add(table, 'Носов Олег Ильич')).toBe('ПД-002');
  expect(happened()).toBe(true);
  expect([3, 4].map((row) => table.shown('Педагоги', row, 'ФИО'))).toEqual([
    'Петров Пётр Петрович',
    'Носов Олег Ильич',
  ]);
});

it('a sheet deleted while the panel reads is told in words, not as an error of the add-on', () => {
  const { table, wait, happened } = interrupted(
    (calls) => calls.filter((name) => name === 'Range.getValues').length === 3,
    () => table.host.act({ kind: 'deleteSheet', sheet: table.sheet('Педагоги').id }),
  );
  add(table, 'Петров Пётр Петрович');
  wait();
  const reply = table.reply('recordForm', { sheet: 'staff', code: 'ПД-001' });
  expect(happened()).toBe(true);
  expect(reply).toMatchObject({
    ok: false,
    code: 'sheet.gone',
    message: expect.stringContaining('удалили лист «Педагоги»'),
  });
});

it('a formula names a sheet as it is called when the formula is written, not as it was when the table was read', () => {
  const { table, wait, happened } = interrupted(
    (calls) => calls.filter((name) => name === 'Range.getValues').length === 4,
    () => table.host.act({ kind: 'renameSheet', sheet: table.sheet('Педагоги').id, title: 'Педагоги школы' }),
  );
  table.host.act({ kind: 'addSheet', title: 'Мой лист' });
  table.host.act({ kind: 'select', sheet: table.sheet('Мой лист').id, row: 2, column: 2 });
  wait();
  const answers = { date: '2026-11-22', organizationType: '' };
  const { formula } = table.call('insertFormula', { key: 'enrolled', answers });
  expect(happened()).toBe(true);
  expect(formula).toContain("'Педагоги школы'!A:");
});

it('a row inserted while names give way to codes shifts nobody: the press stops, and the next one comes to the end', () => {
  const { table, wait, happened } = interrupted(
    // What refers to the teacher is in codes already, the name itself is not.
    () =>
      !table.shown('Наставники', 2, 'Педагог').includes('Петров') &&
      table.shown('Педагоги', 2, 'ФИО') === 'Петров Пётр Ильич',
    () => table.host.act({ kind: 'insertRows', sheet: table.sheet('Педагоги').id, at: 2, count: 1 }),
  );
  const saved = { tableSaved: true, keySaved: true } as const;
  for (const name of ['Петров Пётр Ильич', 'Зимина Вера Олеговна']) add(table, name);
  table.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef: 'ПД-001' } });
  wait();
  expect(table.reply('toCodes', saved)).toMatchObject({
    ok: false,
    message: expect.stringContaining('Повторите') as string,
  });
  expect(happened()).toBe(true);
  table.call('toCodes', saved);
  expect([3, 4].map((row) => [table.shown('Педагоги', row, 'Код'), table.shown('Педагоги', row, 'ФИО')])).toEqual([
    ['ПД-001', 'ПД-001'],
    ['ПД-002', 'ПД-002'],
  ]);
});

it('a name typed into a sheet that has been gone over for codes is told of, and the next press makes it a code', () => {
  const { table, wait, happened } = interrupted(
    // The name of the teacher is a code already; the table takes names until the setting is written.
    () => table.shown('Педагоги', 2, 'ФИО') === 'ПД-001',
    () => void table.type('Педагоги', 3, 'ФИО', [['Зимина Вера Олеговна']]),
  );
  const saved = { tableSaved: true, keySaved: true } as const;
  add(table, 'Петров Пётр Ильич');
  wait();
  expect(table.reply('toCodes', saved)).toMatchObject({
    ok: false,
    message: expect.stringMatching(
      /«Педагоги» в строке 3 вписали ещё одно\. В файле-ключе его нет: .* нажмите «Заменить имена кодами» ещё раз/,
    ) as string,
  });
  expect(happened()).toBe(true);
  expect(table.call('panelState', {})).toMatchObject({ halfInCodes: true });
  table.call('checkRecords', {});
  table.call('toCodes', saved);
  expect(table.shown('Педагоги', 3, 'ФИО')).toBe('ПД-002');
  expect(table.call('panelState', {})).toMatchObject({ halfInCodes: false });
});
