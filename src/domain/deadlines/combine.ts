/** Puts the found parts of a text together into one reading, or says why they do not make one. */
import type { Day } from '../day.ts';
import { partsOf } from '../day.ts';
import type { Dated, Element, Found, Setting } from './elements.ts';
import type { Every, Reading } from './reading.ts';
import { afterPeriodDues, allQuarterEnds, namedDayDues, repeatedDues, weekdayDues } from './repetition.ts';
import { lessonsOf } from './school-year.ts';
import { everyYear, placeAll } from './years.ts';
import type { Placed } from './years.ts';

/** A reading without the parts every reading shares. */
export type Core = Pick<Reading, 'kind' | 'from' | 'to' | 'due'> &
  Partial<Pick<Reading, 'every' | 'dependsOn' | 'note' | 'reason'>> & {
    readonly guesses: readonly string[];
    /** Every date in it is stated with its year. */
    readonly explicit?: boolean;
  };

/** Elements of one type, in the order of the text. */
function only<T extends Element['type']>(found: readonly Found[], type: T): Extract<Element, { type: T }>[] {
  return found.flatMap(({ element }) => (element.type === type ? [element as Extract<Element, { type: T }>] : []));
}

function unknown(reason: string): Core {
  return { kind: 'unknown', from: null, to: null, due: [], reason, guesses: [] };
}

function sorted(days: readonly Day[]): Day[] {
  return days.filter((day, i) => days.indexOf(day) === i).sort();
}

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

function indexOfType(found: readonly Found[], ...types: Element['type'][]): number {
  const index = found.findIndex(({ element }) => types.includes(element.type));
  return index < 0 ? found.length : index;
}

/** Words of the parts that only accompany the main one. */
function notesOf(found: readonly Found[], ...types: Element['type'][]): string | undefined {
  const texts = found.filter(({ element }) => types.includes(element.type)).map(({ text }) => text);
  return texts.length > 0 ? texts.join('; ') : undefined;
}

function withNote(core: Core, note: string | undefined): Core {
  if (note === undefined) return core;
  return { ...core, note: core.note === undefined ? note : `${core.note}; ${note}` };
}

/** The reading of all parts together. */
export function combine(found: readonly Found[], setting: Setting): Core {
  const [refusal] = only(found, 'refusal');
  if (refusal) return unknown(refusal.reason);
  const repeats = indexOfType(found, 'repeat', 'weekdays', 'daysOf', 'afterPeriod');
  const dated = indexOfType(found, 'dated');
  const dependent = indexOfType(found, 'dependent');
  const others = Math.min(dated, repeats, indexOfType(found, 'ongoing', 'external', 'onDemand'));
  if (dependent < others) return dependentCore(found);
  if (isTornYear(found)) return unknown('Год назван отдельно от срока: уточните его.');
  const extra = notesOf(found, 'external', 'onDemand', 'dependent', 'condition');
  if (repeats < found.length) return withNote(repeatedCore(found, setting), extra);
  if (dated < found.length) return withNote(datedCore(found, setting), extra);
  return standingCore(found, setting);
}

/** A whole year in a list of other dates was torn from one of them by an unread word. */
function isTornYear(found: readonly Found[]): boolean {
  const parts = only(found, 'dated');
  return parts.length > 1 && parts.some((part) => part.isYear);
}

function dependentCore(found: readonly Found[]): Core {
  const [first] = only(found, 'dependent');
  if (!first) return unknown('Срок не распознан.');
  const rest = found.slice(indexOfType(found, 'dependent') + 1);
  const core: Core = {
    kind: 'dependent',
    from: null,
    to: null,
    due: [],
    dependsOn: first.dependsOn,
    guesses: first.guesses,
  };
  const note = rest
    .filter(({ element }) => element.type !== 'then')
    .map(({ text }) => text)
    .join('; ');
  return withNote(core, note === '' ? undefined : note);
}

function datedCore(found: readonly Found[], setting: Setting): Core {
  const parts = only(found, 'dated');
  const placed = placeAll(parts, setting);
  if ('reason' in placed) return unknown(placed.reason);
  const guesses = guessesOf(placed);
  const explicit = placed.every((one) => one.explicit);
  const [first] = placed;
  if (!first) return unknown('Срок не распознан.');
  const ongoingAt = indexOfType(found, 'ongoing');
  const isConstant = ongoingAt < found.length;
  if (placed.length === 1 && first.lead === 'since') return openEnd(first, isConstant, guesses, explicit, setting);
  if (isConstant && placed.length === 1 && first.shape === 'range' && !only(found, 'then').length) {
    return { kind: 'ongoing', from: first.span.from, to: first.span.to, due: [], guesses, explicit };
  }
  if (placed.some((one) => one.lead === 'since')) return unknown('Начало и конец срока названы порознь: уточните их.');
  const core: Core =
    placed.length === 1 && first.shape === 'range'
      ? { kind: 'range', from: first.span.from, to: first.span.to, due: [first.span.to], guesses, explicit }
      : listCore(placed, guesses, explicit);
  return withNote(core, isConstant ? notesOf(found, 'ongoing') : undefined);
}

function listCore(placed: readonly Placed[], guesses: readonly string[], explicit: boolean): Core {
  const due = sorted(placed.map((one) => one.span.to));
  return { kind: 'date', from: null, to: last(due) ?? null, due, guesses, explicit };
}

function openEnd(
  first: Placed,
  isConstant: boolean,
  guesses: readonly string[],
  explicit: boolean,
  setting: Setting,
): Core {
  const from = first.span.from ?? first.span.to;
  if (from > setting.plan.to) return unknown('Начало срока позже конца плана.');
  const open = isConstant ? [] : ['Конец не назван: взят конец плана.'];
  return { kind: 'ongoing', from, to: setting.plan.to, due: [], guesses: [...guesses, ...open], explicit };
}

function guessesOf(placed: readonly Placed[]): string[] {
  return placed.flatMap((one) => one.guesses);
}

/** The one repetition the text speaks of; «ежегодно» beside another only says that it goes on. */
function everyOf(found: readonly Found[]): Every | undefined | 'several' {
  const all = only(found, 'repeat').map((one) => one.every);
  const narrow = all.filter((every) => every.unit !== 'year' || every.times > 1);
  const kept = narrow.length > 0 ? narrow : all;
  const [first] = kept;
  const same = kept.every((every) => every.unit === first?.unit && every.count === first.count);
  return same ? (kept.find((every) => every.times > 1) ?? first) : 'several';
}

function repeatedCore(found: readonly Found[], setting: Setting): Core {
  const every = everyOf(found);
  if (every === 'several') return unknown('Названы разные повторы: оставьте один.');
  const weekdays = only(found, 'weekdays');
  const [days] = only(found, 'daysOf');
  const [after] = only(found, 'afterPeriod');
  const parts = only(found, 'dated');
  if (parts.length > 0 && weekdays.length === 0 && !days && !after)
    return repeatedWithDates(found, every, parts, setting);
  const bounded = boundedSetting(found, parts, setting);
  if ('reason' in bounded) return unknown(bounded.reason);
  const inner = bounded.setting;
  const [weekday] = weekdays;
  if (weekday) {
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
  if (from > to) return { reason: 'Срок лежит вне периода плана.' };
  return { setting: { ...setting, plan: { from, to } }, guesses: guessesOf(placed) };
}

function firstSchoolYear(setting: Setting): number {
  const { year } = partsOf(setting.plan.from);
  return `${year}-09-01` <= setting.plan.to ? year : year - 1;
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
  if (every.unit !== 'year' && (isThen || (!repeatsFirst && !isBound))) return firstThenRepeated(parts, every, setting);
  const perYear =
    { day: 250, week: 52, month: 12, quarter: 4, term: 4, halfYear: 2, year: 1 }[every.unit] * every.times;
  // «1 раз в полугодие (декабрь, май)»: the days themselves.
  if (
    every.unit === 'year' ||
    (parts.length > 1 && parts.length === perYear) ||
    (parts.length > 1 && every.unit === 'halfYear')
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

function standingCore(found: readonly Found[], setting: Setting): Core {
  const [ongoing] = only(found, 'ongoing');
  const [external] = only(found, 'external');
  const isOnDemand = only(found, 'onDemand').length > 0;
  if (ongoing && indexOfType(found, 'ongoing') < indexOfType(found, 'external')) {
    const lessons = only(found, 'ongoing').find((one) => one.lessons);
    const span = lessons ? lessonsOf(lessons.year ?? firstSchoolYear(setting), setting.school) : setting.plan;
    const mixed = isOnDemand ? ['Указано и «постоянно», и «по необходимости»: срок считается постоянным.'] : [];
    const core: Core = {
      kind: 'ongoing',
      from: span.from,
      to: span.to,
      due: [],
      guesses: [...ongoing.guesses, ...mixed],
    };
    return withNote(core, notesOf(found, 'external', 'onDemand', 'condition', 'dependent'));
  }
  const base = { from: null, to: null, due: [] } as const;
  if (external) {
    const core: Core = { kind: 'external', ...base, note: external.note, guesses: external.guesses };
    return withNote(core, notesOf(found, 'ongoing', 'onDemand'));
  }
  if (isOnDemand) return { kind: 'onDemand', ...base, guesses: [] };
  if (only(found, 'condition').length > 0) {
    return { kind: 'ongoing', from: setting.plan.from, to: setting.plan.to, due: [], guesses: [] };
  }
  return unknown('В тексте нет слов, по которым можно понять срок.');
}
