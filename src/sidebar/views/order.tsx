/** The order D-06: pairs ticked beforehand, a few answers with defaults, one press. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentChoices } from '../../commands/documents.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { useAnswers } from '../parts/form.tsx';
import { IssueList, jumpTo } from '../parts/issues.tsx';
import { makeDocument, type MadeDocument } from '../parts/make-document.ts';
import { answersOf, Doubts, PaperQuestions, RowChoices, suggestedCodes } from '../parts/paper-parts.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

const KIND = 'D-06';

function Made(props: {
  readonly made: Extract<MadeDocument, { made: true }>;
  readonly onSign: () => void;
}): JSX.Element {
  return (
    <Message kind="done">
      <p>Проект приказа готов и занесён в список документов под кодом {props.made.code}.</p>
      <p>
        <a href={props.made.url}>Открыть приказ</a>
      </p>
      <p>Номер и дату впишите после подписи: они попадут и в пары.</p>
      <Button onPress={props.onSign}>Приказ подписан</Button>
    </Message>
  );
}

export function Order(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [form, setForm] = useState<DocumentChoices | undefined>(undefined);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<MadeDocument | undefined>(undefined);
  useEffect(() => {
    void run(() => call('documentChoices', { kind: KIND })).then((read) => {
      setForm(read);
      setChosen(suggestedCodes(read));
    });
  }, []);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Подбираем пары…</Working>;
  const inputs = answersOf(form, answers);
  const make = async (): Promise<void> => {
    const made = await run(() => makeDocument({ kind: KIND, codes: [...chosen], inputs }));
    if (made) setResult(made);
  };
  return (
    <div>
      <Heading>Приказ о закреплении</Heading>
      {result?.made ? <Made made={result} onSign={() => props.go({ view: 'documents', record: result.code })} /> : null}
      {result?.made ? <Doubts doubts={result.doubts} /> : null}
      {result && !result.made ? (
        <Message kind="error">Приказ не создан. Исправьте то, что перечислено ниже.</Message>
      ) : null}
      {result ? <IssueList issues={result.issues} onJump={(issue) => void run(() => jumpTo(issue))} /> : null}
      {refusal ? (
        <div>
          <Message kind="error">{refusal.message}</Message>
          <IssueList issues={refusal.issues} onJump={(issue) => void run(() => jumpTo(issue))} />
        </div>
      ) : null}
      {result?.made ? null : (
        <form onSubmit={(event) => event.preventDefault()}>
          <RowChoices
            title="Пары для приказа"
            empty="Пар пока нет: сначала добавьте пару."
            choices={form.choices}
            chosen={chosen}
            onChange={setChosen}
          />
          <PaperQuestions inputs={form.inputs} answers={inputs} onChange={set} />
          <div class="buttons">
            <Button primary disabled={busy || chosen.size === 0} onPress={() => void make()}>
              {busy ? 'Готовим…' : 'Создать проект приказа'}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
