/** Stores filled papers: each file is entered in «Журнал» under its key, made, and entered in «Документы»; then the job ends. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { schoolYearOf } from '../../domain/day.ts';
import type { Ports } from '../../ports.ts';
import { LINK_OF_NEW_FILE, type Change } from '../../workbook/changes.ts';
import { codeGiver } from '../../workbook/codes.ts';
import type { JobPaper } from '../../workbook/journal-data.ts';
import { sheetOf } from '../../workbook/sheets/index.ts';
import { defineCommand } from '../define.ts';
import { execute, type Plan } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { goingOn } from '../press.ts';
import { refreshShown } from '../refresh-shown.ts';
import { requireRoomToday } from './day-limit.ts';
import { createInFolder } from './folder.ts';
import {
  leftOf,
  madePapers,
  openJobs,
  requireJob,
  togetherKey,
  waitingKeys,
  type MadePaper,
  type OpenJob,
} from './job.ts';
import { hasErrors, kindOf, preconditions, stateTitle } from './kind-of.ts';
import { answersOf } from './next.ts';

const FILE = z.object({
  key: z.string(),
  papers: z.array(z.string()),
  fileName: z.string(),
  base64: z.string(),
  /** Declined forms in it that nobody has looked at: such a paper is not finished. */
  unreviewed: z.array(z.string()),
});
type FilledFile = z.infer<typeof FILE>;

export interface StoredPapers {
  readonly made: readonly MadePaper[];
  /** Why the step ended before its last paper; the rest can be made later. */
  readonly stopped?: { readonly code: string; readonly message: string };
}

/** The line of «Документы» for a paper about to be made. */
function registerLine(book: OpenBook, paper: JobPaper, code: string, ports: Ports): Change {
  const kind = kindOf(paper.kind);
  return {
    kind: 'add',
    sheet: 'documents',
    code,
    cells: {
      id: code,
      kind: kind.registers.kindTitle(book),
      ...(paper.number === undefined ? {} : { number: paper.number }),
      forWhom: kind.registers.forWhom(book, paper.codes),
      link: LINK_OF_NEW_FILE,
      state: stateTitle(book, 'DRAFT'),
      madeFrom: paper.codes.join('; '),
      schoolYear: book.settings.schoolYear ?? schoolYearOf(ports.today),
      madeAt: ports.moment,
      fileKey: paper.key,
    },
  };
}

/** The plan of one file, with the papers that stand in it. */
function planOfFile(
  book: OpenBook,
  open: OpenJob,
  { file, again }: { readonly file: FilledFile; readonly again: boolean },
  ports: Ports,
): Plan & { result: string[] } {
  const left = leftOf(book, open.job);
  const papers = left.filter(({ key }) => file.papers.indexOf(key) >= 0);
  const waiting = waitingKeys(book);
  const isLast = left.length === papers.length && !open.job.papers.some(({ key }) => waiting.has(key));
  const closes = isLast ? [{ id: open.id, state: 'done' as const }] : [];
  if (papers.length === 0) return { title: '', changes: [], closes, result: [] };
  for (const paper of papers) {
    const issues = preconditions(book, kindOf(paper.kind), paper.codes, answersOf(open.job, paper), ports.today);
    if (hasErrors(issues)) {
      throw new UserError(
        'document.changed',
        'Пока документ готовился, записи изменились, и теперь его делать нельзя. Этот документ не создан: исправьте причины ниже и подготовьте его снова.',
        issues,
      );
    }
  }
  requireRoomToday(book, ports.moment);
  const give = codeGiver(sheetOf('documents').prefix ?? '', book.tables.documents);
  const changes = papers.map((paper) => registerLine(book, paper, give(), ports));
  const codes = changes.map(({ code }) => code);
  const first = papers[0] ? kindOf(papers[0].kind).title : '';
  const { key, fileName, base64 } = file;
  return {
    title:
      codes.length === 1
        ? `Создан документ ${codes.join('')}: ${first}`
        : `Создан файл для печати: ${codes.join(', ')}`,
    changes,
    closes,
    file: {
      key,
      // Asked for before, by a run of which the table may remember nothing: then the file is there without its line.
      make: () =>
        (again ? ports.files.findByKey(key) : undefined) ??
        createInFolder(ports, { name: fileName, base64, convert: true, key }),
    },
    result: codes,
  };
}

/** A form the rules do not vouch for must have been looked at, and then stands on «Склонение» or in the key file. */
function requireReviewed({ unreviewed }: FilledFile): void {
  if (unreviewed.length === 0) return;
  const shown = unreviewed
    .slice(0, 3)
    .map((form) => `«${form}»`)
    .join(', ');
  const rest = unreviewed.length > 3 ? ` и ещё ${unreviewed.length - 3}` : '';
  throw new UserError(
    'papers.unreviewed',
    `Не проверено, как склоняются: ${shown}${rest}. Документ не создан: посмотрите эти формы в панели и подтвердите.`,
  );
}

/** Keys come from the panel: only those the job itself gave are taken. */
function requireOwnKey(open: OpenJob, file: FilledFile): void {
  const own = open.job.together ? togetherKey(open.job) : file.papers[0];
  if (file.key === own && (open.job.together || file.papers.length === 1)) return;
  throw new UserError('papers.key', 'Панель и таблица разных версий. Закройте панель и откройте её снова из меню.');
}

/** A press may bring many files and be given again: each file is known by its own key, so what is made already is passed over. */
function storeFile(ports: Ports, job: string, file: FilledFile, again: boolean): void {
  execute(goingOn(ports), (book) => {
    // The last answer may have been lost: a finished job whose papers stand in the register is a success.
    const made = madePapers(book);
    if (!openJobs(book).some(({ id }) => id === job) && file.papers.every((key) => made.has(key)))
      return { title: '', changes: [], result: [] };
    const open = requireJob(book, job);
    requireOwnKey(open, file);
    requireReviewed(file);
    return planOfFile(book, open, { file, again }, ports);
  });
}

/** Ends a job whose papers all stand in the register: its last step was killed before it could. */
function endFinished(ports: Ports, job: string): void {
  execute(ports, (book) => {
    const open = openJobs(book).find(({ id }) => id === job);
    const made = madePapers(book);
    const finished = open?.job.papers.every(({ key }) => made.has(key)) === true;
    return { title: '', changes: [], closes: finished ? [{ id: job, state: 'done' }] : [], result: undefined };
  });
}

export const storePapers = defineCommand({
  id: 'storePapers',
  title: 'Сохранить документы',
  hint: 'Создаёт заполненные документы в папке надстройки и заносит их в список как проекты.',
  // `again`: the same papers may have been sent before, so Drive is asked for each file first.
  input: z.object({ job: z.string(), files: z.array(FILE), again: z.boolean() }),
  writes: true,
  run(ports: Ports, { job, files, again }): StoredPapers {
    if (files.length === 0) endFinished(ports, job);
    let stopped: StoredPapers['stopped'];
    for (const file of files) {
      try {
        storeFile(ports, job, file, again);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        stopped = { code: error.code, message: error.message };
        break;
      }
    }
    const made = refreshShown(ports, (book) => {
      const all = madePapers(book);
      return files.flatMap((file) => file.papers.flatMap((key) => all.get(key) ?? []));
    });
    return { made, ...(stopped === undefined ? {} : { stopped }) };
  },
});
