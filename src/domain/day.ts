/**
 * Calendar days as `YYYY-MM-DD` strings: a day has no hour and no time zone, so rules can neither shift it nor
 * depend on the clock. Strings of this shape sort and compare as days do.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with these parts, or undefined when no such day exists (31 November, 29 February of a common year). */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(date) || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Whether the text is an existing day in our inner form. */
export function isDay(text: string): boolean {
  const match = SHAPE.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Days since 1 January 1970; the only place where a day meets a number of days. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Math.round(Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY);
}

/** The day with this number (see dayNumber). */
export function dayFromNumber(count: number): Day {
  return new Date(count * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The day `count` calendar months later; the last day of a shorter month stands for a missing date (31 January + 1 = 28 February). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months / 12);
  const newMonth = (months % 12) + 1;
  const newDate = Math.min(date, daysInMonth(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-${String(newDate).padStart(2, '0')}`;
}

/** How many days from the first day to the second (negative when it is earlier). */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full calendar months from the first day to the second, as one counts age and length of service. */
export function fullMonthsBetween(from: Day, to: Day): number {
  if (to < from) return -fullMonthsBetween(to, from);
  const a = partsOf(from);
  const b = partsOf(to);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  // As addMonths has it: the last day of a shorter month stands for a missing date.
  return Math.min(a.date, daysInMonth(b.year, b.month)) > b.date ? months - 1 : months;
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day as Russian papers write it, `01.09.2026`. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** The school year a day falls in, `2026/2027`: a school year begins on 1 September (art. 13 of 273-FZ leaves it to schools; this is the rule they keep). */
export function schoolYearOf(day: Day): string {
  const { year, month } = partsOf(day);
  const first = month >= 9 ? year : year - 1;
  return `${first}/${first + 1}`;
}
