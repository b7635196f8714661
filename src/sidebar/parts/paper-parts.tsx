/** What every view that makes papers shares: rows to tick, questions. */
import type { JSX } from 'preact';
import type { AskedInput, DocumentChoices } from '../../commands/documents.ts';
import { Button } from './basics.tsx';
import { FormField, type Answers } from './form.tsx';

/** The rows a paper can be made for, those in whose way nothing stands first. */
export function RowChoices(props: {
  readonly title: string;
  readonly empty: string;
  readonly choices: DocumentChoices['choices'];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}): JSX.Element {
  const { choices, chosen, onChange } = props;
  // Rows that have such a paper are ticked one by one, on purpose.
  const without = choices.filter(({ standing }) => standing === '');
  const toggle = (code: string): void => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    onChange(next);
  };
  return (
    <fieldset class="field">
      <legend>{props.title}</legend>
      {choices.length === 0 ? <p>{props.empty}</p> : null}
      {choices.length > 1 ? (
        <p>
          Отмечено: {chosen.size} из {choices.length}.{' '}
          <Button link onPress={() => onChange(new Set(without.map(({ code }) => code)))}>
            Отметить все
          </Button>{' '}
          <Button link onPress={() => onChange(new Set())}>
            Снять все
          </Button>
        </p>
      ) : null}
      <div class="checks">
        {choices.map(({ code, label, note }) => (
          <div class="choice" key={code}>
            <input type="checkbox" id={`row-${code}`} checked={chosen.has(code)} onChange={() => toggle(code)} />
            <label for={`row-${code}`}>
              {label}
              {note === '' ? null : <span class="quiet"> — {note}</span>}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Codes that are ticked when the view opens. */
export function suggestedCodes(form: DocumentChoices | undefined): ReadonlySet<string> {
  return new Set((form?.choices ?? []).filter(({ suggested }) => suggested).map(({ code }) => code));
}

/** Answers as they would be sent: what was typed, else what the table knows. */
export function answersOf(form: DocumentChoices, typed: Answers): Record<string, string> {
  return Object.fromEntries(form.inputs.map(({ key }) => [key, typed[key] ?? form.initial[key] ?? '']));
}

/** The questions of a paper. */
export function PaperQuestions(props: {
  /** Where several papers are asked about in one form: whose questions these are. */
  readonly of?: string;
  readonly inputs: readonly AskedInput[];
  readonly answers: Answers;
  readonly onChange: (key: string, value: string) => void;
}): JSX.Element {
  return (
    <div>
      {props.inputs.map((input) => {
        const value = props.answers[input.key] ?? '';
        return (
          <FormField
            key={input.key}
            field={{
              ...input,
              key: `${props.of ?? ''}${input.key}`,
              type: input.kind,
              group: '',
              options: input.options ?? [],
              value,
            }}
            value={value}
            onChange={(text) => props.onChange(input.key, text)}
          />
        );
      })}
    </div>
  );
}

/** All papers in one file: worth asking only where there are several. */
export function Together(props: { readonly on: boolean; readonly onChange: (on: boolean) => void }): JSX.Element {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id="papers-together"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for="papers-together">
        Один файл для печати
        <span class="quiet"> — каждый документ с новой страницы, в списке – своей строкой</span>
      </label>
    </div>
  );
}
