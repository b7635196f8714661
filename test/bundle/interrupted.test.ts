/** Commands may be killed at any moment: what the user runs next finishes or undoes them, without doubles or gaps. */
import { describe, expect, it } from 'vitest';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import type { HostOptions, Json } from '../../src/local/host.ts';
import { distFile } from './dist-files.ts';
import { addOnFiles, emptyTable, layOut, NOW, readyTable, tableOf, type TestTable } from './table.ts';
import { sampleOfKills } from '../sweep/runs.ts';

/** Opens a saved table with other options: the way a test puts a fault into one command only. */
function reopen(state: Json, options: Partial<HostOptions>): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  return tableOf(
    createHost({ files: addOnFiles(), manifest, now: () => NOW, ask: () => ({ button: 'YES' }), state, ...options }),
  );
}

/** Rows of a sheet as texts, without the journal's moments. */
function rows(table: TestTable, title: string): string[] {
  const { cells } = table.sheet(title);
  const lines = new Map<number, string[]>();
  for (const [place, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (row < 2 || cell.v === undefined) continue;
    const line = lines.get(row) ?? [];
    line[column] = String(cell.v);
    lines.set(row, line);
  }
  return [...lines.entries()].sort((a, b) => a[0] - b[0]).map(([, line]) => line.join('|'));
}

const PERSON = { sheet: 'staff', code: '', values: { fullName: 'Орлова Анна Петровна', position: 'учитель физики' } };

describe('saving a record', () => {
  const ready = readyTable().host.save();
  const undisturbed = reopen(ready, {});
  undisturbed.reply('saveRecord', PERSON);
  const wanted = rows(undisturbed, 'Педагоги');
  const count = undisturbed.lastCalls().length;

  it('has calls to fail at', () => expect(count).toBeGreaterThan(5));

  it.each(sampleOfKills(Array.from({ length: count }, (_, index) => [index])))(
    'killed at call %i: one row after the next command, or none',
    (at) => {
      let calls = 0;
      const table = reopen(ready, {
        onCall: () => {
          if (calls++ === at) throw new HostFault('kill');
        },
      });
      table.host.run('callCommand', ['saveRecord', PERSON], 'sidebar');
      const after = reopen(table.host.save(), {});
      after.call('checkRecords', {});
      const found = rows(after, 'Педагоги');
      expect([0, wanted.length]).toContain(found.length);
      if (found.length > 0) expect(found[0]?.split('|').slice(0, 3)).toEqual(wanted[0]?.split('|').slice(0, 3));
      expect(after.call('journalEntries', {}).map((entry) => entry.state)).not.toContain('начато');
      // Pressing again never makes a third of it: the code is the next one, the name stands once for each press.
      after.call('saveRecord', { ...PERSON, sheet: 'staff' });
      expect(rows(after, 'Педагоги')).toHaveLength(found.length + 1);
    },
  );
});

describe('preparing a table', () => {
  /** The same press with its n-th call of this name failing, then «Восстановить листы и столбцы» to its end. */
  function brokenAt(state: Json, name: string, n: number): TestTable {
    let calls = 0;
    const broken = reopen(state, {
      onCall: (point) => {
        if (point.name === name && ++calls === n) throw new HostFault('exception');
      },
    });
    expect(broken.host.run('callCommand', ['repair', {}], 'sidebar').value).toMatchObject({ ok: false });
    const after = reopen(broken.host.save(), {});
    layOut(after);
    return after;
  }
  const contents = (table: TestTable, title: string): string[] =>
    Object.entries(table.sheet(title).cells).flatMap(([place, { v, note }]) =>
      v === undefined && note === undefined ? [] : [`${place}: ${String(v ?? '')} ${note ?? ''}`],
    );

  it('a sheet whose making broke off has the notes of its headers and no column twice', () => {
    const whole = readyTable();
    const after = brokenAt(emptyTable().host.save(), 'Range.setNotes', 1);
    const [first = ''] = after.host.view().sheets.map(({ title }) => title);
    expect(contents(after, first)).toEqual(contents(whole, first).filter((line) => line.startsWith('1,')));
  });

  it('lines of «Справочники» come in one write, so that none of them comes in part', () => {
    const whole = readyTable();
    const { id, rows: last } = whole.sheet('Справочники');
    const wanted = contents(whole, 'Справочники');
    whole.host.act({ kind: 'deleteRows', sheet: id, at: 41, count: last - 40 });
    const cut = whole.host.save();
    whole.call('repair', {});
    expect(whole.lastCalls().filter((name) => name === 'Range.setValues')).toHaveLength(1);
    expect(contents(brokenAt(cut, 'Range.setValues', 1), 'Справочники')).toEqual(wanted);
  });
});
