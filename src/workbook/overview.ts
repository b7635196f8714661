/** «Сводка» and «Показатели» together: counted once, written where they differ. */
import type { Day } from '../domain/day.ts';
import type { Issue } from '../domain/issue.ts';
import { attentionLines } from './attention/index.ts';
import type { Book } from './book.ts';
import type { Census, ShownValue } from './checks/index.ts';
import { figureWrites } from './figure-lines.ts';
import { figuresOf } from './figures.ts';
import { summaryWrites } from './summary.ts';
import type { Write } from './writes.ts';

/** Writes that bring both sheets up to date: at most one each. */
export function overviewWrites(
  book: Book,
  today: Day,
  issues: readonly Issue[],
  shown: readonly ShownValue[],
  census: Census,
): Write[] {
  const figures = figuresOf(book, today);
  const attention = attentionLines(book, today, census);
  const roadmap = census.roadmap();
  return [
    ...summaryWrites(book, today, { issues, figures, attention, roadmap, shown }),
    ...figureWrites(book, figures),
  ];
}
