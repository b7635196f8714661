/** «Записать встречу»: the pair, when it met, what came of it and what to do by the next one. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MeetingForm } from '../../../commands/programmes/meeting.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { FormFields, useAnswers } from '../../parts/form.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { SelectField } from '../matching/choice-group.tsx';

type Chosen = NonNullable<MeetingForm['chosen']>;

function Before(props: { readonly chosen: Chosen }): JSX.Element {
  const { before, held, meeting } = props.chosen;
  return (
    <div>
      {meeting === '' ? null : <Message kind="plain">Отмечаем назначенную встречу {meeting}.</Message>}
      {held === 0 ? (
        <p class="quiet">Встреч пока не записано.</p>
      ) : (
        <div class="quiet">
          <p>Встреч записано: {held}. Последние:</p>
          <ul>
            {before.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Questions(props: { readonly chosen: Chosen; readonly onSaved: (code: string) => void }): JSX.Element {
  const { chosen } = props;
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const save = async (): Promise<void> => {
    const all = Object.fromEntries(chosen.fields.map(({ key, value }) => [key, value]));
    const values = { ...chosen.known, ...all, ...answers };
    const saved = await run(() => call('saveRecord', { sheet: 'meetings', code: chosen.meeting, values }));
    if (!saved) return;
    setWrong(saved.wrong);
    if (Object.keys(saved.wrong).length === 0) props.onSaved(saved.code);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <FormFields fields={chosen.fields} answers={answers} wrong={wrong} onChange={set} />
      {Object.keys(wrong).length > 0 ? (
        <Message kind="error">Встреча не записана: исправьте отмеченные ответы.</Message>
      ) : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          Записать встречу
        </Button>
      </div>
    </form>
  );
}

export function Meeting(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [form, setForm] = useState<MeetingForm | undefined>(undefined);
  const [saved, setSaved] = useState('');
  const load = async (code: string): Promise<void> => {
    const read = await run(() => call('meetingForm', { code }));
    if (read) setForm(read);
  };
  useEffect(() => void load(props.record ?? ''), []);
  const chosen = form?.chosen;
  const choose = (code: string): void => {
    setSaved('');
    void load(code);
  };
  // The chosen pair may be over: it stands in the list all the same, because its last meeting is often written later.
  const listed = form?.pairs.some(({ code }) => code === chosen?.code) === true;
  const options = [
    ...(chosen && !listed ? [{ value: chosen.code, title: chosen.title }] : []),
    ...(form?.pairs ?? []).map(({ code, title }) => ({ value: code, title })),
  ];
  return (
    <div>
      <Heading>Записать встречу</Heading>
      {busy && !form ? <Working>Читаем пары…</Working> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {form && options.length === 0 ? <p>Пар пока нет: сначала добавьте пару или группу.</p> : null}
      {form && options.length > 0 ? (
        <SelectField
          id="meeting-pair"
          label="Пара или группа"
          value={chosen?.code ?? ''}
          empty="не выбрано"
          options={options}
          onChange={choose}
        />
      ) : null}
      {saved === '' ? null : (
        <Message kind="done">
          <p>Записано: {saved}.</p>
          <Button onPress={() => choose(chosen?.code ?? '')}>Записать ещё одну</Button>
        </Message>
      )}
      {chosen && saved === '' ? <Before chosen={chosen} /> : null}
      {chosen && saved === '' ? <Questions key={chosen.code} chosen={chosen} onSaved={setSaved} /> : null}
    </div>
  );
}
