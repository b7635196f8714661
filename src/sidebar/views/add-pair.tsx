/** Joins a mentor with one mentee or several: a pair or a group. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AddedPairs, PairForm } from '../../commands/pairs.ts';
import type { Field } from '../../workbook/record-form.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { FormField, FormFields, useAnswers } from '../parts/form.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

function menteesField(labels: readonly string[]): Field {
  return {
    key: 'mentees',
    title: 'Наставляемые',
    help: 'Один человек — пара, двое и больше — группа. Сначала те, у кого пары ещё нет.',
    type: 'records',
    required: true,
    group: '',
    options: labels,
    value: '',
  };
}

export function AddPair(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { answers, set, reset } = useAnswers();
  const [form, setForm] = useState<PairForm | undefined>(undefined);
  const [mentees, setMentees] = useState('');
  const [added, setAdded] = useState<AddedPairs | undefined>(undefined);
  const load = async (): Promise<void> => setForm(await run(() => call('pairForm', {})));
  useEffect(() => void load(), []);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Готовим форму…</Working>;
  const save = async (): Promise<void> => {
    const values = Object.fromEntries(form.fields.map((field) => [field.key, answers[field.key] ?? field.value]));
    const chosen = mentees
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const done = await run(() => call('addPairs', { values, mentees: chosen }));
    if (!done) return;
    setAdded(done);
    if (done.codes.length === 0) return;
    reset();
    setMentees('');
    await load();
  };
  const wrong = added?.wrong ?? {};
  return (
    <div>
      <Heading>Пара или группа</Heading>
      {added && added.codes.length > 0 ? (
        <Message kind="done">
          <p>Записано: {added.codes.join(', ')}.</p>
          <Button onPress={() => props.go({ view: 'card', record: added.codes[0] ?? '' })}>Открыть карточку</Button>
        </Message>
      ) : null}
      <form onSubmit={(event) => event.preventDefault()}>
        <FormFields fields={form.fields.slice(0, 1)} answers={answers} wrong={wrong} onChange={set} />
        <FormField field={menteesField(form.mentees)} value={mentees} onChange={setMentees} />
        <FormFields fields={form.fields.slice(1)} answers={answers} wrong={wrong} onChange={set} />
        {refusal ? <Message kind="error">{refusal.message}</Message> : null}
        {Object.keys(wrong).length > 0 ? (
          <Message kind="error">Не записано: исправьте отмеченные ответы.</Message>
        ) : null}
        <div class="buttons">
          <Button primary disabled={busy} onPress={() => void save()}>
            Записать
          </Button>
        </div>
      </form>
    </div>
  );
}
