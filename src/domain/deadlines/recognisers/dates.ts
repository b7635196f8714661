/** Recognisers of single days and lists of days, and of what only looks like a deadline. */
import type { DatedSpan, Dated, Element, Recogniser } from '../elements.ts';
import { matchAt } from '../pattern.ts';
import { dated, refusal } from './dated.ts';
import { endpointAt, guessesOf, lastDay, neverHappens, NO_SUCH_DAY } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

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
  return dated('date', at, end.year, { lead, explicit, guesses, ...(end.current ? { isCurrent: true } : {}) });
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
