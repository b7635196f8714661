/** «Всё для этой пары»: consents, agreement and extract from the order, ticked where they are missing, made in one go. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PairPaper } from '../../commands/papers/row.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { PaperQuestions, Together } from '../parts/paper-parts.tsx';
import type { PaperRequest } from '../parts/make-papers.ts';
import { PaperResults, usePapers } from '../parts/paper-run.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

function requestOf(papers: readonly PairPaper[], typed: Typed, together: boolean): PaperRequest {
  return {
    sets: papers.map(({ kind, codes }) => ({ kind, codes: [...codes] })),
    answers: Object.fromEntries(papers.map(({ kind, initial }) => [kind, { ...initial, ...typed[kind] }])),
    together,
    seen: papers.map(({ standing }) => standing).filter((code) => code !== ''),
  };
}

/** One paper to tick, with why it is not ticked; its questions are answered beforehand and stay folded. */
function Choice(props: {
  readonly paper: PairPaper;
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (key: string, value: string) => void;
}): JSX.Element {
  const { paper, on } = props;
  const note =
    paper.standing !== ''
      ? `есть ${paper.standing}`
      : paper.hindrance !== ''
        ? paper.hindrance
        : paper.suggested
          ? ''
          : 'уже не нужно: в таблице всё есть';
  return (
    <div>
      <div class="choice">
        <input
          type="checkbox"
          id={`paper-${paper.kind}`}
          checked={on}
          disabled={paper.hindrance !== ''}
          onChange={props.onToggle}
        />
        <label for={`paper-${paper.kind}`}>
          {paper.title}
          {note === '' ? null : <span class="quiet"> — {note}</span>}
        </label>
      </div>
      {on && paper.inputs.length > 0 ? (
        <details>
          <summary>Что впишется: {paper.title}</summary>
          <PaperQuestions
            of={paper.kind}
            inputs={paper.inputs}
            answers={{ ...paper.initial, ...props.answers }}
            onChange={props.onAnswer}
          />
        </details>
      ) : null}
    </div>
  );
}

export function PairPapers(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const making = usePapers();
  const [pair, setPair] = useState<{ readonly title: string; readonly papers: readonly PairPaper[] } | undefined>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Typed>({});
  const [together, setTogether] = useState(false);
  useEffect(() => {
    void run(() => call('pairPapers', { code: props.record ?? '' })).then((read) => {
      setPair(read);
      setChosen(new Set((read?.papers ?? []).filter(({ suggested }) => suggested).map(({ kind }) => kind)));
    });
  }, []);
  const toggle = (kind: string): void => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    setChosen(next);
  };
  const papers = (pair?.papers ?? []).filter(({ kind }) => chosen.has(kind));
  const { outcome, busy } = making;
  const isForm = pair !== undefined && !busy && !(outcome && (outcome.made.length > 0 || outcome.left !== ''));
  return (
    <div>
      <Heading>Всё для этой пары</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {pair ? (
        <p>
          <b>{pair.title}</b>
        </p>
      ) : refusal ? null : (
        <Working>Читаем записи…</Working>
      )}
      <PaperResults making={making} onList={() => props.go({ view: 'documents' })} />
      {making.progress}
      {busy && making.progress === null ? <Working>Готовим…</Working> : null}
      {isForm ? (
        <form onSubmit={(event) => event.preventDefault()}>
          <fieldset class="field">
            <legend>Что сделать</legend>
            {pair.papers.map((paper) => (
              <Choice
                key={paper.kind}
                paper={paper}
                on={chosen.has(paper.kind)}
                onToggle={() => toggle(paper.kind)}
                answers={typed[paper.kind] ?? {}}
                onAnswer={(key, value) => setTyped({ ...typed, [paper.kind]: { ...typed[paper.kind], [key]: value } })}
              />
            ))}
          </fieldset>
          {papers.length > 1 ? <Together on={together} onChange={setTogether} /> : null}
          <div class="buttons">
            <Button
              primary
              disabled={papers.length === 0}
              onPress={() => void making.start(requestOf(papers, typed, together && papers.length > 1))}
            >
              Создать проекты: {papers.length}
            </Button>
          </div>
          {papers.length === 0 ? <p class="quiet">Отметьте, что сделать.</p> : null}
        </form>
      ) : null}
    </div>
  );
}
