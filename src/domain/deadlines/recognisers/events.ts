/** Recognisers of deadlines that hang on an event: «в течение 10 дней со дня издания приказа», «до начала обучения». */
import type { DatedSpan, Element, Recogniser } from '../elements.ts';
import { matchAt, wordsOf } from '../pattern.ts';
import type { Line } from '../pattern.ts';
import type { Dependence, Offset } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { addDays, addMonths } from '../../day.ts';
import { addWorkingDays } from '../working-days.ts';
import { endpointAt, lastDay, neverHappens } from './endpoint.ts';
import { periodAt } from './periods.ts';

const LENGTH = 'day|week|month|yearWord|years';

function offsetOf(count: number, unit: Token | undefined, working: boolean): Offset {
  const sym = unit?.sym;
  if (working) return { count, unit: 'workingDay' };
  if (sym === 'week') return { count, unit: 'week' };
  if (sym === 'month') return { count, unit: 'month' };
  return { count, unit: sym === 'yearWord' || sym === 'years' ? 'year' : 'day' };
}

/** Length of time in a match: «10 рабочих дней», «года», «трех месяцев». */
function lengthIn(found: readonly (Token | undefined)[]): Offset {
  const count = found.find((token) => token?.sym === 'number')?.value ?? 1;
  const unit = found.find((token) => token && LENGTH.split('|').includes(token.sym));
  return offsetOf(
    count,
    unit,
    found.some((token) => token?.sym === 'working'),
  );
}

/** The event: everything to the end of its clause. */
function eventAt(line: Line, at: number): { event: string; item?: string; next: number } {
  let next = at;
  while (next < line.tokens.length && !endsEvent(line, next)) next += 1;
  const item = line.tokens.slice(at, next).find((token) => token.sym === 'item')?.item;
  const event = wordsOf(line, at, next);
  return item === undefined ? { event, next } : { event, item, next };
}

/** An event ends at a bracket or a comma that opens another deadline. */
function endsEvent(line: Line, at: number): boolean {
  return (
    matchAt(line, at, 'open') !== undefined ||
    matchAt(line, at, 'comma also? until|always|monthly|quarterly|yearly|during|then') !== undefined ||
    matchAt(line, at, 'comma number? raz') !== undefined
  );
}

function dependent(
  line: Line,
  at: number,
  relation: Dependence['relation'],
  offset?: Offset,
): { element: Element; next: number } {
  const { event, item, next } = eventAt(line, at);
  const dependsOn: Dependence = {
    event,
    relation,
    ...(item === undefined ? {} : { item }),
    ...(offset === undefined ? {} : { offset }),
  };
  return { element: { type: 'dependent', dependsOn, guesses: [] }, next };
}

/** A length of time whose beginning the text does not name. */
function unanchored(offset: Offset, next: number): { element: Element; next: number } {
  const guesses = ['Не сказано, от какого события считать срок.'];
  return { element: { type: 'dependent', dependsOn: { event: '', relation: 'after', offset }, guesses }, next };
}

const SINCE_DAY = ['since day', 'since moment', 'ot day', 'ot moment', 'after', 'ot', 'since'];

function sinceDay(line: Line, at: number): number | undefined {
  for (const pattern of SINCE_DAY) {
    const match = matchAt(line, at, pattern);
    if (match) return match.next;
  }
  return undefined;
}

/** «в течение 10 (рабочих) дней со дня …», «через месяц после …», «в 3-дневный срок (со дня …)», «не позднее 5 дней после …». */
export const withinLength: Recogniser = (line, at) => {
  const long =
    matchAt(line, at, `during open? number close? working|calendar|school? ${LENGTH}`) ??
    matchAt(line, at, 'during number word? working|calendar|school? day|week|month|yearWord') ??
    matchAt(line, at, `during ${LENGTH}`) ??
    matchAt(line, at, `through number? working|calendar|school? ${LENGTH}`) ??
    matchAt(line, at, `until through? number working|calendar|school? ${LENGTH}`) ??
    matchAt(line, at, `on number working|calendar|school? day|week`);
  if (long) {
    const start = sinceDay(line, long.next);
    if (start !== undefined) return dependent(line, start, 'after', lengthIn(long.found));
    // «в течение месяца» alone is a term without a beginning; «в течение года» is the plan's year.
    if (long.found[0]?.sym !== 'during' || !long.found.some((token) => token?.sym === 'number')) return undefined;
    return unanchored(lengthIn(long.found), long.next);
  }
  const span = matchAt(line, at, 'in|during? span|spanMonth working? srok');
  if (!span) return undefined;
  const token = span.found[1];
  const isWorking = span.found[2] !== undefined;
  const offset: Offset = {
    count: token?.value ?? 1,
    unit: token?.sym === 'spanMonth' ? 'month' : isWorking ? 'workingDay' : 'day',
  };
  const start = sinceDay(line, span.next);
  return start === undefined ? unanchored(offset, span.next) : dependent(line, start, 'after', offset);
};

/** «за 3 дня до …»: a day when the text gives the event's date, otherwise dependent. */
export const beforeEvent: Recogniser = (line, at, setting) => {
  const match =
    matchAt(line, at, `until? for number? working|calendar|school? ${LENGTH} until`) ??
    matchAt(line, at, `until number working|calendar|school? ${LENGTH} until`);
  if (!match) return undefined;
  const offset = lengthIn(match.found);
  const end = endpointAt(line, match.next);
  const back = (day: string): string => shift(day, { ...offset, count: -offset.count }, setting.calendar);
  if (end?.day !== undefined && !neverHappens(end)) {
    const at1 = (year: number): DatedSpan | undefined => {
      const day = lastDay(end, year);
      return day === undefined ? undefined : { from: null, to: back(day) };
    };
    const anchor = (year: number): DatedSpan | undefined => {
      const day = lastDay(end, year);
      return day === undefined ? undefined : { from: null, to: day };
    };
    const explicit = end.year !== undefined;
    const base = { type: 'dated', shape: 'date', lead: 'until', at: at1, anchor, explicit, guesses: [] } as const;
    return { element: end.year === undefined ? base : { ...base, year: end.year }, next: end.next };
  }
  const start = matchAt(line, match.next, 'start|finish|end');
  const period = start && periodAt(line, start.next, setting);
  if (start && period) {
    const isStart = start.found[0]?.sym === 'start';
    const at1 = (year: number): DatedSpan | undefined => {
      const span = period.dated.at(year);
      return span && { from: null, to: back(isStart ? (span.from ?? span.to) : span.to) };
    };
    const anchor = (year: number): DatedSpan | undefined => {
      const span = period.dated.at(year);
      return span && { from: null, to: isStart ? (span.from ?? span.to) : span.to };
    };
    return { element: { ...period.dated, shape: 'date', lead: 'until', at: at1, anchor }, next: period.next };
  }
  return dependent(line, match.next, 'before', offset);
};

/** Moves a day by a length of time. */
export function shift(day: string, offset: Offset, calendar: Parameters<typeof addWorkingDays>[2]): string {
  if (offset.unit === 'workingDay') return addWorkingDays(day, offset.count, calendar);
  if (offset.unit === 'day') return addDays(day, offset.count);
  if (offset.unit === 'week') return addDays(day, offset.count * 7);
  return addMonths(day, offset.count * (offset.unit === 'year' ? 12 : 1));
}

const EVENTS: readonly (readonly [pattern: string, relation: Dependence['relation']])[] = [
  ['until start|finish', 'before'],
  ['until end', 'before'],
  ['before start?', 'before'],
  ['in|po end', 'after'],
  ['po finish|itog|result', 'after'],
  ['in finish', 'after'],
  ['after finish?', 'after'],
  ['in|on? start', 'during'],
  ['since moment', 'after'],
  ['starting since moment', 'after'],
  ['since day', 'after'],
  ['since start', 'after'],
  ['in day', 'during'],
  ['on stage', 'during'],
  ['when', 'during'],
  ['until', 'before'],
  ['by day?', 'before'],
];

/** «до начала обучения», «по окончании стажировки», «в конце реализации программы», «после этапа 3.3», «при приеме на работу». */
export const aroundEvent: Recogniser = (line, at) => {
  for (const [pattern, relation] of EVENTS) {
    const match = matchAt(line, at, pattern);
    // The event must be named by words we do not take for dates.
    if (!match || !matchAt(line, match.next, 'word|noun|item|paper|separate|report|stage|school|plan|working|every'))
      continue;
    // «при поддержке», «при участии» name helpers, not events.
    if (
      pattern === 'when' &&
      /^(?:поддержк|участи|содействи|помощи|наличи|услови|сопровожд)/i.test(wordsOf(line, at + 1, at + 2))
    )
      continue;
    return dependent(line, match.next, relation);
  }
  const until = matchAt(line, at, 'until item') ?? matchAt(line, at, 'on item');
  return until ? dependent(line, at + 1, until.found[0]?.sym === 'until' ? 'before' : 'during') : undefined;
};
