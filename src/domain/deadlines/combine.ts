/** Puts the found parts of a text together into one reading, or says why they do not make one. */
import { repeatedCore } from './combine-repeated.ts';
import type { Found, Setting } from './elements.ts';
import {
  WHICH_SCHOOL_YEAR,
  firstSchoolYear,
  guessesOf,
  indexOfType,
  last,
  notesOf,
  only,
  sorted,
  unknown,
  withNote,
} from './parts.ts';
import type { Core } from './parts.ts';
import { lessonsOf } from './school-year.ts';
import { placeAll } from './years.ts';
import type { Placed } from './years.ts';

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

/** A whole year beside other dates or another plan was torn from one of them by an unread word. */
function isTornYear(found: readonly Found[]): boolean {
  const parts = only(found, 'dated');
  const others = parts.length + only(found, 'external').length;
  return others > 1 && parts.some((part) => part.isYear);
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

function standingCore(found: readonly Found[], setting: Setting): Core {
  const [ongoing] = only(found, 'ongoing');
  const [external] = only(found, 'external');
  const isOnDemand = only(found, 'onDemand').length > 0;
  if (ongoing && indexOfType(found, 'ongoing') < indexOfType(found, 'external')) {
    const lessons = only(found, 'ongoing').find((one) => one.lessons);
    const span = lessons ? lessonsOf(lessons.year ?? firstSchoolYear(setting), setting.school) : setting.plan;
    const mixed = isOnDemand ? ['Указано и «постоянно», и «по необходимости»: срок считается постоянным.'] : [];
    const unsure = lessons && lessons.year === undefined && !setting.isSchoolPlan ? [WHICH_SCHOOL_YEAR] : [];
    const core: Core = {
      kind: 'ongoing',
      from: span.from,
      to: span.to,
      due: [],
      guesses: [...ongoing.guesses, ...mixed, ...unsure],
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
    return {
      kind: 'ongoing',
      from: setting.plan.from,
      to: setting.plan.to,
      due: [],
      guesses: ['Время не названо: взят период плана.'],
    };
  }
  return unknown('В тексте нет слов, по которым можно понять срок.');
}
