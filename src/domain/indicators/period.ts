/** The period a figure covers, and the days on which figures are reported. */
import { makeDay, partsOf, schoolYearOf, type Day } from '../day.ts';
import type { IndicatorSettings } from './settings.ts';

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * From 1 September of the school year that holds the reporting date (or from 1 January, by the setting) to that date
 * (`indicators.md` H.2): a programme of last year must not make this year's figure.
 */
export function periodOf(date: Day, { period }: Pick<IndicatorSettings, 'period'>): Period {
  const from = period === 'calendarYear' ? `${date.slice(0, 4)}-01-01` : `${schoolYearOf(date).slice(0, 4)}-09-01`;
  return { from, to: date };
}

/** Reporting dates the district asks for (S1 6; `indicators.md` H.7-7): a list in the settings, `MM-DD`. */
export const DEFAULT_REPORTING_DATES: readonly string[] = ['12-20', '05-20'];

/** The reporting dates of a school year, `2026/2027`, in order of time. */
export function reportingDates(schoolYear: string, dates: readonly string[] = DEFAULT_REPORTING_DATES): Day[] {
  const first = Number(schoolYear.slice(0, 4));
  return dates
    .flatMap((monthAndDate) => {
      const month = Number(monthAndDate.slice(0, 2));
      const day = makeDay(month >= 9 ? first : first + 1, month, Number(monthAndDate.slice(3, 5)));
      return day === undefined ? [] : [day];
    })
    .sort();
}

/** The calendar year whose target a figure is compared with (`indicators.md` H.3). */
export function targetYearOf(date: Day): number {
  return partsOf(date).year;
}
