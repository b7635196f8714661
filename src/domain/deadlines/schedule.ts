/** Occurrences of a plan's items: every day by which a result is due, with what other items and our reminders add. */
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Dependence, PlanPeriod, Reading } from './reading.ts';
import { shift } from './recognisers/events.ts';
import { allQuarterEnds } from './period-ends.ts';
import { calendarWarnings, OFFICIAL_CALENDAR } from './working-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Where a due day comes from; `dependent` and `reminder` are assumed, whatever the text says. */
export type Basis = 'text' | 'assumedText' | 'dependent' | 'typed' | 'reminder' | 'none';

/** What was done for one due day; without a day it belongs to the first one still open. */
export interface OccurrenceResult {
  readonly due?: Day;
  readonly doneOn: Day;
  /** Link to the evidence. */
  readonly evidence?: string;
}

export interface PlanItem {
  readonly id: string;
  /** Number in the plan, `3.1.2`; other items refer to it. */
  readonly num: string;
  readonly reading: Reading;
  readonly results?: readonly OccurrenceResult[];
  readonly startedOn?: Day;
  /** «Не требуется», as the curator decided. */
  readonly notNeeded?: boolean;
  /** Number of the item this one hangs on, when its text does not say. */
  readonly follows?: string;
  /** Day of the event this item hangs on, when the curator has typed it. */
  readonly eventOn?: Day;
  /** Days typed from another plan. */
  readonly typedDue?: readonly Day[];
}

export interface Occurrence {
  readonly id: string;
  readonly num: string;
  readonly from: Day | null;
  readonly due: Day | null;
  readonly basis: Basis;
  /** Sentences about what was assumed, or what is still missing. */
  readonly why: readonly string[];
  readonly doneOn?: Day;
  readonly evidence?: string;
  readonly startedOn?: Day;
  readonly notNeeded: boolean;
}

interface Slot {
  readonly from: Day | null;
  readonly due: Day | null;
  readonly basis: Basis;
  readonly why: readonly string[];
}

export interface ScheduleContext {
  readonly plan: PlanPeriod;
  readonly calendar?: WorkingCalendar;
}

/** All occurrences of all items, in the order of the items and of their days. */
export function scheduleOf(items: readonly PlanItem[], context: ScheduleContext): Occurrence[] {
  const reduced: Occurrence[] = [];
  for (const item of items) reduced.push(...occurrencesOf(item, items, context, []));
  return reduced;
}

function occurrencesOf(
  item: PlanItem,
  items: readonly PlanItem[],
  context: ScheduleContext,
  path: readonly string[],
): Occurrence[] {
  return withResults(item, slotsOf(item, items, context, path));
}

function slotsOf(
  item: PlanItem,
  items: readonly PlanItem[],
  context: ScheduleContext,
  path: readonly string[],
): Slot[] {
  const { reading } = item;
  const none: Slot = { from: null, due: null, basis: 'none', why: [] };
  switch (reading.kind) {
    case 'date':
    case 'range':
    case 'recurring':
      return reading.due.length > 0 ? textSlots(reading, context.plan) : [{ ...none, why: reading.assumed }];
    case 'ongoing':
      return reminderSlots(reading, context.plan);
    case 'dependent':
      return [dependentSlot(item, items, context, path)];
    case 'external':
      return typedSlots(item) ?? [{ ...none, why: ['Срок стоит в другом плане: впишите дни.'] }];
    case 'onDemand':
      return [none];
    case 'unknown':
      return typedSlots(item) ?? [{ ...none, why: [reading.reason ?? 'Срок не распознан.'] }];
  }
}

/** A repeated result is worked on from the day after the one before; a «до D» has no beginning. */
function textSlots(reading: Reading, plan: PlanPeriod): Slot[] {
  const basis = reading.assumed.length > 0 ? 'assumedText' : 'text';
  return reading.due.map((due, i) => {
    const before = reading.due[i - 1];
    const since = before === undefined ? (plan.from <= due ? plan.from : null) : addDays(before, 1);
    const from = reading.kind === 'recurring' ? since : reading.kind === 'range' ? reading.from : null;
    return { from, due, basis, why: reading.assumed };
  });
}

/** Constant work gets a reminder at every quarter's end and at its own; these are never overdue. */
function reminderSlots(reading: Reading, plan: PlanPeriod): Slot[] {
  const [from, to] = [reading.from ?? plan.from, reading.to ?? plan.to];
  const ends = allQuarterEnds({ from, to }).filter((end) => end < to);
  const why = ['Частота не названа: напоминание раз в квартал.'];
  return [...ends, to].map((due) => ({ from, due, basis: 'reminder', why }));
}

function typedSlots(item: PlanItem): Slot[] | undefined {
  if (!item.typedDue || item.typedDue.length === 0) return undefined;
  const days = [...item.typedDue].sort();
  return days.map((due) => ({ from: null, due, basis: 'typed', why: [] }));
}

/** Day the event happened (or will happen), or a sentence about why it is not known. */
function anchorOf(
  item: PlanItem,
  dependence: Dependence,
  items: readonly PlanItem[],
  context: ScheduleContext,
  path: readonly string[],
): { day: Day } | { why: string } {
  if (item.eventOn !== undefined) return { day: item.eventOn };
  const num = item.follows ?? dependence.item;
  if (num === undefined) return { why: 'Впишите день события или номер пункта, от которого зависит срок.' };
  const target = items.find((one) => one.num === num);
  if (!target) return { why: `В плане нет пункта ${num}.` };
  if (target.id === item.id || path.includes(target.id)) return { why: 'Пункты зависят друг от друга по кругу.' };
  const occurrences = occurrencesOf(target, items, context, [...path, item.id]);
  if (dependence.relation === 'after') {
    const done = occurrences
      .map((one) => one.doneOn)
      .filter((day): day is Day => day !== undefined)
      .sort();
    const last = done[done.length - 1];
    const isDone = last !== undefined && done.length === occurrences.length;
    return isDone ? { day: last } : { why: `Срок появится, когда будет выполнен пункт ${num}.` };
  }
  const starts = occurrences.flatMap((one) => (one.from === null ? [] : [one.from]));
  const start = target.startedOn ?? starts.sort()[0];
  return start === undefined ? { why: `Срок появится, когда станет известно начало пункта ${num}.` } : { day: start };
}

/** Due day of an item that hangs on an event, cut at the plan's end. */
function dependentSlot(
  item: PlanItem,
  items: readonly PlanItem[],
  context: ScheduleContext,
  path: readonly string[],
): Slot {
  const dependence = item.reading.dependsOn;
  const none: Slot = { from: null, due: null, basis: 'none', why: [] };
  if (!dependence) return none;
  const anchor = anchorOf(item, dependence, items, context, path);
  if ('why' in anchor) return { ...none, why: [anchor.why] };
  const calendar = context.calendar ?? OFFICIAL_CALENDAR;
  const { offset, relation } = dependence;
  const { day } = anchor;
  if (relation === 'before') {
    const due = offset ? shift(day, { ...offset, count: -offset.count }, calendar) : addDays(day, -1);
    return {
      from: null,
      due,
      basis: 'dependent',
      why: [`Событие — ${day.split('-').reverse().join('.')}: срок посчитан от него.`],
    };
  }
  if (relation === 'during') return { from: null, due: day, basis: 'dependent', why: ['Срок — день события.'] };
  const far = offset ? shift(day, offset, calendar) : context.plan.to;
  const isCut = far > context.plan.to && day <= context.plan.to;
  const due = isCut ? context.plan.to : far;
  const why = offset ? [] : ['Длительность не названа: взят конец плана.'];
  if (isCut) why.push('Срок обрезан концом плана.');
  if (offset?.unit === 'workingDay') why.push(...calendarWarnings(day, due, calendar));
  return { from: addDays(day, 1), due, basis: 'dependent', why };
}

/** Gives every result to its due day; a result whose day is no longer in the plan keeps a line of its own. */
function withResults(item: PlanItem, slots: readonly Slot[]): Occurrence[] {
  const open = [...(item.results ?? [])];
  const take = (matches: (result: OccurrenceResult) => boolean): OccurrenceResult | undefined => {
    const index = open.findIndex(matches);
    return index < 0 ? undefined : open.splice(index, 1)[0];
  };
  const stated = slots.map((slot) => (slot.due === null ? undefined : take((result) => result.due === slot.due)));
  const whole = slots.map((slot, i) => occurrence(item, slot, stated[i] ?? take((result) => result.due === undefined)));
  // One undated slot (on demand, dependent) takes any result.
  const kept = open.map((result) => {
    return occurrence(
      item,
      { from: null, due: result.due ?? null, basis: 'typed', why: ['Этого дня больше нет в сроках пункта.'] },
      result,
    );
  });
  return [...whole, ...kept];
}

function occurrence(item: PlanItem, slot: Slot, result: OccurrenceResult | undefined): Occurrence {
  const { id, num, startedOn, notNeeded = false } = item;
  return {
    id,
    num,
    ...slot,
    notNeeded: notNeeded && result === undefined,
    ...(result === undefined ? {} : { doneOn: result.doneOn }),
    ...(result?.evidence === undefined ? {} : { evidence: result.evidence }),
    ...(startedOn === undefined ? {} : { startedOn }),
  };
}
