/** Papers begun and not finished: what the panel offers to go on with, and giving them up. */
import * as z from 'zod/mini';
import type { Ports } from '../../ports.ts';
import { journalLines } from '../../workbook/journal.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { madePapers, openJobs, waitingLines } from './job.ts';

export interface UnfinishedPapers {
  readonly job: string;
  readonly title: string;
  readonly moment: string;
  readonly made: number;
  readonly total: number;
  /** Begun by another person; anyone who sees the table may go on. */
  readonly foreign: boolean;
}

/** Jobs left open, the oldest first. */
export function unfinishedOf(book: OpenBook, userKey: string): UnfinishedPapers[] {
  if (book.tables.journal.sheetId < 0) return [];
  const made = madePapers(book);
  return openJobs(book).map(({ id, title, moment, who, job }) => ({
    job: id,
    title,
    moment,
    made: job.papers.filter(({ key }) => made.has(key)).length,
    total: job.papers.length,
    foreign: who !== userKey,
  }));
}

export const unfinishedPapers = defineCommand({
  id: 'unfinishedPapers',
  title: 'Незаконченные документы',
  hint: 'Показывает, какие документы начали создавать и не закончили.',
  input: z.object({}),
  writes: false,
  run: (ports: Ports): readonly UnfinishedPapers[] => unfinishedOf(openBook(ports), ports.userKey),
});

export const giveUpPapers = defineCommand({
  id: 'giveUpPapers',
  title: 'Не продолжать создание документов',
  hint: 'Закрывает начатую работу; созданное остаётся в списке документов.',
  input: z.object({ job: z.string() }),
  writes: true,
  run(ports: Ports, { job: id }): { readonly made: number } {
    return execute(ports, (book) => {
      const open = openJobs(book).find((job) => job.id === id);
      const keys = new Set(open?.job.papers.map(({ key }) => key));
      const made = madePapers(book);
      // A file another person asked for may be in their Drive: nobody waits for it any longer, and the journal says so.
      const waiting = waitingLines(book).filter(({ payload }) =>
        payload?.changes.some((change) => change.kind === 'add' && keys.has(String(change.cells['fileKey'] ?? ''))),
      );
      const lines = journalLines(book.tables.journal).filter((line) => line.id === id && line.state === 'begun');
      return {
        title: '',
        changes: [],
        closes: [...lines, ...waiting].map((line) => ({ id: line.id, state: 'broken' as const })),
        result: { made: Array.from(keys).filter((key) => made.has(key)).length },
      };
    }).result;
  },
});
