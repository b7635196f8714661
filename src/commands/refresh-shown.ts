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
    for (const write of shownWrites(book, shownValues(book, ports.today))) ports.workbook.write(write);
    // «Сводка» counts states, so it is drawn from the table as it stands after them.
    book.rereadAll();
    for (const write of summaryWrites(book, checkBook(book, at), ports.today)) ports.workbook.write(write);
  });
}
