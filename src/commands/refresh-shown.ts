/** Brings computed columns and «Сводка» up to date after a command, without a journal line: running it again does nothing. */
import type { Ports } from '../ports.ts';
import { checkBook, shownValues } from '../workbook/checks/index.ts';
import { summaryWrites } from '../workbook/summary.ts';
import { alone } from './execute.ts';
import { openBook } from './open-book.ts';
import { shownWrites } from './shown-writes.ts';

/** Recomputes and writes what differs. */
export function refreshShown(ports: Ports): void {
  alone(ports, () => {
    const book = openBook(ports);
    const at = { today: ports.today };
    const shown = shownValues(book, ports.today);
    for (const write of shownWrites(book, shown)) ports.workbook.write(write);
    for (const write of summaryWrites(book, checkBook(book, at), ports.today, shown)) ports.workbook.write(write);
  });
}
