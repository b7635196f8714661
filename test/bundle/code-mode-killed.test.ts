/** «Перейти на коды» may be killed at any call: pressed again it comes to its end, and no name stays. */
import { describe, expect, it } from 'vitest';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import type { HostOptions, Json } from '../../src/local/host.ts';
import { distFile } from './dist-files.ts';
import { sampleOfKills } from '../sweep/runs.ts';
import { addOnFiles, NOW, readyTable, tableOf, type TestTable } from './table.ts';

const SAVED = { tableSaved: true, keySaved: true } as const;

function reopen(state: Json, options: Partial<HostOptions>): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  return tableOf(
    createHost({ files: addOnFiles(), manifest, now: () => NOW, ask: () => ({ button: 'YES' }), state, ...options }),
  );
}

describe('moving to codes', { timeout: 240_000 }, () => {
  const school = readyTable();
  school.call('saveRecord', {
    sheet: 'staff',
    code: '',
    values: { fullName: 'Петров Пётр Ильич', contact: '+7 913 555-44-33' },
  });
  school.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef: 'ПД-001 · Петров П. И.' } });
  school.type('Педагоги', 2, 'Примечание', [['Петрова П. И. заменяет Орлова Вера']]);
  const state = school.host.save();
  const undisturbed = reopen(state, {});
  undisturbed.call('toCodes', SAVED);
  const count = undisturbed.lastCalls().length;
  const kills = sampleOfKills(Array.from({ length: count }, (_, at) => at));

  it.each(kills.map((at) => [at]))('killed at call %i is finished by the next press', (at) => {
    let calls = 0;
    const table = reopen(state, {
      onCall: () => {
        if (calls++ === at) throw new HostFault('kill');
      },
    });
    table.host.run('callCommand', ['toCodes', SAVED], 'sidebar');
    const after = reopen(table.host.save(), {});
    after.call('toCodes', SAVED);
    const texts = after.host.view().sheets.map(({ id }) => JSON.stringify(after.host.sheetView(id)));
    expect(texts.join('\n')).not.toMatch(/Петров|Орлов|555-44/);
    expect(after.call('panelState', {})).toMatchObject({ peopleMode: 'codes', halfInCodes: false });
    expect(after.shown('Наставники', 2, 'ФИО наставника')).toBe('НК-001');
  });
});
