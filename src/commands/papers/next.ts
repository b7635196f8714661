/** Hands the panel the next papers of a job to fill: data, template, name and key of each. */
import * as z from 'zod/mini';
import { NUMBER_ANSWER, type Answers, type DocumentData, type Tag } from '../../documents/define.ts';
import { groundsDoubts, type Doubt } from '../../documents/grounds.ts';
import type { Ports } from '../../ports.ts';
import type { JobPaper, PaperJob } from '../../workbook/journal-data.ts';
import { listIssues, type ListedIssue } from '../check-records.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { templatesToFill, type TemplatesToFill } from '../templates/template-of.ts';
import { dayLimit, type DayLimit } from './day-limit.ts';
import { leftOf, madePapers, requireJob, togetherKey, waitingKeys, type MadePaper } from './job.ts';
import { citesActs, hasErrors, kindOf, paperData, preconditions } from './kind-of.ts';

/** Papers of one step: each asks Drive once, and a step must end long before the six minutes of an execution. */
const STEP = 5;

export interface PaperToFill {
  readonly key: string;
  readonly kind: string;
  readonly fileName: string;
  /** Key of its template in `templates`. */
  readonly template: string;
  readonly data: DocumentData;
}

export interface NextPapers {
  readonly title: string;
  readonly total: number;
  readonly made: readonly MadePaper[];
  readonly papers: readonly PaperToFill[];
  /** Templates of these papers, .docx as base64. */
  readonly templates: Readonly<Record<string, string>>;
  /** Tags of the curator's own templates among them: these are checked before they are filled. */
  readonly ownTags: Readonly<Record<string, readonly Tag[]>>;
  /** True: fill them all into one file under `togetherKey`. */
  readonly together: boolean;
  readonly togetherKey: string;
  /** Forms in the data that the server has declined and nobody vouches for. */
  readonly doubts: readonly Doubt[];
  /** How many files one call may store: a step must end long before the six minutes of an execution. */
  readonly step: number;
  /** Papers another person is making. */
  readonly waiting: number;
  /** Why the rest cannot be made now. */
  readonly issues: readonly ListedIssue[];
  readonly day: DayLimit;
  /** The table holds people as codes, and so do these papers. */
  readonly coded: boolean;
}

/** Answers of a paper with the number kept for it. */
export function answersOf(job: PaperJob, paper: JobPaper): Answers {
  const answers = job.answers[paper.kind] ?? {};
  return paper.number === undefined ? answers : { ...answers, [NUMBER_ANSWER]: paper.number };
}

function toFill(book: OpenBook, job: PaperJob, paper: JobPaper, today: string, own: TemplatesToFill): PaperToFill {
  const kind = kindOf(paper.kind);
  const answers = answersOf(job, paper);
  return {
    key: paper.key,
    kind: paper.kind,
    fileName: kind.fileName(book, paper.codes, answers),
    template: own.keyOf(kind),
    data: paperData(book, kind, paper.codes, answers, today),
  };
}

export const nextPapers = defineCommand({
  id: 'nextPapers',
  title: 'Следующие документы',
  hint: 'Готовит данные следующих документов начатой работы.',
  // `whole`: all that are left, to look at the declined forms of the whole batch once.
  input: z.object({ job: z.string(), whole: z.optional(z.boolean()) }),
  writes: false,
  run(ports: Ports, { job: id, whole = false }): NextPapers {
    const book = openBook(ports);
    const { job, title } = requireJob(book, id);
    const made = madePapers(book);
    const waiting = waitingKeys(book);
    const left = leftOf(book, job).map((paper) => ({
      paper,
      issues: preconditions(book, kindOf(paper.kind), paper.codes, answersOf(job, paper), ports.today),
    }));
    const able = left.filter(({ issues }) => !hasErrors(issues)).map(({ paper }) => paper);
    const asked = job.together || whole ? able : able.slice(0, STEP);
    const own = templatesToFill(
      ports,
      asked.map(({ kind }) => kindOf(kind)),
    );
    const papers = asked.map((paper) => toFill(book, job, paper, ports.today, own));
    return {
      title,
      total: job.papers.length,
      made: job.papers.flatMap(({ key }) => made.get(key) ?? []),
      papers,
      templates: own.templates,
      ownTags: own.ownTags,
      together: job.together,
      togetherKey: togetherKey(job),
      doubts: papers.some(({ kind }) => citesActs(kindOf(kind))) ? groundsDoubts(book) : [],
      step: STEP,
      waiting: job.papers.filter(({ key }) => waiting.has(key)).length,
      issues: listIssues(
        book,
        left.filter(({ issues }) => hasErrors(issues)).flatMap(({ issues }) => issues),
      ),
      day: dayLimit(book, ports.moment),
      coded: book.context.peopleMode === 'codes',
    };
  },
});
