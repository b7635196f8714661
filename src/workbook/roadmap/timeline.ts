/** The plan as lines of time: which weeks or months an item runs through, what is due in them, and where today stands. */
import { addDays, daysInMonth, partsOf, weekday, type Day } from '../../domain/day.ts';
import { stateOn, type Occurrence, type PlanPeriod } from '../../domain/deadlines/index.ts';
import type { RoadmapItem } from './items.ts';

export type TimelineUnit = 'weeks' | 'months';

/** One column of time, both ends included. */
export interface Slice {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
}

/** More weeks than this do not fit a screen in any way: longer plans are drawn by months. */
const MOST_WEEKS = 70;
const MOST_MONTHS = 72;
/** Days outside the plan are drawn too, up to this many on each side. */
const MARGIN = 120;

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/** What a cell of time shows, the most important first; `today` stands after any of them. */
export const MARKS = {
  overdue: { text: '!', background: '#e98b8b' },
  doneLate: { text: '✓!', background: '#ffe08a' },
  due: { text: '●', background: '#8fb8ea' },
  done: { text: '✓', background: '#9ed3a6' },
  reminder: { text: 'н', background: '#dcdcdc' },
  late: { text: '~', background: '#f8dada' },
  run: { text: '–', background: '#e1ebf8' },
} as const;
export const TODAY_MARK = { text: '│', background: '#ffcf8f' } as const;

type MarkName = keyof typeof MARKS;

/** Days that the drawing spans: the plan, widened by what is due outside it. */
function spanOf(items: readonly RoadmapItem[], plan: PlanPeriod): PlanPeriod {
  const [earliest, latest] = [addDays(plan.from, -MARGIN), addDays(plan.to, MARGIN)];
  let { from, to } = plan;
  for (const { reading, occurrences } of items) {
    const days = [reading.from, ...occurrences.map((one) => one.due)];
    for (const day of days) {
      if (day !== null && day >= earliest && day < from) from = day;
      if (day !== null && day <= latest && day > to) to = day;
    }
  }
  return { from, to };
}

function weeksOf({ from, to }: PlanPeriod): Slice[] {
  const weeks: Slice[] = [];
  for (let monday = addDays(from, 1 - weekday(from)); monday <= to; monday = addDays(monday, 7)) {
    const { month, date } = partsOf(monday);
    weeks.push({ from: monday, to: addDays(monday, 6), label: `${date} ${MONTHS[month - 1] ?? ''}` });
  }
  return weeks;
}

function monthsOf({ from, to }: PlanPeriod): Slice[] {
  const months: Slice[] = [];
  for (let day = `${from.slice(0, 8)}01`; day <= to && months.length < MOST_MONTHS;) {
    const { year, month } = partsOf(day);
    const last = `${day.slice(0, 8)}${daysInMonth(year, month)}`;
    months.push({ from: day, to: last, label: `${MONTHS[month - 1] ?? ''} ${year}` });
    day = addDays(last, 1);
  }
  return months;
}

/** Columns of time for a plan. */
export function slicesOf(items: readonly RoadmapItem[], plan: PlanPeriod, unit: TimelineUnit): Slice[] {
  const span = spanOf(items, plan);
  const weeks = unit === 'weeks' ? weeksOf(span) : [];
  return weeks.length > 0 && weeks.length <= MOST_WEEKS ? weeks : monthsOf(span);
}

const ORDER = Object.keys(MARKS) as MarkName[];

function dueMark(one: Occurrence, today: Day): MarkName | undefined {
  switch (stateOn(one, today)) {
    case 'overdue':
      return 'overdue';
    case 'doneLate':
      return 'doneLate';
    case 'done':
      return 'done';
    case 'notNeeded':
      return undefined;
    default:
      return one.basis === 'reminder' ? 'reminder' : 'due';
  }
}

function marksOf(one: Occurrence, { from, to }: Slice, today: Day): MarkName[] {
  const marks: MarkName[] = [];
  const { due } = one;
  const isOverdue = stateOn(one, today) === 'overdue';
  if (due !== null && due >= from && due <= to) {
    const mark = dueMark(one, today);
    if (mark !== undefined) marks.push(mark);
  }
  if (isOverdue && due !== null && due < from && from <= today) marks.push('late');
  const begun = one.from ?? one.startedOn ?? undefined;
  if (begun !== undefined && begun <= to && due !== null && due >= from && !one.notNeeded) marks.push('run');
  return marks;
}

/** Text of each column of time for an item on a day. */
export function timelineCells(item: RoadmapItem, slices: readonly Slice[], today: Day): string[] {
  return slices.map((slice) => {
    const found = item.occurrences.flatMap((one) => marksOf(one, slice, today));
    const mark = ORDER.find((name) => found.indexOf(name) >= 0);
    const isToday = slice.from <= today && today <= slice.to;
    return `${mark === undefined ? '' : MARKS[mark].text}${isToday ? TODAY_MARK.text : ''}`;
  });
}

/** Every text that a cell of time may hold, with its colour. */
export function timelineColours(): { readonly text: string; readonly background: string }[] {
  const marks = ORDER.map((name) => MARKS[name]);
  return [
    ...marks,
    ...marks.map(({ text, background }) => ({ text: `${text}${TODAY_MARK.text}`, background })),
    TODAY_MARK,
  ];
}

/** The line that explains the marks. */
export const LEGEND = '● срок впереди, ✓ выполнено, ✓! с опозданием, ! просрочено, – идёт, н напоминание, │ сегодня';
