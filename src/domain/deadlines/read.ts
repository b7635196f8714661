/** Reads a deadline as a careful clerk would, and refuses what a clerk would ask about. */
import type { Day } from '../day.ts';
import { isDay } from '../day.ts';
import { combine } from './combine.ts';
import type { Core } from './parts.ts';
import { correctionFor } from './corrections.ts';
import type { Setting } from './elements.ts';
import { normaliseDeadline } from './normalise.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { scan } from './scan.ts';
import type { Leftover, Scan } from './scan.ts';
import { DEFAULT_SCHOOL, isSchoolPlan } from './school-year.ts';
import { OFFICIAL_CALENDAR } from './working-days.ts';

/** Longer texts are no deadlines but descriptions pasted into the wrong cell. */
const LONGEST = 300;

/** Left-over words that carry time: with them unread, the rest of the reading would be wrong in silence. */
const TELLING = [
  'monthName monthYear fullDate dayMonth year season seasonal quarter half term trimester decade week month part raz every holidays more less between',
  'next current start middle end finish last date moment',
  'daily weekly monthly quarterly halfYearly yearly span spanMonth noSuchDay schoolYear calendarYear years notBefore',
  'until through after before sign digits since during yearWord day starting',
]
  .join(' ')
  .split(' ');

function settingOf(context: ReadingContext): Setting {
  const { plan, today, calendar } = context;
  const base = {
    plan,
    school: { ...DEFAULT_SCHOOL, ...context.school },
    isSchoolPlan: isSchoolPlan(plan),
    calendar: calendar ?? OFFICIAL_CALENDAR,
  };
  return today === undefined ? base : { ...base, today };
}

function unread(reason: string): Reading {
  return { kind: 'unknown', from: null, to: null, due: [], stated: [], assumed: [], reason };
}

/**
 * Reads the text of a deadline for a plan.
 * Never throws on a text: what cannot be read safely is `unknown` with a reason in Russian.
 */
export function readDeadline(text: string, context: ReadingContext): Reading {
  if (!isPlan(context.plan.from, context.plan.to)) return unread('Не задан период плана.');
  const words = correctionFor(context.corrections, text);
  if (words === undefined) return readWords(text, settingOf(context));
  return { ...readWords(words, settingOf(context)), corrected: true };
}

function isPlan(from: Day, to: Day): boolean {
  return isDay(from) && isDay(to) && from <= to;
}

function readWords(text: string, setting: Setting): Reading {
  const normalised = normaliseDeadline(text);
  if (normalised === '' || /^[-.,;:/\\\s]*$/.test(normalised)) return unread('Срок не указан.');
  if (normalised.length > LONGEST) return unread('Текст слишком длинный для срока.');
  const parts = scan(text, setting);
  const core = combine(parts.found, setting);
  if (core.kind === 'unknown') return unread(core.reason ?? 'Срок не распознан.');
  const reason = strayReason(parts, core);
  return reason === undefined ? readingOf(core, parts) : unread(reason);
}

/** Why left-over words make the reading unsafe; undefined when they do not. */
function strayReason({ leftovers, found }: Scan, core: Core): string | undefined {
  for (const left of leftovers) {
    if (left.tokens.some((token, i) => isTelling(token.sym, left, i))) return `Непонятная часть срока: «${left.text}».`;
    if (left.place === 'lead' && !mayLead(left, found, core)) return `Не похоже на срок: «${left.text}».`;
  }
  return undefined;
}

function isTelling(sym: string, left: Leftover, index: number): boolean {
  // «5–9 классы»: numbers of what is counted, not of days.
  if (sym === 'number') return left.place !== 'brackets' && left.tokens[index + 1]?.sym !== 'word';
  // «15.09.2026 (вторник)», «2 марта (День наставника)».
  if (sym === 'weekday' || sym === 'day') return left.place !== 'brackets';
  return TELLING.includes(sym);
}

/** Words before the deadline are safe only when it is led in («для кураторов – до 15.02.2021»). */
function mayLead(left: Leftover, found: Scan['found'], core: Core): boolean {
  if (left.tokens.some((token) => token.sym === 'paper' || token.sym === 'sign')) return false;
  const first = found.find(({ element }) => element.type !== 'note')?.element;
  return first?.type === 'dated' && (first.lead === 'until' || (core.explicit === true && first.shape === 'range'));
}

function readingOf(core: Core, { found, leftovers, mended }: Scan): Reading {
  const { kind, from, to, due, every, dependsOn } = core;
  const loose = leftovers.filter(
    (left) => left.place !== 'brackets' && left.tokens.some((token) => token.sym === 'word'),
  );
  const hasDues = due.length > 0 && core.explicit !== true;
  const ignored = hasDues ? loose.map((left) => `Слова «${left.text}» на срок не влияют.`) : [];
  const about = found.some(({ element }) => element.type === 'note') ? ['Срок назван примерно.'] : [];
  const assumed = [...core.guesses, ...mended, ...ignored, ...about].filter((one, i, all) => all.indexOf(one) === i);
  const note = [core.note, ...leftovers.map((left) => left.text)]
    .filter((one) => one !== undefined && one !== '')
    .join('; ');
  return {
    kind,
    from,
    to,
    due,
    ...(every === undefined ? {} : { every }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    ...(note === '' ? {} : { note }),
    stated: found.filter(({ element }) => element.type !== 'then').map(({ text }) => text),
    assumed,
  };
}
