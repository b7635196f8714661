import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { day, type Records } from './book-of.ts';
import { activePair, experienced, mentee, mentor, programme, young, another, found } from './small-school.ts';

const pair = (change: Readonly<Record<string, Cell>>): Records => ({ pairs: [{ ...activePair, ...change }] });

describe('rules about pairs', () => {
  const cases: readonly (readonly [string, Records, readonly string[]])[] = [
    [
      'an order older than a consent',
      pair({ menteeConsentOn: day('2026-10-06') }),
      ['pair.orderBeforeConsent error pairs 2 menteeConsentOn'],
    ],
    ['an order on the day of the consent is lawful', pair({ menteeConsentOn: day('2026-10-05') }), []],
    [
      'an order without the consent of the mentor',
      pair({ mentorConsentOn: '' }),
      ['pair.orderWithoutConsent error pairs 2 mentorConsentOn'],
    ],
    ['a number without a date', pair({ orderOn: '' }), ['paper.noDate error pairs 2 orderOn']],
    ['a date without a number', pair({ orderNumber: '' }), ['paper.noNumber error pairs 2 orderNumber']],
    [
      'an order without the additional agreement',
      pair({ agreementNumber: '', agreementOn: '' }),
      ['pair.noAgreement error pairs 2 agreementNumber'],
    ],
    [
      'the agreement is not needed where mentoring is in the job',
      { ...pair({ agreementNumber: '', agreementOn: '' }), mentors: [{ ...mentor, inJobFunction: true }] },
      [],
    ],
    ['an agreement without a date', pair({ agreementOn: '' }), ['paper.noDate warning pairs 2 agreementOn']],
    [
      'a form for other people',
      pair({ form: 'ученик – ученик', roleModel: '' }),
      ['form.mentee error pairs 2 form', 'form.mentor error pairs 2 form'],
    ],
    [
      'a role model of another form',
      pair({ roleModel: 'равный – равному' }),
      ['roleModel.form warning pairs 2 roleModel'],
    ],
    [
      'subject teachers of different subjects',
      {
        ...pair({ roleModel: 'опытный предметник – неопытный предметник' }),
        staff: [experienced, { ...young, subject: 'физика' }],
      },
      ['roleModel.sameSubject error pairs 2 roleModel'],
    ],
    ['a group kind with one mentee', pair({ kinds: 'групповое' }), ['kind.groupTooSmall error pairs 2 kinds']],
    [
      'a reversive pair with the older one as mentor',
      pair({ kinds: 'реверсивное' }),
      ['kind.notInverted error pairs 2 kinds'],
    ],
    ['a group code on a single row', pair({ groupCode: 'ГР-001' }), ['group.oneMentee error pairs 2 groupCode']],
    [
      'the pair twice',
      { pairs: [activePair, { ...activePair, id: 'ПР-002' }] },
      ['pair.double error pairs 3 menteeRef'],
    ],
    [
      'the same people on another topic',
      {
        pairs: [activePair, { ...activePair, id: 'ПР-002', topics: 'работа с родителями' }],
      },
      [],
    ],
    [
      'the same people again after the first pair ended',
      {
        pairs: [
          { ...activePair, terminatedOn: day('2026-11-13'), endReason: 'перевод' },
          { ...activePair, id: 'ПР-002' },
        ],
      },
      [],
    ],
    [
      'somebody who mentors himself',
      {
        mentees: [{ ...mentee, staffRef: 'ПД-001', category: 'вновь прибывший' }],
        ...pair({ roleModel: '', kinds: '' }),
      },
      ['pair.self error pairs 2 menteeRef'],
    ],
    ['a mentee who has left', { mentees: [{ ...mentee, status: 'выбыл' }] }, ['pair.left error pairs 2 menteeRef']],
    [
      'a mentor who was dismissed',
      { staff: [{ ...experienced, leftOn: day('2026-11-20') }, young] },
      ['pair.left error pairs 2 mentorRef'],
    ],
    ['a mentor nobody knows', pair({ mentorRef: 'НК-077' }), ['reference.nobody error pairs 2 mentorRef']],
    [
      'a mentor without a code',
      pair({ mentorRef: 'Иванова М. П.' }),
      ['cell.reference.noCode error pairs 2 mentorRef'],
    ],
    ['no mentor', pair({ mentorRef: '' }), ['required.mentorRef error pairs 2 mentorRef']],
    [
      'terminated without a reason',
      pair({ terminatedOn: day('2026-11-20') }),
      ['pair.noReason error pairs 2 endReason'],
    ],
    [
      'a refusal with two working days of notice',
      pair({
        noticeOn: day('2026-11-06'),
        terminatedOn: day('2026-11-10'),
        endReason: 'отказ наставника (ст. 351.8)',
      }),
      ['pair.shortNotice warning pairs 2 terminatedOn', 'programme.pairOver error programmes 2 approvedOn'],
    ],
    [
      'a refusal with three working days of notice',
      pair({
        noticeOn: day('2026-11-06'),
        terminatedOn: day('2026-11-11'),
        endReason: 'отказ наставника (ст. 351.8)',
      }),
      ['programme.pairOver error programmes 2 approvedOn'],
    ],
    [
      'a refusal without a notice',
      pair({ terminatedOn: day('2026-11-11'), endReason: 'отказ наставника (ст. 351.8)' }),
      ['pair.noNotice warning pairs 2 noticeOn', 'programme.pairOver error programmes 2 approvedOn'],
    ],
    ['completed without results', pair({ completedOn: day('2026-11-20') }), ['pair.noResults error pairs 2 results']],
    [
      'completed before the order',
      pair({ completedOn: day('2026-09-30'), results: 'готово' }),
      ['date.order.completedOn error pairs 2 completedOn', 'programme.pairOver error programmes 2 approvedOn'],
    ],
    [
      'completed and terminated',
      pair({
        completedOn: day('2026-11-20'),
        results: 'готово',
        terminatedOn: day('2026-11-20'),
        endReason: 'перевод',
      }),
      ['pair.twoEnds error pairs 2 terminatedOn'],
    ],
    [
      'rejected although there is an order',
      pair({ rejectedOn: day('2026-11-20') }),
      ['pair.rejectedAndOrdered error pairs 2 rejectedOn'],
    ],
    [
      'ended without an order',
      pair({
        orderOn: '',
        orderNumber: '',
        terminatedOn: day('2026-11-20'),
        endReason: 'перевод',
      }),
      ['pair.endWithoutOrder error pairs 2 orderNumber'],
    ],
    [
      'resumed before it was paused',
      pair({ pausedOn: day('2026-11-20'), resumedOn: day('2026-11-19') }),
      ['date.order.resumedOn error pairs 2 resumedOn'],
    ],
    [
      'a consent of tomorrow',
      pair({ orderOn: '', orderNumber: '', mentorConsentOn: day('2026-11-23') }),
      ['date.future error pairs 2 mentorConsentOn'],
    ],
    [
      'an order of tomorrow is only told',
      pair({ orderOn: day('2026-11-23') }),
      ['date.planned info pairs 2 orderOn', 'programme.beforeOrder warning programmes 2 startsOn'],
    ],
    ['a date typed as text', pair({ agreementOn: '5.10.2026' }), ['cell.day.text error pairs 2 agreementOn']],
  ];
  it.each(cases)('%s', (_name, records, expected) => {
    expect(found(records).sort()).toEqual([...expected].sort());
  });

  it('lets the older one mentor on the mirrored link of a reversive pair', () => {
    const records: Records = {
      mentors: [mentor, { ...mentor, id: 'НК-002', staffRef: 'ПД-002' }],
      mentees: [
        mentee,
        { ...mentee, id: 'НЯ-002', staffRef: 'ПД-001', category: 'педагог, осваивающий новые технологии' },
      ],
      pairs: [
        { ...activePair, kinds: 'реверсивное' },
        {
          ...activePair,
          id: 'ПР-002',
          mentorRef: 'НК-002',
          menteeRef: 'НЯ-002',
          kinds: 'реверсивное',
          roleModel: 'педагог-новатор – консервативный педагог',
        },
      ],
    };
    expect(found(records)).toEqual([]);
  });

  it('wants one mentor, one form and one order in a group', () => {
    const { staff, mentee: second, pair: secondPair } = another(0);
    const group = (change: Readonly<Record<string, Cell>>): Records => ({
      staff: [experienced, young, staff],
      mentees: [mentee, second],
      mentors: [mentor, { ...mentor, id: 'НК-009', staffRef: 'ПД-100', status: '' }],
      pairs: [
        { ...activePair, groupCode: 'ГР-001', kinds: 'наставничество в группе' },
        { ...secondPair, groupCode: 'ГР-001', kinds: 'наставничество в группе', ...change },
      ],
      programmes: [{ ...programme, pairRefs: 'ПР-001; ПР-100' }],
    });
    expect(found(group({}))).toEqual([]);
    expect(found(group({ orderNumber: '17' }))).toEqual(['group.order error pairs 2 orderNumber']);
    expect(found(group({ kinds: 'традиционное' }))).toEqual(['kind.notOneToOne error pairs 3 kinds']);
    expect(found({ ...group({}), programmes: [programme] })).toEqual([
      'programme.groupIncomplete warning programmes 2 pairRefs',
    ]);
  });
});
