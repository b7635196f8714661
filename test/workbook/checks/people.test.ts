import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../src/workbook/checks/index.ts';
import { bookOf, day, TODAY } from './book-of.ts';
import { experienced, mentee, mentor, programme, wellKept, young, withPupils, found } from './small-school.ts';

describe('rules about children', () => {
  it.each([
    [
      'a mentee under 18 without a parent',
      withPupils({ mentor: { birthYear: 2007, pdConsentOn: day('2026-09-01') }, pair: { parentConsentOn: '' } }),
      ['pair.noRepresentative error pairs 3 parentConsentOn'],
    ],
    [
      'a mentor under 18 without a parent',
      withPupils({ mentee: { birthYear: 2007, pdConsentOn: day('2026-09-01') }, pair: { parentConsentOn: '' } }),
      ['pair.noRepresentative error pairs 3 parentConsentOn'],
    ],
    [
      'a mere proposal only warns',
      withPupils({
        pair: { parentConsentOn: '', mentorConsentOn: '', menteeConsentOn: '', orderNumber: '', orderOn: '' },
      }),
      ['pair.noRepresentative warning pairs 3 parentConsentOn'],
    ],
    [
      'in the year of the eighteenth birthday the age is in doubt',
      withPupils({
        mentor: { birthYear: 2007, pdConsentOn: day('2026-09-01') },
        mentee: { birthYear: 2008 },
        pair: { parentConsentOn: '' },
      }),
      ['pair.maybeMinor warning pairs 3 parentConsentOn'],
    ],
    [
      "a parent's consent after the order",
      withPupils({ pair: { parentConsentOn: day('2026-10-06') } }),
      ['pair.orderBeforeConsent error pairs 3 parentConsentOn'],
    ],
    ['a mentee of eight', withPupils({ mentee: { birthYear: 2018 } }), ['pupil.menteeAge warning mentees 3 birthYear']],
    ['a mentor of fourteen', withPupils({ mentor: { birthYear: 2012 } }), ['pupil.mentorAge info mentors 3 birthYear']],
    [
      'a mentee without a year of birth',
      withPupils({ mentee: { birthYear: '' } }),
      ['required.birthYear error mentees 3 birthYear'],
    ],
    [
      'a mentee born next year',
      withPupils({ mentee: { birthYear: 2027 } }),
      ['date.birthYear error mentees 3 birthYear'],
    ],
  ] as const)('%s', (_name, records, expected) => {
    expect(found(records)).toEqual(expected);
  });
});

describe('rules about people', () => {
  it('find one person on two rows through ё, case and spaces, and take namesakes of other years for two people', () => {
    const double = { ...young, id: 'ПД-003', fullName: 'Петров Иван Сергеевич' };
    expect(found({ staff: [experienced, young, double] })).toEqual(['person.double error staff 4 fullName']);
    expect(found({ staff: [experienced, young, { ...double, birthYear: 1990 }] })).toEqual([]);
  });
  it('find a teacher chosen twice and a teacher typed anew', () => {
    expect(found({ mentors: [mentor, { ...mentor, id: 'НК-002' }] })).toEqual([
      'person.double error mentors 3 staffRef',
    ]);
    const typed = {
      ...mentee,
      id: 'НЯ-002',
      staffRef: '',
      fullName: 'Иванова Мария Петровна',
      birthYear: 1975,
      pdConsentOn: day('2026-09-01'),
    };
    const [issue] = checkBook(bookOf({ ...wellKept, mentees: [mentee, typed] }), { today: TODAY });
    expect(issue).toMatchObject({
      code: 'person.teacherTypedAnew',
      fix: { value: 'ПД-001 · Иванова М. П.' },
    });
  });
  it('give a copied row a code of its own, each copy another', () => {
    const issues = checkBook(
      bookOf({
        ...wellKept,
        staff: [
          experienced,
          young,
          { ...young, fullName: 'Белов Олег Ильич' },
          { ...young, fullName: 'Серов Олег Ильич' },
        ],
      }),
      { today: TODAY },
    ).filter(({ code }) => code === 'code.double');
    expect(issues.map(({ row, fix }) => [row, fix?.value])).toEqual([
      [4, 'ПД-003'],
      [5, 'ПД-004'],
    ]);
  });
  it('ask for a code where none is', () => {
    expect(found({ staff: [experienced, young, { ...young, id: '', fullName: 'Белов Олег Ильич' }] })).toEqual([
      'code.missing error staff 4 id',
    ]);
  });
  it('count missing consents to processing in one line, teachers once', () => {
    const issues = checkBook(
      bookOf({
        ...withPupils({ mentee: { representativePdConsentOn: '' } }),
        staff: [
          { ...experienced, pdConsentOn: '' },
          { ...young, pdConsentOn: '' },
        ],
        programmes: [programme],
      }),
      { today: TODAY },
    );
    expect(issues.map(({ message }) => message)).toEqual([
      'У 3 человек нет согласия на обработку персональных данных.',
    ]);
  });
  it('take a withdrawn consent for a missing one', () => {
    const consents = [
      {
        id: 'СГ-001',
        personRef: 'ПД-002',
        kind: 'на обработку персональных данных',
        givenOn: day('2026-09-01'),
        withdrawnOn: day('2026-11-01'),
      },
    ];
    expect(found({ consents })).toEqual(['consent.processing error staff 3 pdConsentOn']);
    expect(found({ consents: [{ ...consents[0]!, withdrawnOn: '' }] })).toEqual([]);
  });
  it('report a teacher’s unreadable year on «Педагоги» only', () => {
    const staff = [experienced, { ...young, birthYear: 'давно' }];
    const mentees = [{ ...mentee, birthYear: 'давно' }];
    expect(found({ staff, mentees })).toEqual(['cell.year.unreadable error staff 3 birthYear']);
  });
  it('tell when an answer in the settings cannot be read', () => {
    expect(found({}, { settings: { youngAge: 'тридцать' } })).toHaveLength(1);
    expect(found({}, { settings: { youngAge: 'тридцать' } })[0]).toMatch(/^setting\.unreadable error settings/);
  });
});
