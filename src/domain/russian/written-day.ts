/** Days as documents write them: «1 сентября 2026 г.» and «01» сентября 2026 г. */
import { partsOf, type Day } from '../day.ts';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';

/** The genitive name of a month, 1 to 12. */
export function monthGenitive(month: number): string {
  return MONTHS.split(' ')[month - 1] || '';
}

/** «1 сентября 2026 г.» */
export function writtenDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${monthGenitive(month)} ${year} г.`;
}

/** ««01» сентября 2026 г.» as the heads of orders and contracts have it. */
export function quotedDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `«${date < 10 ? '0' : ''}${date}» ${monthGenitive(month)} ${year} г.`;
}
