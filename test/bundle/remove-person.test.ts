/** «Убрать человека» on the built bundle: the name leaves every cell and undo value, pairs end, others stay whole. */
import { describe, expect, it } from 'vitest';
import { makePapers, requestFor } from './papers-made.ts';
import { readyTable } from './table.ts';

describe('a person who withdrew the consent', { timeout: 120_000 }, () => {
  const table = readyTable();
  const teacher = (fullName: string) =>
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName, position: 'учитель' } });
  teacher('Петров Пётр Ильич');
  teacher('Сидорова Анна Львовна');
  table.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef: 'ПД-001 · Петров П. И.' } });
  table.call('saveRecord', { sheet: 'mentees', code: '', values: { staffRef: 'ПД-002 · Сидорова А. Л.' } });
  table.call('addPairs', { values: { mentorRef: 'НК-001', form: 'учитель – учитель' }, mentees: ['НЯ-001'] });
  table.type('Педагоги', 3, 'Примечание', [['Работает с Петровым']]);
  table.call('saveSettings', { values: { organizationAddress: 'с. Ключи, ул. Школьная, 1' }, namesAccepted: false });
  const consents = makePapers(table, requestFor(table, 'D-10', ['НК-001'])).made;
  makePapers(table, requestFor(table, 'D-10', ['НЯ-001']));

  it('is shown with what will end', () => {
    const about = table.call('personToRemove', { code: 'НК-001' });
    expect(about.codes).toEqual(['НК-001', 'ПД-001']);
    expect(about.pairs.map(({ code }) => code)).toEqual(['ПР-001']);
    expect(consents).toHaveLength(1);
    // Papers made already: the add-on deletes no file, so the curator is told where they lie.
    expect(about.papers.map(({ code, link }) => [code, link])).toEqual(consents.map(({ code, url }) => [code, url]));
    expect(table.reply('personToRemove', { code: 'НК-999' })).toMatchObject({ ok: false, code: 'person.gone' });
  });

  it('is nowhere by name afterwards, and the other person is', () => {
    const removed = table.call('removePerson', { code: 'НК-001', accepted: true });
    expect(removed.pairs.map(({ code }) => code)).toEqual(['ПР-001']);
    expect(removed.papers).toEqual([expect.objectContaining({ link: consents[0]?.url })]);
    const texts = table.host
      .view()
      .sheets.map(({ id }) => JSON.stringify(table.host.sheetView(id)))
      .join('\n');
    expect(texts).not.toMatch(/Петров/);
    expect(texts).toMatch(/Сидорова Анна Львовна/);
    expect(table.shown('Педагоги', 2, 'ФИО')).toBe('ПД-001');
    expect(table.shown('Пары', 2, 'Отклонена')).toBe('22.11.2026');
    expect(JSON.stringify(table.call('checkRecords', {}))).not.toMatch(/name\.digits/);
  });

  it('is not yet on the list of those whose term has passed', () => {
    expect(table.call('keptTooLong', {})).toEqual({ months: 12, people: [] });
    table.type('Пары', 2, 'Отклонена', [['01.09.2025']]);
    expect(table.call('keptTooLong', {}).people.map(({ code }) => code)).toEqual(['НЯ-001']);
  });
});
