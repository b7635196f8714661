/**
 * Each known plan followed through 2026/2027 day by day: the state shown for every item, against a plain statement of
 * the rules of G.1 written independently of the product's schedule.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '../../../src/domain/day.ts';
import { moveIntoPlan } from '../../../src/domain/deadlines/index.ts';
import { takeCensus } from '../../../src/workbook/checks/index.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { daysLate, stateOn } from '../../../src/domain/deadlines/index.ts';
import { roadmapAttention } from '../../../src/workbook/roadmap/due-lines.ts';
import { itemState, type RoadmapItem } from '../../../src/workbook/roadmap/items.ts';
import { planTemplates, type PlanTemplate } from '../../../src/workbook/roadmap/plans/index.ts';
import { bookOf } from '../checks/book-of.ts';

const PLAN = { from: '2026-09-01', to: '2027-08-31' };
const LENGTH = daysBetween('2026-07-01', '2027-10-01');
const dayAt = (index: number): Day => addDays('2026-07-01', index);
const shown = (day: Day): string => day.split('-').reverse().join('.');

type Marks = Readonly<Record<string, { readonly doneOn?: Day; readonly notNeeded?: boolean }>>;

/** Rows of a plan moved into the year; single deadlines are marked by `marks`. */
function rowsOf(template: PlanTemplate, marks: Marks): Record<string, Cell>[] {
  return template.sections.flatMap(({ title: section, lines }) =>
    lines.map((line): Record<string, Cell> => {
      const [num, title, deadline] = line;
      const { doneOn, notNeeded } = marks[num] ?? {};
      return {
        id: `МР-${num.replace(/\D/g, '').padStart(3, '0')}`,
        num,
        section,
        title,
        deadlineText: moveIntoPlan(deadline, template, { plan: PLAN }).text,
        ...(line[5] === undefined ? {} : { follows: line[5] }),
        ...(doneOn === undefined ? {} : { doneOn: { day: doneOn } }),
        ...(notNeeded === true ? { notNeeded } : {}),
      };
    }),
  );
}

function itemsOn(template: PlanTemplate, marks: Marks, today: Day): readonly RoadmapItem[] {
  const settings = { schoolYear: '2026/2027' };
  return takeCensus(bookOf({ roadmap: rowsOf(template, marks) }, { settings }), today).roadmap();
}

/** G.1 for one result: nothing is late before its day has passed, everything is late after it. */
function expectedState(due: Day, from: Day | null, doneOn: Day | undefined, today: Day): string {
  if (doneOn !== undefined && doneOn <= today) return doneOn <= due ? 'done' : 'doneLate';
  if (today > due) return 'overdue';
  return from !== null && from <= today ? 'inProgress' : 'notStarted';
}

describe.each(planTemplates.map((template) => [template.title, template] as const))('%s', (_title, template) => {
  const nums = template.sections.flatMap(({ lines }) => lines.map(([num]) => num));

  it('has the right state for every item with one day, on every day of the year', () => {
    const doneOn = fc.option(fc.integer({ min: 60, max: LENGTH }).map(dayAt), { nil: undefined });
    fc.assert(
      fc.property(fc.array(doneOn, { minLength: nums.length, maxLength: nums.length }), (days) => {
        const marks: Marks = Object.fromEntries(
          nums.map((num, index) => {
            const day = days[index];
            return [num, day === undefined ? {} : { doneOn: day }];
          }),
        );
        const items = itemsOn(template, marks, '2027-10-01');
        for (const item of items) {
          const { kind, due, from } = item.reading;
          const [only] = due;
          if ((kind !== 'date' && kind !== 'range') || due.length !== 1 || only === undefined) continue;
          const begun = kind === 'range' ? from : null;
          for (let index = 0; index < LENGTH; index += 1) {
            const today = dayAt(index);
            const wanted = expectedState(only, begun, item.row.values.doneOn, today);
            if (itemState(item, today) !== wanted) {
              throw new Error(`${item.row.values.num ?? ''} on ${today}: ${itemState(item, today)}, not ${wanted}`);
            }
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  it('becomes overdue the day after each due day, is never late before it, and standing work never', () => {
    const items = itemsOn(template, {}, PLAN.from);
    for (const item of items) {
      for (const one of item.occurrences) {
        if (one.due === null) continue;
        const after = addDays(one.due, 1);
        expect(stateOn(one, one.due), `${item.row.values.num ?? ''} ${shown(one.due)}`).not.toBe('overdue');
        expect(stateOn(one, after) === 'overdue').toBe(one.basis !== 'reminder');
        expect(daysLate(one, after)).toBe(one.basis === 'reminder' ? 0 : 1);
      }
      if (item.reading.kind === 'ongoing' || item.reading.kind === 'onDemand') {
        for (let index = 0; index < LENGTH; index += 1) expect(itemState(item, dayAt(index))).not.toBe('overdue');
      }
    }
  });

  it('goes only forward while nobody marks anything: not begun, at work, overdue', () => {
    const order = ['notStarted', 'inProgress', 'overdue'];
    for (const item of itemsOn(template, {}, PLAN.from)) {
      let last = 0;
      for (let index = 0; index < LENGTH; index += 1) {
        const now = order.indexOf(itemState(item, dayAt(index)));
        expect(now, `${item.row.values.num ?? ''} on ${dayAt(index)}`).toBeGreaterThanOrEqual(last);
        last = now;
      }
    }
  });

  it('puts every open day into exactly one heap of attention', () => {
    const items = itemsOn(template, {}, PLAN.from);
    for (let index = 0; index < LENGTH; index += 7) {
      const today = dayAt(index);
      const { overdue, week, month } = roadmapAttention(items, today);
      expect(overdue.every(({ days, due }) => days < 0 && daysBetween(today, due) === days)).toBe(true);
      expect(week.every(({ days }) => days >= 0 && days <= 7)).toBe(true);
      expect(month.every(({ days }) => days > 7 && days <= 30)).toBe(true);
      const open = items.flatMap((item) =>
        item.occurrences.filter(
          (one) =>
            one.due !== null && daysBetween(today, one.due) <= 30 && !(one.basis === 'reminder' && one.due < today),
        ),
      );
      expect(overdue.length + week.length + month.length).toBe(open.length);
    }
  });

  it('an item that is not needed is never late', () => {
    const marks: Marks = Object.fromEntries(nums.map((num) => [num, { notNeeded: true }]));
    for (const item of itemsOn(template, marks, PLAN.from)) expect(itemState(item, '2027-09-30')).toBe('notNeeded');
  });
});

it('the states of the known plans on chosen days are as a person counts them', () => {
  const teachers = planTemplates.find(({ code }) => code === 'DISTRICT_TEACHERS')!;
  const states = (today: Day): Record<string, string> =>
    Object.fromEntries(
      itemsOn(teachers, { '1.1': { doneOn: '2026-08-20' } }, today).map((item) => [
        item.row.values.num ?? '',
        itemState(item, today),
      ]),
    );
  const november = states('2026-11-22');
  expect([
    november['1.1'],
    november['1.2'],
    november['1.5'],
    november['2.1'],
    november['2.8'],
    november['5.1'],
  ]).toEqual(['done', 'overdue', 'overdue', 'inProgress', 'notStarted', 'inProgress']);
  const may = states('2027-05-21');
  expect([may['2.1'], may['2.4'], may['2.8'], may['5.1'], may['3.2']]).toEqual([
    'overdue',
    'inProgress',
    'inProgress',
    'overdue',
    'inProgress',
  ]);
});
