/** What deadlines of a table are read with: the plan's days, the school's settings, its calendar and its corrections. */
import type { Corrections, PlanPeriod, SchoolSettings, WorkingCalendar } from '../../domain/deadlines/index.ts';
import { DEFAULT_SCHOOL, OFFICIAL_CALENDAR, rememberCorrection } from '../../domain/deadlines/index.ts';
import { daysInMonth, partsOf, schoolYearOf, type Day } from '../../domain/day.ts';
import { movedDays, type SettingValues } from '../settings/index.ts';

type YearlyDate = SchoolSettings['lessonsFrom'];

/** The days of a plan of a school year; the header on «Настройки» changes those of the current one. */
export function planOf(settings: SettingValues, schoolYear: string | undefined, today: Day): PlanPeriod {
  const current = settings.schoolYear ?? schoolYearOf(today);
  const year = schoolYear ?? current;
  const first = Number(year.slice(0, 4));
  const usual = { from: `${first}-09-01`, to: `${first + 1}-08-31` };
  if (year !== current) return usual;
  const plan = { from: settings.roadmapFrom ?? usual.from, to: settings.roadmapTo ?? usual.to };
  return plan.from <= plan.to ? plan : usual;
}

/** «20.12; 20.05» as days of every school year; what is no such pair leaves the usual days. */
function halfYearDays(text: string | undefined): SchoolSettings['halfYearDue'] {
  const days = (text ?? '').split(/[;,]/).flatMap((piece): YearlyDate[] => {
    const [, date, month] = /^\s*(\d{1,2})\.(\d{1,2})\.?\s*$/.exec(piece) ?? [];
    const [day, ofMonth] = [Number(date), Number(month)];
    return ofMonth >= 1 && ofMonth <= 12 && day >= 1 && day <= daysInMonth(2024, ofMonth) ? [[ofMonth, day]] : [];
  });
  const [first, second] = days;
  return first && second && days.length === 2 ? [first, second] : DEFAULT_SCHOOL.halfYearDue;
}

/** The school's answers to what deadlines leave open. */
export function schoolOf(settings: SettingValues): SchoolSettings {
  return {
    ...DEFAULT_SCHOOL,
    halfYearDue: halfYearDays(settings.halfYearDue),
    resultsLag: settings.resultsLag ?? DEFAULT_SCHOOL.resultsLag,
  };
}

/** The official calendar with the days that the curator added on «Настройки». */
export function calendarOf(settings: SettingValues): WorkingCalendar {
  const moved = movedDays({ extraDaysOff: settings.extraDaysOff, extraWorkingDays: settings.extraWorkingDays });
  if (moved.size === 0) return OFFICIAL_CALENDAR;
  const days = Array.from(moved.keys());
  return {
    transfers: OFFICIAL_CALENDAR.transfers.map((known) => {
      const own = days.filter((day) => partsOf(day).year === known.year);
      const isWorking = (day: Day): boolean => moved.get(day) === true;
      return {
        ...known,
        daysOff: [...known.daysOff, ...own].filter((day) => !isWorking(day)),
        workingDays: [...known.workingDays.filter((day) => moved.get(day) !== false), ...own.filter(isWorking)],
      };
    }),
  };
}

const ARROW = ' → ';

/** Corrections as the setting keeps them: a line each, «слова срока → читать как». */
export function correctionsFrom(text: string | undefined): Corrections {
  let corrections: Corrections = {};
  for (const line of (text ?? '').split('\n')) {
    const [words, readAs] = line.split(ARROW);
    if (words !== undefined && readAs !== undefined) corrections = rememberCorrection(corrections, words, readAs);
  }
  return corrections;
}

/** The setting's text with one correction added or, with empty words, forgotten. */
export function correctionsText(text: string | undefined, words: string, readAs: string): string {
  const one = (value: string): string => value.replace(/\s+/g, ' ').split(ARROW).join(' ').trim();
  const corrections = rememberCorrection(correctionsFrom(text), one(words), one(readAs));
  return Object.keys(corrections)
    .map((key) => `${key}${ARROW}${corrections[key] ?? ''}`)
    .join('\n');
}
