/** What all views of figures ask first: the day, the type of organisations, and the choices for both. */
import * as z from 'zod/mini';
import { formatDay, isDay, schoolYearOf, type Day } from '../../domain/day.ts';
import { reportingDates } from '../../domain/indicators/index.ts';
import { UserError } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { ownType } from '../../workbook/figures.ts';

/** Stands for «всех типов» where a code of a type is expected. */
export const ALL_TYPES = 'ALL';

/** Day as `YYYY-MM-DD`, '' for today; type as a code, '' for the own one. */
export const askedFigures = { date: z.string(), organizationType: z.string() };

export interface DateChoice {
  readonly day: Day;
  readonly label: string;
}

/** Reporting dates of the previous, the present and the following school year that are worth offering, with today. */
export function dateChoices(book: Book, today: Day): DateChoice[] {
  const first = Number(schoolYearOf(today).slice(0, 4));
  const dates = [first - 1, first].flatMap((year) =>
    reportingDates(`${year}/${year + 1}`, book.settings.reportingDates),
  );
  const label = (day: Day): string =>
    day === today ? `сегодня, ${formatDay(day)}` : day > today ? `${formatDay(day)} (прогноз)` : formatDay(day);
  return [...new Set([...dates, today])].sort().map((day) => ({ day, label: label(day) }));
}

/** The day asked for. @throws UserError when it is no day. */
export function dateAsked(text: string, today: Day): Day {
  if (text === '') return today;
  if (!isDay(text)) throw new UserError('figures.date', 'Выберите день в виде ДД.ММ.ГГГГ.');
  return text;
}

/** The type asked for; undefined counts all types. */
export function typeAsked(book: Book, text: string): string | undefined {
  if (text === ALL_TYPES) return undefined;
  return text === '' ? ownType(book) : text;
}

/** Types to choose between: only a table that knows organisations of several types asks. */
export function typeChoices(book: Book): { readonly code: string; readonly title: string }[] {
  const lines = book.context.lines('organizationTypes');
  const used = new Set(book.tables.organizations.rows.map((row) => row.values['type']));
  const own = ownType(book);
  if (own !== undefined) used.add(own);
  const types = lines.filter(({ code, base }) => base === undefined && used.has(code));
  if (types.length < 2) return [];
  return [...types.map(({ code, title }) => ({ code, title })), { code: ALL_TYPES, title: 'все типы' }];
}
