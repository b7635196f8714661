/** The term of a personal programme: from three months to one year inclusive, in calendar months (S0 1.6, S1 3.4). */
import { addDays, addMonths, fullMonthsBetween, daysBetween, type Day } from '../day.ts';

const LEAST_MONTHS = 3;
const MOST_MONTHS = 12;

/** Whether the term is lawful; both days belong to the programme, so 1 September – 30 November is exactly three months. */
export function termFault(from: Day, to: Day): 'reversed' | 'short' | 'long' | undefined {
  if (to < from) return 'reversed';
  const dayAfter = addDays(to, 1);
  if (dayAfter < addMonths(from, LEAST_MONTHS)) return 'short';
  return dayAfter > addMonths(from, MOST_MONTHS) ? 'long' : undefined;
}

/** The last day a programme of the longest term may have. */
export function latestEnd(from: Day): Day {
  return addDays(addMonths(from, MOST_MONTHS), -1);
}

/** The first day a programme of the shortest term may end on. */
export function earliestEndOfTerm(from: Day): Day {
  return addDays(addMonths(from, LEAST_MONTHS), -1);
}

/** The term as people say it: «9 мес.», «3 мес. 12 дн.»; undefined when the days are reversed. */
export function termText(from: Day, to: Day): string | undefined {
  if (to < from) return undefined;
  const dayAfter = addDays(to, 1);
  const months = fullMonthsBetween(from, dayAfter);
  const days = daysBetween(addMonths(from, months), dayAfter);
  const parts = [months > 0 ? `${months} мес.` : '', days > 0 ? `${days} дн.` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
