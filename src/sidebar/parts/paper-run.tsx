/** Making of papers as a view shows it: progress with a way to stop, what came of it, and going on with what was interrupted. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { UnfinishedPapers } from '../../commands/papers/unfinished.ts';
import { call } from '../server.ts';
import { Button, Message, Progress } from './basics.tsx';
import { IssueList, jumpTo } from './issues.tsx';
import { continuePapers, makePapers, storeInDrive, type PaperRequest, type PaperRun } from './make-papers.ts';
import { NamedPapers } from './named-papers.tsx';
import { ReviewForms, type Reviewed } from './review-forms.tsx';
import { useCall, type Calling } from './use-call.ts';

export interface PaperMaking extends Pick<Calling, 'busy' | 'refusal' | 'run'> {
  readonly outcome: PaperRun | undefined;
  readonly progress: JSX.Element | null;
  start(request: PaperRequest): Promise<PaperRun | undefined>;
  resume(job: string): Promise<PaperRun | undefined>;
  /** Keeps the forms that were looked at and goes on with the job. */
  reviewed(job: string, forms: Reviewed): Promise<void>;
  giveUp(job: string): Promise<void>;
  forget(): void;
}

/** State of the making of papers in one view. */
export function usePapers(): PaperMaking {
  const { busy, refusal, run } = useCall();
  const [outcome, setOutcome] = useState<PaperRun | undefined>(undefined);
  const [steps, setSteps] = useState<{ readonly done: number; readonly total: number } | undefined>(undefined);
  const [stop] = useState({ asked: false });
  const options = {
    onProgress: (done: number, total: number) => setSteps({ done, total }),
    isCancelled: () => stop.asked,
    store: storeInDrive,
  };
  const watched = async (work: () => Promise<PaperRun>): Promise<PaperRun | undefined> => {
    stop.asked = false;
    setOutcome(undefined);
    const result = await run(work);
    setSteps(undefined);
    setOutcome(result);
    return result;
  };
  return {
    busy,
    refusal,
    run,
    outcome,
    progress:
      steps && steps.total > 1 ? (
        <Progress
          {...steps}
          title={`Создано: ${steps.done} из ${steps.total}`}
          onCancel={() => {
            stop.asked = true;
          }}
        />
      ) : null,
    start: (request) => watched(() => makePapers(request, options)),
    resume: (job) => watched(() => continuePapers(job, options)),
    async reviewed(job, forms) {
      if (await run(() => call('saveWordForms', forms))) await watched(() => continuePapers(job, options));
    },
    async giveUp(job) {
      await run(() => call('giveUpPapers', { job }));
      setOutcome(undefined);
    },
    forget: () => setOutcome(undefined),
  };
}

/** Links to made papers; papers in one file share a link. */
function Links(props: { readonly papers: readonly { readonly code: string; readonly url: string }[] }): JSX.Element {
  const byUrl = new Map<string, string[]>();
  for (const { code, url } of props.papers) byUrl.set(url || code, [...(byUrl.get(url || code) ?? []), code]);
  return (
    <ul class="plain">
      {Array.from(byUrl, ([url, codes]) => (
        <li key={url}>
          {url.indexOf('https:') === 0 || url.indexOf('http:') === 0 ? (
            <a href={url}>
              Открыть {codes.length > 1 ? `файл для печати (${codes[0] ?? ''} и ещё ${codes.length - 1})` : codes[0]}
            </a>
          ) : (
            codes.join(', ')
          )}
        </li>
      ))}
    </ul>
  );
}

/** What came of a press. */
export function PaperResults(props: {
  readonly making: PaperMaking;
  readonly onList: () => void;
  /** Shown with the papers made; by default a way to their list. */
  readonly next?: JSX.Element;
}): JSX.Element {
  const { outcome, refusal, run, resume, giveUp, busy } = props.making;
  return (
    <div>
      {outcome && outcome.made.length > 0 ? (
        <Message kind="done">
          <p>
            {outcome.total === 1
              ? 'Проект готов, он в списке документов.'
              : `Готово проектов: ${outcome.made.length} из ${outcome.total}. Они в списке документов.`}
          </p>
          <Links papers={outcome.made} />
          {props.next ?? <Button onPress={props.onList}>К списку документов</Button>}
        </Message>
      ) : null}
      {outcome && outcome.standing.length > 0 ? (
        <Message kind="plain">
          <p>Уже были, второй раз не созданы:</p>
          <Links papers={outcome.standing} />
        </Message>
      ) : null}
      {outcome && outcome.coded && outcome.made.length > 0 ? (
        <NamedPapers codes={outcome.made.map(({ code }) => code)} />
      ) : null}
      {outcome && outcome.doubts.length > 0 ? (
        <div>
          <ReviewForms
            doubts={outcome.doubts}
            busy={busy}
            next={outcome.total === 1 ? 'Всё верно, создать проект' : 'Всё верно, создать проекты'}
            onReviewed={(reviewed) => void props.making.reviewed(outcome.left, reviewed)}
          />
          <div class="buttons">
            <Button disabled={busy} onPress={() => void giveUp(outcome.left)}>
              Не создавать
            </Button>
          </div>
        </div>
      ) : null}
      {outcome && outcome.left !== '' && outcome.doubts.length === 0 ? (
        <Message kind="warning">
          <p>{outcome.stopped}</p>
          <p>
            Создано {outcome.made.length} из {outcome.total}. Сделанное не повторится.
          </p>
          <div class="buttons">
            <Button disabled={busy} onPress={() => void resume(outcome.left)}>
              Продолжить
            </Button>
            <Button disabled={busy} onPress={() => void giveUp(outcome.left)}>
              Не продолжать
            </Button>
          </div>
        </Message>
      ) : null}
      {outcome && outcome.left === '' && outcome.issues.some(({ severity }) => severity === 'error') ? (
        <Message kind="error">
          {outcome.made.length === 0 ? 'Документ не создан.' : 'Созданы не все документы.'} Исправьте то, что
          перечислено ниже.
        </Message>
      ) : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <IssueList
        issues={[...(outcome?.issues ?? []), ...(refusal?.issues ?? [])]}
        onJump={(issue) => void run(() => jumpTo(issue))}
      />
    </div>
  );
}

/** Papers begun earlier and not finished, with the way on. */
export function Unfinished(props: {
  readonly jobs: readonly UnfinishedPapers[];
  readonly making: PaperMaking;
  readonly onChanged: () => void;
}): JSX.Element {
  const { making } = props;
  return (
    <div>
      {props.jobs.map(({ job, title, moment, made, total, foreign }) => (
        <Message kind="warning" key={job}>
          <p>
            <b>Не закончено:</b> {title}
          </p>
          <p>
            Начато {moment}
            {foreign ? ' другим человеком' : ''}, создано {made} из {total}. Сделанное не повторится.
          </p>
          <div class="buttons">
            <Button primary disabled={making.busy} onPress={() => void making.resume(job).then(props.onChanged)}>
              Продолжить
            </Button>
            <Button disabled={making.busy} onPress={() => void making.giveUp(job).then(props.onChanged)}>
              Не продолжать
            </Button>
          </div>
        </Message>
      ))}
    </div>
  );
}
