/** «Отменить» on the built bundle: the last command is taken back, what somebody typed since is shown and left. */
import { describe, expect, it } from 'vitest';
import { makePapers, requestFor } from './papers-made.ts';
import { readyTable } from './table.ts';

/** A school with one teacher who is a mentor, another who is a mentee, and their pair. */
function smallSchool() {
  const table = readyTable();
  const teacher = (fullName: string, position: string) =>
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName, position } });
  teacher('Петров Пётр Ильич', 'учитель математики');
  teacher('Сидорова Анна Львовна', 'учитель математики');
  table.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef: 'ПД-001 · Петров П. И.' } });
  table.call('saveRecord', { sheet: 'mentees', code: '', values: { staffRef: 'ПД-002 · Сидорова А. Л.' } });
  return table;
}

describe('undo', () => {
  it('takes away a mentor whose columns were filled from the teacher’s row meanwhile', () => {
    const table = smallSchool();
    expect(table.shown('Наставники', 2, 'ФИО наставника')).toBe('Петров Пётр Ильич');
    table.call('undo', {});
    const mentors = table.call('undo', {});
    expect(mentors.conflicts).toEqual([]);
    expect(table.shown('Наставники', 2, 'Код')).toBe('');
  });

  it('leaves a record that somebody has written into, and says so', () => {
    const table = smallSchool();
    table.type('Наставляемые', 2, 'Сильные стороны', [['любит детей']]);
    const undone = table.call('undo', {});
    expect(undone.conflicts.join(' ')).toContain('есть изменения');
    expect(table.shown('Наставляемые', 2, 'Код')).toBe('НЯ-001');
  });

  it('never overwrites a cell that was changed after the command', () => {
    const table = smallSchool();
    table.call('saveRecord', { sheet: 'staff', code: 'ПД-001', values: { position: 'учитель физики' } });
    table.type('Педагоги', 2, 'Должность', [['методист']]);
    const undone = table.call('undo', {});
    expect(undone.conflicts).toHaveLength(1);
    expect(table.shown('Педагоги', 2, 'Должность')).toBe('методист');
  });

  it('brings computed columns back too', () => {
    const table = smallSchool();
    table.call('addPairs', { values: { mentorRef: 'НК-001', form: 'учитель – учитель' }, mentees: ['НЯ-001'] });
    const consents = { mentorConsentOn: '2026-09-01', menteeConsentOn: '2026-09-01' };
    table.call('saveRecord', { sheet: 'pairs', code: 'ПР-001', values: consents });
    expect(table.shown('Пары', 2, 'Состояние')).toBe('Согласована');
    table.call('undo', {});
    expect(table.shown('Пары', 2, 'Состояние')).toBe('Предложена');
  });

  it('goes back one action after another', () => {
    const table = smallSchool();
    for (let step = 0; step < 4; step++) table.call('undo', {});
    for (const title of ['Педагоги', 'Наставники', 'Наставляемые'])
      expect(table.shown(title, 2, 'Код'), title).toBe('');
  });

  it('says so when there is nothing left to take back', () => {
    const table = readyTable();
    table.call('undo', {});
    const reply = table.reply('undo', {});
    expect(reply).toMatchObject({ ok: false, code: 'undo.nothing' });
  });
});

describe('«Начать свою таблицу»', () => {
  it('takes the whole demonstration away and asks the first questions again', async () => {
    const { demonstrationTable } = await import('./table.ts');
    const table = demonstrationTable();
    const started = table.call('startOwn', {});
    expect(started.kept).toEqual([]);
    const state = table.call('panelState', {});
    expect(state.stage).toBe('setup');
    expect(state.counts.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
  });

  it('takes papers made from the example off the list and names the files that stay; undo brings their lines back', async () => {
    const { demonstrationTable } = await import('./table.ts');
    const table = demonstrationTable();
    const made = [
      ...makePapers(table, requestFor(table, 'D-18', [])).made,
      ...makePapers(table, requestFor(table, 'D-10', ['НК-001'])).made,
    ];
    expect(made).toHaveLength(2);
    const started = table.call('startOwn', {});
    expect(started.kept).toEqual([]);
    expect(started.files.map(({ link }) => link)).toEqual(made.map(({ url }) => url));
    expect(table.call('documentList', {})).toEqual([]);
    table.call('undo', {});
    const codes = table.call('documentList', {}).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(made.map(({ code }) => code)));
  });
});
