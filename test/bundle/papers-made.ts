/** Makes papers as the panel does, but without a browser: start, fill, store, step by step. */
import { combineDocx, fillTemplate } from '../../src/documents/fill.ts';
import type { InputOf, OutputOf } from '../../src/commands/rpc.ts';
import type { TestTable } from './table.ts';

export type PaperRequest = InputOf<'startPapers'>;
type Files = InputOf<'storePapers'>['files'];

/** A request for a paper of each row, with the answers the panel begins with. */
export function requestFor(table: TestTable, kind: string, codes: readonly string[], together = false): PaperRequest {
  const { initial, many, rowsOf } = table.call('documentChoices', { kind });
  return {
    sets: many || rowsOf === '' ? [{ kind, codes: [...codes] }] : codes.map((code) => ({ kind, codes: [code] })),
    answers: { [kind]: { ...initial } },
    together,
    seen: [],
  };
}

/** The files of one step, filled. */
export function filledFiles(step: OutputOf<'nextPapers'>): Files {
  const filled = step.papers.map(({ key, fileName, template, data }) => {
    const unreviewed: string[] = [];
    const bytes = fillTemplate(step.templates[template] ?? '', data, ({ form }) => unreviewed.push(form));
    return { key, papers: [key], fileName, bytes, unreviewed };
  });
  const files =
    step.together && filled.length > 0
      ? [
          {
            key: step.togetherKey,
            papers: filled.map(({ key }) => key),
            fileName: filled[0]?.fileName ?? '',
            bytes: combineDocx(filled.map(({ bytes }) => bytes)),
            unreviewed: filled.flatMap(({ unreviewed }) => unreviewed),
          },
        ]
      : filled;
  return files.map(({ bytes, ...file }) => ({ ...file, base64: Buffer.from(bytes).toString('base64') }));
}

/** Goes on with a job until nothing is left or a step stops; returns what was made and why it stopped. */
export function finishJob(table: TestTable, job: string): OutputOf<'storePapers'> {
  const made = new Map<string, OutputOf<'storePapers'>['made'][number]>();
  for (;;) {
    const step = table.call('nextPapers', { job });
    for (const paper of step.made) made.set(paper.key, paper);
    const files = filledFiles(step);
    const stored = table.call('storePapers', { job, files, again: true });
    for (const paper of stored.made) made.set(paper.key, paper);
    if (stored.stopped || files.length === 0 || made.size === step.total)
      return { ...stored, made: [...made.values()] };
  }
}

/** Papers of a request from beginning to end. @throws Error with the reasons when nothing can be made. */
export function makePapers(table: TestTable, request: PaperRequest): OutputOf<'storePapers'> {
  const started = table.call('startPapers', request);
  if (started.job === '') throw new Error(started.issues.map(({ message }) => message).join(' '));
  return finishJob(table, started.job);
}
