/** How many files this table has made in the last 24 hours, beside the number Google allows. */
import { UserError } from '../../domain/issue.ts';
import type { OpenBook } from '../open-book.ts';

const MINUTES_OF_DAY = 24 * 60;

/** Minutes of «22.11.2026 12:00»; undefined for anything else. */
function minutesOf(moment: string): number | undefined {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2})$/.exec(moment.trim());
  if (!parts) return undefined;
  const [date, month, year, hour, minute] = parts.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1, hour ?? 0, minute ?? 0) / 60_000;
}

export interface DayLimit {
  /** Files made in the last 24 hours; several papers in one file count once. */
  readonly made: number;
  readonly limit: number;
  /** When the first of them is a day old, as the school writes moments; '' when none was made. */
  readonly freeFrom: string;
}

/** Counts by the register, so that a cancelled paper counts and a copied table begins anew with its own. */
export function dayLimit(book: OpenBook, now: string): DayLimit {
  const until = minutesOf(now) ?? 0;
  const files = new Map<string, number>();
  for (const { cells } of book.tables.documents.rows) {
    const key = String(cells['fileKey'] ?? '');
    const made = minutesOf(String(cells['madeAt'] ?? ''));
    if (key === '' || made === undefined || until - made >= MINUTES_OF_DAY || made > until) continue;
    files.set(String(cells['link'] ?? '') || key, made);
  }
  const first = Math.min(...Array.from(files.values()));
  return {
    made: files.size,
    limit: book.settings.documentsPerDay ?? 250,
    freeFrom: files.size === 0 ? '' : momentOf(first + MINUTES_OF_DAY),
  };
}

function momentOf(minutes: number): string {
  const text = new Date(minutes * 60_000).toISOString();
  return `${text.slice(8, 10)}.${text.slice(5, 7)}.${text.slice(0, 4)} ${text.slice(11, 16)}`;
}

/** Refuses before Google would: what happened, what there is, what next. */
export function requireRoomToday(book: OpenBook, now: string): void {
  const { made, limit, freeFrom } = dayLimit(book, now);
  if (made < limit) return;
  throw new UserError(
    'papers.limit',
    `За последние сутки таблица создала ${made} док. – это предел (${limit}), поэтому дальше документы не создаются. Созданные стоят в списке документов. Продолжите после ${freeFrom}: сделанное не повторится. Предел меняется в «Настройках».`,
  );
}
