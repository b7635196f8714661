/** The host around the emulator: counted calls, faults, races, the user's edits, saving, copies, Drive. */
import { describe, expect, it } from 'vitest';
import { HostFault } from '../../../src/local/emulator/create-host.ts';
import { memoryDrive } from '../../../src/local/emulator/model/drive.ts';
import type { CallPoint, Host, UserAct } from '../../../src/local/host.ts';
import { hostOf, outcomeOf, valueOf } from './run-script.ts';

/** Shown text of a cell of the first sheet. */
function shown(host: Host, row: number, column: number): string {
  return host.view().sheets[0]?.cells[`${row},${column}`]?.display ?? '';
}

describe('service calls', () => {
  it('are counted by name where they reach Google; handles are counted apart', () => {
    const outcome =
      outcomeOf(`r('A1:B2').setValues([[1, 2], [3, 4]]); r('A1').offset(1, 1).getValue(); sheet.getDataRange().getValues(); sheet.getLastRow(); sheet.getName();
      PropertiesService.getDocumentProperties().getProperty('a'); CacheService.getUserCache().put('a', 'b'); LockService.getDocumentLock().tryLock(1);
      Utilities.formatDate(new Date(), 'GMT', 'yyyy'); ss.toast('т'); SpreadsheetApp.flush(); Drive.Files.list(); SpreadsheetApp.newDataValidation().requireDate().build();`);
    expect(outcome.calls).toEqual([
      'Range.setValues',
      'Range.getValue',
      'Range.getValues',
      'Sheet.getLastRow',
      'Properties.getProperty',
      'Cache.put',
      'Lock.tryLock',
      'Spreadsheet.toast',
      'SpreadsheetApp.flush',
      'Drive.Files.list',
    ]);
    expect(outcome.handles).toBe(7);
  });

  it('announce themselves before they happen, and an edit made then is seen by them', () => {
    const seen: CallPoint[] = [];
    const host: Host = hostOf(`function main() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`, {
      onCall: (point) => {
        seen.push(point);
        host.edit({ sheet: 0, row: 1, column: 1, texts: [['успел']] });
      },
    });
    expect(host.run('main', [], 'menu').value).toBe('успел');
    expect(seen).toEqual([{ index: 0, name: 'Range.getValue' }]);
  });

  it.each([
    ['exception', 'Exception: Service Spreadsheets failed while accessing document.'],
    ['quota', 'Exception: Service invoked too many times for one day.'],
    ['permission', 'Exception: You do not have permission to perform that action.'],
  ] as const)('can fail with %s, which a script may catch', (kind, text) => {
    const onCall = (): never => {
      throw new HostFault(kind);
    };
    expect(valueOf(`return tell(() => r('A1').setValue(1));`, { onCall })).toBe(text);
  });

  it.each(['kill', 'timeout'] as const)(
    'can end the execution by %s: no catch and no finally does anything more',
    (kind) => {
      let armed = true;
      const host = hostOf(
        `function main() { const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); cell.setValue('до');
         try { cell.setValue('после'); } catch (e) { cell.setValue('catch'); } finally { cell.setValue('finally'); PropertiesService.getScriptProperties().setProperty('a', 'b'); } return 'конец'; }
       function stored() { return PropertiesService.getScriptProperties().getKeys(); }`,
        {
          onCall: ({ index }) => {
            if (armed && index === 1) throw new HostFault(kind);
          },
        },
      );
      const outcome = host.run('main', [], 'menu');
      armed = false;
      expect(outcome).toMatchObject({ killed: true, calls: ['Range.setValue', 'Range.setValue'] });
      expect(outcome.value).toBeUndefined();
      expect(shown(host, 1, 1)).toBe('до');
      expect(host.run('stored', [], 'menu').value).toEqual([]);
    },
  );

  it('may start another execution, which finds the lock held; the lock is freed at the end', () => {
    let nested: unknown;
    const host: Host = hostOf(
      `function main() { LockService.getDocumentLock().waitLock(100); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
       function attempt() { return LockService.getDocumentLock().tryLock(100); }`,
      {
        onCall: ({ name }) => {
          if (name === 'Range.setValue') nested = host.run('attempt', [], 'sidebar').value;
        },
      },
    );
    host.run('main', [], 'menu');
    expect(nested).toBe(false);
    expect(host.run('attempt', [], 'menu').value).toBe(true);
    expect(host.run('attempt', [], 'menu').value).toBe(true);
  });

  it('free a lock of an execution that was killed', () => {
    let armed = true;
    const host = hostOf(
      `function main() { LockService.getDocumentLock().tryLock(1); SpreadsheetApp.flush(); } function free() { return LockService.getDocumentLock().tryLock(1); }`,
      {
        onCall: ({ name }) => {
          if (armed && name.endsWith('flush')) throw new HostFault('kill');
        },
      },
    );
    host.run('main', [], 'menu');
    armed = false;
    expect(host.run('free', [], 'menu').value).toBe(true);
  });
});

describe("a user's edits", () => {
  const code = `function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('last', JSON.stringify([e.range.getA1Notation(), e.value === undefined ? null : e.value, e.oldValue === undefined ? null : e.oldValue, e.source.getName().length > 0, String(e.authMode)])); }
    function last() { return JSON.parse(PropertiesService.getDocumentProperties().getProperty('last')); }
    function guard() { const s = SpreadsheetApp.getActiveSheet();
      s.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).setAllowInvalid(false).setHelpText('Выберите «да»').build());
      s.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setHelpText('Нужна дата').build());
      s.getRange('C1').protect().setWarningOnly(true).setDescription('Считается само'); s.getRange('D1').protect(); }`;
  const type = (host: Host, row: number, column: number, ...texts: string[]) =>
    host.edit({ sheet: 0, row, column, texts: texts.map((text) => [text]) });

  it('are entered as if typed and run onEdit with the value of one cell only', () => {
    const host = hostOf(code);
    type(host, 1, 1, '1,5');
    expect(host.run('last', [], 'menu').value).toEqual(['A1', 1.5, null, true, 'LIMITED']);
    type(host, 1, 1, '22.11.2026');
    expect(shown(host, 1, 1)).toBe('22.11.2026');
    expect(host.run('last', [], 'menu').value).toEqual(['A1', 46348, 1.5, true, 'LIMITED']);
    type(host, 1, 1, 'а', 'б');
    expect(host.run('last', [], 'menu').value).toEqual(['A1:A2', null, null, true, 'LIMITED']);
  });

  it('grow the grid when a block is pasted beyond it', () => {
    const host = hostOf('');
    expect(type(host, 1000, 26, 'x', 'y').accepted).toBe(true);
    expect(host.sheetView(0).rows).toBe(1001);
  });

  it('go through native validation and protection', () => {
    const host = hostOf(code);
    host.run('guard', [], 'menu');
    expect(type(host, 1, 2, 'нет')).toEqual({ accepted: false, reason: 'Выберите «да»' });
    expect(type(host, 2, 2, 'не дата')).toMatchObject({ accepted: true, warning: 'Нужна дата' });
    expect(type(host, 1, 3, 'x')).toMatchObject({ accepted: true, warning: 'Считается само' });
    expect(type(host, 1, 4, 'владелец пишет').accepted).toBe(true);
    const other = hostOf(code, { state: host.save(), userKey: 'other' });
    expect(type(other, 1, 4, 'чужой')).toMatchObject({ accepted: false });
    expect(shown(other, 1, 4)).toBe('владелец пишет');
    expect(type(other, 1, 5, 'свободно').accepted).toBe(true);
  });

  it('are refused in Russian, with the way out, and change nothing', () => {
    const host = hostOf('');
    host.act({ kind: 'addSheet', title: 'Второй' });
    const before = JSON.stringify(host.save());
    const acts: readonly (readonly [UserAct, RegExp])[] = [
      [{ kind: 'renameSheet', sheet: 0, title: 'второй' }, /уже есть/],
      [{ kind: 'addSheet', title: 'Я'.repeat(101) }, /не может быть длиннее 100/],
      [{ kind: 'deleteRows', sheet: 0, at: 1, count: 1000 }, /хотя бы одна/],
      [{ kind: 'deleteColumns', sheet: 0, at: 1, count: 26 }, /хотя бы один/],
      [{ kind: 'deleteRows', sheet: 0, at: 5000, count: 1 }, /обновите страницу/],
      [{ kind: 'moveColumns', sheet: 0, at: 1, count: 3, before: 2 }, /внутрь самих себя/],
      [{ kind: 'insertRows', sheet: 0, at: 1, count: 9_000_000 }, /10 миллионов/],
      [{ kind: 'copySheet', sheet: 77 }, /уже нет/],
    ];
    for (const [act, words] of acts) expect(() => host.act(act), JSON.stringify(act)).toThrow(words);
    expect(JSON.stringify(host.save())).toBe(before);
    host.act({ kind: 'hideSheet', sheet: 0 });
    const second = host.view().sheets[1]?.id ?? 0;
    expect(() => host.act({ kind: 'hideSheet', sheet: second })).toThrow(/единственный видимый лист/);
    expect(() => host.act({ kind: 'deleteSheet', sheet: second })).toThrow(/единственный видимый лист/);
    host.act({ kind: 'deleteSheet', sheet: 0 });
    expect(() => host.act({ kind: 'deleteSheet', sheet: second })).toThrow(/единственный лист таблицы/);
  });

  it('say in Russian what no cell or table can hold', () => {
    const host = hostOf('');
    expect(type(host, 1, 1, 'я'.repeat(50_001)).reason).toContain('не больше 50 000 знаков');
    expect(type(host, 1, 20_000, 'далеко').reason).toContain('18 278 столбцов');
    expect(host.sheetView(0).columns).toBe(26);
    expect(type(host, 1, 1, 'я'.repeat(50_000)).accepted).toBe(true);
  });

  // Seen in Sheets: a cell with automatic format shows =TODAY() as a day, and 5 typed over it as 5.
  it('take the format that a formula brought away with the formula, and leave a chosen one', () => {
    const host = hostOf(
      `function chosen() { SpreadsheetApp.getActiveSheet().getRange('B1').setNumberFormat('0.00'); }`,
      {
        calculate: (formulas) => formulas.map(() => ({ value: 46_348 })),
      },
    );
    type(host, 1, 2, '=TODAY()');
    expect(shown(host, 1, 2)).toBe('22.11.2026');
    const later = hostOf('', { state: host.save() });
    type(later, 1, 2, '5');
    expect(shown(later, 1, 2)).toBe('5');
    host.run('chosen', [], 'menu');
    type(host, 1, 2, '5');
    expect(shown(host, 1, 2)).toBe('5,00');
  });

  it('move what stands in the grid like the same acts of scripts', () => {
    const host = hostOf(code);
    host.run('guard', [], 'menu');
    type(host, 1, 1, '=B5', '2', '1');
    host.act({ kind: 'insertColumns', sheet: 0, at: 1, count: 1 });
    expect(host.sheetView(0).cells['1,2']?.f).toBe('=C5');
    expect(host.sheetView(0).cells['1,3']?.rule?.help).toBe('Выберите «да»');
    expect(host.sheetView(0).protections.map((one) => one.area?.column)).toEqual([4, 5]);
    host.act({
      kind: 'sortRange',
      sheet: 0,
      area: { row: 2, column: 2, rows: 2, columns: 1 },
      column: 2,
      ascending: true,
    });
    expect([shown(host, 2, 2), shown(host, 3, 2)]).toEqual(['1', '2']);
    host.act({ kind: 'addSheet', title: 'Второй' });
    host.act({ kind: 'renameSheet', sheet: 0, title: 'Первый' });
    expect(host.view().sheets.map((sheet) => sheet.title)).toEqual(['Первый', 'Второй']);
  });

  it('run custom functions that are the whole formula, dates and tables included', () => {
    const host =
      hostOf(`/** @customfunction */ function ДВАЖДЫ(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
      function ГОД(d) { return d instanceof Date ? d.getFullYear() : 'не дата'; } function FAIL() { throw new Error('плохо'); } function WRITE() { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(1); }`);
    type(host, 1, 1, '1', '2', '22.11.2026');
    host.edit({ sheet: 0, row: 1, column: 2, texts: [['=дважды(A1:A2)', '=ГОД(A3)', '=FAIL()', '=WRITE()']] });
    expect([1, 2].map((row) => shown(host, row, 2))).toEqual(['2', '4']);
    expect([3, 4, 5].map((column) => shown(host, 1, column))).toEqual(['2026', '#ERROR!', '#ERROR!']);
    expect(host.sheetView(0).cells['1,4']?.why).toBe('плохо');
    type(host, 1, 1, '10');
    expect([1, 2].map((row) => shown(host, row, 2))).toEqual(['20', '4']);
    expect(host.run('ДВАЖДЫ', [[[1], [2]]], 'cell').value).toEqual([[2], [4]]);
    expect(host.run('ГОД', [{ $date: 46348 }], 'cell').value).toBe(2026);
  });
});

describe('the state', () => {
  const code = `function fill() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B2').setValues([[1, 'т'], [true, new Date(2026, 8, 1)]]); s.getRange('A1').setNote('n').setBackground('red');
      s.getRange('A:A').addDeveloperMetadata('k', 'v'); s.getRange('C1').protect().setWarningOnly(true); SpreadsheetApp.getActive().setNamedRange('Имя', s.getRange('A1')); PropertiesService.getDocumentProperties().setProperty('p', '1');
      Drive.Files.create({ name: 'Файл', mimeType: 'text/plain' }, Utilities.newBlob('x')); }
    function look() { const ss = SpreadsheetApp.getActive(); return [PropertiesService.getDocumentProperties().getKeys(), Drive.Files.list().files.length, ss.createDeveloperMetadataFinder().withKey('k').find().length, ss.getRangeByName('Имя').getValue(), ss.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length]; }
    function ids() { return [SpreadsheetApp.getActive().getId(), ScriptApp.getScriptId()]; }`;

  it('comes back from what was saved', () => {
    const drive = memoryDrive();
    const host = hostOf(code, { drive });
    host.run('fill', [], 'menu');
    const saved = host.save();
    const again = hostOf(code, { drive, state: saved });
    expect(again.save()).toEqual(saved);
    expect(again.view()).toEqual(host.view());
    expect(again.run('look', [], 'menu').value).toEqual([['p'], 1, 1, 1, 1]);
  });

  it('is left in part by Файл → Создать копию: no properties, no files of the other project', () => {
    const host = hostOf(code);
    host.run('fill', [], 'menu');
    const copy = host.copy();
    expect(copy.run('look', [], 'menu').value).toEqual([[], 0, 1, 1, 1]);
    expect(copy.view().title).toBe('Новая таблица (копия)');
    expect(copy.run('ids', [], 'menu').value).not.toEqual(host.run('ids', [], 'menu').value);
    copy.edit({ sheet: 0, row: 1, column: 1, texts: [['другое']] });
    expect(shown(host, 1, 1)).toBe('1');
  });

  it('shows files of Drive to the person and the project that made them only', () => {
    const drive = memoryDrive();
    const host = hostOf(code, { drive, userKey: 'анна' });
    host.run('fill', [], 'menu');
    const list = `function list() { return Drive.Files.list().files.length; }`;
    expect(hostOf(list, { drive, userKey: 'анна', state: host.save() }).run('list', [], 'menu').value).toBe(1);
    expect(hostOf(list, { drive, userKey: 'борис', state: host.save() }).run('list', [], 'menu').value).toBe(0);
    expect(hostOf(list, { drive, userKey: 'анна' }).run('list', [], 'menu').value).toBe(0);
  });

  it('lists the functions that the files declare at top level', () => {
    expect(
      hostOf(
        `function a() { function inner() {} }\nasync function b() {}\n// function no() {}\nconst c = "function d() {";\nfunction ё_() {}`,
      ).functions(),
    ).toEqual(['a', 'b', 'ё_']);
  });
});
