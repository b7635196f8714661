/** Due days of repeated work inside a plan: ends of periods, weekdays, and days named for each period. */
import type { Day } from '../day.ts';
import { addDays, addMonths, daysBetween, daysInMonth, makeDay, partsOf, weekday } from '../day.ts';
import type { DaysOfPeriod, Setting } from './elements.ts';
import { halves, monthEnds, quarterEnds, terms, within, yearEnds } from './period-ends.ts';
import type { Every, PeriodUnit, PlanPeriod } from './reading.ts';
import { nthWeekday } from './recognisers/periods.ts';
import { inSchoolYear, lessonsOf, schoolYearsOf } from './school-year.ts';
import type { Span } from './school-year.ts';
import { addWorkingDays, calendarWarnings, lastWorkingDayUntil, workingDays } from './working-days.ts';

/** Days and what was decided to get them. */
export interface Dues {
  readonly due: readonly Day[];
  readonly guesses: readonly string[];
}

/** One due day per turn for «раз в N единиц», counted from the plan's first day. */
function turns(plan: PlanPeriod, unit: PeriodUnit, count: number): Day[] {
  const days: Day[] = [];
  for (let turn = 1; turn <= 400; turn += 1) {
    const end = addDays(afterUnits(plan.from, unit, count * turn), -1);
    if (end > plan.to) break;
    days.push(end);
  }
  return days;
}

function afterUnits(from: Day, unit: PeriodUnit, count: number): Day {
  if (unit === 'day') return addDays(from, count);
  if (unit === 'week') return addDays(from, 7 * count);
  const months: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, term: 2, halfYear: 6, year: 12 };
  return addMonths(from, (months[unit] ?? 12) * count);
}

/** Splits a stretch into equal parts and gives their last days. */
function equalParts(span: Span, parts: number): Day[] {
  const length = daysBetween(span.from, span.to) + 1;
  return Array.from({ length: parts }, (_, i) => addDays(span.from, Math.floor((length * (i + 1)) / parts) - 1));
}

const SPLIT_GUESS = 'Дни внутри периода не названы: период поделён поровну.';

/** Due days of a repetition whose text names no days. */
export function repeatedDues(every: Every, setting: Setting): Dues {
  const { plan } = setting;
  if (every.count > 1) {
    const due = turns(plan, every.unit, every.count);
    return { due, guesses: ['Первый день не назван: повтор считается от начала плана.'] };
  }
  if (every.times > 1) return severalTimes(every, setting);
  return onceEach(every.unit, setting);
}

function onceEach(unit: PeriodUnit, setting: Setting): Dues {
  const { plan, school, calendar } = setting;
  switch (unit) {
    case 'day':
      return {
        due: workingDays(plan.from, plan.to, calendar),
        guesses: ['«Ежедневно» понято как каждый рабочий день.', ...calendarWarnings(plan.from, plan.to, calendar)],
      };
    case 'week':
      return { due: weekdayDues(5, undefined, plan), guesses: ['День недели не назван: взята пятница.'] };
    case 'month':
      return { due: within(monthEnds(plan, 1), plan), guesses: [] };
    case 'quarter': {
      const { ends, guesses } = quarterEnds(plan);
      return { due: ends, guesses };
    }
    case 'term':
      return {
        due: within(
          terms(setting).map((span) => span.to),
          plan,
        ),
        guesses: ['Даты четвертей взяты из настроек учебного года.'],
      };
    case 'halfYear': {
      const due = schoolYearsOf(plan).flatMap((year) => school.halfYearDue.map((date) => inSchoolYear(year, date)));
      return {
        due: within(due, plan),
        guesses: ['Дни не названы: взяты дни из настроек — по умолчанию 20 декабря и 20 мая.'],
      };
    }
    case 'year':
      return { due: yearEnds(plan), guesses: ['День не назван: взят конец года плана.'] };
  }
}

function severalTimes(every: Every, setting: Setting): Dues {
  const { plan } = setting;
  if (every.times > 31) return { due: [], guesses: ['Слишком частый повтор: сроки не рассчитаны.'] };
  if (every.unit === 'year' && every.times === 2) return onceEach('halfYear', setting);
  if (every.unit === 'year' && every.times === 4) {
    const { due } = onceEach('quarter', setting);
    return { due, guesses: ['Дни не названы: взяты концы кварталов.'] };
  }
  if (every.unit === 'day' || every.unit === 'week') {
    const { due } = onceEach('week', setting);
    return { due, guesses: ['Дни недели не названы: напоминание по пятницам.'] };
  }
  const spans = periodsOf(every.unit, setting);
  return {
    due: within(
      spans.flatMap((span) => equalParts(span, every.times)),
      plan,
    ),
    guesses: [SPLIT_GUESS],
  };
}

function periodsOf(unit: PeriodUnit, setting: Setting): Span[] {
  if (unit === 'halfYear') return halves(setting);
  if (unit === 'term') return terms(setting);
  if (unit === 'year' && setting.isSchoolPlan) {
    return schoolYearsOf(setting.plan).map((year) => lessonsOf(year, setting.school));
  }
  if (unit === 'year') {
    let from = setting.plan.from;
    return yearEnds(setting.plan).map((to) => {
      const span = { from, to };
      from = addDays(to, 1);
      return span;
    });
  }
  const step = unit === 'quarter' ? 3 : 1;
  return monthEnds(setting.plan, step).map((to) => ({ from: addMonths(`${to.slice(0, 8)}01`, 1 - step), to }));
}

/** Every given weekday of the plan, or the `nth` of each month (−1 the last). */
export function weekdayDues(wanted: number, nth: number | undefined, plan: PlanPeriod): Day[] {
  if (nth === undefined) {
    const days: Day[] = [];
    for (let day = addDays(plan.from, (wanted - weekday(plan.from) + 7) % 7); day <= plan.to; day = addDays(day, 7))
      days.push(day);
    return days;
  }
  const days = monthEnds(plan, 1).flatMap((end) => {
    const { year, month } = partsOf(end);
    const day = nthWeekday(year, month, nth === -1 ? 'last' : nth, wanted);
    return day === undefined ? [] : [day];
  });
  return within(days, plan);
}

/** Named days of each month or quarter: «до 5 числа», «до 10 числа месяца, следующего за отчётным кварталом». */
export function namedDayDues(days: DaysOfPeriod, unit: PeriodUnit, setting: Setting): Dues {
  const { plan, calendar } = setting;
  const isQuarter = unit === 'quarter';
  const ends = isQuarter ? quarterEnds(plan).ends : monthEnds(plan, 1);
  const isNext = days.month === 'next' || (isQuarter && days.month !== 'last');
  const due = ends
    .map((end) => (isNext ? addDays(end, 1) : end))
    .flatMap((inMonth) => days.dates.map((date) => dateIn(inMonth, date, setting)));
  const guesses: string[] = [];
  if (isQuarter && days.month === 'any') guesses.push('Месяц не назван: взят месяц, следующий за кварталом.');
  if (isNext) guesses.push('Отчётные периоды взяты внутри плана.');
  if (days.dates.includes('lastWorking')) guesses.push(...calendarWarnings(plan.from, plan.to, calendar));
  return { due: within(due, plan), guesses };
}

/** A short month ends on its last day: «31 числа каждого месяца» is 30 September. */
function dateIn(inMonth: Day, date: number | 'last' | 'lastWorking', setting: Setting): Day {
  const { year, month } = partsOf(inMonth);
  const last = daysInMonth(year, month);
  if (date === 'lastWorking') return lastWorkingDayUntil(makeDay(year, month, last) ?? inMonth, setting.calendar);
  return makeDay(year, month, date === 'last' ? last : Math.min(date, last)) ?? inMonth;
}

/** «По итогам полугодия»: the ends of the plan's periods and some working days more. */
export function afterPeriodDues(unit: 'month' | 'quarter' | 'term' | 'halfYear' | 'year', setting: Setting): Dues {
  const { plan, school, calendar } = setting;
  const ends =
    unit === 'year'
      ? setting.isSchoolPlan
        ? schoolYearsOf(plan).map((year) => inSchoolYear(year, school.lessonsTo))
        : yearEnds(plan)
      : unit === 'quarter'
        ? quarterEnds(plan).ends
        : periodsOf(unit, setting).map((span) => span.to);
  const counted = within(ends, plan);
  const all = counted.map((end) => addWorkingDays(end, school.resultsLag, calendar));
  const due = within(all, plan);
  const warnings = counted.flatMap((end, i) => calendarWarnings(end, all[i] ?? end, calendar));
  const guesses = [`Отсрочка не названа: ${school.resultsLag} рабочих дней после окончания периода.`];
  if (due.length < all.length) guesses.push('Срок, который выходит за конец плана, не учтён.');
  return { due, guesses: [...guesses, ...warnings.filter((text, i) => warnings.indexOf(text) === i)] };
}
