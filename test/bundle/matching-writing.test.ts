/** «Записать предложенные пары» on the built bundle: once, whole, taken back, and with whatever happened meanwhile. */
import { describe, expect, it } from 'vitest';
import { NO_CONSTRAINTS } from '../../src/domain/matching/index.ts';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import type { HostOptions, Json } from '../../src/local/host.ts';
import { distFile } from './dist-files.ts';
import { decided, firstRequest, removeRow, rowOf, save, shownPairs, written } from './matching-panel.ts';
import { addOnFiles, demonstrationTable, NOW, tableOf, type TestTable } from './table.ts';
import { open, pressed } from '../sweep/person.ts';
import { sampleOfKills } from '../sweep/runs.ts';
import { school } from '../sweep/scenes.ts';

describe('writing the pairs', () => {
  const table = demonstrationTable();
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);
  const saved = save(table, request, proposal);

  it('makes a proposed row of each, with points, reasons and the number of the matching', () => {
    expect(saved).toMatchObject({ stale: false, run: 'ПБ-001', skipped: [], conflicts: [] });
    expect(saved.codes).toHaveLength(proposal.pairs.length);
    expect([...written(table)].sort()).toEqual(
      proposal.pairs.map(({ mentee, mentor }) => `${mentee} ${mentor} Предложена ПБ-001`).sort(),
    );
    const row = rowOf(table, 'Пары', saved.codes[0] ?? '');
    expect(table.shown('Пары', row, 'Почему подходят').length).toBeGreaterThan(10);
    expect(Number(table.shown('Пары', row, 'Балл совпадения'))).toBeGreaterThan(0);
    expect(table.shown('Пары', row, 'Предложена')).toBe('22.11.2026');
    expect(table.shown('Пары', row, 'Форма наставничества')).toBe('учитель – учитель');
  });

  it('leaves rows that the full check finds nothing wrong with', () => {
    const { issues } = table.call('checkRecords', {});
    expect(issues.filter(({ record, severity }) => severity === 'error' && saved.codes.includes(record ?? ''))).toEqual(
      [],
    );
    expect(written(table).every((line) => line.includes('Предложена'))).toBe(true);
  });

  it('writes them once: the same press again writes nothing', () => {
    expect(save(table, request, proposal)).toMatchObject({ stale: true, codes: [] });
    expect(save(table, request, proposal, true)).toMatchObject({ stale: false, run: '', codes: [] });
    expect(written(table)).toHaveLength(proposal.pairs.length);
  });

  it('does not propose the paired ones again', () => {
    const again = table.call('proposePairs', request);
    const paired = new Set(proposal.pairs.map(({ mentee }) => mentee));
    expect([...again.pairs, ...again.unpaired].filter(({ mentee }) => paired.has(mentee))).toEqual([]);
  });

  it('keeps the matching, to be opened again with its weights, pairs and reasons', () => {
    expect(table.call('matchRuns', {})).toMatchObject([
      { code: 'ПБ-001', pairs: proposal.pairs.length, present: proposal.pairs.length, points: proposal.totals.points },
    ]);
    const opened = table.call('openMatchRun', { code: 'ПБ-001' });
    expect(opened.list.map(({ mentee, mentor }) => `${mentee} ${mentor}`).sort()).toEqual(
      proposal.pairs.map(({ mentee, mentor }) => `${mentee} ${mentor}`).sort(),
    );
    expect(
      opened.list.every(({ reasons, score }) => reasons.reduce((sum, { points }) => sum + points, 0) === score),
    ).toBe(true);
    expect(opened.request.weights).toEqual(request.weights);
    expect(opened.unpaired.map(({ why }) => why.length > 0)).toEqual(proposal.unpaired.map(() => true));
  });

  it('is taken back by one press', () => {
    expect(table.call('undo', {}).conflicts).toEqual([]);
    expect(written(table)).toEqual([]);
    expect(table.call('matchRuns', {})[0]?.present).toBe(0);
    expect(table.call('proposePairs', request).pairs).toEqual(proposal.pairs);
  });
});

describe('what happened between proposal and writing', () => {
  it('somebody was deleted: that pair is named and skipped, the rest is written', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const gone = proposal.pairs[0]?.mentee ?? '';
    removeRow(table, 'Наставляемые', gone);
    const saved = save(table, request, proposal);
    expect(saved.stale).toBe(false);
    expect(saved.skipped).toEqual([expect.stringContaining(gone)]);
    expect(saved.codes).toHaveLength(proposal.pairs.length - 1);
    expect(written(table).join()).not.toContain(gone);
  });

  it('a mentor was deleted: pairs of that mentor only are skipped', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const gone = proposal.pairs[0]?.mentor ?? '';
    removeRow(table, 'Наставники', gone);
    const saved = save(table, request, proposal);
    const lost = proposal.pairs.filter(({ mentor }) => mentor === gone).length;
    expect(saved.skipped).toHaveLength(lost);
    expect(saved.codes).toHaveLength(proposal.pairs.length - lost);
  });

  it('data changed: nothing is written before the curator says so, and the next proposal has another fingerprint', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const [pair] = proposal.pairs;
    const row = rowOf(table, 'Наставляемые', pair?.mentee ?? '');
    table.type('Наставляемые', row, 'Основной запрос наставляемого', [['работа с родителями']]);
    expect(save(table, request, proposal)).toMatchObject({ stale: true, run: '', codes: [] });
    expect(written(table)).toEqual([]);
    expect(table.call('proposePairs', request).digest).not.toBe(proposal.digest);
    expect(save(table, request, proposal, true).codes).toHaveLength(proposal.pairs.length);
  });

  it('a rule forbids the pair now: it is named and skipped even when the rest is written all the same', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const mentor = proposal.pairs[0]?.mentor ?? '';
    table.type('Наставники', rowOf(table, 'Наставники', mentor), 'Статус', [['выбыл']]);
    const saved = save(table, request, proposal, true);
    expect(saved.skipped.length).toBe(proposal.pairs.filter((pair) => pair.mentor === mentor).length);
    expect(saved.skipped[0]).toContain('выбыл');
  });
});

describe('groups', () => {
  const table = demonstrationTable();
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);
  const [first, second] = [...proposal.pairs, ...proposal.unpaired];
  for (const person of [first, second]) {
    const row = rowOf(table, 'Наставляемые', person?.mentee ?? '');
    table.type('Наставляемые', row, 'Основной запрос наставляемого', [['адаптация в коллективе']]);
  }
  const row = rowOf(table, 'Наставники', proposal.pairs[0]?.mentor ?? '');
  table.type('Наставники', row, 'Готов вести группу', [['да']]);
  table.type('Наставники', row, 'Предел наставляемых', [['6']]);
  const offers = table.call('proposePairs', request).groups;

  it('are offered to whoever takes one, by topics that free mentees share', () => {
    expect(offers.length).toBeGreaterThan(0);
    for (const { mentees, title } of offers) {
      expect(mentees.length).toBeGreaterThan(1);
      expect(title.length).toBeGreaterThan(3);
    }
  });

  it('leave the problem when accepted, and are written under one code', () => {
    const [offer] = offers;
    if (!offer) throw new Error('no offer');
    const group = { mentor: offer.mentor, mentees: offer.mentees.map(({ code }) => code), topic: offer.topic };
    const accepted = decided(request, { ...NO_CONSTRAINTS, groups: [group] });
    const proposal = table.call('proposePairs', accepted);
    expect(proposal.pairs.filter((pair) => pair.group === 0).map(({ mentee }) => mentee)).toEqual(group.mentees);
    const saved = save(table, accepted, proposal);
    const codes = saved.codes.map((code) => table.shown('Пары', rowOf(table, 'Пары', code), 'Код группы'));
    expect(codes.slice(0, group.mentees.length)).toEqual(group.mentees.map(() => 'ГР-003'));
    expect(codes.slice(group.mentees.length).filter((code) => code !== '')).toEqual([]);
    const first = rowOf(table, 'Пары', saved.codes[0] ?? '');
    expect(table.shown('Пары', first, 'Вид наставничества')).toBe('наставничество в группе');
    expect(table.shown('Пары', first, 'Тема')).toBe(offer.title);
  });
});

describe('a matching that broke off while its line was being written', () => {
  it('is finished by the next press under the same number', () => {
    const input = (({ table }) => {
      const request = firstRequest(table);
      const proposal = table.call('proposePairs', request);
      return { request, pairs: shownPairs(proposal), digest: proposal.digest, anyway: false };
    })(open(school()));
    let writes = 0;
    const broken = open(school(), {
      onCall: ({ name }) => {
        // The first write is the line up to its blank cell, the second what comes after it.
        if (name === 'Range.setValues' && ++writes === 2) throw new HostFault('exception');
      },
    });
    pressed(broken, ({ call }) => void call('saveMatching', input));
    const { table } = open(broken.scene());
    table.call('saveMatching', input);
    expect(table.call('matchRuns', {}).map(({ code, present }) => `${code} ${present}`)).toEqual(['ПБ-001 1']);
    expect(table.call('openMatchRun', { code: 'ПБ-001' }).list).toHaveLength(1);
  });
});

describe('killed in the middle', () => {
  /** Opens the saved table with other options: the way to put a fault into one command only. */
  function reopen(state: Json, options: Partial<HostOptions> = {}): TestTable {
    const manifest = JSON.parse(distFile('appsscript.json')) as Json;
    return tableOf(createHost({ files: addOnFiles(), manifest, now: () => NOW, state, ...options }));
  }
  const table = demonstrationTable();
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);
  const input = { request, pairs: shownPairs(proposal), digest: proposal.digest, anyway: false };
  const state = table.host.save();
  const undisturbed = reopen(state);
  undisturbed.call('saveMatching', input);
  const count = undisturbed.lastCalls().length;

  it.each(sampleOfKills(Array.from({ length: count }, (_, index) => [index])))(
    'at call %i: all pairs after the next command, or none',
    (at) => {
      let calls = 0;
      const disturbed = reopen(state, {
        onCall: () => {
          if (calls++ === at) throw new HostFault('kill');
        },
      });
      disturbed.host.run('callCommand', ['saveMatching', input as unknown as Json], 'sidebar');
      const after = reopen(disturbed.host.save());
      after.call('checkRecords', {});
      expect([0, proposal.pairs.length]).toContain(written(after).length);
      expect(new Set(written(after)).size).toBe(written(after).length);
      expect(after.call('journalEntries', {}).map((entry) => entry.state)).not.toContain('начато');
    },
  );
});
