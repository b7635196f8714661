import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { day, type Records } from './book-of.ts';
import { activePair, experienced, mentee, mentor, programme, young, another, found } from './small-school.ts';

const pair = (change: Readonly<Record<string, Cell>>): Records => ({ pairs: [{ ...activePair, ...change }] });

const term = (change: Readonly<Record<string, Cell>>): Records => ({ programmes: [{ ...programme, ...change }] });

describe('rules about programmes, meetings, curators', () => {
  it.each([
    ['2026-10-05', '2027-01-04', []],
    ['2026-10-05', '2027-01-03', ['programme.short error programmes 2 endsOn']],
    ['2026-10-05', '2027-10-04', []],
    ['2026-10-05', '2027-10-05', ['programme.long error programmes 2 endsOn']],
    ['2027-05-31', '2026-12-01', ['programme.reversed error programmes 2 endsOn']],
    ['2026-10-04', '2027-05-31', ['programme.beforeOrder warning programmes 2 startsOn']],
  ])('a programme %s – %s', (startsOn, endsOn, expected) => {
    expect(found(term({ startsOn: day(startsOn), endsOn: day(endsOn) }))).toEqual(expected);
  });

  it('finds an approval number without a date, while a stamp needs no number', () => {
    expect(found(term({ approvedOn: '' }))).toEqual(['paper.noDate error programmes 2 approvedOn']);
    expect(found(term({ approvalNumber: '' }))).toEqual([]);
  });

  const meeting = (id: string, held: string, change: Readonly<Record<string, Cell>> = {}) => ({
    id,
    pairRef: 'ПР-001',
    type: 'регулярная встреча',
    heldOn: day(held),
    ...change,
  });
  it('allows speed mentoring one meeting; the later one is too many, whatever the order of rows', () => {
    const meetings = [meeting('ВС-001', '2026-11-20'), meeting('ВС-002', '2026-11-13')];
    expect(found({ ...pair({ kinds: 'скоростное' }), meetings })).toEqual([
      'meeting.secondOfSpeed error meetings 2 pairRef',
    ]);
    expect(found({ meetings })).toEqual([]);
  });
  it('wants virtual meetings online and short-term ones with a goal', () => {
    expect(
      found({ ...pair({ kinds: 'виртуальное' }), meetings: [meeting('ВС-001', '2026-11-20', { channel: 'очно' })] }),
    ).toEqual(['meeting.notOnline error meetings 2 channel']);
    expect(found({ ...pair({ kinds: 'краткосрочное' }), meetings: [meeting('ВС-001', '2026-11-20')] })).toEqual([
      'meeting.noGoal warning meetings 2 goal',
    ]);
  });
  it('does not let a meeting of tomorrow have been held', () => {
    expect(found({ meetings: [meeting('ВС-001', '2026-11-23')] })).toEqual(['date.future error meetings 2 heldOn']);
  });

  const curator = {
    id: 'КР-001',
    fullName: 'Орлова Нина Ивановна',
    position: 'заместитель директора',
    orderNumber: '1',
    orderOn: day('2026-09-01'),
    pdConsentOn: day('2026-09-01'),
    updatedOn: day('2026-09-01'),
  };
  it('wants one active curator whose row is not older than a year', () => {
    const second = { ...curator, id: 'КР-002', fullName: 'Сизов Пётр Ильич' };
    expect(found({ curators: [curator] })).toEqual([]);
    expect(found({ curators: [curator, second] })).toEqual(['curator.second warning curators 3 dismissedOn']);
    expect(found({ curators: [{ ...curator, dismissedOn: day('2026-10-01') }, second] })).toEqual([]);
    expect(found({ curators: [{ ...curator, updatedOn: day('2025-11-22') }] })).toEqual([]);
    expect(found({ curators: [{ ...curator, updatedOn: day('2025-11-21') }] })).toEqual([
      'row.stale warning curators 2 updatedOn',
    ]);
    expect(found({ curators: [{ ...curator, orderOn: day('2026-11-23') }] })).toEqual([
      'date.future error curators 2 orderOn',
    ]);
  });

  it('warns when a mentor leads more than the row or the settings allow', () => {
    const more = [0, 1, 2].map(another);
    const records: Records = {
      staff: [experienced, young, ...more.map(({ staff }) => staff)],
      mentees: [mentee, ...more.map(({ mentee: one }) => one)],
      pairs: [activePair, ...more.map(({ pair: one }) => one)],
    };
    expect(found(records)).toEqual(['mentor.capacity warning mentors 2 capacity']);
    expect(found({ ...records, mentors: [{ ...mentor, capacity: 4 }] })).toEqual([]);
    expect(found(records, { settings: { mentorCapacity: 4 } })).toEqual([]);
  });
});
