/** Brings computed columns, «Сводка» and «Показатели» up to date after a command, without a journal line: running it again does nothing. */
import type { Ports } from '../ports.ts';
import { checkBook, shownValues, takeCensus } from '../workbook/checks/index.ts';
import { overviewWrites } from '../workbook/overview.ts';
import { timelineWrites } from '../workbook/roadmap/timeline-writes.ts';
import { alone } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { sheetBySheet, untilStill, writePlaced } from './placed-writes.ts';
import { shownWrites } from './shown-writes.ts';

/** What the command wanted is written by then. */
const BUSY =
  'Записано, но сводка и вычисляемые столбцы ещё прежние: с таблицей работает другая команда. Через минуту нажмите «Проверить записи».';

/** Recomputes and writes what differs. `look` may take something from the same reading. */
export function refreshShown(ports: Ports): void;
export function refreshShown<T>(ports: Ports, look: (book: OpenBook) => T): T;
export function refreshShown<T>(ports: Ports, look?: (book: OpenBook) => T): T | undefined {
  return untilStill(() => alone(ports, () => refreshOnce(ports, look), BUSY));
}

function refreshOnce<T>(ports: Ports, look?: (book: OpenBook) => T): T | undefined {
  const book = openBook(ports);
  const census = takeCensus(book, ports.today);
  const shown = shownValues(book, ports.today, undefined, census);
  const issues = checkBook(book, ports, census);
  const writes = sheetBySheet([
    ...shownWrites(book, shown),
    ...overviewWrites(book, ports.today, issues, shown, census),
    ...timelineWrites(book, book.gridOf('timeline'), census.roadmap(), ports.today),
  ]);
  writePlaced(ports, book, writes);
  return look?.(book);
}
