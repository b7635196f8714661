/** Answers of a form taken over through the built add-on: proposed columns, one writing, no second copy, undone. */
import { describe, expect, it } from 'vitest';
import { demonstrationTable } from './table.ts';

const TEXT = [
  'Отметка времени\tВаш код\tНасколько комфортно вам было общаться с наставником?\tЧего вам не хватило?',
  '20.11.2026 10:15:00\tНЯ-001\t9\t=1+1',
  '20.11.2026 10:20:00\tНЯ-999\t5\t',
].join('\n');

describe('«Забрать ответы»', () => {
  it('goes from a pasted table to rows of «Анкеты», once, and back', () => {
    const table = demonstrationTable();
    const read = table.call('readAnswers', { text: TEXT, tab: '' });
    expect(read.columns.map(({ key }) => key)).toEqual(['answeredOn', 'personRef', 'comfort', 'missing']);
    const mapping = Object.fromEntries(read.columns.map(({ index, key }) => [String(index), key]));
    const request = { text: TEXT, tab: '', mapping, stage: 'middle' as const, side: 'mentees' as const };
    const took = table.call('takeAnswers', request);
    expect(took).toMatchObject({ added: 1, left: [{ row: 2, reason: '«НЯ-999» нет среди участников' }] });
    // Below the header and the six answers of the demonstration.
    const row = 8;
    // A formula in an answer stays text.
    expect(table.shown('Анкеты', row, 'Чего не хватило')).toBe('=1+1');
    expect(table.shown('Анкеты', row, 'Средний балл')).toMatch(/^9/);
    expect(table.call('takeAnswers', request).added).toBe(0);
    expect(table.call('checkRecords', {}).issues.filter(({ sheet }) => sheet === 'questionnaires')).toEqual([]);
    table.call('undo', {});
    expect(table.shown('Анкеты', row, 'Чего не хватило')).toBe('');
  });
  it('takes the answers of a form from its own tab, and a second time only the new ones', () => {
    const table = demonstrationTable();
    table.host.act({ kind: 'addSheet', title: 'Ответы на форму (1)' });
    const tab = table.sheet('Ответы на форму (1)').id;
    const [header = '', first = ''] = TEXT.split('\n');
    const put = (row: number, line: string): void => {
      table.host.edit({ sheet: tab, row, column: 1, texts: [line.split('\t')] });
    };
    put(1, header);
    put(2, first);
    expect(table.call('answerSources', {}).tabs).toEqual(['Ответы на форму (1)']);
    const source = { text: '', tab: 'Ответы на форму (1)' };
    const read = table.call('readAnswers', source);
    expect(read.rows).toBe(1);
    const mapping = Object.fromEntries(read.columns.map(({ index, key }) => [String(index), key]));
    const request = { ...source, mapping, stage: 'middle' as const, side: 'mentees' as const };
    expect(table.call('takeAnswers', request).added).toBe(1);
    put(3, '21.11.2026 9:00:00\tНЯ-002\t7\tвремени');
    expect(table.call('takeAnswers', request)).toMatchObject({
      added: 1,
      left: [{ row: 1, reason: 'ответ НЯ-001 от 20.11.2026 уже записан' }],
    });
    expect(table.shown('Анкеты', 9, 'Чего не хватило')).toBe('времени');
    expect(table.call('takeAnswers', request).added).toBe(0);
    expect(table.reply('readAnswers', { text: '', tab: 'Анкеты' })).toMatchObject({ ok: false, code: 'answers.noTab' });
  });
  it('refuses what has no column with the respondent', () => {
    const table = demonstrationTable();
    const reply = table.reply('takeAnswers', {
      text: TEXT,
      tab: '',
      mapping: { 2: 'comfort' },
      stage: 'exit',
      side: 'mentees',
    });
    expect(reply).toMatchObject({ ok: false, code: 'answers.nobody' });
  });
});
