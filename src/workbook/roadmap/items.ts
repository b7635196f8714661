/** The roadmap of a table as items with their readings and occurrences: what states, the timeline and the summary ask. */
import type { Day } from '../../domain/day.ts';
import {
  itemStateOn,
  readDeadline,
  rememberCorrection,
  scheduleOf,
  stateOn,
  type Corrections,
  type DeadlineState,
  type Occurrence,
  type OccurrenceResult,
  type PlanItem,
  type PlanPeriod,
  type Reading,
  type ReadingContext,
} from '../../domain/deadlines/index.ts';
import type { Book } from '../book.ts';
import type { TableRow } from '../rows.ts';
import type { roadmap } from '../sheets/roadmap.ts';
import { calendarOf, correctionsFrom, planOf, schoolOf } from './reading-context.ts';

export type RoadmapRow = TableRow<typeof roadmap>;

export interface RoadmapItem {
  readonly row: RoadmapRow;
  readonly plan: PlanPeriod;
  readonly reading: Reading;
  readonly occurrences: readonly Occurrence[];
}

/** Corrections in force: those remembered on «Настройки», and above them those that stand in the rows. */
export function correctionsOf(book: Book): Corrections {
  let corrections = correctionsFrom(book.settings.deadlineCorrections);
  for (const { values } of book.tables.roadmap.rows) {
    if (values.readAs !== undefined && values.deadlineText !== undefined)
      corrections = rememberCorrection(corrections, values.deadlineText, values.readAs);
  }
  return corrections;
}

/** A row's own correction wins over what other rows with the same words say. */
function readingOf(row: RoadmapRow, context: ReadingContext): Reading {
  const { deadlineText = '', readAs } = row.values;
  if (readAs === undefined) return readDeadline(deadlineText, context);
  return readDeadline(deadlineText, { ...context, corrections: rememberCorrection({}, deadlineText, readAs) });
}

function resultsOf({ values }: RoadmapRow): OccurrenceResult[] {
  const kept: OccurrenceResult[] = [...(values.results ?? [])];
  if (values.doneOn !== undefined)
    kept.push({ doneOn: values.doneOn, ...(values.docUrl === undefined ? {} : { evidence: values.docUrl }) });
  return kept;
}

function planItem(row: RoadmapRow, reading: Reading): PlanItem {
  const { num, manualDays, follows, startedOn, notNeeded } = row.values;
  const isDependent = reading.kind === 'dependent';
  const [eventOn] = manualDays ?? [];
  return {
    id: idOf(row),
    num: (num ?? '').replace(/\.+$/, ''),
    reading,
    results: resultsOf(row),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(notNeeded === true ? { notNeeded: true } : {}),
    ...(follows === undefined ? {} : { follows: follows.replace(/^п(ункт)?\.?\s*|\.+$/gi, '') }),
    ...(isDependent && eventOn !== undefined ? { eventOn } : {}),
    ...(!isDependent && manualDays ? { typedDue: manualDays } : {}),
  };
}

/** Rows are told apart by their place: codes may still be missing or doubled. */
const idOf = (row: RoadmapRow): string => `row ${row.row}`;

/**
 * All items of «Дорожная карта» in the order of the sheet. Items refer to each other inside one plan, so last year's
 * plan kept on the same sheet is scheduled apart.
 */
export function roadmapItems(book: Book, today: Day): RoadmapItem[] {
  const { settings } = book;
  const { rows } = book.tables.roadmap;
  if (rows.length === 0) return [];
  const common = {
    today,
    calendar: calendarOf(settings),
    school: schoolOf(settings),
    corrections: correctionsOf(book),
  };
  const plans = new Map<string, { readonly plan: PlanPeriod; readonly items: PlanItem[] }>();
  const read = rows.map((row) => {
    const year = row.values.schoolYear ?? settings.schoolYear;
    const own = plans.get(year ?? '') ?? { plan: planOf(settings, year, today), items: [] };
    plans.set(year ?? '', own);
    const reading = readingOf(row, { ...common, plan: own.plan });
    own.items.push(planItem(row, reading));
    return { row, plan: own.plan, reading };
  });
  const occurrences = new Map<string, Occurrence[]>();
  plans.forEach(({ plan, items }) => {
    for (const one of scheduleOf(items, { plan, calendar: common.calendar })) {
      const known = occurrences.get(one.id);
      if (known) known.push(one);
      else occurrences.set(one.id, [one]);
    }
  });
  return read.map((item) => ({ ...item, occurrences: occurrences.get(idOf(item.row)) ?? [] }));
}

/** Work without a stated end that the curator has dated as done is over, whatever reminders were still to come. */
function isClosed({ row, reading }: RoadmapItem, today: Day): boolean {
  const { doneOn } = row.values;
  return (reading.kind === 'ongoing' || reading.kind === 'onDemand') && doneOn !== undefined && doneOn <= today;
}

/** State of an item on a day. */
export function itemState(item: RoadmapItem, today: Day): DeadlineState {
  if (item.row.values.notNeeded === true && item.row.values.doneOn === undefined) return 'notNeeded';
  return isClosed(item, today) ? 'done' : itemStateOn(item.occurrences, today);
}

/** Occurrences that still ask for work on a day, the earliest first; undated ones and reminders that have passed are left out. */
export function openOccurrences(item: RoadmapItem, today: Day): Occurrence[] {
  if (isClosed(item, today)) return [];
  return item.occurrences
    .filter((one) => one.due !== null && !(one.basis === 'reminder' && one.due < today))
    .filter((one) => ['notStarted', 'inProgress', 'overdue'].indexOf(stateOn(one, today)) >= 0)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
}
