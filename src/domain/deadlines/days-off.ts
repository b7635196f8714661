/** Official days off of the five-day week as data: holidays of the law and the government's transfers, year by year. */
import type { Day } from '../day.ts';

/** Month and date of the non-working holidays of art. 112 of the Labour Code. */
export const HOLIDAYS: readonly (readonly [month: number, date: number])[] = [
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [1, 6],
  [1, 7],
  [1, 8],
  [2, 23],
  [3, 8],
  [5, 1],
  [5, 9],
  [6, 12],
  [11, 4],
];

/** What the government moved in one year: days that became free and days off that became working. */
export interface Transfers {
  readonly year: number;
  /** Act the days come from, shown to the user. */
  readonly source: string;
  readonly daysOff: readonly Day[];
  readonly workingDays: readonly Day[];
}

/**
 * The transfers known so far. A holiday on a Saturday or Sunday outside January moves to the next working day by
 * art. 112 itself and is computed, not listed, unless the act sent it elsewhere. The numbers and days were checked on 22.11.2026 against several
 * independent publications, not against the official text itself.
 */
export const TRANSFERS: readonly Transfers[] = [
  {
    year: 2025,
    source: 'постановление Правительства РФ от 04.10.2024 № 1335',
    // 4 and 5 January, 23 February, 8 March and 1 November were moved to these days.
    daysOff: ['2025-05-02', '2025-12-31', '2025-05-08', '2025-06-13', '2025-11-03'],
    // The Mondays after 23 February and 8 March stayed working: the act sent those days off to May and June.
    workingDays: ['2025-02-24', '2025-03-10', '2025-11-01'],
  },
  {
    year: 2026,
    source: 'постановление Правительства РФ от 24.09.2025 № 1466',
    daysOff: ['2026-01-09', '2026-12-31'],
    workingDays: [],
  },
  {
    year: 2027,
    source: 'постановление Правительства РФ от 17.09.2026 № 1187',
    daysOff: ['2027-11-05', '2027-12-31', '2027-02-22'],
    workingDays: ['2027-02-20'],
  },
];
