/** «Требует внимания»: each rule of «Справочники» in a small table, with a fixed day. */
import { describe, expect, it } from 'vitest';
import { attentionLines, attentionRules, daysText } from '../../../src/workbook/attention/index.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { attentionRules as dictionary } from '../../../src/workbook/dictionaries/attention.ts';
import { bookOf, day, TODAY, type Records } from '../checks/book-of.ts';

type Row = Record<string, Cell>;

const STAFF: Row[] = [
  { id: 'ПД-001', fullName: 'Орлова Вера Николаевна', birthYear: 1980, experienceStart: day('2002-09-01') },
  { id: 'ПД-002', fullName: 'Белов Пётр Ильич', birthYear: 2002, experienceStart: day('2025-09-01') },
];
const PEOPLE: Records = {
  staff: STAFF,
  mentors: [{ id: 'НК-001', staffRef: 'ПД-001', fullName: 'Орлова Вера Николаевна' }],
  mentees: [{ id: 'НЯ-001', staffRef: 'ПД-002', fullName: 'Белов Пётр Ильич' }],
};
const ACTIVE: Row = {
  id: 'ПР-001',
  mentorRef: 'НК-001',
  menteeRef: 'НЯ-001',
  form: 'учитель – учитель',
  proposedOn: day('2026-09-01'),
  mentorConsentOn: day('2026-09-02'),
  menteeConsentOn: day('2026-09-02'),
  orderNumber: '118-О',
  orderOn: day('2026-09-14'),
  agreementNumber: 'ДС-1',
  agreementOn: day('2026-09-14'),
};
const PROGRAMME: Row = {
  id: 'ПП-001',
  pairRefs: 'ПР-001',
  startsOn: day('2026-09-15'),
  endsOn: day('2027-05-31'),
  approvedOn: day('2026-09-18'),
};
const school = (changes: Records = {}): Records => ({
  ...PEOPLE,
  pairs: [ACTIVE],
  programmes: [PROGRAMME],
  ...changes,
});
const linesOf = (records: Records, today = TODAY) => attentionLines(bookOf(records), today);
const facts = (records: Records, rule: string, today = TODAY): string[] =>
  linesOf(records, today)
    .filter((line) => line.rule === rule)
    .map(({ record, fact, days }) => `${record}: ${fact} (${daysText(days)})`);

it('every line of the dictionary has a rule, and every rule a line', () => {
  expect(attentionRules.map(({ code }) => code).sort()).toEqual(dictionary.lines.map(({ code }) => code).sort());
});

describe('no meeting for 30 days', () => {
  const met = (heldOn: string, more: Row = {}): Records =>
    school({ meetings: [{ id: 'ВС-001', pairRef: 'ПР-001', heldOn: day(heldOn), ...more }] });
  it('counts from the last meeting held', () => {
    expect(facts(met('2026-10-22'), 'MEETING')).toEqual(['ПР-001: последняя встреча 22.10.2026 (31 день)']);
    expect(facts(met('2026-10-23'), 'MEETING')).toEqual([]);
  });
  it('without one, from the day the pair began to work', () => {
    expect(facts(school(), 'MEETING')).toEqual(['ПР-001: встреч ещё не было (65 дней)']);
  });
  it('a meeting of next week is no meeting yet', () => {
    expect(facts(met('2026-11-30'), 'MEETING')).toEqual(['ПР-001: встреч ещё не было (65 дней)']);
  });
  it('leaves pairs alone that are paused, over or not yet under way', () => {
    for (const change of [
      { pausedOn: day('2026-10-01') },
      { terminatedOn: day('2026-10-01'), endReason: 'просьба наставляемого' },
      { orderNumber: '', orderOn: '' },
    ])
      expect(facts(school({ pairs: [{ ...ACTIVE, ...change }] }), 'MEETING')).toEqual([]);
  });
  it('a meeting of a group is one of all its pairs', () => {
    const group = { groupCode: 'ГР-001', kinds: 'групповое' };
    const records = school({
      mentees: [...(PEOPLE.mentees ?? []), { id: 'НЯ-002', fullName: 'Котов Олег Иванович', category: 'педагог' }],
      pairs: [
        { ...ACTIVE, ...group },
        { ...ACTIVE, ...group, id: 'ПР-002', menteeRef: 'НЯ-002' },
      ],
      programmes: [{ ...PROGRAMME, pairRefs: 'ПР-001; ПР-002' }],
      meetings: [{ id: 'ВС-001', pairRef: 'ПР-002', heldOn: day('2026-11-20') }],
    });
    expect(facts(records, 'MEETING')).toEqual([]);
  });
});

describe('a questionnaire that nobody has filled in', () => {
  const answered = (stage: string, answeredOn: string): Records =>
    school({
      questionnaires: ['НЯ-001', 'НК-001'].map((personRef, index) => ({
        id: `АН-00${index + 1}`,
        personRef,
        stage,
        answeredOn: day(answeredOn),
      })),
    });
  it('at entry is waited for two weeks after the order', () => {
    expect(facts(school(), 'QUESTIONNAIRE').sort()).toEqual([
      'НК-001: не заполнена анкета на входе, ждём с 14.09.2026 (69 дней)',
      'НЯ-001: не заполнена анкета на входе, ждём с 14.09.2026 (69 дней)',
    ]);
    expect(facts(school(), 'QUESTIONNAIRE', '2026-09-28')).toEqual([]);
    expect(facts(answered('на входе', '2026-09-20'), 'QUESTIONNAIRE')).toEqual([]);
  });
  it('of January and of May are waited for from the 15th', () => {
    const inMay = facts(answered('на входе', '2026-09-20'), 'QUESTIONNAIRE', '2027-06-01').filter((fact) =>
      fact.startsWith('НЯ'),
    );
    expect(inMay).toEqual([
      'НЯ-001: не заполнена промежуточная анкета, ждём с 15.01.2027 (137 дней)',
      'НЯ-001: не заполнена итоговая анкета, ждём с 15.05.2027 (17 дней)',
    ]);
  });
  it('of a pair that ended early is the final one, and no more', () => {
    const ended = { ...ACTIVE, terminatedOn: day('2026-10-20'), endReason: 'просьба наставляемого' };
    const all = facts({ ...answered('на входе', '2026-09-20'), pairs: [ended] }, 'QUESTIONNAIRE');
    expect(all.sort()).toEqual([
      'НК-001: не заполнена итоговая анкета, ждём с 20.10.2026 (33 дня)',
      'НЯ-001: не заполнена итоговая анкета, ждём с 20.10.2026 (33 дня)',
    ]);
  });
});

describe('a programme that ends within two weeks', () => {
  const ends = (endsOn: string, more: Row = {}): Records =>
    school({ programmes: [{ ...PROGRAMME, endsOn: day(endsOn), ...more }] });
  it('is told of with the days left, and after its end with the days passed', () => {
    expect(facts(ends('2026-12-06'), 'PROGRAMME_ENDS')).toEqual([
      'ПП-001: программа до 06.12.2026 (осталось: 14 дней)',
    ]);
    expect(facts(ends('2026-12-07'), 'PROGRAMME_ENDS')).toEqual([]);
    expect(facts(ends('2026-11-21'), 'PROGRAMME_ENDS')).toEqual([
      'ПП-001: программа закончилась 21.11.2026, итог не подведён (1 день)',
    ]);
  });
  it('is not when it is finished, cancelled or still a draft', () => {
    for (const more of [{ finishedOn: day('2026-11-20') }, { cancelledOn: day('2026-11-20') }, { approvedOn: '' }])
      expect(facts(ends('2026-11-25', more), 'PROGRAMME_ENDS')).toEqual([]);
  });
});

describe('a missing consent', () => {
  it('is told of from the day the pair was proposed', () => {
    const pair = { ...ACTIVE, menteeConsentOn: '', orderNumber: '', orderOn: '', agreementNumber: '', agreementOn: '' };
    expect(facts(school({ pairs: [pair] }), 'CONSENT')).toEqual(['ПР-001: нет согласия наставляемого (82 дня)']);
  });
  it('and louder when there is an order already', () => {
    expect(facts(school({ pairs: [{ ...ACTIVE, mentorConsentOn: '' }] }), 'CONSENT')).toEqual([
      'ПР-001: нет согласия наставника, а приказ уже есть (69 дней)',
    ]);
  });
  it('what cannot be read is left to the check', () => {
    expect(facts(school({ pairs: [{ ...ACTIVE, mentorConsentOn: 'скоро' }] }), 'CONSENT')).toEqual([]);
  });
});

describe('«почти вошёл» before a reporting date', () => {
  const draft = school({ programmes: [{ ...PROGRAMME, approvedOn: '' }] });
  it('names the one paper and the button that leads to it', () => {
    const [line] = linesOf(draft).filter(({ rule }) => rule === 'NEARLY');
    expect(line).toMatchObject({
      record: 'НЯ-001',
      fact: 'не войдёт в показатели на 20.12.2026: есть приказ № 118-О от 14.09.2026, но программа ПП-001 не утверждена',
      days: -28,
      action: { kind: 'open', place: 'card', record: 'ПП-001' },
    });
  });
  it('not while the date is far', () => {
    expect(facts(draft, 'NEARLY', '2026-11-19')).toEqual([]);
  });
  it('by the reporting dates of the settings', () => {
    const book = bookOf(draft, { settings: { reportingDates: '30.11' } });
    expect(attentionLines(book, TODAY).find(({ rule }) => rule === 'NEARLY')?.days).toBe(-8);
  });
});

describe('a reporting date without a snapshot', () => {
  const on = '2026-12-22';
  it('is told of from the day after, with the button that freezes', () => {
    const [line] = linesOf(school(), on).filter(({ rule }) => rule === 'REPORT');
    expect(line).toMatchObject({
      who: 'Отчётная дата 20.12.2026',
      days: 2,
      action: { kind: 'open', place: 'monitoring' },
    });
  });
  it('is not once frozen, on the day itself, or before the first order', () => {
    expect(facts(school({ monitoring: [{ id: 'СН-001', date: day('2026-12-20') }] }), 'REPORT', on)).toEqual([]);
    expect(facts(school(), 'REPORT', '2026-12-20')).toEqual([]);
    expect(facts(school({ pairs: [{ ...ACTIVE, orderOn: day('2026-12-21') }] }), 'REPORT', on)).toEqual([]);
  });
});

describe('a record not looked through for a year', () => {
  it.each([
    ['2025-11-21', 1],
    ['2025-11-22', 0],
  ])('updated on %s: %d line', (updatedOn, count) => {
    const staff = STAFF.map((row) => ({ ...row, updatedOn: day(updatedOn) })).slice(0, 1);
    expect(facts({ staff }, 'STALE')).toHaveLength(count);
  });
  it('may grow old once the teacher has left', () => {
    const staff = [{ ...STAFF[0], updatedOn: day('2020-01-01'), leftOn: day('2025-06-01') }] as Row[];
    expect(facts({ staff }, 'STALE')).toEqual([]);
  });
});

describe('rules on «Справочники»', () => {
  const met = school({ meetings: [{ id: 'ВС-001', pairRef: 'ПР-001', heldOn: day('2026-11-10') }] });
  const line = (cells: Row): Records => ({ ...met, dictionaries: [cells] });
  const meeting = { id: 'attentionRules.MEETING', dictionary: 'Требует внимания', title: 'пора встретиться' };
  it('may be called otherwise and get other days', () => {
    const found = linesOf(line({ ...meeting, enabled: true, days: 10 })).filter(({ rule }) => rule === 'MEETING');
    expect(found.map(({ title, days }) => [title, days])).toEqual([['пора встретиться', 12]]);
  });
  it('may be switched off', () => {
    expect(facts({ ...school(), ...line({ ...meeting, enabled: false, days: 10 }) }, 'MEETING')).toEqual([]);
  });
  it('keep their days when what is typed is no number of days', () => {
    expect(facts(line({ ...meeting, enabled: true, days: 'скоро' }), 'MEETING')).toEqual([]);
  });
  it('may be added: a line of the school’s own works by the rule it is based on', () => {
    const own = {
      id: 'СП-001',
      dictionary: 'Требует внимания',
      title: 'две недели без встреч',
      base: 'давно не было встреч',
      days: 11,
    };
    expect(facts(line(own), 'СП-001')).toEqual(['ПР-001: последняя встреча 10.11.2026 (12 дней)']);
  });
});

it('the most overdue come first, what is due soonest after them', () => {
  const records = school({
    staff: STAFF.map((row) => ({ ...row, updatedOn: day('2024-01-01') })),
    programmes: [{ ...PROGRAMME, endsOn: day('2026-12-01') }],
  });
  const days = linesOf(records).map((line) => line.days);
  expect(days).toEqual([...days].sort((a, b) => b - a));
});

it('an empty table needs no attention', () => {
  expect(linesOf({})).toEqual([]);
});
