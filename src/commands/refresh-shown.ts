/** Brings computed columns and «Сводка» up to date after a command, without a journal line: running it again does nothing. */
import type { Ports } from '../ports.ts';
import { shownWrites } from '../workbook/checks/index.ts';
import { summaryWrites } from '../workbook/summary.ts';
import { alone } from './execute.ts';
import { openBook } from './open-book.ts';

/** Recomputes and writes what differs. */
export function refreshShown(ports: Ports): void {
  alone(ports, () => {
    const book = openBook(ports);
    for (const write of [...shownWrites(book, ports.today), ...summaryWrites(book, ports.today)])
      ports.workbook.write(write);
  });
}
