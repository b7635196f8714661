import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { enrolledOn } from '../../../src/domain/pairs/enrolled-on.ts';
import type { PairFacts } from '../../../src/domain/pairs/facts.ts';
import { earliestEnd, workingDays } from '../../../src/domain/pairs/notice.ts';
import { pairState } from '../../../src/domain/pairs/state.ts';

const TODAY = '2026-11-22';

const proposed: PairFacts = {
  needsRepresentative: false,
  labourCode: true,
  inJobFunction: false,
  hasEndReason: false,
  noticeReason: false,
  addWorkingDays: workingDays(),
};
const agreed: PairFacts = { ...proposed, mentorConsentOn: '2026-09-20', menteeConsentOn: '2026-09-25' };
const assigned: PairFacts = {
  ...agreed,
  orderNumber: '15-к',
  orderOn: '2026-10-05',
  agreementNumber: '3',
  agreementOn: '2026-10-05',
};
const active: PairFacts = { ...assigned, programmeApprovedOn: '2026-11-12', programmeEndsOn: '2027-05-31' };

describe('the state of a pair on 22.11.2026', () => {
  const cases: readonly (readonly [string, PairFacts, string, string])[] = [
    ['nothing but two people', proposed, 'PROPOSED', 'ждёт согласия наставника и наставляемого'],
    [
      "the mentor's consent is missing",
      { ...agreed, mentorConsentOn: undefined },
      'PROPOSED',
      'ждёт согласия наставника',
    ],
    [
      "the mentee's consent is missing",
      { ...agreed, menteeConsentOn: undefined },
      'PROPOSED',
      'ждёт согласия наставляемого',
    ],
    [
      'a consent of tomorrow does not count yet',
      { ...agreed, mentorConsentOn: '2026-11-23' },
      'PROPOSED',
      'ждёт согласия наставника (записано на 23.11.2026)',
    ],
    [
      'a child needs a representative',
      { ...agreed, needsRepresentative: true },
      'PROPOSED',
      'ждёт согласия законного представителя',
    ],
    [
      'an order without consents fixes nothing',
      { ...proposed, orderNumber: '1', orderOn: '2026-10-01' },
      'PROPOSED',
      'ждёт согласия наставника и наставляемого, хотя приказ уже записан',
    ],
    ['both consents', agreed, 'AGREED', 'нет приказа'],
    [
      'all three consents',
      { ...agreed, needsRepresentative: true, representativeConsentOn: '2026-09-26' },
      'AGREED',
      'нет приказа',
    ],
    ['an order without a number', { ...assigned, orderNumber: undefined }, 'AGREED', 'у приказа нет номера'],
    ['an order without a date', { ...assigned, orderOn: undefined }, 'AGREED', 'у приказа нет даты'],
    ['an order of tomorrow', { ...assigned, orderOn: '2026-11-23' }, 'AGREED', 'нет приказа (записано на 23.11.2026)'],
    [
      'an order older than a consent',
      { ...assigned, orderOn: '2026-09-24' },
      'AGREED',
      'приказ от 24.09.2026 раньше согласия от 25.09.2026',
    ],
    [
      'an order without the additional agreement',
      { ...assigned, agreementNumber: undefined, agreementOn: undefined },
      'AGREED',
      'нет дополнительного соглашения (или отметки, что наставничество входит в обязанности)',
    ],
    [
      'an agreement of tomorrow',
      { ...assigned, agreementOn: '2026-11-23' },
      'AGREED',
      'нет дополнительного соглашения (или отметки, что наставничество входит в обязанности) (записано на 23.11.2026)',
    ],
    [
      'an order on the day of the last consent',
      { ...assigned, orderOn: '2026-09-25' },
      'ASSIGNED',
      'нет утверждённой программы',
    ],
    ['order and agreement', assigned, 'ASSIGNED', 'нет утверждённой программы'],
    [
      'mentoring is in the job already',
      { ...assigned, agreementNumber: undefined, agreementOn: undefined, inJobFunction: true },
      'ASSIGNED',
      'нет утверждённой программы',
    ],
    [
      'a form outside the Labour Code needs no agreement',
      { ...assigned, agreementNumber: undefined, agreementOn: undefined, labourCode: false },
      'ASSIGNED',
      'нет утверждённой программы',
    ],
    [
      'a programme to be approved tomorrow',
      { ...active, programmeApprovedOn: '2026-11-23' },
      'ASSIGNED',
      'нет утверждённой программы (записано на 23.11.2026)',
    ],
    ['an approved programme', active, 'ACTIVE', 'действует с 12.11.2026'],
    [
      'a programme approved before the order',
      { ...active, programmeApprovedOn: '2026-09-01' },
      'ACTIVE',
      'действует с 05.10.2026',
    ],
    ['the term has run out', { ...active, programmeEndsOn: '2026-11-21' }, 'ACTIVE', 'срок программы истёк 21.11.2026'],
    ['a pause', { ...active, pausedOn: '2026-11-20' }, 'PAUSED', 'приостановлена с 20.11.2026'],
    ['a pause of tomorrow', { ...active, pausedOn: '2026-11-23' }, 'ACTIVE', 'действует с 12.11.2026'],
    [
      'a pause before the pair became active',
      { ...active, pausedOn: '2026-11-01' },
      'ACTIVE',
      'действует с 12.11.2026',
    ],
    [
      'a pause that is over',
      { ...active, pausedOn: '2026-11-15', resumedOn: '2026-11-20' },
      'ACTIVE',
      'действует с 12.11.2026',
    ],
    [
      'a pause that ends tomorrow',
      { ...active, pausedOn: '2026-11-15', resumedOn: '2026-11-23' },
      'PAUSED',
      'приостановлена с 15.11.2026',
    ],
    [
      'completed with results',
      { ...active, completedOn: '2026-11-20', hasResults: true },
      'COMPLETED',
      'завершена 20.11.2026',
    ],
    [
      'completed tomorrow',
      { ...active, completedOn: '2026-11-23', hasResults: true },
      'ACTIVE',
      'действует с 12.11.2026',
    ],
    [
      'completed without results',
      { ...active, completedOn: '2026-11-20', hasResults: false },
      'ACTIVE',
      'завершение записано, но нет результатов',
    ],
    [
      'completed without a programme',
      { ...assigned, completedOn: '2026-11-20' },
      'ASSIGNED',
      'завершение записано, но нет утверждённой программы',
    ],
    [
      'completed before it began',
      { ...active, completedOn: '2026-11-01' },
      'ACTIVE',
      'завершение 01.11.2026 раньше начала (12.11.2026)',
    ],
    [
      'completed while paused',
      { ...active, pausedOn: '2026-11-15', completedOn: '2026-11-20' },
      'PAUSED',
      'завершение записано, но пара приостановлена',
    ],
    [
      'terminated for a reason of everyday life',
      { ...active, terminatedOn: '2026-11-20', hasEndReason: true },
      'TERMINATED',
      'прекращена досрочно 20.11.2026',
    ],
    [
      'terminated before a programme was approved',
      { ...assigned, terminatedOn: '2026-11-20', hasEndReason: true },
      'TERMINATED',
      'прекращена досрочно 20.11.2026',
    ],
    [
      'terminated while paused',
      { ...active, pausedOn: '2026-11-15', terminatedOn: '2026-11-20', hasEndReason: true },
      'TERMINATED',
      'прекращена досрочно 20.11.2026',
    ],
    [
      'terminated without a reason',
      { ...active, terminatedOn: '2026-11-20' },
      'ACTIVE',
      'прекращение записано без причины',
    ],
    [
      'terminated before it was fixed',
      { ...active, terminatedOn: '2026-10-01', hasEndReason: true },
      'ACTIVE',
      'прекращение 01.10.2026 раньше закрепления (05.10.2026)',
    ],
    [
      'refused under the Labour Code without a notice',
      { ...active, terminatedOn: '2026-11-20', hasEndReason: true, noticeReason: true },
      'ACTIVE',
      'прекращение записано без дня предупреждения (статья 351.8 ТК РФ)',
    ],
    [
      'refused with three working days of notice',
      { ...active, noticeOn: '2026-11-17', terminatedOn: '2026-11-20', hasEndReason: true, noticeReason: true },
      'TERMINATED',
      'прекращена досрочно 20.11.2026',
    ],
    [
      'refused with too short a notice: ends on the first lawful day',
      { ...active, noticeOn: '2026-11-16', terminatedOn: '2026-11-17', hasEndReason: true, noticeReason: true },
      'TERMINATED',
      'прекращена досрочно 19.11.2026',
    ],
    [
      'refused on Friday: the pair still lives on Sunday',
      { ...active, noticeOn: '2026-11-20', terminatedOn: '2026-11-20', hasEndReason: true, noticeReason: true },
      'ACTIVE',
      'прекращается 25.11.2026: предупреждение дано 20.11.2026, нужно три рабочих дня',
    ],
    [
      'a refusal in a form outside the Labour Code needs no notice',
      { ...active, labourCode: false, terminatedOn: '2026-11-20', hasEndReason: true, noticeReason: true },
      'TERMINATED',
      'прекращена досрочно 20.11.2026',
    ],
    [
      'completed and terminated: the earlier end counts',
      { ...active, completedOn: '2026-11-21', hasResults: true, terminatedOn: '2026-11-20', hasEndReason: true },
      'TERMINATED',
      'прекращена досрочно 20.11.2026',
    ],
    ['rejected as proposed', { ...proposed, rejectedOn: '2026-11-20' }, 'REJECTED', 'отклонена 20.11.2026'],
    ['rejected as agreed', { ...agreed, rejectedOn: '2026-11-20' }, 'REJECTED', 'отклонена 20.11.2026'],
    ['rejected tomorrow', { ...agreed, rejectedOn: '2026-11-23' }, 'AGREED', 'нет приказа'],
    ['rejected before the order', { ...assigned, rejectedOn: '2026-10-01' }, 'REJECTED', 'отклонена 01.10.2026'],
    [
      'rejected after the order: it can only be ended',
      { ...assigned, rejectedOn: '2026-10-10' },
      'ASSIGNED',
      'нет утверждённой программы',
    ],
  ];
  it.each(cases)('%s', (_name, facts, state, reason) => {
    expect(pairState(facts, TODAY)).toMatchObject({ state, reason });
  });

  it('says what to do next wherever something is to be done', () => {
    for (const [, facts, state] of cases) {
      const { next, reason } = pairState(facts, TODAY);
      const done = ['REJECTED', 'COMPLETED', 'TERMINATED'].includes(state) || reason.startsWith('действует с');
      expect(next === undefined).toBe(done);
    }
  });
});

describe('one pair through its life', () => {
  const life: PairFacts = {
    ...active,
    pausedOn: '2027-01-11',
    resumedOn: '2027-02-01',
    completedOn: '2027-05-28',
    hasResults: true,
  };
  it.each([
    ['2026-09-19', 'PROPOSED'],
    ['2026-09-20', 'PROPOSED'],
    ['2026-09-25', 'AGREED'],
    ['2026-10-04', 'AGREED'],
    ['2026-10-05', 'ASSIGNED'],
    ['2026-11-11', 'ASSIGNED'],
    ['2026-11-12', 'ACTIVE'],
    ['2027-01-10', 'ACTIVE'],
    ['2027-01-11', 'PAUSED'],
    ['2027-01-31', 'PAUSED'],
    ['2027-02-01', 'ACTIVE'],
    ['2027-05-27', 'ACTIVE'],
    ['2027-05-28', 'COMPLETED'],
    ['2030-01-01', 'COMPLETED'],
  ])('on %s it is %s', (today, state) => {
    expect(pairState(life, today).state).toBe(state);
  });
});

describe('entering the programme', () => {
  it.each([
    ['2026-10-05', '2026-11-12', '2026-11-12'],
    ['2026-10-05', '2026-09-01', '2026-10-05'],
    ['2026-10-05', undefined, undefined],
    [undefined, '2026-11-12', undefined],
  ])('order %s, programme approved %s: entered %s', (order, approved, entered) => {
    expect(enrolledOn(order, approved)).toBe(entered);
  });
});

describe('three working days of notice', () => {
  it.each([
    ['2026-11-06', '2026-11-11'],
    ['2026-11-03', '2026-11-09'],
    ['2026-12-30', '2027-01-12'],
    ['2026-11-21', '2026-11-25'],
  ])('notice on %s: not earlier than %s', (notice, earliest) => {
    expect(earliestEnd(notice, workingDays())).toBe(earliest);
  });
  it('follows days moved by the settings', () => {
    const moved = new Map([
      ['2026-11-07', true],
      ['2026-11-09', false],
    ]);
    expect(earliestEnd('2026-11-06', workingDays(moved))).toBe('2026-11-11');
  });
  it('ends even when the settings leave no working day', () => {
    const off = Array.from({ length: 200 }, (_, index) => [addDays('2026-11-06', index), false] as const);
    expect(earliestEnd('2026-11-06', workingDays(new Map(off)))).toBe('2027-02-04');
  });
});
