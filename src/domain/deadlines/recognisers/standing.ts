/** Recognisers of work without days of its own: constant, on demand, by another plan, after a period's results. */
import type { DatedSpan, Element, Recogniser } from '../elements.ts';
import { addWorkingDays } from '../working-days.ts';
import { matchAt, wordsOf } from '../pattern.ts';
import { periodAt } from './periods.ts';

/** «постоянно», «регулярно», «в постоянном режиме». */
export const always: Recogniser = (line, at) => {
  const match = matchAt(line, at, 'in|on? always mode?');
  if (match) return { element: { type: 'ongoing', lessons: false, guesses: [] }, next: match.next };
  const rare = matchAt(line, at, 'sometimes');
  if (!rare) return undefined;
  return {
    element: { type: 'ongoing', lessons: false, guesses: ['Частота не названа: работа считается постоянной.'] },
    next: rare.next,
  };
};

/** «в течение года», «в течение учебного года», «весь период внедрения», «в период реализации программы». */
export const throughout: Recogniser = (line, at, setting) => {
  const year = matchAt(line, at, 'during whole? current? schoolYear') ?? matchAt(line, at, 'in? whole schoolYear');
  if (year) {
    const first = year.found[year.found.length - 1]?.year;
    const base = { type: 'ongoing', lessons: true, guesses: [] } as const;
    return { element: first === undefined ? base : { ...base, year: first }, next: year.next };
  }
  const plain =
    matchAt(line, at, 'during whole? current|calendar? yearWord|calendarYear') ?? matchAt(line, at, 'whole yearWord');
  // «в течение года после …» hangs on an event and is read elsewhere.
  if (plain && !matchAt(line, plain.next, 'after|since|ot')) {
    return { element: { type: 'ongoing', lessons: false, guesses: [] }, next: plain.next };
  }
  const stated = matchAt(line, at, 'during whole? year');
  const period = stated && periodAt(line, stated.next - 1, setting);
  if (stated && period)
    return { element: [{ type: 'ongoing', lessons: false, guesses: [] }, period.dated], next: period.next };
  const span =
    matchAt(line, at, 'during whole? period|srok') ??
    matchAt(line, at, 'in|on|for? whole period|srok') ??
    matchAt(line, at, 'in period noun') ??
    matchAt(line, at, 'during whole? noun');
  if (!span) return undefined;
  let next = span.next;
  while (matchAt(line, next, 'noun|stage')) next += 1;
  return { element: { type: 'ongoing', lessons: false, guesses: [] }, next };
};

/** «в рамках реализации программ», «в ходе работы»: what goes with the work, up to the next part. */
export const condition: Recogniser = (line, at) => {
  const match = matchAt(line, at, 'in frame');
  if (!match) return undefined;
  let next = match.next;
  while (next < line.tokens.length && !matchAt(line, next, 'comma|open|close|until|monthName|fullDate|every'))
    next += 1;
  return { element: { type: 'condition' }, next };
};

/** «по мере необходимости», «при необходимости», «по запросу». */
export const onDemand: Recogniser = (line, at) => {
  const match =
    matchAt(line, at, 'po mere need|request') ??
    matchAt(line, at, 'when need|request') ??
    matchAt(line, at, 'po request') ??
    matchAt(line, at, 'po need') ??
    matchAt(line, at, 'in word need');
  if (!match || (match.found[1]?.sym === 'word' && !/^случа[ея]/.test(match.found[1].text))) return undefined;
  let next = match.next;
  while (matchAt(line, next, 'noun|request')) next += 1;
  return { element: { type: 'onDemand' }, next };
};

/** «по плану РУО, области», «по графику», «согласно плану работы», «по отдельному плану», «по согласованию». */
export const external: Recogniser = (line, at) => {
  const match =
    matchAt(line, at, 'po separate? plan') ??
    matchAt(line, at, 'po agree') ??
    matchAt(line, at, 'in? accord with|since? separate? plan|paper') ??
    matchAt(line, at, 'accord plan');
  if (!match) return undefined;
  // What follows names the other plan, up to the next part that has a meaning of its own.
  let next = match.next;
  for (;;) {
    const more =
      matchAt(line, next, 'word|noun|report|working|paper|number|school|sign') ??
      matchAt(line, next, 'comma|and|on|since word|noun') ??
      matchAt(line, next, 'on? schoolYear|year');
    if (!more) break;
    next = more.next;
  }
  const note = wordsOf(line, at, next);
  const byAgreement = match.found.some((token) => token?.sym === 'agree');
  const guesses = byAgreement ? ['Дни назначаются по договорённости: впишите их.'] : [];
  return { element: { type: 'external', note, guesses }, next };
};

/** «по итогам I полугодия», «по окончании 2026/2027 учебного года»: the end of one named period and some days more. */
export const afterNamedPeriod: Recogniser = (line, at, setting) => {
  const match = matchAt(line, at, 'po itog|finish|result') ?? matchAt(line, at, 'after finish');
  const period = match && periodAt(line, match.next, setting);
  if (!period) return undefined;
  const { dated, next } = period;
  const lag = setting.school.resultsLag;
  const at1 = (year: number): DatedSpan | undefined => {
    const span = dated.at(year);
    return span && { from: null, to: addWorkingDays(span.to, lag, setting.calendar) };
  };
  const guesses = [...dated.guesses, `Отсрочка не названа: ${lag} рабочих дней после окончания периода.`];
  return { element: { ...dated, shape: 'date', lead: 'until', at: at1, anchor: dated.at, guesses }, next };
};

const AFTER: Readonly<Record<string, 'month' | 'quarter' | 'term' | 'halfYear' | 'year'>> = {
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  half: 'halfYear',
  yearWord: 'year',
  schoolYear: 'year',
  calendarYear: 'year',
};

/** «По итогам полугодия», «по окончании четверти», «по итогам учебного года». */
export const afterPeriod: Recogniser = (line, at) => {
  const match =
    matchAt(line, at, 'po itog|finish|result every? month|quarter|term|half|yearWord|schoolYear|calendarYear') ??
    matchAt(line, at, 'after finish every? month|quarter|term|half|yearWord|schoolYear|calendarYear');
  const token = match?.found[match.found.length - 1];
  const unit = AFTER[token?.sym ?? ''];
  // A numbered period («по итогам I полугодия») or a stated year is one event and is read as such.
  if (!match || !unit || token?.year !== undefined || matchAt(line, match.next, 'year|schoolYear')) return undefined;
  return { element: { type: 'afterPeriod', unit }, next: match.next };
};

/** Words that change nothing or only join parts. */
export const filler: Recogniser = (line, at) => {
  const match =
    matchAt(line, at, 'comma|and|or|inclusive|open|close|slash') ??
    matchAt(line, at, 'in? srok noun?') ??
    matchAt(line, at, 'time') ??
    matchAt(line, at, 'in time') ??
    matchAt(line, at, 'atLeast') ??
    matchAt(line, at, 'dash');
  if (match) return { element: [], next: match.next };
  const then = matchAt(line, at, 'in? then') ?? matchAt(line, at, 'renewal');
  if (then) return { element: { type: 'then' } satisfies Element, next: then.next };
  const about = matchAt(line, at, 'about');
  return about ? { element: { type: 'note' }, next: about.next } : undefined;
};
