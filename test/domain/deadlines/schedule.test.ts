/** Occurrences of a plan's items and their states on every day of a school year. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import {
  daysLate,
  dueWithin,
  itemStateOn,
  overdueOn,
  readDeadline,
  scheduleOf,
  stateOn,
} from '../../../src/domain/deadlines/index.ts';
import type { Occurrence, PlanItem } from '../../../src/domain/deadlines/index.ts';

const plan = { from: '2026-09-01', to: '2027-08-31' };

function item(num: string, text: string, rest: Partial<PlanItem> = {}): PlanItem {
  return { id: `МР-${num}`, num, reading: readDeadline(text, { plan }), ...rest };
}

const schedule = (...items: PlanItem[]): Occurrence[] => scheduleOf(items, { plan });

/** First day of every state over the year, as `day state`. */
function turns(occurrence: Occurrence): string[] {
  const found: string[] = [];
  let before = '';
  for (let day = plan.from; day <= plan.to; day = addDays(day, 1)) {
    const state = stateOn(occurrence, day);
    if (state !== before) found.push(`${day} ${state}`);
    before = state;
  }
  return found;
}

describe('states of one occurrence over the year', () => {
  it('a date waits until its day and is overdue the day after', () => {
    const [one] = schedule(item('1', 'до 15.10.2026'));
    expect(turns(one!)).toEqual(['2026-09-01 notStarted', '2026-10-16 overdue']);
  });

  it('a stretch is in work while it lasts', () => {
    const [one] = schedule(item('1', 'октябрь'));
    expect(turns(one!)).toEqual(['2026-09-01 notStarted', '2026-10-01 inProgress', '2026-11-01 overdue']);
  });

  it('a result in time closes it, from the day it was done', () => {
    const [one] = schedule(
      item('1', 'октябрь', { results: [{ doneOn: '2026-10-20', evidence: 'https://example.org/1' }] }),
    );
    expect(turns(one!)).toEqual(['2026-09-01 notStarted', '2026-10-01 inProgress', '2026-10-20 done']);
    expect(one!.evidence).toBe('https://example.org/1');
  });

  it('a late result closes it with the delay', () => {
    const [one] = schedule(item('1', 'октябрь', { results: [{ doneOn: '2026-11-10' }] }));
    expect(turns(one!)).toEqual([
      '2026-09-01 notStarted',
      '2026-10-01 inProgress',
      '2026-11-01 overdue',
      '2026-11-10 doneLate',
    ]);
    expect(daysLate(one!, '2026-11-05')).toBe(5);
    expect(daysLate(one!, '2027-05-01')).toBe(10);
  });

  it('what was begun is in work', () => {
    const [one] = schedule(item('1', 'до 15.10.2026', { startedOn: '2026-09-20' }));
    expect(turns(one!)).toEqual(['2026-09-01 notStarted', '2026-09-20 inProgress', '2026-10-16 overdue']);
  });

  it('what is not needed is never overdue', () => {
    const [one] = schedule(item('1', 'по мере необходимости', { notNeeded: true }));
    expect(turns(one!)).toEqual(['2026-09-01 notNeeded']);
  });
});

describe('repeated work', () => {
  const half = '1 раз в полугодие, не позднее 20 декабря и 20 мая ежегодно';

  it('keeps a state and a result for each of its days', () => {
    const results = [{ due: '2026-12-20', doneOn: '2026-12-18', evidence: 'https://example.org/1' }];
    const [winter, spring] = schedule(item('5.1', half, { results }));
    expect(turns(winter!)).toEqual(['2026-09-01 inProgress', '2026-12-18 done']);
    expect(turns(spring!)).toEqual(['2026-09-01 notStarted', '2026-12-21 inProgress', '2027-05-21 overdue']);
    expect(spring!.evidence).toBeUndefined();
  });

  it('gives a result without a day to the first open one', () => {
    const [winter, spring] = schedule(
      item('5.1', half, { results: [{ doneOn: '2026-12-18' }, { doneOn: '2027-05-10' }] }),
    );
    expect([winter!.doneOn, spring!.doneOn]).toEqual(['2026-12-18', '2027-05-10']);
  });

  it('never loses a result whose day is no longer in the plan', () => {
    const all = schedule(item('5.1', half, { results: [{ due: '2026-12-25', doneOn: '2026-12-24' }] }));
    expect(all.map((one) => [one.due, one.doneOn])).toEqual([
      ['2026-12-20', undefined],
      ['2027-05-20', undefined],
      ['2026-12-25', '2026-12-24'],
    ]);
  });

  it('is done only when every day is', () => {
    const results = [{ due: '2026-12-20', doneOn: '2026-12-18' }];
    const all = schedule(item('5.1', half, { results }));
    expect(itemStateOn(all, '2026-09-10')).toBe('inProgress');
    expect(itemStateOn(all, '2027-01-10')).toBe('inProgress');
    expect(itemStateOn(all, '2027-06-01')).toBe('overdue');
    const late = schedule(item('5.1', half, { results: [...results, { due: '2027-05-20', doneOn: '2027-05-25' }] }));
    expect(itemStateOn(late, '2027-06-01')).toBe('doneLate');
  });
});

describe('constant work', () => {
  it('gets reminders, marked as such, that are never overdue', () => {
    const all = schedule(item('1.7', 'постоянно'));
    expect(all.map((one) => one.due)).toEqual(['2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30', '2027-08-31']);
    for (const one of all) {
      expect(one.basis).toBe('reminder');
      expect(one.why).toEqual(['Частота не названа: напоминание раз в квартал.']);
      expect(turns(one)).toEqual(['2026-09-01 inProgress']);
    }
  });
});

describe('what hangs on an event', () => {
  const follower = item('3.4', 'В течение года после этапа 3.3 (до завершения отчетного периода)');

  it('waits for its item', () => {
    const [, one] = schedule(item('3.3', 'март'), follower);
    expect(one).toMatchObject({ due: null, why: ['Срок появится, когда будет выполнен пункт 3.3.'] });
    expect(turns(one!)).toEqual(['2026-09-01 notStarted']);
  });

  it('follows it and is cut at the end of the plan', () => {
    const [, one] = schedule(item('3.3', 'март', { results: [{ doneOn: '2027-03-20' }] }), follower);
    expect(one).toMatchObject({ from: '2027-03-21', due: '2027-08-31', basis: 'dependent' });
    expect(one!.why).toEqual(['Срок обрезан концом плана.']);
  });

  it('counts working days with the calendar', () => {
    const [one] = schedule(item('1', 'в течение 10 рабочих дней со дня издания приказа', { eventOn: '2026-12-31' }));
    expect(one).toMatchObject({ due: '2027-01-22', basis: 'dependent', why: [] });
  });

  it('comes before the start of the item the curator has linked', () => {
    const training = item('3.1.3', 'с 10.02.2027 по 01.03.2027');
    const [, one] = schedule(training, item('3.1.2', 'До начала обучения', { follows: '3.1.3' }));
    expect(one).toMatchObject({ due: '2027-02-09', basis: 'dependent' });
  });

  it('asks for the event when nothing names it', () => {
    const [one] = schedule(item('3.1.2', 'До начала обучения'));
    expect(one!.why).toEqual(['Впишите день события или номер пункта, от которого зависит срок.']);
  });

  it('says when the item does not exist or the items go round in a circle', () => {
    expect(schedule(item('1', 'после этапа 9'))[0]!.why).toEqual(['В плане нет пункта 9.']);
    const [first] = schedule(item('1', 'после этапа 2'), item('2', 'после этапа 1'));
    expect(first!.why).toEqual(['Срок появится, когда будет выполнен пункт 2.']);
    expect(schedule(item('1', 'после этапа 1'))[0]!.why).toEqual(['Пункты зависят друг от друга по кругу.']);
  });
});

describe('days of another plan', () => {
  it('are typed by the curator, and missing until then', () => {
    expect(schedule(item('4.5', 'По плану РУО'))[0]).toMatchObject({ due: null, basis: 'none' });
    const all = schedule(item('4.5', 'По плану РУО', { typedDue: ['2027-04-01', '2026-11-01'] }));
    expect(all.map((one) => [one.due, one.basis])).toEqual([
      ['2026-11-01', 'typed'],
      ['2027-04-01', 'typed'],
    ]);
  });
});

describe('following up', () => {
  const all = schedule(
    item('1', 'до 01.10.2026'),
    item('2', 'до 10.09.2026'),
    item('3', 'до 05.10.2026', { results: [{ doneOn: '2026-09-20' }] }),
    item('4', 'постоянно'),
  );

  it('lists what is overdue, the longest first', () => {
    expect(overdueOn(all, '2026-10-03').map((one) => one.num)).toEqual(['2', '1']);
  });

  it('lists what is due soon, the nearest first', () => {
    expect(dueWithin(all, '2026-09-28', 7).map((one) => [one.num, one.due])).toEqual([
      ['4', '2026-09-30'],
      ['1', '2026-10-01'],
    ]);
  });
});

describe('every item of a plan on every day', () => {
  const texts = [
    'до 15.10.2026',
    'октябрь',
    'ежеквартально',
    'постоянно',
    'по запросу',
    'По плану РУО',
    'летом',
    '???',
  ];
  const resultSets = [[], [{ doneOn: '2026-10-10' }], [{ doneOn: '2027-07-01' }]];

  it('is overdue exactly when a day of the text is past and no result has come', () => {
    for (const text of texts) {
      for (const results of resultSets) {
        const all = schedule(item('1', text, { results }));
        for (let day = plan.from; day <= plan.to; day = addDays(day, 1)) {
          for (const one of all) {
            const isDone = one.doneOn !== undefined && one.doneOn <= day;
            const isPast = one.due !== null && one.basis !== 'reminder' && day > one.due;
            expect(stateOn(one, day) === 'overdue', `${text} ${day}`).toBe(isPast && !isDone);
            expect(daysLate(one, day) > 0).toBe(stateOn(one, day) === 'overdue' || stateOn(one, day) === 'doneLate');
          }
        }
      }
    }
  });
});
