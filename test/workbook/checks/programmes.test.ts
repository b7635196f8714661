/** Programmes, their activities, the sequence of meetings and questionnaires: what is found, in the words of the domain. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { shownValues } from '../../../src/workbook/checks/index.ts';
import { answersOf } from '../../../src/workbook/programmes/answers-of.ts';
import { bookOf, day, TODAY } from './book-of.ts';
import { activePair, found, programme, wellKept } from './small-school.ts';

type Row = Readonly<Record<string, Cell>>;

const activity = (change: Row): Row => ({ id: 'ПМ-001', programmeRef: 'ПП-001', title: 'Открытый урок', ...change });

describe('activities of a programme', () => {
  it.each([
    ['within the term', { dueOn: day('2026-12-01') }, []],
    ['on the last day', { dueOn: day('2027-05-31') }, []],
    ['a day after the end', { dueOn: day('2027-06-01') }, ['activity.outside warning activities 2 dueOn']],
    ['of nobody', { programmeRef: '' }, ['activity.nobody error activities 2 programmeRef']],
    ['of a route without a programme', { programmeRef: '', menteeRef: 'НЯ-001' }, []],
    ['done tomorrow', { doneOn: day('2026-11-23') }, ['date.future error activities 2 doneOn']],
    ['of a level beyond the scale', { levelBefore: 4 }, ['cell.number.range error activities 2 levelBefore']],
  ])('%s', (_name, change, expected) => {
    expect(found({ activities: [activity(change as Row)] })).toEqual(expected);
  });
  it('are counted for their programme: «1 из 2 (50 %)»', () => {
    const activities = [activity({ doneOn: day('2026-11-20') }), activity({ id: 'ПМ-002' })];
    const shown = shownValues(bookOf({ ...wellKept, activities }), TODAY);
    expect(shown.find(({ column }) => column === 'progress')?.value).toBe('1 из 2 (50 %)');
  });
});

describe('an approval', () => {
  it('after the end of the pair is an error', () => {
    const pairs = [
      { ...activePair, terminatedOn: day('2026-11-11'), noticeOn: day('2026-11-05'), endReason: 'перевод' },
    ];
    expect(found({ pairs })).toEqual(['programme.pairOver error programmes 2 approvedOn']);
  });
  it('of a correction does not move the first one', () => {
    const again = { ...programme, correctionOn: day('2026-11-16'), reapprovedOn: day('2026-11-18') };
    const shown = shownValues(bookOf({ ...wellKept, programmes: [again] }), TODAY);
    expect(shown.find(({ sheet, column }) => sheet === 'programmes' && column === 'state')?.value).toBe('реализуется');
    expect(found({ programmes: [{ ...programme, reapprovedOn: day('2026-11-01') }] })).toEqual([
      'programme.reapproval error programmes 2 reapprovedOn',
    ]);
  });
});

const meeting = (id: string, type: string, held: string, change: Row = {}): Row => ({
  id,
  pairRef: 'ПР-001',
  type,
  heldOn: day(held),
  ...change,
});

describe('meetings of a pair', () => {
  it.each([
    [
      'in their order',
      [
        ['знакомство', '2026-11-02'],
        ['пробная', '2026-11-09'],
        ['регулярная', '2026-11-16'],
      ],
      [],
    ],
    [
      'with two introductions',
      [
        ['знакомство', '2026-11-02'],
        ['знакомство', '2026-11-09'],
      ],
      ['meeting.twice warning meetings 3 type'],
    ],
    [
      'with the introduction later than another',
      [
        ['регулярная', '2026-11-02'],
        ['знакомство', '2026-11-09'],
      ],
      ['meeting.order warning meetings 3 type'],
    ],
    [
      'after the final one',
      [
        ['итоговая', '2026-11-02'],
        ['регулярная', '2026-11-09'],
      ],
      ['meeting.order warning meetings 3 type'],
    ],
  ])('%s', (_name, lines, expected) => {
    const meetings = lines.map(([type = '', held = ''], index) => meeting(`ВС-00${index + 1}`, type, held));
    expect(found({ meetings })).toEqual(expected);
  });
  it('name as present only members of the pair', () => {
    const meetings = [meeting('ВС-001', 'знакомство', '2026-11-02', { attended: 'НЯ-001' })];
    expect(found({ meetings })).toEqual([]);
  });
});

const answer = (change: Row = {}): Row => ({
  id: 'АН-001',
  personRef: 'НЯ-001',
  stage: 'итоговая (май)',
  answeredOn: day('2026-11-20'),
  pairRef: 'ПР-001',
  comfort: 8,
  ...change,
});

describe('questionnaires', () => {
  it.each([
    ['of one’s own pair', [answer()], []],
    ['of somebody else’s pair', [answer({ personRef: 'НК-001', pairRef: 'ПР-001' })], []],
    ['with eleven of ten', [answer({ comfort: 11 })], ['cell.number.range error questionnaires 2 comfort']],
    [
      'answered tomorrow',
      [answer({ answeredOn: day('2026-11-23') })],
      ['date.future error questionnaires 2 answeredOn'],
    ],
    [
      'answered twice',
      [answer(), answer({ id: 'АН-002' })],
      ['questionnaire.twice warning questionnaires 3 personRef'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(found({ questionnaires: rows })).toEqual(expected);
  });
  it('tell the role by the code, and keep only scores that are on the scale', () => {
    const book = bookOf({
      ...wellKept,
      questionnaires: [answer({ support: 12, theory: 6 }), answer({ personRef: 'НК-001' })],
    });
    expect(answersOf(book).map(({ values }) => [values.role, values.scores])).toEqual([
      ['mentee', [8, 6]],
      ['mentor', [8]],
    ]);
  });
  it('sum the nine criteria of the curator: 15 of 18 is the best level, 14 is not', () => {
    const marks = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`criterion${n}`, n <= 6 ? 2 : 1]));
    const level = (row: Row) =>
      shownValues(bookOf({ ...wellKept, questionnaires: [row] }), TODAY).find(({ column }) => column === 'assessment')
        ?.value;
    expect(level(answer({ personRef: 'КР-001', ...marks }))).toBe('15 из 18, оптимальный уровень');
    expect(level(answer({ personRef: 'КР-001', ...marks, criterion1: 1 }))).toBe('14 из 18, допустимый уровень');
    expect(level(answer({ personRef: 'КР-001', ...marks, criterion1: '' }))).toBeUndefined();
  });
});
