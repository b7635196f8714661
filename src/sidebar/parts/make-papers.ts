/**
 * Makes papers step by step: the server says which and gives their data, they are filled here, and a store keeps them.
 * Every step may be repeated: the journal knows by their keys which papers are there.
 */
import { combineDocx, doubtFinder, fillTemplate, withSurroundings, type Doubt } from '../../documents/fill.ts';
import type { ListedIssue } from '../../commands/check-records.ts';
import type { InputOf, OutputOf } from '../../commands/rpc.ts';
import { call, Refusal } from '../server.ts';
import { fromBase64, toBase64 } from './docx-bytes.ts';
import { isError, stepIssues, templateIssues } from './template-check.ts';

export type PaperRequest = InputOf<'startPapers'>;
type Step = OutputOf<'nextPapers'>;
type Stored = OutputOf<'storePapers'>;

/** One filled file: under its key, with the papers that stand in it. */
export interface FilledFile {
  readonly key: string;
  readonly papers: readonly string[];
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Declined forms in it that nobody has looked at. */
  readonly unreviewed: readonly string[];
}

/**
 * Keeps filled files and tells which stand in the register now. Called with `again` it makes sure first that a file is not
 * kept already: it may have been sent before.
 */
export type PaperStore = (job: string, files: readonly FilledFile[], again: boolean) => Promise<Stored>;

/** The store of a table with names: Drive, through the server. */
export const storeInDrive: PaperStore = (job, files, again) =>
  call('storePapers', {
    job,
    again,
    files: files.map(({ bytes, papers, unreviewed, ...file }) => ({
      ...file,
      papers: [...papers],
      unreviewed: [...unreviewed],
      base64: toBase64(bytes),
    })),
  });

export interface PaperRun {
  readonly made: Stored['made'];
  readonly total: number;
  /** Papers that were there before and were not made again. */
  readonly standing: readonly { readonly code: string; readonly url: string }[];
  readonly issues: readonly ListedIssue[];
  /** Declined forms to look at first, each once: while there are any, nothing more is made. */
  readonly doubts: readonly Doubt[];
  /** The papers hold codes: names are put in on the curator's computer. */
  readonly coded: boolean;
  /** Id of the job while something of it is left; '' when it is finished or was never begun. */
  readonly left: string;
  /** Why it stopped before the end; '' when nothing stopped it. */
  readonly stopped: string;
}

export interface RunOptions {
  readonly onProgress: (made: number, total: number) => void;
  readonly isCancelled: () => boolean;
  readonly store: PaperStore;
}

const REPEATS = 2;
const PAUSE_MILLISECONDS = 1_500;
/** What passes by itself: a lost connection, a killed execution, another command at the table. */
const PASSING = ['connection', 'empty', 'table.busy'];

/** Repeats a call that failed for a reason that passes; the work is told whether it is repeated. */
async function patiently<T>(work: (again: boolean) => Promise<T>): Promise<T> {
  for (let left = REPEATS; ; left--) {
    try {
      return await work(left < REPEATS);
    } catch (error) {
      if (left === 0 || !(error instanceof Refusal) || PASSING.indexOf(error.code) < 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }
}

/** Doubts without repeats: the same name stands in several places of a paper. */
export function eachOnce(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>();
  return doubts.filter(({ declined, text, inCase }) => {
    const key = `${declined} ${inCase} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Fills the papers of a step: a file for each, or one file for all of them. */
export function fillStep(step: Step, doubts: Doubt[]): FilledFile[] {
  const filled = step.papers.map(({ key, fileName, template, data }) => {
    const own: Doubt[] = [];
    const bytes = fillTemplate(fromBase64(step.templates[template] ?? ''), data, (doubt) => own.push(doubt));
    doubts.push(...withSurroundings(bytes, own));
    return { key, papers: [key], fileName, bytes, unreviewed: own.map(({ form }) => form) };
  });
  if (!step.together || filled.length < 2)
    return filled.map((file) => (step.together ? { ...file, key: step.togetherKey } : file));
  return [
    {
      key: step.togetherKey,
      papers: filled.map(({ key }) => key),
      fileName: `Для печати – ${filled[0]?.fileName ?? ''} и ещё ${filled.length - 1}`,
      bytes: combineDocx(filled.map(({ bytes }) => bytes)),
      unreviewed: filled.flatMap(({ unreviewed }) => unreviewed),
    },
  ];
}

/** Of a whole batch, the papers to fill now: those of the next step, and those that may hold a form to review. */
function toLookAt(step: Step): Step {
  if (step.together) return step;
  const mayDoubt = doubtFinder();
  return { ...step, papers: step.papers.filter(({ data }, index) => index < step.step || mayDoubt(data)) };
}

/** The dry run with what the templates say: papers of a broken one are not counted. */
export async function planWithTemplates(request: PaperRequest): Promise<OutputOf<'planPapers'>> {
  const ofTemplates = await templateIssues(request.sets.map(({ kind }) => kind));
  const plan = await call('planPapers', request);
  const issues = [...ofTemplates, ...plan.issues];
  return ofTemplates.some(isError) ? { ...plan, issues, ready: [], files: 0 } : { ...plan, issues };
}

/** Goes on with a begun job to its end, a stop, or a press on «Остановить». */
export async function continuePapers(
  job: string,
  options: RunOptions,
  { resumed, ...before }: Partial<PaperRun> & { readonly resumed: boolean } = { resumed: true },
): Promise<PaperRun> {
  const made = new Map<string, Stored['made'][number]>();
  let run: PaperRun = {
    made: [],
    total: 0,
    standing: [],
    issues: [],
    doubts: [],
    coded: false,
    left: job,
    stopped: '',
    ...before,
  };
  const state = (change: Partial<PaperRun>): PaperRun => {
    run = { ...run, made: Array.from(made.values()), ...change };
    return run;
  };
  try {
    // The first step looks at all papers, so that forms to review are asked about once for the whole batch.
    for (let whole = true; ; whole = false) {
      const step = await patiently(() => call('nextPapers', { job, whole }));
      for (const paper of step.made) made.set(paper.key, paper);
      options.onProgress(made.size, step.total);
      state({ total: step.total, coded: step.coded, issues: [...(before.issues ?? []), ...step.issues] });
      if (step.papers.length === 0) return await endJob(job, step, options.store, state);
      if (options.isCancelled()) return state({ stopped: 'Остановлено.' });
      const broken = stepIssues(step);
      if (broken.length > 0)
        return state({
          issues: broken,
          stopped: 'В своём шаблоне ошибки. Исправьте их или верните исходный шаблон и продолжите.',
        });
      const doubts: Doubt[] = [...step.doubts];
      const files = fillStep(toLookAt(step), doubts).slice(0, step.step);
      if (doubts.length > 0) return state({ doubts: eachOnce(doubts) });
      const stored = await patiently((again) => options.store(job, files, again || resumed));
      for (const paper of stored.made) made.set(paper.key, paper);
      options.onProgress(made.size, step.total);
      if (stored.stopped) return state({ stopped: stored.stopped.message });
      if (made.size === step.total) return state({ left: '' });
    }
  } catch (error) {
    // A job that another window has finished meanwhile is finished here too.
    if (error instanceof Refusal && error.code === 'papers.gone') return state({ left: '', stopped: error.message });
    if (error instanceof Refusal) return state({ stopped: error.message });
    throw error;
  }
}

/** Nothing more can be made: the job ends, or waits for somebody else or for a mend. */
async function endJob(
  job: string,
  step: Step,
  store: PaperStore,
  state: (change: Partial<PaperRun>) => PaperRun,
): Promise<PaperRun> {
  if (step.waiting > 0)
    return state({ stopped: `Документов, которые начал создавать другой человек: ${step.waiting}. Их закончит он.` });
  if (step.issues.length > 0) return state({ stopped: 'Остальным мешает то, что перечислено ниже.' });
  await patiently(() => store(job, [], true));
  return state({ left: '' });
}

const NOTHING: PaperRun = {
  made: [],
  total: 0,
  standing: [],
  issues: [],
  doubts: [],
  coded: false,
  left: '',
  stopped: '',
};

/** Begins papers and makes them. With nothing made the issues say why: a broken template is found before anything is begun. */
export async function makePapers(request: PaperRequest, options: RunOptions): Promise<PaperRun> {
  const ofTemplates = await patiently(() => templateIssues(request.sets.map(({ kind }) => kind)));
  if (ofTemplates.some(isError)) return { ...NOTHING, issues: ofTemplates };
  const started = await patiently(() => call('startPapers', request));
  const { standing, job, total, resumed } = started;
  const issues = [...ofTemplates, ...started.issues];
  if (job === '') return { ...NOTHING, standing, issues };
  return continuePapers(job, options, { standing, issues, total, resumed });
}
