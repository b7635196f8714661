/** Begins papers: writes down in «Журнал» which are to be made, under which keys and numbers, before anything is asked of Drive. */
import * as z from 'zod/mini';
import { UserError, type Issue } from '../../domain/issue.ts';
import type { DocumentKind } from '../../documents/define.ts';
import { numberGiver } from '../../documents/numbering.ts';
import { madeFromCodes, standingPaper } from '../../documents/registration.ts';
import type { Ports } from '../../ports.ts';
import type { JobPaper } from '../../workbook/journal-data.ts';
import { listIssues, type ListedIssue } from '../check-records.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { openJobs, waitingLines, type OpenJob } from './job.ts';
import { hasErrors, kindOf, preconditions } from './kind-of.ts';

/** More than a day's papers of the largest account: a journal line holds them with room to spare. */
const MOST_PAPERS = 1500;

export const PAPER_SET = z.object({ kind: z.string(), codes: z.array(z.string()) });
/** What is asked for: a paper for each set of rows, the answers by kind, one file for all or a file for each. */
export const PAPER_REQUEST = {
  sets: z.array(PAPER_SET),
  answers: z.record(z.string(), z.record(z.string(), z.string())),
  together: z.boolean(),
  /** Codes of papers the user saw standing and wants made once more. */
  seen: z.array(z.string()),
};

export interface PaperSet {
  readonly kind: string;
  readonly codes: readonly string[];
}

export interface PaperRequest {
  readonly sets: readonly PaperSet[];
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly together: boolean;
  readonly seen: readonly string[];
}

/** A paper that is there already and is not made again. */
export interface Standing {
  readonly code: string;
  readonly url: string;
}

export interface Started {
  /** Id of the job; '' when nothing can be made. */
  readonly job: string;
  readonly total: number;
  /** True: this very request was begun before, and some of its papers may have been asked for already. */
  readonly resumed: boolean;
  readonly standing: readonly Standing[];
  /** Why the others are not made, and what should be looked at. */
  readonly issues: readonly ListedIssue[];
}

interface Sorted {
  readonly ready: readonly { readonly set: PaperSet; readonly kind: DocumentKind }[];
  readonly standing: readonly Standing[];
  readonly issues: readonly Issue[];
}

const textOfLine = (title: string, codes: readonly string[]): string => `${title}|${codes.join(';')}`;

/** Another person's file cannot be looked for (scope drive.file): the journal alone says that it may be there. */
function waitingIssue(kind: DocumentKind, codes: readonly string[]): Issue {
  return {
    code: 'papers.waiting',
    severity: 'error',
    sheet: '',
    message: `«${kind.title}»${codes.length === 0 ? '' : ` (${codes.join('; ')})`}: документ начал создавать другой человек, и его прервали.`,
    action:
      'Документ появится в списке, когда этот человек откроет таблицу. Ждать не нужно? Нажмите «Не продолжать» у начатой работы.',
  };
}

/** Which papers can be made, which are there, and what stands in the way of the rest. */
export function sortSets(book: OpenBook, request: PaperRequest, today: string): Sorted {
  const ready: { set: PaperSet; kind: DocumentKind }[] = [];
  const standing: Standing[] = [];
  const issues: Issue[] = [];
  const waiting = new Set(
    waitingLines(book).flatMap(({ payload }) =>
      (payload?.changes ?? []).flatMap((change) =>
        change.kind === 'add'
          ? [textOfLine(String(change.cells['kind'] ?? ''), madeFromCodes(String(change.cells['madeFrom'] ?? '')))]
          : [],
      ),
    ),
  );
  for (const set of request.sets) {
    const kind = kindOf(set.kind);
    const there = standingPaper(book, kind, set.codes);
    if (there && request.seen.indexOf(there.code) < 0) {
      standing.push({ code: there.code, url: there.link });
      continue;
    }
    const elsewhere = waiting.has(textOfLine(kind.registers.kindTitle(book), set.codes));
    if (elsewhere) {
      issues.push(waitingIssue(kind, set.codes));
      continue;
    }
    const found = preconditions(book, kind, set.codes, request.answers[kind.id] ?? {}, today);
    issues.push(...found);
    if (!hasErrors(found)) ready.push({ set, kind });
  }
  return { ready, standing, issues: eachOnce(issues) };
}

/** The same remark about the organisation comes with every paper; it is told once. */
function eachOnce(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, sheet, row, column, message }) => {
    const key = [code, sheet, row, column, message].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

const textOfSet = ({ kind, codes }: PaperSet): string => `${kind}:${codes.join(',')}`;

/** The open job that is this very request: a press that arrived twice, or one that was killed after its line was written. */
function sameJob(book: OpenBook, request: PaperRequest, ready: readonly PaperSet[]): OpenJob | undefined {
  const wanted = new Set(request.sets.map(textOfSet));
  const left = ready.map(textOfSet);
  return openJobs(book).find(({ job }) => {
    const begun = job.papers.map(textOfSet);
    return (
      job.together === request.together &&
      JSON.stringify(job.answers) === JSON.stringify(request.answers) &&
      begun.every((text) => wanted.has(text)) &&
      left.every((text) => begun.indexOf(text) >= 0)
    );
  });
}

function refuseBegun(book: OpenBook, ready: readonly PaperSet[]): void {
  const begun = new Set(openJobs(book).flatMap(({ job }) => job.papers.map(textOfSet)));
  if (!ready.some((set) => begun.has(textOfSet(set)))) return;
  throw new UserError(
    'papers.begun',
    'Часть этих документов уже начали создавать и не закончили. Откройте «Создать документ» и нажмите «Продолжить» или «Не продолжать».',
  );
}

function titleOfJob(papers: readonly { readonly kind: DocumentKind }[]): string {
  const titles = papers.map(({ kind }) => kind.title);
  const unique = titles.filter((title, index) => titles.indexOf(title) === index);
  return `Создание документов (${papers.length}): ${unique.join('; ')}`;
}

export const startPapers = defineCommand({
  id: 'startPapers',
  title: 'Начать создание документов',
  hint: 'Записывает в журнал, какие документы создать, и занимает для них номера.',
  input: z.object(PAPER_REQUEST),
  writes: true,
  run(ports: Ports, request): Started {
    return execute(ports, (book) => {
      const { ready, standing, issues } = sortSets(book, request, ports.today);
      const told = { standing, issues: listIssues(book, issues), resumed: false };
      const sets = ready.map(({ set }) => set);
      const begun = sameJob(book, request, sets);
      if (begun)
        return {
          title: '',
          changes: [],
          result: { job: begun.id, total: begun.job.papers.length, ...told, resumed: true },
        };
      if (ready.length === 0) return { title: '', changes: [], result: { job: '', total: 0, ...told } };
      if (ready.length > MOST_PAPERS)
        throw new UserError(
          'papers.many',
          `За один раз создаётся не больше ${MOST_PAPERS} документов: отметьте часть.`,
        );
      refuseBegun(book, sets);
      const kept = openJobs(book).flatMap(({ job }) => job.papers);
      const give = numberGiver(
        book,
        ports.today,
        kept.flatMap(({ kind, number }) => (number === undefined ? [] : [{ kind, number }])),
      );
      const id = ports.newId();
      // Short, so that property and value stay well under the 124 bytes Drive takes.
      const stem = id.replace(/-/g, '').slice(0, 16);
      const papers = ready.map(({ set, kind }, index): JobPaper => {
        const number = give(kind);
        return { key: `${stem}.${index + 1}`, ...set, ...(number === undefined ? {} : { number }) };
      });
      const { answers, together } = request;
      return {
        title: titleOfJob(ready),
        changes: [],
        job: { id, papers: { papers, answers, together } },
        result: { job: id, total: papers.length, ...told },
      };
    }).result;
  },
});
