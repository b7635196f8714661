/** «Записать встречу» on the built bundle: what is suggested, what is written, planned meetings, groups, kinds. */
import { describe, expect, it } from 'vitest';
import type { OutputOf } from '../../src/commands/rpc.ts';
import { demonstrationTable, type TestTable } from './table.ts';

type Chosen = NonNullable<OutputOf<'meetingForm'>['chosen']>;

const table = demonstrationTable();

function chosen(of: TestTable, code: string): Chosen {
  const form = of.call('meetingForm', { code });
  if (!form.chosen) throw new Error(`${code} was not chosen`);
  return form.chosen;
}

const valueOf = (form: Chosen, key: string): string | undefined =>
  form.fields.find((field) => field.key === key)?.value;

/** Saves the form as the panel does: known answers, what the fields hold, what was typed. */
function save(of: TestTable, form: Chosen, typed: Record<string, string>): string {
  const shown = Object.fromEntries(form.fields.map(({ key, value }) => [key, value]));
  const saved = of.call('saveRecord', {
    sheet: 'meetings',
    code: form.meeting,
    values: { ...form.known, ...shown, ...typed },
  });
  expect(saved.wrong).toEqual({});
  return saved.code;
}

const issues = (of: TestTable, code: string) =>
  of.call('checkRecords', {}).issues.filter(({ record }) => record === code);

describe('a meeting', { timeout: 120_000 }, () => {
  it('offers pairs under way, a group once', () => {
    const { pairs, chosen: none } = table.call('meetingForm', { code: '' });
    expect(none).toBeUndefined();
    const codes = pairs.map(({ code }) => code);
    expect(codes).toContain('ПР-001');
    // ПР-002 and ПР-003 are one group; ПР-010 was rejected.
    expect(codes).toContain('ПР-002');
    expect(pairs.find(({ code }) => code === 'ПР-002')?.title).toMatch(/ и ещё 1 \(группа\)$/);
    expect(codes).not.toContain('ПР-003');
    expect(codes).not.toContain('ПР-010');
  });

  it('asks three questions and is written with the pair, the next kind of the sequence and the year', () => {
    const form = chosen(table, 'ПР-008');
    const main = form.fields.filter(({ group }) => group === '').map(({ key }) => key);
    expect(main.slice(0, 3)).toEqual(['heldOn', 'result', 'task']);
    expect(valueOf(form, 'heldOn')).toBe('2026-11-22');
    const before = form.held;
    const code = save(table, form, { result: 'Разобрали урок', task: 'План-конспект' });
    const after = chosen(table, 'ПР-008');
    expect(after.held).toBe(before + 1);
    expect(after.before[0]).toBe(`22.11.2026: ${valueOf(form, 'type') ?? ''}`);
    expect(issues(table, code)).toEqual([]);
    expect(table.call('card', { code }).lines).toContainEqual({ title: 'Учебный год', value: '2026/2027' });
  });

  it('of a group ticks everybody, and keeps who came', () => {
    const form = chosen(table, 'ПР-003');
    const attended = form.fields.find(({ key }) => key === 'attended');
    const everybody = attended?.options ?? [];
    expect(everybody.length).toBeGreaterThan(1);
    expect(attended?.value.split('; ')).toEqual(everybody);
    const code = save(table, form, { attended: everybody[0] ?? '' });
    expect(issues(table, code)).toEqual([]);
    expect(table.call('card', { code }).lines).toContainEqual({ title: 'Присутствовали', value: everybody[0] ?? '' });
  });

  it('planned before is marked as held instead of written twice', () => {
    const fresh = demonstrationTable();
    const planned = fresh.call('saveRecord', {
      sheet: 'meetings',
      code: '',
      values: { pairRef: 'ПР-008', type: 'регулярная встреча', plannedOn: '2026-11-20', goal: 'Открытый урок' },
    }).code;
    const form = chosen(fresh, 'ПР-008');
    expect(form.meeting).toBe(planned);
    expect(valueOf(form, 'heldOn')).toBe('2026-11-20');
    expect(valueOf(form, 'goal')).toBe('Открытый урок');
    expect(save(fresh, form, { result: 'Провели' })).toBe(planned);
    expect(chosen(fresh, 'ПР-008').meeting).toBe('');
  });

  it('of virtual mentoring is held online and asks for the tool', () => {
    // ПР-016 is the demonstration's virtual pair.
    const form = chosen(table, 'ПР-016');
    expect(valueOf(form, 'channel')).toBe('дистанционно');
    expect(form.fields.filter(({ group }) => group === '').map(({ key }) => key)).toContain('tool');
  });

  it('answers the line of attention that asks for it', () => {
    const late = table.call('attentionList', {}).lines.filter(({ rule }) => rule === 'MEETING');
    expect(late.length).toBeGreaterThan(0);
    for (const { action, record } of late)
      expect(action).toEqual({ kind: 'open', label: 'Записать встречу', place: 'meeting', record });
  });

  it('refuses a pair that is not there in a sentence', () => {
    expect(table.reply('meetingForm', { code: 'ПР-999' })).toMatchObject({
      ok: false,
      message: 'Пары ПР-999 в таблице больше нет. Выберите другую.',
    });
  });
});
