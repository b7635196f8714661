import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { shownValues } from '../../../src/workbook/checks/index.ts';
import type { SheetKey } from '../../../src/workbook/define.ts';
import { bookOf, day, TODAY, type Records, type Spoiled } from './book-of.ts';
import { activePair, experienced, mentee, mentor, programme, wellKept, young } from './small-school.ts';

/** Computed cells of one row of a sheet. */
function shown(sheet: SheetKey, records: Records = {}, row = 2, spoiled: Spoiled = {}): Record<string, Cell> {
  const book = bookOf({ ...wellKept, ...records }, spoiled);
  return Object.fromEntries(
    shownValues(book, TODAY)
      .filter((value) => value.sheet === sheet && value.row === row)
      .map(({ column, value }) => [column, value]),
  );
}

describe('computed columns', () => {
  it('of a pair: its state, the reason, the day of entering', () => {
    expect(shown('pairs')).toEqual({
      state: 'Действует',
      stateReason: 'действует с 12.11.2026',
      activeOn: day('2026-11-12'),
      listLabel: 'ПР-001 · Иванова М. П. – Петров И. С.',
    });
    expect(shown('pairs', { programmes: [] })).toMatchObject({
      state: 'Закреплена',
      stateReason: 'нет утверждённой программы',
    });
    expect(shown('pairs', { pairs: [{ ...activePair, mentorRef: '' }] })).toMatchObject({
      state: 'Предложена',
      stateReason: 'не выбран наставник',
    });
  });

  it('of a pair with a cancelled programme: it waits for another one', () => {
    expect(shown('pairs', { programmes: [{ ...programme, cancelledOn: day('2026-11-20') }] })).toMatchObject({
      state: 'Закреплена',
    });
  });

  it('of a group programme: it serves each pair it names', () => {
    const pairs = [activePair, { ...activePair, id: 'ПР-002', topics: 'работа с родителями' }];
    const programmes = [{ ...programme, pairRefs: 'ПР-001; ПР-002' }];
    expect(shown('pairs', { pairs, programmes }, 3)).toMatchObject({ state: 'Действует' });
    expect(shown('pairs', { pairs }, 3)).toMatchObject({ state: 'Закреплена' });
  });

  it('of a mentee: the federal columns, and the person from «Педагоги»', () => {
    expect(shown('mentees', {}, 2, { settings: { organizationShortName: 'Школа № 27' } })).toEqual({
      fullName: 'Петров Иван Сергеевич',
      birthYear: 2001,
      position: 'учитель математики',
      subject: 'математика',
      experienceStart: day('2025-09-01'),
      pdConsentOn: day('2026-09-01'),
      num: 1,
      enteredOn: day('2026-11-12'),
      mentorRef: 'НК-001 · Иванова М. П.',
      form: 'учитель – учитель',
      mentorPlace: 'Школа № 27',
      participation: 'в паре',
      listLabel: 'НЯ-001 · Петров И. С.',
    });
  });

  it('of a mentor: whom he leads, since which order, how many', () => {
    expect(shown('mentors', {}, 2, { settings: { organizationShortName: 'Школа № 27' } })).toMatchObject({
      place: 'Школа № 27',
      menteeRefs: 'НЯ-001 · Петров И. С.',
      menteePlace: 'Школа № 27',
      enteredOn: day('2026-10-05'),
      participation: 'действующий',
      load: 1,
    });
  });

  it('of people whose pair is over: how it ended', () => {
    const pairs = [{ ...activePair, completedOn: day('2026-11-20'), results: 'Ведёт уроки сам' }];
    expect(shown('mentees', { pairs })).toMatchObject({
      finishedOn: day('2026-11-20'),
      results: 'Ведёт уроки сам',
      participation: 'завершил',
      mentorRef: 'НК-001 · Иванова М. П.',
    });
    expect(shown('mentors', { pairs })).toMatchObject({ participation: 'отобран', load: 0 });
  });

  it('of people who are only proposed to each other: nothing federal yet', () => {
    const pairs = [{ id: 'ПР-001', mentorRef: 'НК-001', menteeRef: 'НЯ-001', form: 'учитель – учитель' }];
    expect(shown('mentees', { pairs })).toMatchObject({ participation: 'кандидат' });
    expect(shown('mentees', { pairs })).not.toHaveProperty('mentorRef');
    expect(shown('mentees', { pairs })).not.toHaveProperty('enteredOn');
  });

  it('of teachers: young specialist, under 35 by the year of birth, newcomer, entered', () => {
    expect(shown('staff', {}, 3)).toEqual({
      youngSpecialist: 'да',
      underThirtyFive: 'да (по году рождения)',
      newcomer: 'да',
      enteredOn: day('2026-11-12'),
      listLabel: 'ПД-002 · Петров И. С.',
    });
    expect(shown('staff', {}, 2)).toEqual({ listLabel: 'ПД-001 · Иванова М. П.' });
    const born1991 = { staff: [experienced, { ...young, birthYear: 1991 }] };
    expect(shown('staff', born1991, 3)).not.toHaveProperty('underThirtyFive');
    expect(shown('staff', born1991, 3, { settings: { youngAgeInclusive: 'да' } })).toMatchObject({
      underThirtyFive: 'да (по году рождения)',
    });
  });

  it('of a programme: state, length, whose it is', () => {
    expect(shown('programmes')).toMatchObject({
      state: 'реализуется',
      duration: '7 мес.',
      mentor: 'НК-001 · Иванова М. П.',
      mentees: 'НЯ-001 · Петров И. С.',
      form: 'учитель – учитель',
      kinds: 'традиционное (один-на-один)',
    });
  });

  it('lose nothing that was typed where «Педагоги» is blank', () => {
    const mentees = [{ ...mentee, contact: '+7 900 000-00-00' }];
    expect(shown('mentees', { mentees })).not.toHaveProperty('contact');
  });

  it('clear what does not hold any more', () => {
    const pairs = [{ ...activePair, activeOn: day('2026-11-12') }];
    expect(shown('pairs', { pairs, programmes: [] })).toMatchObject({ activeOn: '' });
  });

  it('put the present name beside a bare code or an earlier name', () => {
    const pairs = [{ ...activePair, mentorRef: 'НК-001', menteeRef: 'НЯ-001 · Сидоров И. С.' }];
    expect(shown('pairs', { pairs })).toMatchObject({
      mentorRef: 'НК-001 · Иванова М. П.',
      menteeRef: 'НЯ-001 · Петров И. С.',
    });
  });

  it('leave a reference alone that leads nowhere', () => {
    expect(shown('pairs', { pairs: [{ ...activePair, mentorRef: 'НК-077' }] })).not.toHaveProperty('mentorRef');
  });

  it('show codes only in code mode, and write the own code where a name would stand', () => {
    const settings = { peopleMode: 'коды' };
    const records: Records = {
      staff: [
        { ...experienced, fullName: '' },
        { ...young, fullName: 'ПД-002' },
      ],
      mentors: [{ ...mentor, staffRef: 'ПД-001' }],
      mentees: [{ ...mentee, staffRef: 'ПД-002' }],
      pairs: [{ ...activePair, mentorRef: 'НК-001', menteeRef: 'НЯ-001' }],
    };
    expect(shown('staff', records, 2, { settings })).toMatchObject({ fullName: 'ПД-001', listLabel: 'ПД-001' });
    expect(shown('mentors', records, 2, { settings })).toMatchObject({ fullName: 'НК-001', menteeRefs: 'НЯ-001' });
    expect(shown('pairs', records, 2, { settings })).toMatchObject({ listLabel: 'ПР-001 · НК-001 – НЯ-001' });
  });

  it('of some rows are the same as of all', () => {
    const book = bookOf(wellKept);
    const rows = shownValues(book, TODAY, { sheet: 'mentees', rows: new Set([2]) });
    expect(rows).toEqual(shownValues(book, TODAY).filter(({ sheet, row }) => sheet === 'mentees' && row === 2));
    expect(rows).not.toEqual([]);
  });

  it('skip columns and sheets that are not there', () => {
    expect(shownValues(bookOf(wellKept, { missing: ['pairs'] }), TODAY).some(({ sheet }) => sheet === 'pairs')).toBe(
      false,
    );
  });
});
