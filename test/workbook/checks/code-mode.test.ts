import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { checkBook } from '../../../src/workbook/checks/index.ts';
import type { SheetKey } from '../../../src/workbook/define.ts';
import { builtInLines, dictionaryCells } from '../../../src/workbook/dictionaries/index.ts';
import { settingCells, settingDefinitions } from '../../../src/workbook/settings/index.ts';
import { bookOf, gridOf, TODAY, type Records } from './book-of.ts';
import { activePair, experienced, mentee, mentor, wellKept, young, found } from './small-school.ts';

describe('code mode', () => {
  const codes = { settings: { peopleMode: 'коды' } };
  const coded: Records = {
    staff: [
      { ...experienced, fullName: 'ПД-001' },
      { ...young, fullName: 'ПД-002' },
    ],
    mentors: [{ ...mentor, staffRef: 'ПД-001' }],
    mentees: [{ ...mentee, staffRef: 'ПД-002' }],
    pairs: [{ ...activePair, mentorRef: 'НК-001', menteeRef: 'НЯ-001' }],
  };
  it('demands no names and no consents to processing', () => {
    expect(found(coded, codes)).toEqual([]);
    expect(
      found(
        {
          ...coded,
          staff: [
            { ...experienced, fullName: '', pdConsentOn: '' },
            { ...young, fullName: 'ПД-002' },
          ],
        },
        codes,
      ),
    ).toEqual([]);
  });
  it('finds nothing personal in what the add-on itself writes', () => {
    const settings = settingDefinitions.map((setting): Record<string, Cell> => ({ ...settingCells(setting) }));
    const mode = settings.find((line) => line.key === 'peopleMode')!;
    mode.value = 'коды';
    const dictionaries = builtInLines().map(dictionaryCells);
    const grids = { settings: gridOf('settings', settings), dictionaries: gridOf('dictionaries', dictionaries) };
    expect(found(coded, { grids })).toEqual([]);
  });
  it('marks a name in the name column and offers the code', () => {
    const staff = [experienced, { ...young, fullName: 'ПД-002' }];
    const [issue, ...rest] = checkBook(bookOf({ ...wellKept, ...coded, staff }, codes), { today: TODAY });
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      code: 'cell.name.codeOnly',
      root: true,
      column: 'fullName',
      fix: { label: 'Заменить кодом', value: 'ПД-001' },
    });
  });
  it.each<[SheetKey, string, Cell]>([
    ['pairs', 'note', 'подвести итоги с Петровым Иваном'],
    ['pairs', 'psychologicalSupport', 'Кузнецова О. Н.'],
    ['mentees', 'strengths', 'звонить +7 912 345-67-89'],
    ['mentees', 'strengths', 89123456789],
    ['programmes', 'goal', 'писать на ivanova@mail.ru'],
    ['pairs', 'mentorRef', 'НК-001 · Иванова М. П.'],
  ])('marks personal text on %s, %s: %s', (sheet, column, cell) => {
    const rows = ({ ...wellKept, ...coded } as Records)[sheet]!;
    const records = { ...coded, [sheet]: [{ ...rows[0], [column]: cell }] } as Records;
    expect(found(records, codes)).toEqual([`codes.personalText error ${sheet} 2 ${column}`]);
  });
  it('offers to replace a name that is still in the table by its code', () => {
    const staff = [experienced, { ...young, fullName: 'ПД-002' }];
    const issues = checkBook(
      bookOf({ ...coded, staff, pairs: [{ ...coded.pairs![0]!, note: 'вопросы к Иванова М. П. до мая' }] }, codes),
      { today: TODAY },
    );
    const issue = issues.find(({ code }) => code === 'codes.personalText')!;
    expect(issue.fix).toEqual({ label: 'Заменить кодом', value: 'вопросы к ПД-001 до мая' });
    expect(issue.action).toContain('истории версий');
  });
});
