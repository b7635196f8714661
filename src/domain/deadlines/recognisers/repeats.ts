/** Recognisers of repetition: «ежемесячно», «2 раза в год», «каждый понедельник», «до 5 числа каждого месяца». */
import type { DaysOfPeriod, Element, Recogniser } from '../elements.ts';
import { matchAt } from '../pattern.ts';
import type { Line } from '../pattern.ts';
import type { PeriodUnit } from '../reading.ts';
import type { Token } from '../tokens.ts';

const ADVERBS: Readonly<Record<string, PeriodUnit>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  halfYearly: 'halfYear',
  yearly: 'year',
};

const UNITS: Readonly<Record<string, PeriodUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  half: 'halfYear',
  trimester: 'year',
  yearWord: 'year',
  schoolYear: 'year',
  calendarYear: 'year',
  years: 'year',
};
const UNIT = Object.keys(UNITS).join('|');

function repeat(unit: PeriodUnit, count = 1, times = 1): Element {
  return { type: 'repeat', every: { unit, count, times }, guesses: [] };
}

function unitOf(token: Token | undefined): PeriodUnit {
  return UNITS[token?.sym ?? ''] ?? 'year';
}

/** «ежеквартально» and its kin. */
export const adverb: Recogniser = (line, at) => {
  const match = matchAt(line, at, Object.keys(ADVERBS).join('|'));
  const unit = ADVERBS[match?.found[0]?.sym ?? ''];
  return match && unit ? { element: repeat(unit), next: match.next } : undefined;
};

/** «1 раз в полугодие», «не реже двух раз в месяц», «раз в две недели», «дважды в год», glued «1 раз квартал». */
export const timesPerUnit: Recogniser = (line, at) => {
  const match =
    matchAt(line, at, `atLeast? number? raz in|for|every? every? number? school|calendar|working? ${UNIT}`) ??
    matchAt(line, at, `atLeast? number in every? ${UNIT}`);
  if (!match) return undefined;
  const isShort = !match.found.some((token) => token?.sym === 'raz');
  const unit = match.found[match.found.length - 1];
  // «в две недели»: the last number but the first is how many units one turn takes.
  const times = match.found[1]?.value ?? 1;
  const count = isShort ? 1 : (match.found[5]?.value ?? 1);
  if (isShort && !/жды$/.test(match.found[1]?.text ?? '')) return undefined;
  if (unit?.sym === 'trimester' && count === 1) return { element: repeat('year', 1, 3 * times), next: match.next };
  return times >= 1 && count >= 1 ? { element: repeat(unitOf(unit), count, times), next: match.next } : undefined;
};

/** «1-2 раза в месяц»: at least the smaller number. */
export const fromToTimes: Recogniser = (line, at) => {
  const match = matchAt(line, at, `atLeast? number dash|or number raz in ${UNIT}`);
  const [low, high] = [match?.found[1]?.value ?? 0, match?.found[3]?.value ?? 0];
  if (!match || low < 1 || high <= low) return undefined;
  const every = { unit: unitOf(match.found[6]), count: 1, times: low };
  return { element: { type: 'repeat', every, guesses: ['Взято меньшее число раз.'] }, next: match.next };
};

/** «каждый квартал», «каждые две недели», «в конце каждого месяца», «каждую пятницу», «по пятницам». */
export const everyUnit: Recogniser = (line, at) => {
  const day =
    matchAt(line, at, 'in|on|po? every number|last? weekday month?') ??
    matchAt(line, at, 'in? number|last weekday every month') ??
    matchAt(line, at, 'monthly|weekly comma? in|po|on weekday') ??
    matchAt(line, at, 'monthly comma? in? number|last weekday') ??
    matchAt(line, at, 'in? number|last weekday month');
  if (day) return weekdayList(line, day.found, day.next);
  const pair = matchAt(line, at, 'in? number and number weekday every? month');
  if (pair) return weekdayList(line, pair.found, pair.next);
  const plural = matchAt(line, at, 'po weekday');
  if (plural && /(?:ам|ям)$/.test(plural.found[1]?.text ?? '')) return weekdayList(line, plural.found, plural.next);
  const match = matchAt(line, at, `in|on|until|po? end|finish? every number? school|calendar|working? ${UNIT}`);
  if (match) {
    const unit = match.found[match.found.length - 1];
    return { element: repeat(unitOf(unit), match.found[3]?.value ?? 1), next: match.next };
  }
  // «в конце четверти» without a number is every one of them.
  const loose = matchAt(line, at, 'in|on end term|half|quarter|month|week');
  if (loose) {
    const unit = unitOf(loose.found[2]);
    const element: Element = {
      type: 'repeat',
      every: { unit, count: 1, times: 1 },
      guesses: ['Понято как каждый такой период.'],
    };
    return { element, next: loose.next };
  }
  const unitsPlural = matchAt(line, at, 'po quarter|term|half|month');
  const text = unitsPlural?.found[1]?.text ?? '';
  if (unitsPlural && /[ая]м$/.test(text))
    return { element: repeat(unitOf(unitsPlural.found[1])), next: unitsPlural.next };
  return undefined;
};

/** «1 раз в месяц (последняя среда)»: the month was named before. */
export const numberedWeekday: Recogniser = (line, at) => {
  const match = matchAt(line, at, 'in|on? number|last weekday');
  return match && weekdayList(line, match.found, match.next);
};

/** One weekday with its numbers, or several («по понедельникам и средам»). */
function weekdayList(
  line: Line,
  found: readonly (Token | undefined)[],
  at: number,
): { element: Element[]; next: number } {
  const weekday = found.find((token) => token?.sym === 'weekday')?.value ?? 1;
  const numbers = found.filter((token) => token?.sym === 'number' || token?.sym === 'last');
  const element: Element[] = numbers.map((token) => ({
    type: 'weekdays',
    weekday,
    nth: token?.sym === 'last' ? -1 : (token?.value ?? 1),
  }));
  if (element.length > 0) return { element, next: at };
  element.push({ type: 'weekdays', weekday });
  let next = at;
  for (;;) {
    const more = matchAt(line, next, 'comma|and and? po|in|on|every? weekday');
    const value = more?.found[3]?.value;
    if (!more || value === undefined) return { element, next };
    element.push({ type: 'weekdays', weekday: value });
    next = more.next;
  }
}

/** Where the days of a period lie: «каждого месяца», «месяца, следующего за отчетным», «последнего месяца квартала». */
const TAILS: readonly (readonly [pattern: string, month: DaysOfPeriod['month']])[] = [
  ['month comma? next for report quarter|month|period|half?', 'next'],
  ['month comma? next after report quarter|month|period|half?', 'next'],
  ['month next for quarter|half|month', 'next'],
  ['every? next for report month|quarter|period?', 'next'],
  ['next month', 'next'],
  ['every next month', 'next'],
  ['last month every? quarter|half', 'last'],
  ['in? every month', 'each'],
  ['month', 'each'],
  ['monthly', 'each'],
];

/** «до 5 числа каждого месяца», «15 и 30 числа», «последний рабочий день месяца»; alone, «до 10 числа» waits for its unit. */
export const daysOfPeriod: Recogniser = (line, at) => {
  const stretch = matchAt(line, at, 'since number po number');
  const last = matchAt(line, at, 'until|in|by? last working? day');
  const dates: (number | 'last' | 'lastWorking')[] = [];
  let next = at;
  if (last) {
    dates.push(last.found[2] ? 'lastWorking' : 'last');
    next = last.next;
  } else {
    // «с 1 по 5 число каждого месяца» ends on the 5th.
    next = stretch ? stretch.next - 1 : (matchAt(line, at, 'until|by|in')?.next ?? at);
    for (;;) {
      const one = matchAt(line, next, 'number comma|and until?') ?? matchAt(line, next, 'number');
      const value = one?.found[0]?.value;
      if (!one || value === undefined || value < 1 || value > 31) return undefined;
      dates.push(value);
      next = one.next;
      if (one.found.length === 1) break;
    }
    const word = matchAt(line, next, 'date');
    if (!word) return undefined;
    next = word.next;
  }
  if (last && matchAt(line, next, 'every? quarter')) {
    const quarter = matchAt(line, next, 'every? quarter');
    return { element: [repeat('quarter'), { type: 'daysOf', dates, month: 'last' }], next: quarter?.next ?? next };
  }
  for (const [pattern, month] of TAILS) {
    const tail = matchAt(line, next, pattern);
    if (!tail) continue;
    const days: Element = { type: 'daysOf', dates, month };
    const isQuarterly = tail.found.some((token) => token?.sym === 'quarter');
    if (isQuarterly) return { element: [repeat('quarter'), days], next: tail.next };
    return { element: month === 'each' ? [repeat('month'), days] : days, next: tail.next };
  }
  return { element: { type: 'daysOf', dates, month: 'any' }, next };
};
