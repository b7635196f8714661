/** Ten different commands are taken back one after another and leave the table as it was; what somebody typed meanwhile stays. */
import { describe, expect, it } from 'vitest';
import { firstRequest, shownPairs } from './matching-panel.ts';
import { demonstrationTable, type TestTable } from './table.ts';

/** Two histories stay: what commands did, and how pairs were chosen. */
const HISTORIES = ['Журнал', 'Подборы'];

/** Everything else in the table: sheet, cell, content and note. */
function contentOf(table: TestTable): Record<string, string> {
  const content: Record<string, string> = {};
  for (const { id, title } of table.host.view().sheets) {
    if (HISTORIES.includes(title)) continue;
    for (const [place, { v, note }] of Object.entries(table.host.sheetView(id).cells)) {
      const text = `${String(v ?? '')}${note === undefined || note === '' ? '' : ` [${note}]`}`;
      if (text !== '') content[`${title} ${place}`] = text;
    }
  }
  return content;
}

/** Row of «Педагоги» that holds this text. */
function rowOf(table: TestTable, text: string): number {
  const found = Object.entries(table.sheet('Педагоги').cells).find(([, { v }]) => v === text);
  return Number(found?.[0].split(',')[0]);
}

const TEN: readonly (readonly [name: string, give: (table: TestTable) => unknown])[] = [
  [
    'a person added',
    (table) => table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Зимина Вера Олеговна' } }),
  ],
  [
    'a person changed',
    (table) => table.call('saveRecord', { sheet: 'staff', code: 'ПД-003', values: { position: 'педагог-психолог' } }),
  ],
  ['wishes', (table) => table.call('savePreference', { person: 'НЯ-001', choices: ['НК-002'], unwanted: ['НК-003'] })],
  [
    'weights',
    (table) => {
      const { criteria } = table.call('matchingStart', {});
      table.call('saveMatchWeights', {
        weights: Object.fromEntries(criteria.map(({ code }, index) => [code, index + 1])),
      });
    },
  ],
  [
    'matching',
    (table) => {
      const request = firstRequest(table);
      const proposal = table.call('proposePairs', request);
      table.call('saveMatching', { request, pairs: shownPairs(proposal), digest: proposal.digest, anyway: false });
    },
  ],
  [
    'a programme',
    (table) => {
      const pair = table.call('programmePairs', {}).pairs.find(({ has }) => !has)?.code ?? '';
      const draft = table.call('draftProgramme', { pair, from: '2026-11-23', to: '2027-05-31' });
      const take = draft.activities.slice(0, 4).map(({ code }) => code);
      table.call('saveProgramme', { pair, from: draft.from, to: draft.to, goal: 'Освоиться', take });
    },
  ],
  ['an item not needed', (table) => table.call('setNotNeeded', { code: 'МР-002', notNeeded: true })],
  ['a deadline', (table) => table.call('mendDeadline', { code: 'МР-001', readAs: 'до 01.12.2026' })],
  ['settings', (table) => table.call('saveSettings', { values: { place: 'с. Новые Ключи' }, namesAccepted: true })],
  [
    'items removed from the end',
    (table) => {
      const codes = table.call('roadmapBoard', {}).items.map(({ code }) => code);
      table.call('removeItems', { codes: codes.sort().slice(-2) });
    },
  ],
];

describe('ten commands', { timeout: 300_000 }, () => {
  it('are undone in order and leave every cell as it was', () => {
    const table = demonstrationTable();
    table.call('checkRecords', {});
    const states = [contentOf(table)];
    for (const [, give] of TEN) {
      give(table);
      table.call('checkRecords', {});
      states.push(contentOf(table));
    }
    for (let step = TEN.length; step > 0; step--) {
      const [name] = TEN[step - 1] ?? [''];
      expect(states[step], name).not.toEqual(states[step - 1]);
      const undone = table.call('undo', {});
      expect(undone.conflicts, name).toEqual([]);
      expect(contentOf(table), name).toEqual(states[step - 1]);
    }
  });

  it('leave what somebody typed meanwhile, name it, and bring everything else back', () => {
    const table = demonstrationTable();
    table.call('checkRecords', {});
    for (const [, give] of TEN) give(table);
    const row = rowOf(table, 'ПД-003');
    table.type('Педагоги', row, 'Должность', [['методист']]);
    const conflicts = TEN.flatMap(() => table.call('undo', {}).conflicts);
    expect(conflicts).toEqual(['ПД-003, «Должность»: ячейку за это время изменили, оставлено то, что в ней стоит.']);
    expect(table.shown('Педагоги', row, 'Должность')).toBe('методист');
    expect(table.reply('undo', {})).toMatchObject({ ok: true, value: { title: 'Заполнен пример школы' } });
  });
});

describe('a column of the curator’s own', { timeout: 120_000 }, () => {
  it('keeps its row when the record that came with a command is taken back', () => {
    const table = demonstrationTable();
    const { id, columns } = table.sheet('Педагоги');
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Зимина Вера Олеговна' } });
    const at = rowOf(table, 'Зимина Вера Олеговна');
    table.host.act({ kind: 'insertColumns', sheet: id, at: columns + 1, count: 1 });
    table.host.edit({ sheet: id, row: 1, column: columns + 1, texts: [['Ключ от шкафа']] });
    table.host.edit({ sheet: id, row: at, column: columns + 1, texts: [['у завхоза']] });
    const undone = table.call('undo', {});
    expect(undone.conflicts.join(' ')).toContain('«Ключ от шкафа»');
    expect(table.shown('Педагоги', at, 'Ключ от шкафа')).toBe('у завхоза');
    expect(table.shown('Педагоги', at, 'ФИО')).toBe('Зимина Вера Олеговна');
  });
});
