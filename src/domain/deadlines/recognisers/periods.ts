/** Named stretches: months, quarters, halves, terms, seasons, years, and weeks and decades of a month. */
import { addDays, daysInMonth, makeDay, weekday } from '../../day.ts';
import type { Dated, DatedSpan, Setting } from '../elements.ts';
import { matchAt } from '../pattern.ts';
import type { Line } from '../pattern.ts';
import { lessonsOf, schoolHalf, termOf } from '../school-year.ts';
import type { Span } from '../school-year.ts';
import { endpointAt, guessesOf } from './endpoint.ts';

/** A stretch the text names, and the token after it. */
export interface NamedPeriod {
  readonly dated: Dated;
  readonly next: number;
  readonly kind: 'month' | 'unit' | 'season' | 'year' | 'schoolYear' | 'partOfMonth';
  /** A month in a case that needs a preposition. */
  readonly oblique?: boolean;
}

function range(
  at: (year: number) => DatedSpan | undefined,
  year: number | undefined,
  guesses: readonly string[],
): Dated {
  const base = { type: 'dated', shape: 'range', lead: 'none', at, explicit: false, guesses } as const;
  return year === undefined ? base : { ...base, year };
}

export function monthSpan(year: number, first: number, last = first): Span {
  return { from: makeDay(year, first, 1) ?? '', to: makeDay(year, last, daysInMonth(year, last)) ?? '' };
}

function monthAt(line: Line, at: number): NamedPeriod | undefined {
  const month = endpointAt(line, at);
  if (!month || month.day !== undefined || month.month === undefined) return undefined;
  const value = month.month;
  const plain = range((year) => monthSpan(year, value), month.year, guessesOf(month));
  const dated: Dated = month.current ? { ...plain, isCurrent: true } : plain;
  return { dated, next: month.next, kind: 'month', oblique: month.oblique };
}

const NUMBERED = 'quarter|half|term';

/** «2-3 квартал 2027», «I полугодие», «I–II четверть»; «I и III квартал» is left to two parts by the caller. */
function unitAt(line: Line, at: number, setting: Setting): NamedPeriod | undefined {
  const pair = matchAt(line, at, `number dash|slash number ${NUMBERED}`);
  const long = pair ?? matchAt(line, at, `number ${NUMBERED} dash number ${NUMBERED}`);
  const match = long ?? matchAt(line, at, `number ${NUMBERED}`);
  if (!match) return undefined;
  const numbers = match.found.filter((token) => token?.sym === 'number').map((token) => token?.value ?? 0);
  const unit = match.found.find((token) => token && NUMBERED.split('|').includes(token.sym));
  const [first = 0, last = first] = numbers;
  const most = unit?.sym === 'half' ? 2 : 4;
  if (!unit || first < 1 || last > most || last < first) return undefined;
  const tail = matchAt(line, match.next, 'year') ?? matchAt(line, match.next, 'schoolYear');
  const noise = tail ?? matchAt(line, match.next, 'calendarYear|yearWord');
  const token = tail?.found[0];
  const school = token?.sym === 'schoolYear';
  const dated = unitDated(unit.sym, first, last, { year: token?.year, school, setting });
  return dated && { dated, next: (noise ?? match).next, kind: 'unit' };
}

interface UnitContext {
  readonly year: number | undefined;
  readonly school: boolean;
  readonly setting: Setting;
}

function unitDated(unit: string, first: number, last: number, context: UnitContext): Dated | undefined {
  if (unit === 'quarter') {
    // A quarter belongs to calendar years even inside a school year: the school year only tells which of them.
    const year = context.school && context.year !== undefined ? context.year + (first >= 4 ? 0 : 1) : context.year;
    return range((y) => monthSpan(y, first * 3 - 2, last * 3), year, []);
  }
  if (unit === 'term') return termDated(first, last, context);
  return halfDated(first, last, context);
}

function termDated(first: number, last: number, { year, school, setting }: UnitContext): Dated {
  const shift = first <= 2 ? 0 : 1;
  const at = (y: number): DatedSpan => ({
    from: termOf(y - shift, first, setting.school).from,
    to: termOf(y - shift, last, setting.school).to,
  });
  return range(at, year === undefined ? undefined : school ? year + shift : year, [
    'Даты четвертей взяты из настроек учебного года.',
  ]);
}

function halfDated(first: number, last: number, { year, school, setting }: UnitContext): Dated {
  const shift = first - 1;
  const bySchool = (y: number): DatedSpan => ({
    from: schoolHalf(y - shift, first, setting.school).from,
    to: schoolHalf(y - shift, last, setting.school).to,
  });
  const byCalendar = (y: number): DatedSpan => monthSpan(y, first * 6 - 5, last * 6);
  const endGuess = last === 2 ? ['Второе полугодие учебного года кончается с окончанием уроков.'] : [];
  if (school) return range(bySchool, year === undefined ? undefined : year + shift, endGuess);
  if (!setting.isSchoolPlan) return range(byCalendar, year, []);
  if (year === undefined) return range(bySchool, undefined, endGuess);
  const fits = (span: DatedSpan): boolean => (span.from ?? span.to) >= setting.plan.from && span.to <= setting.plan.to;
  const isSchool = fits(bySchool(year)) && !fits(byCalendar(year));
  return range(isSchool ? bySchool : byCalendar, year, [
    isSchool ? 'Полугодие понято как учебное.' : 'Полугодие понято как календарное.',
  ]);
}

/** Seasons of the calendar; winter begins in December. */
function seasonAt(line: Line, at: number): NamedPeriod | undefined {
  const match =
    matchAt(line, at, 'season|seasonal period? year dash|slash year') ??
    matchAt(line, at, 'season|seasonal period? schoolYear') ??
    matchAt(line, at, 'season year?') ??
    matchAt(line, at, 'seasonal period year?');
  const season = match?.found[0]?.value;
  if (!match || season === undefined) return undefined;
  const years = match.found.filter((token) => token?.year !== undefined);
  const span = match.found.find((token) => token?.sym === 'schoolYear')?.year;
  // «зима 2026-2027» ends in the second year; of a school year autumn alone is in the first.
  const stated = span === undefined ? years[years.length - 1]?.year : span + (season === 4 ? 0 : 1);
  if (years.length > 1 && (season !== 1 || years[1]?.year !== (years[0]?.year ?? 0) + 1)) return undefined;
  if (season === 1) {
    const winter = (y: number): DatedSpan => ({ from: `${y}-12-01`, to: monthSpan(y + 1, 2).to });
    const year = stated === undefined ? undefined : stated - 1;
    const guess =
      stated === undefined || years.length > 1 || span !== undefined
        ? []
        : [`Зима ${stated} года понята как зима, которая кончается в этом году.`];
    return { dated: range(winter, year, guess), next: match.next, kind: 'season' };
  }
  const first = season * 3 - 3;
  return { dated: range((y) => monthSpan(y, first, first + 2), stated, []), next: match.next, kind: 'season' };
}

/** «2026 год», «2026-2027 учебный год», and a year without number, which is the plan's. */
function yearAt(line: Line, at: number, setting: Setting): NamedPeriod | undefined {
  const stated = matchAt(line, at, 'year');
  const year = stated?.found[0]?.year;
  if (stated && year !== undefined) {
    const dated: Dated = { ...range(() => monthSpan(year, 1, 12), year, []), isYear: true };
    return { dated, next: stated.next, kind: 'year' };
  }
  const school = matchAt(line, at, 'current? schoolYear');
  if (school) {
    const first = school.found[1]?.year;
    const lessons = range((y) => lessonsOf(y, setting.school), first, ['Границы учебного года взяты из настроек.']);
    const dated: Dated = { ...lessons, isYear: true };
    return { dated, next: school.next, kind: 'schoolYear' };
  }
  const bare = matchAt(line, at, 'calendarYear') ?? matchAt(line, at, 'current? calendar? yearWord');
  if (!bare) return undefined;
  // In a school plan «год» is the school year, unless the text says otherwise.
  if (setting.isSchoolPlan && !bare.found.some((token) => token?.sym === 'calendarYear' || token?.sym === 'calendar')) {
    const dated = range((y) => lessonsOf(y, setting.school), undefined, ['«Год» понят как учебный год.']);
    return { dated, next: bare.next, kind: 'schoolYear' };
  }
  return { dated: range((y) => monthSpan(y, 1, 12), undefined, []), next: bare.next, kind: 'year' };
}

const WEEK_GUESS = 'Недели месяца посчитаны по семь дней с первого числа.';

/** Days of the `n`th week, decade or half of a month; the last week is its last seven days. */
function partDays(unit: string, n: number | 'last', last: number): readonly [number, number] | undefined {
  const size = unit === 'week' ? 7 : unit === 'decade' ? 10 : 15;
  const count = unit === 'week' ? 5 : unit === 'decade' ? 3 : 2;
  if (n === 'last') return unit === 'week' ? [last - 6, last] : [size * (count - 1) + 1, last];
  if (n < 1 || n > count || size * (n - 1) + 1 > last) return undefined;
  return [size * (n - 1) + 1, n === count ? last : size * n];
}

const PARTS = 'week|decade|part';

function partOfMonthAt(line: Line, at: number): NamedPeriod | undefined {
  const ahead =
    matchAt(line, at, `number dash|and|comma number ${PARTS} monthName`) ??
    matchAt(line, at, `number|last ${PARTS} monthName`);
  const behind = ahead ? undefined : partAfterMonth(line, at);
  const match = ahead ?? behind;
  if (!match) return undefined;
  const counted = match.found.filter((token) => token?.sym === 'number' || token?.sym === 'last');
  const unit = match.found.find((token) => token && PARTS.split('|').includes(token.sym));
  const month = match.found.find((token) => token?.sym === 'monthName')?.value;
  const [first, second = first] = counted.map((token) => (token?.sym === 'last' ? 'last' : (token?.value ?? 0)));
  if (!unit || month === undefined || first === undefined || second === undefined) return undefined;
  const tail = ahead ? matchAt(line, match.next, 'year') : undefined;
  const year = tail?.found[0]?.year ?? match.found.find((token) => token?.sym === 'year')?.year;
  const at1 = (y: number): DatedSpan | undefined => {
    const days = daysInMonth(y, month);
    const [a, b] = [partDays(unit.sym, first, days), partDays(unit.sym, second, days)];
    if (!a || !b || a[0] > b[0]) return undefined;
    return { from: makeDay(y, month, a[0]) ?? '', to: makeDay(y, month, b[1]) ?? '' };
  };
  if (!at1(year ?? 2024)) return undefined;
  const dated = range(at1, year, unit.sym === 'week' ? [WEEK_GUESS] : []);
  return { dated, next: (tail ?? match).next, kind: 'partOfMonth' };
}

/** «октябрь, 2 неделя», «октябрь (2 неделя)». */
function partAfterMonth(line: Line, at: number): ReturnType<typeof matchAt> {
  return (
    matchAt(line, at, `monthName year? open number|last ${PARTS} close`) ??
    matchAt(line, at, `monthName year? comma? number|last ${PARTS}`)
  );
}

/** «третий четверг ноября» is one exact day. */
export function weekdayOfMonthAt(line: Line, at: number): NamedPeriod | undefined {
  const match = matchAt(line, at, 'number|last weekday monthName year?');
  const [nth, day, month, year] = match?.found ?? [];
  if (!match || day?.value === undefined || month?.value === undefined) return undefined;
  const [wanted, monthNumber] = [day.value, month.value];
  const at1 = (y: number): DatedSpan | undefined => {
    const to = nthWeekday(y, monthNumber, nth?.sym === 'last' ? 'last' : (nth?.value ?? 0), wanted);
    return to === undefined ? undefined : { from: null, to };
  };
  const base = { type: 'dated', shape: 'date', lead: 'none', at: at1, explicit: false, guesses: [] } as const;
  return {
    dated: year?.year === undefined ? base : { ...base, year: year.year },
    next: match.next,
    kind: 'partOfMonth',
  };
}

/** The `n`th (or last) given weekday of a month. */
export function nthWeekday(year: number, month: number, n: number | 'last', wanted: number): string | undefined {
  if (n === 'last') {
    const last = monthSpan(year, month).to;
    return addDays(last, -((weekday(last) - wanted + 7) % 7));
  }
  const first = monthSpan(year, month).from;
  const date = 1 + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
  return n < 1 ? undefined : makeDay(year, month, date);
}

/** Any named stretch at a token, most particular first. */
export function periodAt(line: Line, at: number, setting: Setting): NamedPeriod | undefined {
  return (
    partOfMonthAt(line, at) ??
    unitAt(line, at, setting) ??
    monthAt(line, at) ??
    seasonAt(line, at) ??
    yearAt(line, at, setting)
  );
}
