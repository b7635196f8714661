/** A programme drafted from the panel of the built add-on, written with its activities, and taken back. */
import { describe, expect, it } from 'vitest';
import { demonstrationTable } from './table.ts';

describe('«Составить программу»', () => {
  it('writes a programme of the whole group with its activities without a finding, and undoes both', () => {
    const table = demonstrationTable();
    const { pairs } = table.call('programmePairs', {});
    const pair = pairs.find(({ has }) => !has)!.code;
    const draft = table.call('draftProgramme', { pair, from: '2026-11-23', to: '2027-05-31' });
    const take = draft.activities.filter(({ suits }) => suits).map(({ code }) => code);
    const before = table
      .call('checkRecords', {})
      .issues.filter(({ sheet }) => sheet === 'activities' || sheet === 'programmes');
    const saved = table.call('saveProgramme', { pair, from: draft.from, to: draft.to, goal: 'Освоиться', take });
    expect(saved).toMatchObject({ code: 'ПП-010', activities: take.length, conflicts: [] });
    expect(table.shown('Программы', 11, 'Выполнение')).toBe(`0 из ${take.length} (0 %)`);
    expect(table.shown('Программы', 11, 'Состояние')).toBe('черновик');
    const after = table
      .call('checkRecords', {})
      .issues.filter(({ sheet }) => sheet === 'activities' || sheet === 'programmes');
    expect(after.filter(({ record }) => record === 'ПП-010' || record?.startsWith('ПМ') === true)).toEqual(
      before.filter(({ record }) => record?.startsWith('ПМ') === true),
    );
    table.call('undo', {});
    expect(table.shown('Программы', 11, 'Цель')).toBe('');
    expect(table.shown('Мероприятия программ', 15, 'Мероприятие')).toBe('');
  });
  it('refuses a term under three months and names the days that fit', () => {
    const table = demonstrationTable();
    const pair = table.call('programmePairs', {}).pairs[0]!.code;
    const reply = table.reply('draftProgramme', { pair, from: '2026-09-01', to: '2026-11-29' });
    expect(reply).toMatchObject({ ok: false, code: 'programme.term' });
    expect(JSON.stringify(reply)).toContain('30.11.2026');
  });
});
