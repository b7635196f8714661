/** One end of a stretch or one date as the text gives it: a day, a month, a bare number, with or without a year. */
import type { Day } from '../../day.ts';
import { daysInMonth, makeDay } from '../../day.ts';
import { matchAt } from '../pattern.ts';
import type { Line } from '../pattern.ts';

export interface Endpoint {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly shortYear: boolean;
  /** «текущего года»: today or the plan decides, and the reading says so. */
  readonly current: boolean;
  /** Month stands in a case that needs a preposition before it («сентября», «сентябрю»). */
  readonly oblique: boolean;
  /** The month is written as a number without the leading zero, as «3.3»: it may be anything. */
  readonly looksLikeNumber: boolean;
  readonly next: number;
}

const PLAIN = { shortYear: false, current: false, oblique: false, looksLikeNumber: false };

/** Reads an endpoint at a token. A bare number is a day only if the caller says so. */
export function endpointAt(line: Line, at: number, bareDay = false): Endpoint | undefined {
  const full = matchAt(line, at, 'fullDate yearWord?');
  const date = full?.found[0];
  if (full && date?.day !== undefined && date.month !== undefined && date.year !== undefined) {
    const shortYear = date.shortYear === true;
    return { ...PLAIN, day: date.day, month: date.month, year: date.year, shortYear, next: full.next };
  }
  const short = matchAt(line, at, 'dayMonth');
  const pair = short?.found[0];
  if (short && pair?.day !== undefined && pair.month !== undefined) {
    const looksLikeNumber = !/\.\d\d/.test(pair.text);
    return withYear(line, { ...PLAIN, day: pair.day, month: pair.month, looksLikeNumber, next: short.next });
  }
  const numeric = matchAt(line, at, 'monthYear yearWord?');
  const monthYear = numeric?.found[0];
  if (numeric && monthYear?.month !== undefined && monthYear.year !== undefined) {
    return { ...PLAIN, month: monthYear.month, year: monthYear.year, next: numeric.next };
  }
  const named = matchAt(line, at, 'number monthName') ?? matchAt(line, at, 'number date monthName');
  if (named) {
    const day = named.found[0]?.value ?? 0;
    const month = named.found[named.found.length - 1]?.value ?? 0;
    return withYear(line, { ...PLAIN, day, month, next: named.next });
  }
  const month = matchAt(line, at, 'monthName month?');
  if (month) {
    const token = month.found[0];
    const oblique = token?.form === 'genitive' || token?.form === 'dative' || token?.form === 'other';
    return withYear(line, { ...PLAIN, month: token?.value ?? 0, oblique, next: month.next });
  }
  const bare = bareDay ? matchAt(line, at, 'number date?') : undefined;
  return bare ? { ...PLAIN, day: bare.found[0]?.value ?? 0, next: bare.next } : undefined;
}

function withYear(line: Line, endpoint: Endpoint): Endpoint {
  const inBrackets = matchAt(line, endpoint.next, 'open year close');
  const stated = inBrackets ?? matchAt(line, endpoint.next, 'comma? year');
  const token = stated?.found[1];
  // «сентябрь, 2026», but not «сентябрь, 2026-2027 учебный год».
  const isTorn = stated?.found[0] !== undefined && matchAt(line, stated.next, 'dash|slash') !== undefined;
  if (stated && token?.year !== undefined && !isTorn) {
    return { ...endpoint, year: token.year, shortYear: token.shortYear === true, next: stated.next };
  }
  const school =
    matchAt(line, endpoint.next, 'comma? current? schoolYear') ?? matchAt(line, endpoint.next, 'open schoolYear close');
  const first = school?.found.find((token) => token?.sym === 'schoolYear')?.year;
  if (school && first !== undefined && endpoint.month !== undefined) {
    return { ...endpoint, year: endpoint.month >= 9 ? first : first + 1, next: school.next };
  }
  if (school) return { ...endpoint, next: school.next };
  const current = matchAt(line, endpoint.next, 'current yearWord');
  if (current) return { ...endpoint, current: true, next: current.next };
  const word = endpoint.day === undefined ? undefined : matchAt(line, endpoint.next, 'yearWord');
  return word ? { ...endpoint, next: word.next } : endpoint;
}

/** First day of the endpoint in a year. */
export function firstDay(endpoint: Endpoint, year: number): Day | undefined {
  return makeDay(year, endpoint.month ?? 0, endpoint.day ?? 1);
}

/** Last day of the endpoint in a year. */
export function lastDay(endpoint: Endpoint, year: number): Day | undefined {
  const month = endpoint.month ?? 0;
  return makeDay(year, month, endpoint.day ?? daysInMonth(year, month));
}

/** Whether no year has such a day (31 November); a leap year stands for all. */
export function neverHappens(endpoint: Endpoint): boolean {
  return endpoint.day !== undefined && makeDay(endpoint.year ?? 2024, endpoint.month ?? 0, endpoint.day) === undefined;
}

/** Sentences about what an endpoint leaves open. */
export function guessesOf(endpoint: Endpoint): string[] {
  const guesses: string[] = [];
  if (endpoint.shortYear) guesses.push(`Год из двух цифр прочитан как ${endpoint.year ?? ''}.`);
  if (endpoint.current) guesses.push('«Текущий год» понят по сегодняшнему дню или по периоду плана.');
  if (endpoint.looksLikeNumber) guesses.push('Числа через точку поняты как день и месяц.');
  return guesses;
}

export const NO_SUCH_DAY = 'Такого дня нет в календаре: проверьте число и месяц.';
