/** What of the roadmap is due on a day: overdue with the days late, and what comes within a week or a month. */
import { daysBetween, formatDay, type Day } from '../../domain/day.ts';
import { plural } from '../../domain/russian/plural.ts';
import { openOccurrences, type RoadmapItem } from './items.ts';

/** One due day that asks for attention; `days` are left until it, or late when negative. */
export interface DueItem {
  readonly item: RoadmapItem;
  readonly due: Day;
  readonly days: number;
  /** Our own reminder about work without a stated frequency. */
  readonly isReminder: boolean;
}

export interface RoadmapAttention {
  /** Longest overdue first. */
  readonly overdue: readonly DueItem[];
  /** Due today or within 7 days, the nearest first. */
  readonly week: readonly DueItem[];
  /** Due in 8 to 30 days, the nearest first. */
  readonly month: readonly DueItem[];
}

const WEEK = 7;
const MONTH = 30;

/** Open due days of all items, the longest overdue first; our own reminders are never overdue. */
export function dueItems(items: readonly RoadmapItem[], today: Day): DueItem[] {
  return items
    .flatMap((item) =>
      openOccurrences(item, today).flatMap((one): DueItem[] => {
        if (one.due === null) return [];
        const days = daysBetween(today, one.due);
        const isReminder = one.basis === 'reminder';
        return [{ item, due: one.due, days, isReminder }];
      }),
    )
    .sort((a, b) => a.days - b.days);
}

/** The same in three heaps; what is due later is left out. */
export function roadmapAttention(items: readonly RoadmapItem[], today: Day): RoadmapAttention {
  const all = dueItems(items, today);
  return {
    overdue: all.filter(({ days }) => days < 0),
    week: all.filter(({ days }) => days >= 0 && days <= WEEK),
    month: all.filter(({ days }) => days > WEEK && days <= MONTH),
  };
}

/** «через 5 дней», «сегодня», «опоздание 22 дня». */
export function whenText(days: number): string {
  const count = Math.abs(days);
  const words = `${count} ${plural(count, 'день', 'дня', 'дней')}`;
  if (days === 0) return 'сегодня';
  return days < 0 ? `опоздание ${words}` : `через ${words}`;
}

const LONGEST_TITLE = 60;

/** An item as one line names it: «2.2 Побеседовать с наставниками – до 31.10.2026, опоздание 22 дня». */
export function dueLine({ item, due, days }: DueItem): string {
  const { num, title = '' } = item.row.values;
  const line = title.replace(/\s+/g, ' ');
  const short = line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1).trim()}…` : line;
  return `${num === undefined ? '' : `${num} `}${short} – до ${formatDay(due)}, ${whenText(days)}`;
}

/** How many items a line of «Сводка» names. */
const NAMED = 3;

function listed(items: readonly DueItem[]): string {
  const rest = items.length - NAMED;
  const more = rest > 0 ? `; и ещё ${rest}` : '';
  return `${items.slice(0, NAMED).map(dueLine).join('; ')}${more}`;
}

/** Lines of «Сводка» about the roadmap: title, value and what to do; none while the roadmap is empty. */
export function roadmapLines(
  items: readonly RoadmapItem[],
  approvedOn: Day | undefined,
  today: Day,
): (readonly [title: string, value: string, hint: string])[] {
  if (items.length === 0) return [];
  const { overdue, week, month } = roadmapAttention(items, today);
  const approval: readonly [string, string, string] =
    approvedOn === undefined
      ? ['Дорожная карта: утверждение', 'не отмечено', 'Отметьте, кто и когда утвердил: панель, «Дорожная карта».']
      : ['Дорожная карта: утверждена', formatDay(approvedOn), ''];
  return [
    approval,
    ['Дорожная карта: просрочено', String(overdue.length), listed(overdue)],
    ['Дорожная карта: срок в ближайшие 7 дней', String(week.length), listed(week)],
    ['Дорожная карта: срок через 8–30 дней', String(month.length), listed(month)],
  ];
}
