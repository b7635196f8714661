/** Papers asked for in one go, as their line in «Журнал» and the register tell: which are made, which are left, who is at them. */
import { UserError } from '../../domain/issue.ts';
import type { JobPaper, PaperJob } from '../../workbook/journal-data.ts';
import { journalLines, type JournalLine } from '../../workbook/journal.ts';
import type { OpenBook } from '../open-book.ts';

export interface OpenJob {
  readonly id: string;
  readonly title: string;
  readonly moment: string;
  readonly who: string;
  readonly job: PaperJob;
}

/** A paper that stands in the register. */
export interface MadePaper {
  readonly key: string;
  readonly code: string;
  readonly url: string;
}

/** Jobs not finished yet, the oldest first. */
export function openJobs(book: OpenBook): OpenJob[] {
  return journalLines(book.tables.journal).flatMap((line) =>
    line.state === 'begun' && line.payload?.job
      ? [{ id: line.id, title: line.title, moment: line.moment, who: line.who, job: line.payload.job }]
      : [],
  );
}

/** The job with this id. @throws UserError when it is finished or given up. */
export function requireJob(book: OpenBook, id: string): OpenJob {
  const found = openJobs(book).find((job) => job.id === id);
  if (found) return found;
  throw new UserError(
    'papers.gone',
    'Эта работа уже закончена или от неё отказались. Откройте список документов: созданное там.',
  );
}

/** Register lines by their keys. A table without the column yet is asked through the journal. */
export function madePapers(book: OpenBook): ReadonlyMap<string, MadePaper> {
  const made = new Map<string, MadePaper>();
  for (const line of journalLines(book.tables.journal)) {
    if (line.state !== 'done' || line.payload?.fileKey === undefined) continue;
    for (const change of line.payload.changes) {
      if (change.kind !== 'add' || change.sheet !== 'documents') continue;
      const key = String(change.cells['fileKey'] ?? '') || line.payload.fileKey;
      made.set(key, { key, code: change.code, url: line.link });
    }
  }
  for (const { code, cells } of book.tables.documents.rows) {
    const key = String(cells['fileKey'] ?? '');
    if (key !== '' && code !== undefined) made.set(key, { key, code, url: String(cells['link'] ?? '') });
  }
  return made;
}

/** Lines of papers another person began and only that person's account can finish: their keys. */
export function waitingKeys(book: OpenBook): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const line of waitingLines(book)) {
    for (const change of line.payload?.changes ?? [])
      if (change.kind === 'add') keys.add(String(change.cells['fileKey'] ?? ''));
  }
  return keys;
}

/** Open lines that asked Drive for a file. A command of the same person finishes its own first, so these are others'. */
export function waitingLines(book: OpenBook): JournalLine[] {
  return journalLines(book.tables.journal).filter(
    (line) => line.state === 'begun' && line.payload?.fileKey !== undefined,
  );
}

/** Papers of a job that are not in the register and that nobody else is making. */
export function leftOf(book: OpenBook, job: PaperJob): JobPaper[] {
  const made = madePapers(book);
  const waiting = waitingKeys(book);
  return job.papers.filter(({ key }) => !made.has(key) && !waiting.has(key));
}

/** Key of the one file that holds all papers of a job. */
export function togetherKey(job: PaperJob): string {
  return `${(job.papers[0]?.key ?? '').split('.')[0] ?? ''}.all`;
}
