/** Recognisers of named stretches and of their beginnings, middles and ends. */
import type { Day } from '../../day.ts';
import { addDays, dayFromNumber, dayNumber, daysBetween, partsOf } from '../../day.ts';
import type { Dated, DatedSpan, Element, Recogniser, Setting } from '../elements.ts';
import type { Line } from '../pattern.ts';
import { lineOf, matchAt } from '../pattern.ts';
import { dated } from './dated.ts';
import { monthSpan, periodAt, weekdayOfMonthAt } from './periods.ts';
import type { NamedPeriod } from './periods.ts';

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

/** One end of a mixed stretch: «конец мая», «вторая половина октября», «июнь». */
function endAt(line: Line, at: number, setting: Setting): { element: Dated; next: number } | undefined {
  const part = matchAt(line, at, 'in? start|middle|end');
  const period = periodAt(line, part?.next ?? at, setting);
  const sym = part?.found[1]?.sym;
  if (!period || period.dated.isYear) return undefined;
  const element = sym === undefined ? period.dated : edgeElement(period, sym, undefined);
  return element.type === 'dated' ? { element, next: period.next } : undefined;
}

/** «конец мая – начало июня», «вторая половина октября – ноябрь»: plain months and dates are read elsewhere. */
export const mixedRange: Recogniser = (line, at, setting) => {
  const start = endAt(line, at, setting);
  const between = start && matchAt(line, start.next, 'dash');
  const end = between && endAt(line, between.next, setting);
  if (!start || !end) return undefined;
  const [a, b] = [start.element, end.element];
  const span = (year: number): DatedSpan | undefined => {
    const first = a.at(year);
    const last = [b.at(b.year ?? year), b.at(year + 1)].find((one) => first && one && one.to >= first.to);
    return first && last && { from: first.from ?? first.to, to: last.to };
  };
  const year = a.year ?? b.year;
  return { element: dated('range', span, year, { guesses: [...a.guesses, ...b.guesses] }), next: end.next };
};

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

/** «август 2021», «в течение сентября», «до мая», «IV квартал», «последняя неделя мая», «осень». */
export const namedPeriod: Recogniser = (line, at, setting) => {
  const lead =
    matchAt(line, at, 'starting? since') ??
    matchAt(line, at, 'during whole?') ??
    matchAt(line, at, 'whole') ??
    matchAt(line, at, 'until|by|po|in|on|for');
  const sym = lead?.found.filter((token) => token && token.sym !== 'whole').slice(-1)[0]?.sym;
  const from = lead?.next ?? at;
  const exact = weekdayOfMonthAt(line, from);
  if (exact) return { element: exact.dated, next: exact.next };
  const period = periodAt(line, from, setting);
  // A bare «год» is a word of the sentence, not a deadline, and «марта» alone may be a name.
  if (!period || (period.oblique && sym === undefined && period.dated.year === undefined)) return undefined;
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
