/** A press whose answer did not come is given again: what was written is not written twice, and another press still is. */
import { describe, expect, it } from 'vitest';
import { HostFault } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';
import type { Reply } from '../../src/commands/rpc.ts';
import { emptyTable, readyTable, type TestTable } from './table.ts';

const PERSON = { sheet: 'staff' as const, code: '', values: { fullName: 'Зимина Вера Олеговна', position: 'учитель' } };

function press(table: TestTable, name: string, input: Json, id?: string): Reply | undefined {
  const outcome = table.host.run('callCommand', [name, input, ...(id === undefined ? [] : [id])], 'sidebar');
  return outcome.value as unknown as Reply | undefined;
}

/** A table in which the process of «saveRecord» died at its first call of this name after the journal line. */
function diedAt(name: string, which: number, id?: string): TestTable {
  let seen = 0;
  let armed = false;
  const table = readyTable({
    onCall: (call) => {
      if (armed && call.name === name && ++seen === which) throw new HostFault('timeout');
    },
  });
  armed = true;
  expect(press(table, 'saveRecord', PERSON, id)).toBeUndefined();
  armed = false;
  return emptyTable({ state: table.host.save() });
}

const people = (table: TestTable): number =>
  Object.values(table.sheet('Педагоги').cells).filter(({ v }) => v === PERSON.values.fullName).length;

describe('a press that got no answer', { timeout: 60_000 }, () => {
  it('died after its intent: the same press finishes it, tells so and adds nothing', () => {
    const table = diedAt('Range.setValues', 2, 'press-1');
    expect(people(table)).toBe(0);
    expect(press(table, 'saveRecord', PERSON, 'press-1')).toMatchObject({
      code: 'press.finished',
      message: expect.stringMatching(
        /прерванная команда закончена. Второй раз ничего не записано.*нажмите снова/,
      ) as string,
    });
    expect(people(table)).toBe(1);
    expect(press(table, 'saveRecord', PERSON, 'press-2')).toMatchObject({ ok: true });
    expect(people(table)).toBe(2);
  });

  it('died after its end: the same press is told that it worked', () => {
    const table = diedAt('Lock.tryLock', 2, 'press-1');
    expect(people(table)).toBe(1);
    expect(press(table, 'saveRecord', PERSON, 'press-1')).toMatchObject({
      code: 'press.done',
      message: expect.stringMatching(/^Прошлое нажатие сработало, хотя ответ не дошёл: «Добавлен/) as string,
    });
    expect(people(table)).toBe(1);
  });

  it('has no name: the same wish finishes what was begun and is a new wish after that', () => {
    const table = diedAt('Range.setValues', 2);
    expect(press(table, 'saveRecord', PERSON)).toMatchObject({ code: 'press.finished' });
    expect(people(table)).toBe(1);
    expect(press(table, 'saveRecord', PERSON)).toMatchObject({ ok: true });
    expect(people(table)).toBe(2);
  });
});

it('a name replaced by a code is not replaced again, and the rest of the cell stays', { timeout: 60_000 }, () => {
  const table = readyTable();
  table.call('saveRecord', PERSON);
  table.call('toCodes', { tableSaved: true, keySaved: true });
  table.type('Педагоги', 2, 'Примечание', [['Звонить Ивановой Марии Петровне до обеда']]);
  const input = { sheet: 'staff', record: 'ПД-001', column: 'note', code: 'ПД-001' };
  table.call('replaceByCode', input);
  expect(table.shown('Педагоги', 2, 'Примечание')).toBe('Звонить ПД-001 до обеда');
  expect(table.reply('replaceByCode', input)).toMatchObject({ code: 'fix.gone' });
  expect(table.shown('Педагоги', 2, 'Примечание')).toBe('Звонить ПД-001 до обеда');
});
