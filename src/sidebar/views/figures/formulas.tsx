/** «Вставить формулу»: which function, what it needs, and the formula in the selected cell. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FormulaLine, Inserted } from '../../../commands/insert-formula.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { FormField, useAnswers } from '../../parts/form.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';

function Formula(props: { readonly form: FormulaLine }): JSX.Element {
  const { form } = props;
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [done, setDone] = useState<Inserted | undefined>(undefined);
  const all = Object.fromEntries(form.fields.map(({ key, value }) => [key, answers[key] ?? value]));
  const insert = async (): Promise<void> => {
    setDone(undefined);
    setDone(await run(() => call('insertFormula', { key: form.key, answers: all })));
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {form.fields.map((field) => (
        <FormField
          key={field.key}
          field={field}
          value={all[field.key] ?? ''}
          onChange={(value) => set(field.key, value)}
        />
      ))}
      <p class="quiet">Выберите в таблице пустую ячейку, затем нажмите кнопку.</p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {done ? (
        <Message kind="done">
          <p>Формула записана в ячейку {done.place}:</p>
          <p>{done.formula}</p>
        </Message>
      ) : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void insert()}>
          {busy ? 'Записываем…' : 'Вставить в выбранную ячейку'}
        </Button>
      </div>
    </form>
  );
}

export function Formulas(_props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [forms, setForms] = useState<readonly FormulaLine[] | undefined>(undefined);
  const [key, setKey] = useState('indicator');
  useEffect(() => void run(() => call('formulaForms', {})).then(setForms), []);
  const form = forms?.find((one) => one.key === key);
  return (
    <div>
      <Heading>Вставить формулу</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {forms || refusal ? null : <Working>Читаем список…</Working>}
      {forms ? (
        <div class="field">
          <label for="formula-kind">Что посчитать</label>
          <select id="formula-kind" value={key} onChange={(event) => setKey(event.currentTarget.value)}>
            {forms.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {form ? <Formula key={form.key} form={form} /> : null}
    </div>
  );
}
