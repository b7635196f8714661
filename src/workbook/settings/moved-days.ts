/** Working days and days off that the Government moved, as the curator typed them in «Настройки». */
import type { Day } from '../../domain/day.ts';
import { typedDay } from '../kinds/typed-day.ts';

function daysIn(text: string | undefined): Day[] {
  return (text ?? '')
    .slice(0, 5000)
    .split(/[;,\n]/)
    .map((piece) => typedDay(piece.trim()))
    .flatMap((read) => (read.kind === 'day' ? [read.day] : []));
}

/** Moved days for `workingDays` of domain/pairs/notice.ts: true for a working day. What is no date is passed over. */
export function movedDays(settings: {
  readonly extraDaysOff: string | undefined;
  readonly extraWorkingDays: string | undefined;
}): ReadonlyMap<Day, boolean> {
  const moved = new Map<Day, boolean>();
  for (const day of daysIn(settings.extraDaysOff)) moved.set(day, false);
  for (const day of daysIn(settings.extraWorkingDays)) moved.set(day, true);
  return moved;
}
