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
