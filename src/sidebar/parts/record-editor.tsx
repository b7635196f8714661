/** Asks for one record and saves it: the form of any sheet. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordForm, SavedRecord } from '../../commands/record.ts';
import type { InputOf } from '../../commands/rpc.ts';
import { call } from '../server.ts';
import { Button, Message, Working } from './basics.tsx';
import { FormFields, useAnswers } from './form.tsx';
import { useCall } from './use-call.ts';

type EnteredSheet = InputOf<'recordForm'>['sheet'];

export function RecordEditor(props: {
  readonly sheet: EnteredSheet;
  readonly code: string;
  readonly button: string;
  /** Asks only these columns, in this order; all of them by default. */
  readonly only?: readonly string[];
  readonly onSaved: (saved: SavedRecord) => void;
}): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [form, setForm] = useState<RecordForm | undefined>(undefined);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void run(() => call('recordForm', { sheet: props.sheet, code: props.code })).then(setForm), []);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Готовим форму…</Working>;
  const { only } = props;
  const fields = only
    ? only.flatMap((key) => form.fields.filter((field) => field.key === key).map((field) => ({ ...field, group: '' })))
    : form.fields;
  const save = async (): Promise<void> => {
    // A new record sends every answer, so that blank required ones are named; a change sends only what was touched.
    const all = props.code === '' ? Object.fromEntries(form.fields.map(({ key, value }) => [key, value])) : {};
    const saved = await run(() =>
      call('saveRecord', { sheet: props.sheet, code: props.code, values: { ...all, ...answers } }),
    );
    if (!saved) return;
    setWrong(saved.wrong);
    if (Object.keys(saved.wrong).length === 0) props.onSaved(saved);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <FormFields fields={fields} answers={answers} wrong={wrong} onChange={set} />
      {Object.keys(wrong).length > 0 ? (
        <Message kind="error">Запись не сохранена: исправьте отмеченные ответы.</Message>
      ) : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          {props.button}
        </Button>
      </div>
    </form>
  );
}
