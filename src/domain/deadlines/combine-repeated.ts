/** Readings of repeated work: its days, the days it starts from, or the bounds it keeps to. */
import type { Day } from '../day.ts';
import { partsOf } from '../day.ts';
import type { Dated, Found, Setting } from './elements.ts';
import { WHICH_SCHOOL_YEAR, firstSchoolYear, guessesOf, indexOfType, last, only, sorted, unknown } from './parts.ts';
import type { Core } from './parts.ts';
import type { Every } from './reading.ts';
import { allQuarterEnds } from './period-ends.ts';
import { afterPeriodDues, namedDayDues, repeatedDues, weekdayDues } from './repetition.ts';
import { lessonsOf } from './school-year.ts';
import { everyYear, placeAll } from './years.ts';
import type { Placed } from './years.ts';

/** The one repetition the text speaks of; «ежегодно» beside another only says that it goes on. */
function everyOf(found: readonly Found[]): Every | undefined | 'several' {
  const all = only(found, 'repeat').map((one) => one.every);
  const narrow = all.filter((every) => every.unit !== 'year' || every.times > 1);
  const kept = narrow.length > 0 ? narrow : all;
  const [first] = kept;
  const same = kept.every((every) => every.unit === first?.unit && every.count === first.count);
  return same ? (kept.find((every) => every.times > 1) ?? first) : 'several';
}

/** The reading of a text that speaks of a repetition, with the dates or bounds beside it. */
export function repeatedCore(found: readonly Found[], setting: Setting): Core {
  const every = everyOf(found);
  if (every === 'several') return unknown('Названы разные повторы: оставьте один.');
  const weekdays = only(found, 'weekdays');
  const [days] = only(found, 'daysOf');
  const [after] = only(found, 'afterPeriod');
  const parts = only(found, 'dated');
  if (parts.length > 0 && weekdays.length === 0 && !days && !after)
    return repeatedWithDates(found, every, parts, setting);
  // «до 15 сентября, ежемесячно до 5 числа»: the first result, a bound or a slip, only the author knows.
  if (parts.some((part) => part.shape === 'date' && part.lead !== 'since')) {
    return unknown('Названы и дата, и повтор со своими днями: разделите их.');
  }
  const bounded = boundedSetting(found, parts, setting);
  if ('reason' in bounded) return unknown(bounded.reason);
  const inner = bounded.setting;
  const [weekday] = weekdays;
  if (weekday) {
    // «каждого месяца» is part of the words of a numbered weekday; another unit beside it is a contradiction.
    if (weekday.nth !== undefined && every && every.unit !== 'month' && every.unit !== 'year') {
      return unknown('Номер дня недели не сходится с повтором.');
    }
    const due = weekdays.flatMap((one) => weekdayDues(one.weekday, one.nth, inner.plan));
    const unit = weekday.nth === undefined ? 'week' : 'month';
    return recurring(due, { unit, count: 1, times: weekdays.length }, bounded.guesses);
  }
  if (days) {
    if (!every && days.month === 'any') return unknown('Число названо, а месяц нет.');
    const unit = every?.unit === 'quarter' || days.month === 'last' ? 'quarter' : (every?.unit ?? 'month');
    if (unit !== 'month' && unit !== 'quarter') return unknown('Число названо, а месяц нет.');
    const { due, guesses } = namedDayDues(days, unit, inner);
    return recurring(due, { unit, count: 1, times: days.dates.length }, [...guesses, ...bounded.guesses]);
  }
  if (after) {
    const { due, guesses } = afterPeriodDues(after.unit, inner);
    return recurring(due, { unit: after.unit, count: 1, times: 1 }, [...guesses, ...bounded.guesses]);
  }
  if (!every) return unknown('Срок не распознан.');
  const { due, guesses } = repeatedDues(every, inner);
  const loose = only(found, 'repeat').flatMap((one) => one.guesses);
  return recurring(due, every, [...guesses, ...loose, ...bounded.guesses]);
}

function recurring(due: readonly Day[], every: Every, guesses: readonly string[], explicit = false): Core {
  const days = sorted(due);
  return { kind: 'recurring', from: days[0] ?? null, to: last(days) ?? null, due: days, every, guesses, explicit };
}

/** «с сентября по май», «в течение учебного года» beside a repetition narrow the plan to it. */
function boundedSetting(
  found: readonly Found[],
  parts: readonly Dated[],
  setting: Setting,
): { setting: Setting; guesses: readonly string[] } | { reason: string } {
  const placed = placeAll(parts, setting);
  if ('reason' in placed) return placed;
  let { from, to } = setting.plan;
  for (const one of placed) {
    const start = one.span.from ?? (one.lead === 'since' ? one.span.to : null);
    if (start !== null && start > from) from = start;
    if (one.lead !== 'since' && one.span.to < to) to = one.span.to;
  }
  const [lessons] = only(found, 'ongoing').filter((one) => one.lessons);
  if (lessons) {
    const span = lessonsOf(lessons.year ?? firstSchoolYear(setting), setting.school);
    from = span.from > from ? span.from : from;
    to = span.to < to ? span.to : to;
  }
  const unsure = lessons && !setting.isSchoolPlan ? [WHICH_SCHOOL_YEAR] : [];
  if (from > to) return { reason: 'Срок лежит вне периода плана.' };
  return { setting: { ...setting, plan: { from, to } }, guesses: [...guessesOf(placed), ...unsure] };
}

/** A repetition and dates: the dates are its days, or the first of them, or its bounds. */
function repeatedWithDates(
  found: readonly Found[],
  every: Every | undefined,
  parts: readonly Dated[],
  setting: Setting,
): Core {
  if (!every) return unknown('Срок не распознан.');
  const [first] = parts;
  const isThen = only(found, 'then').length > 0;
  const repeatsFirst = indexOfType(found, 'repeat') < indexOfType(found, 'dated');
  const isBound = parts.length === 1 && first !== undefined && (first.lead === 'since' || isLong(first, setting));
  // Several dates beside a repetition are its days; one is the first of them, unless it comes after.
  if (every.unit !== 'year' && (isThen || (!repeatsFirst && !isBound && parts.length === 1)))
    return firstThenRepeated(parts, every, setting);
  const perYear =
    { day: 250, week: 52, month: 12, quarter: 4, term: 4, halfYear: 2, year: 1 }[every.unit] * every.times;
  // «1 раз в полугодие (декабрь, май)»: the days themselves.
  if (
    every.unit === 'year' ||
    (parts.length > 1 &&
      parts.length <= perYear &&
      every.times === 1 &&
      every.unit !== 'week' &&
      every.unit !== 'day') ||
    (parts.length > 1 && parts.length === perYear) ||
    (parts.length > 1 && (every.unit === 'halfYear' || !repeatsFirst))
  ) {
    return yearlyDates(parts, every, setting);
  }
  const bounded = boundedSetting(found, parts, setting);
  if ('reason' in bounded) return unknown(bounded.reason);
  if (!isBound && parts.length > 1) return unknown('Число дат не сходится с повтором.');
  const { due, guesses } = repeatedDues(every, bounded.setting);
  const open = isBound ? [] : ['Дата понята как конец повторов.'];
  return recurring(due, every, [...guesses, ...bounded.guesses, ...open]);
}

/** A stretch long enough to hold repetitions. */
function isLong(part: Dated, setting: Setting): boolean {
  const span = part.shape === 'range' ? part.at(part.year ?? partsOf(setting.plan.from).year) : undefined;
  return span?.from !== undefined && span.from !== null && span.from.slice(0, 7) !== span.to.slice(0, 7);
}

function yearlyDates(parts: readonly Dated[], every: Every, setting: Setting): Core {
  const free = parts.every((part) => part.year === undefined);
  const yearly = free ? parts.map((part) => everyYear(part, setting)) : [];
  if (yearly.length > 0 && yearly.every((list) => list.length > 1)) {
    const all = yearly.reduce<Placed[]>((sum, list) => sum.concat(list), []);
    return recurring(
      all.map((one) => one.span.to),
      every,
      guessesOf(all),
    );
  }
  const placed = placeAll(parts, setting);
  if ('reason' in placed) return unknown(placed.reason);
  return recurring(
    placed.map((one) => one.span.to),
    every,
    guessesOf(placed),
    placed.every((one) => one.explicit),
  );
}

/** «До D, обновление ежеквартально»: the days named, then the repetition after the last of them. */
function firstThenRepeated(parts: readonly Dated[], every: Every, setting: Setting): Core {
  const placed = placeAll(parts, setting);
  if ('reason' in placed) return unknown(placed.reason);
  const days = sorted(placed.map((one) => one.span.to));
  const start = last(days) ?? setting.plan.from;
  // After a stated day the first quarter counts however short it is: «каждый конец квартала после D».
  const isQuarterly = every.unit === 'quarter' && every.count === 1 && every.times === 1;
  const { due, guesses } = isQuarterly
    ? { due: allQuarterEnds(setting.plan), guesses: [] }
    : repeatedDues(every, setting);
  const later = due.filter((day) => day > start);
  const explicit = placed.every((one) => one.explicit);
  return recurring([...days, ...later], every, [...guessesOf(placed), ...(explicit ? [] : guesses)], explicit);
}
