/** Recognisers of dated parts: dates, ranges, named stretches and their beginnings, middles and ends. */
import type { Day } from '../../day.ts';
import { addDays, dayFromNumber, dayNumber, daysBetween, partsOf } from '../../day.ts';
import type { Dated, DatedSpan, Element, Recogniser, Setting } from '../elements.ts';
import { lineOf, matchAt } from '../pattern.ts';
import type { Line } from '../pattern.ts';
import { endpointAt, firstDay, guessesOf, lastDay, neverHappens, NO_SUCH_DAY } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { monthSpan, periodAt, weekdayOfMonthAt } from './periods.ts';
import type { NamedPeriod } from './periods.ts';

const refusal = (reason: string): Element => ({ type: 'refusal', reason });
const BACKWARD = 'Конец срока раньше его начала.';

function dated(shape: 'date' | 'range', at: Dated['at'], year: number | undefined, rest: Partial<Dated>): Dated {
  const base: Dated = { type: 'dated', shape, lead: 'none', at, explicit: false, guesses: [], ...rest };
  return year === undefined ? base : { ...base, year };
}

/** «с 1 по 15 октября», «сентябрь 2026 – май 2027», «20–25 ноября», «от 01.09 до 15.09.2026», «2026–2027 годы». */
export const dateRange: Recogniser = (line, at, setting) => {
  const lead =
    matchAt(line, at, 'in? whole? period starting? since|ot') ??
    matchAt(line, at, 'starting? since') ??
    matchAt(line, at, 'ot');
  const plain = lead ? undefined : (matchAt(line, at, 'in|on|during|for period?') ?? { next: at });
  const start = endpointAt(line, lead?.next ?? plain?.next ?? at, true);
  if (!start) return yearRange(line, plain?.next ?? at, setting);
  const between =
    matchAt(line, start.next, lead ? 'po|until|dash|by' : 'dash|slash') ??
    (start.month ? matchAt(line, start.next, 'po') : undefined);
  if (!between) return undefined;
  let end = endpointAt(line, between.next);
  // «сентябрь-октябрь-ноябрь» is one stretch.
  while (end && end.day === undefined) {
    const more = matchAt(line, end.next, 'dash');
    const further = more && endpointAt(line, more.next);
    if (!further) break;
    end = further;
  }
  if (!end || (between.found[0]?.sym === 'slash' && (start.day !== undefined || end.day !== undefined)))
    return undefined;
  return rangeOf(start, end);
};

function rangeOf(start: Endpoint, end: Endpoint): { element: Element; next: number } | undefined {
  if (start.month === undefined && end.day === undefined) return undefined;
  const open: Endpoint = {
    ...start,
    month: start.month ?? end.month ?? 0,
    ...(start.month === undefined && end.year !== undefined ? { year: end.year } : {}),
  };
  if (neverHappens(open) || neverHappens(end)) return { element: refusal(NO_SUCH_DAY), next: end.next };
  const [startKey, endKey] = [(open.month ?? 0) * 40 + (open.day ?? 0), (end.month ?? 0) * 40 + (end.day ?? 32)];
  const wraps = startKey > endKey;
  if (wraps && (open.month === end.month || start.month === undefined)) {
    return { element: refusal(BACKWARD), next: end.next };
  }
  const year = open.year ?? (end.year === undefined ? undefined : end.year - (wraps ? 1 : 0));
  const at = (first: number): DatedSpan | undefined => {
    const last = end.year ?? first + (wraps ? 1 : 0);
    const [from, to] = [firstDay(open, first), lastDay(end, last)];
    return from !== undefined && to !== undefined ? { from, to } : undefined;
  };
  const span = year === undefined ? undefined : at(year);
  if (span && (span.from ?? '') > span.to) return { element: refusal(BACKWARD), next: end.next };
  const guesses = [...guessesOf(start), ...guessesOf(end)];
  const isStated = end.day !== undefined && end.year !== undefined && (open.year !== undefined || !wraps);
  if (
    open.year === undefined &&
    end.year !== undefined &&
    wraps &&
    span &&
    daysBetween(span.from ?? '', span.to) > 300
  ) {
    guesses.push('Год начала не указан: взят предыдущий.');
  }
  const explicit = isStated && guesses.length === 0 && open.day !== undefined;
  return { element: dated('range', at, year, { explicit, guesses }), next: end.next };
}

/** «2021–2022 годы»; two bare neighbouring years may mean a school year, which the reading says. */
function yearRange(line: Line, at: number, setting: Setting): { element: Element; next: number } | undefined {
  const match = matchAt(line, at, 'year dash year') ?? matchAt(line, at, 'since year po|until year');
  const years = match?.found.filter((token) => token?.sym === 'year') ?? [];
  const [first, last] = [years[0]?.year, years[1]?.year];
  if (!match || first === undefined || last === undefined) return undefined;
  if (last < first) return { element: refusal(BACKWARD), next: match.next };
  const hasWord = /[а-я]/.test(years[1]?.text ?? '');
  if (!hasWord && last === first + 1 && setting.isSchoolPlan) return undefined;
  const guesses = hasWord || last > first + 1 ? [] : ['Годы поняты как календарные.'];
  const span = { from: monthSpan(first, 1).from, to: monthSpan(last, 12).to };
  return { element: dated('range', () => span, first, { guesses }), next: match.next };
}

/** «2026-2027» in a school plan, without a word for what kind of year it is. */
export const bareSchoolYear: Recogniser = (line, at, setting) => {
  const match = matchAt(line, at, 'on? year dash year');
  const first = match?.found[1]?.year;
  if (!match || first === undefined || match.found[3]?.year !== first + 1) return undefined;
  const span = { from: monthSpan(first, 9).from, to: monthSpan(first + 1, 5).to };
  const guesses = ['Годы поняты как учебный год.'];
  return setting.isSchoolPlan
    ? { element: dated('range', () => span, first, { guesses }), next: match.next }
    : undefined;
};

/** «10, 20 и 30 сентября 2026»: the month and year of the last day belong to all. */
export const dayList: Recogniser = (line, at) => {
  const lead = matchAt(line, at, 'until|by|in|on')?.next ?? at;
  const days: number[] = [];
  let next = lead;
  for (;;) {
    const one = matchAt(line, next, 'number comma|and until?');
    const day = one?.found[0]?.value;
    if (!one || day === undefined) break;
    days.push(day);
    next = one.next;
  }
  const last = days.length > 0 ? endpointAt(line, next) : undefined;
  if (last?.day === undefined || last.month === undefined) return undefined;
  const elements = [...days, last.day].map((day): Element => point({ ...last, day }, 'until'));
  return { element: elements, next: last.next };
};

function point(end: Endpoint, lead: Dated['lead']): Element {
  if (neverHappens(end)) return refusal(NO_SUCH_DAY);
  const at = (year: number): DatedSpan | undefined => {
    const day = lastDay(end, year);
    return day === undefined ? undefined : { from: null, to: day };
  };
  const guesses = guessesOf(end);
  const explicit = end.year !== undefined && guesses.length === 0;
  return dated('date', at, end.year, { lead, explicit, guesses });
}

/** «до 15.09.2026», «к 1 октября», «15 сентября», «с 1 сентября» (open end). */
export const singleDate: Recogniser = (line, at) => {
  const lead = matchAt(line, at, 'starting? since') ?? matchAt(line, at, 'po|until|by|in|on|for');
  const end = endpointAt(line, lead?.next ?? at);
  if (end?.day === undefined) return undefined;
  const sym = lead?.found[lead.found.length - 1]?.sym;
  const kind = sym === 'since' ? 'since' : sym === 'until' || sym === 'by' || sym === 'po' ? 'until' : 'none';
  return { element: point(end, kind), next: end.next };
};

/** Turns a stretch into one of its days. */
function edge(period: NamedPeriod, pick: (from: Day, to: Day) => Day, guess?: string, byStart = false): Element {
  const at = (year: number): DatedSpan | undefined => {
    const span = period.dated.at(year);
    return span && { from: null, to: pick(span.from ?? span.to, span.to) };
  };
  const guesses = guess === undefined ? period.dated.guesses : [...period.dated.guesses, guess];
  const anchor = (year: number): DatedSpan | undefined => {
    const span = period.dated.at(year);
    return span && { from: null, to: span.from ?? span.to };
  };
  return dated('date', at, period.dated.year, { lead: 'until', guesses, ...(byStart ? { anchor } : {}) });
}

function piece(period: NamedPeriod, pick: (from: Day, to: Day) => DatedSpan, guess: string): Element {
  const at = (year: number): DatedSpan | undefined => {
    const span = period.dated.at(year);
    return span && pick(span.from ?? span.to, span.to);
  };
  return dated('range', at, period.dated.year, { guesses: [...period.dated.guesses, guess] });
}

/** The middle of a month is its 15th, of a longer stretch the day half-way. */
function middleOf(from: Day, to: Day): Day {
  return daysBetween(from, to) < 31
    ? `${from.slice(0, 8)}15`
    : dayFromNumber(Math.floor((dayNumber(from) + dayNumber(to)) / 2));
}

/** First day of the last ten days of a month, or of the last month of a longer stretch. */
function lastPart(from: Day, to: Day): Day {
  return daysBetween(from, to) < 31 ? `${to.slice(0, 8)}21` : `${to.slice(0, 8)}01`;
}

function firstPart(from: Day, to: Day): Day {
  const { year, month } = partsOf(from);
  return daysBetween(from, to) < 31 ? addDays(from, 9) : monthSpan(year, month).to;
}

/** «до начала учебного года», «в конце августа», «до середины ноября 2021 г.», «к концу I полугодия». */
export const edgeOfPeriod: Recogniser = (line, at, setting) => {
  const match = matchAt(line, at, 'until|by|po|in|on|for|before? start|middle|end|finish');
  const [lead, part] = match?.found ?? [];
  if (!match || !part || lead?.sym === 'po') return undefined;
  if (part.sym === 'finish' && lead?.sym !== 'until' && lead?.sym !== 'by') return undefined;
  const period = periodAt(line, match.next, setting);
  if (!period) return undefined;
  return { element: edgeElement(period, part.sym, lead?.sym), next: period.next };
};

function edgeElement(period: NamedPeriod, part: string, lead: string | undefined): Element {
  const isDeadline = lead === 'until' || lead === 'by' || lead === 'before';
  if (part === 'middle') return edge(period, middleOf, 'Середина месяца — 15-е число.');
  if (part === 'start') {
    if (lead === 'by') return edge(period, (from) => from, 'К началу — не позднее первого дня.', true);
    if (isDeadline) return edge(period, (from) => addDays(from, -1), 'До начала — не позднее дня перед ним.', true);
    return piece(
      period,
      (from, to) => ({ from, to: firstPart(from, to) }),
      'Начало месяца — первые десять дней, начало года — первый месяц.',
    );
  }
  if (isDeadline) return edge(period, (_from, to) => to);
  return piece(
    period,
    (from, to) => ({ from: lastPart(from, to), to }),
    'Конец месяца — дни после 20-го, конец года — последний месяц.',
  );
}

/** «I и III четверть», «1, 2 и 4 кварталы»: each is a part of its own. */
export const unitList: Recogniser = (line, at, setting) => {
  const lead = matchAt(line, at, 'in|on|during')?.next ?? at;
  const numbers: number[] = [];
  let next = lead;
  for (;;) {
    const one = matchAt(line, next, 'number comma|and in?');
    if (!one) break;
    numbers.push(next);
    next = one.next;
  }
  const unit = matchAt(line, next, 'number quarter|half|term');
  if (numbers.length === 0 || !unit) return undefined;
  const rest = line.tokens.slice(next + 1);
  const periods = [...numbers, next].map((index) => {
    const number = line.tokens[index];
    return number && periodAt(lineOf([number, ...rest]), 0, setting);
  });
  const last = periods[periods.length - 1];
  if (!last || periods.some((period) => period?.kind !== 'unit')) return undefined;
  return { element: periods.flatMap((period) => (period ? [period.dated] : [])), next: next + last.next };
};

/** «в начале и в конце учебного года», «начало, середина и конец года». */
export const severalEdges: Recogniser = (line, at, setting) => {
  const parts: string[] = [];
  let next = at;
  for (;;) {
    const one = matchAt(line, next, 'in|on? start|middle|end comma|and also?');
    const sym = one?.found[1]?.sym;
    if (!one || sym === undefined) break;
    parts.push(sym);
    next = one.next;
  }
  const last = parts.length > 0 ? matchAt(line, next, 'in|on? middle|end|start') : undefined;
  const sym = last?.found[1]?.sym;
  const period = last && periodAt(line, last.next, setting);
  if (!period || sym === undefined) return undefined;
  return { element: [...parts, sym].map((part) => edgeElement(period, part, undefined)), next: period.next };
};

/** «август 2021», «в течение сентября», «до мая», «IV квартал», «последняя неделя мая», «осень». */
export const namedPeriod: Recogniser = (line, at, setting) => {
  const lead =
    matchAt(line, at, 'starting? since') ??
    matchAt(line, at, 'during whole?') ??
    matchAt(line, at, 'until|by|po|in|on|for');
  const sym = lead?.found.filter((token) => token && token.sym !== 'whole').slice(-1)[0]?.sym;
  const from = lead?.next ?? at;
  const exact = weekdayOfMonthAt(line, from);
  if (exact) return { element: exact.dated, next: exact.next };
  const period = periodAt(line, from, setting);
  // A bare «год» is a word of the sentence, not a deadline, and «марта» alone may be a name.
  if (!period || (period.genitive && sym === undefined && period.dated.year === undefined)) return undefined;
  if (line.tokens[from]?.sym === 'yearWord') return undefined;
  return { element: leadElement(period, sym), next: period.next };
};

function leadElement(period: NamedPeriod, lead: string | undefined): Element {
  if (lead === 'until' || lead === 'by') {
    return edge(
      period,
      (from) => addDays(from, -1),
      'Срок «до» месяца или года понят как день перед его началом.',
      true,
    );
  }
  if (lead === 'po') return edge(period, (_from, to) => to);
  if (lead === 'since') return { ...period.dated, lead: 'since' };
  if (lead === 'for')
    return { ...period.dated, guesses: [...period.dated.guesses, 'Срок понят как последний день названного времени.'] };
  return period.dated;
}

/** What only looks like a deadline: a paper's date, a length of time, a day that does not exist. */
export const notADeadline: Recogniser = (line, at) => {
  if (matchAt(line, at, 'noSuchDay')) return { element: refusal(NO_SUCH_DAY), next: at + 1 };
  if (matchAt(line, at, 'noSchoolYear')) {
    return { element: refusal('Учебный год длится с сентября по май следующего года: проверьте годы.'), next: at + 1 };
  }
  if (matchAt(line, at, 'ot fullDate')) {
    return { element: refusal('Похоже на дату документа, а не на срок.'), next: at + 2 };
  }
  const length =
    matchAt(line, at, 'on srok') ??
    matchAt(line, at, 'srok ot|until? number day|week|month|yearWord|years') ??
    matchAt(line, at, 'ot|until? number working|calendar|school? day|week|month|yearWord|years');
  if (!length) return undefined;
  return { element: refusal('Похоже на продолжительность, а не на срок.'), next: length.next };
};
