/** The order D-06: pairs ticked beforehand, a few answers with defaults, one press. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentChoices } from '../../commands/documents.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { FormField, useAnswers } from '../parts/form.tsx';
import { IssueList, jumpTo } from '../parts/issues.tsx';
import { makeDocument, type MadeDocument } from '../parts/make-document.ts';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

const KIND = 'D-06';

function Choices(props: {
  readonly choices: DocumentChoices['choices'];
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (code: string) => void;
}): JSX.Element {
  return (
    <fieldset class="field">
      <legend>Пары для приказа</legend>
      {props.choices.length === 0 ? <p>Пар пока нет: сначала добавьте пару.</p> : null}
      <div class="checks">
        {props.choices.map(({ code, label, note }) => (
          <div class="choice" key={code}>
            <input
              type="checkbox"
              id={`pair-${code}`}
              checked={props.chosen.has(code)}
              onChange={() => props.toggle(code)}
            />
            <label for={`pair-${code}`}>
              {label}
              {note === '' ? null : <span class="quiet"> — {note}</span>}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

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
      setChosen(new Set((read?.choices ?? []).filter((choice) => choice.suggested).map((choice) => choice.code)));
    });
  }, []);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Подбираем пары…</Working>;
  const toggle = (code: string): void => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  const make = async (): Promise<void> => {
    const inputs = Object.fromEntries(
      form.inputs.map((input) => [input.key, answers[input.key] ?? form.initial[input.key] ?? '']),
    );
    const made = await run(() => makeDocument({ kind: KIND, codes: [...chosen], inputs }));
    if (made) setResult(made);
  };
  return (
    <div>
      <Heading>Приказ о закреплении</Heading>
      {result?.made ? <Made made={result} onSign={() => props.go({ view: 'documents', record: result.code })} /> : null}
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
          <Choices choices={form.choices} chosen={chosen} toggle={toggle} />
          {form.inputs.map((input) => (
            <FormField
              key={input.key}
              field={{
                ...input,
                type: input.kind,
                group: '',
                options: input.options ?? [],
                value: form.initial[input.key] ?? '',
              }}
              value={answers[input.key] ?? form.initial[input.key] ?? ''}
              onChange={(value) => set(input.key, value)}
            />
          ))}
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
