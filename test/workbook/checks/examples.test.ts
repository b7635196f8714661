/** The worked examples of the specification that concern pairs, meetings and terms, in its words; indicators and names have their own. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { activePair, another, experienced, found, mentee, mentor, programme, young } from './small-school.ts';
import { day, type Records } from './book-of.ts';

const errors = (records: Records): string[] => found(records).filter((line) => line.includes(' error '));
const pair = (change: Readonly<Record<string, Cell>>): Records => ({ pairs: [{ ...activePair, ...change }] });

describe('example 3, duration of a programme', () => {
  // The order and the approval come first, so that the term alone is judged.
  const ran = (from: string, to: string): string[] =>
    errors({
      pairs: [
        {
          ...activePair,
          mentorConsentOn: day('2026-08-20'),
          menteeConsentOn: day('2026-08-20'),
          orderOn: day('2026-08-25'),
          agreementOn: day('2026-08-25'),
        },
      ],
      programmes: [{ ...programme, startsOn: day(from), endsOn: day(to), approvedOn: day('2026-08-28') }],
    });
  it.each([
    ['2026-09-01', '2026-11-30', 'exactly 3 months: ok', []],
    ['2026-09-01', '2026-11-29', 'error', ['programme.short']],
    ['2026-09-01', '2027-08-31', 'ok', []],
    ['2026-09-01', '2027-09-01', 'error', ['programme.long']],
  ])('%s–%s: %s', (from, to, _verdict, codes) => {
    expect(ran(from, to).map((line) => line.split(' ')[0])).toEqual(codes);
  });
});

describe('example 6', () => {
  it('a group with 1 mentee is an error', () => {
    expect(errors(pair({ groupCode: 'ГР-001' }))).toEqual(['group.oneMentee error pairs 2 groupCode']);
  });
  it('the kind «традиционное» with 2 mentees is an error', () => {
    const second = another(0);
    const records = {
      staff: [experienced, young, second.staff],
      mentees: [mentee, second.mentee],
      pairs: [activePair, second.pair].map((one) => ({ ...one, groupCode: 'ГР-001' })),
    };
    const lines = errors(records).filter((line) => line.startsWith('kind.'));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['kind.notOneToOne', 'kind.notOneToOne']);
  });
});

it('example 7: the speed kind with two meetings is an error on the second', () => {
  const held = (id: string, on: string): Readonly<Record<string, Cell>> => {
    return { id, pairRef: 'ПР-001', type: 'единственная встреча (скоростное наставничество)', heldOn: day(on) };
  };
  const meetings = [held('ВС-001', '2026-11-13'), held('ВС-002', '2026-11-20')];
  const lines = errors({ ...pair({ kinds: 'скоростное' }), meetings });
  expect(lines).toEqual(['meeting.secondOfSpeed error meetings 3 pairRef']);
});

describe('example 8, reversive: mentor born 1998, mentee born 1975', () => {
  const school = (mentorCode: string, menteeCode: string): Records => ({
    staff: [
      { ...experienced, birthYear: 1975 },
      { ...young, birthYear: 1998 },
    ],
    mentors: [{ ...mentor, staffRef: mentorCode }],
    mentees: [{ ...mentee, staffRef: menteeCode, category: 'педагог, осваивающий новые технологии' }],
    pairs: [{ ...activePair, kinds: 'реверсивное', roleModel: 'педагог-новатор – консервативный педагог' }],
  });
  it('is in order', () => {
    expect(errors(school('ПД-002', 'ПД-001'))).toEqual([]);
  });
  it('reversed is an error on the technology link', () => {
    expect(errors(school('ПД-001', 'ПД-002'))).toEqual(['kind.notInverted error pairs 2 kinds']);
  });
});

describe('example 11, TK 351.8: refusal notice on Friday 06.11.2026', () => {
  const ended = (on: string): string[] =>
    found(
      pair({ noticeOn: day('2026-11-06'), terminatedOn: day(on), endReason: 'отказ наставника (ст. 351.8)' }),
    ).filter((line) => line.startsWith('pair.'));
  it.each([
    ['2026-11-09', 1],
    ['2026-11-10', 1],
    ['2026-11-11', 0],
    ['2026-11-12', 0],
  ])('last day %s: %d warnings; Monday, Tuesday and Wednesday are the term', (on, warnings) => {
    expect(ended(on)).toEqual(warnings === 0 ? [] : ['pair.shortNotice warning pairs 2 terminatedOn']);
  });
});
