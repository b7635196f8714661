/** Answers taken over from a form's sheet: people by code or name, scores with words, the same answer once. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { takenAnswers, type AnswerDefaults } from '../../../src/workbook/programmes/taken-answers.ts';
import { bookOf, day } from '../checks/book-of.ts';
import { wellKept } from '../checks/small-school.ts';

const DEFAULTS: AnswerDefaults = { stage: 'exit', side: 'mentees', day: '2027-05-20' };
const MAPPING = { 0: 'answeredOn', 1: 'personRef', 2: 'comfort', 3: 'wantsMore' };
const HEADER: readonly Cell[] = ['Отметка времени', 'Ваш код', 'Комфорт', 'Продолжить?'];

const taken = (lines: readonly (readonly Cell[])[], standing: readonly Record<string, Cell>[] = [], change = {}) =>
  takenAnswers(bookOf({ ...wellKept, questionnaires: standing }), [HEADER, ...lines], MAPPING, {
    ...DEFAULTS,
    ...change,
  });

describe('answers of a form', () => {
  it('become rows of «Анкеты»; the moment becomes a day, «8 – хорошо» becomes 8', () => {
    expect(taken([['19.05.2027 14:03:11', 'ня-1', '8 – хорошо', 'Да']])).toEqual({
      rows: [
        { stage: 'итоговая (май)', answeredOn: day('2027-05-19'), personRef: 'НЯ-001', comfort: 8, wantsMore: 'да' },
      ],
      left: [],
    });
  });
  it('keep what the scale does not know as it was typed, for the check to find', () => {
    expect(taken([[day('2027-05-19'), 'НЯ-001', 12, 'не знаю']]).rows[0]).toMatchObject({
      comfort: 12,
      wantsMore: 'не знаю',
    });
  });
  it('without a day are of today', () => {
    expect(taken([['', 'НЯ-001', 7, '']]).rows[0]).toMatchObject({ answeredOn: day('2027-05-20') });
  });
  it('of nobody, of a stranger and of the other side are left with the reason', () => {
    const { rows, left } = taken([
      ['', '', 7, ''],
      ['', 'НЯ-777', 7, ''],
      ['', 'НК-001', 7, ''],
      ['', '', '', ''],
    ]);
    expect(rows).toEqual([]);
    expect(left).toEqual([
      { row: 1, reason: 'не указано, кто ответил' },
      { row: 2, reason: '«НЯ-777» нет среди участников' },
      { row: 3, reason: '«НК-001» нет среди участников' },
    ]);
  });
  it('taken a second time add only what is new', () => {
    const standing = [{ id: 'АН-001', personRef: 'НЯ-001', stage: 'итоговая (май)', answeredOn: day('2027-05-19') }];
    const again = taken([[day('2027-05-19'), 'НЯ-001', 8, '']], standing);
    expect(again.rows).toEqual([]);
    expect(again.left[0]?.reason).toContain('уже записан');
  });
  it('know people by their names where the name is theirs alone', () => {
    const { rows } = taken([['', String(wellKept.staff?.[1]?.['fullName']).toUpperCase(), 7, '']]);
    expect(rows.map(({ personRef }) => personRef)).toEqual(['НЯ-001']);
  });
  it('20,000 of them are taken in one go', () => {
    const lines = Array.from({ length: 20000 }, (_, index): readonly Cell[] => [
      day(`2027-05-${10 + (index % 9)}`),
      'НЯ-001',
      7,
      '',
    ]);
    expect(taken(lines).rows).toHaveLength(9);
  });
});
