/** All settings, in groups, each changeable at any time. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsForm } from '../../commands/settings.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { FormFields, useAnswers } from '../parts/form.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

export function Settings(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { answers, set, reset } = useAnswers();
  const [form, setForm] = useState<SettingsForm | undefined>(undefined);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [changed, setChanged] = useState<number | undefined>(undefined);
  const load = async (): Promise<void> => setForm(await run(() => call('settingsForm', {})));
  useEffect(() => void load(), []);
  const save = async (): Promise<void> => {
    const saved = await run(() => call('saveSettings', { values: answers, namesAccepted: false }));
    if (!saved) return;
    setWrong(saved.wrong);
    if (Object.keys(saved.wrong).length > 0) return;
    setChanged(saved.changed);
    reset();
    await load();
  };
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем настройки…</Working>;
  return (
    <div>
      <Heading>Настройки</Heading>
      <p>
        Люди в этой таблице обозначены {form.peopleMode === 'codes' ? 'кодами' : 'именами'}.{' '}
        <Button link onPress={() => props.go({ view: 'peopleMode' })}>
          Изменить это
        </Button>
      </p>
      <FormFields
        fields={form.fields.filter((field) => !(form.peopleMode === 'codes' && form.namesOnly.includes(field.key)))}
        answers={answers}
        wrong={wrong}
        onChange={set}
      />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {Object.keys(wrong).length > 0 ? (
        <Message kind="error">Настройки не сохранены: исправьте отмеченные ответы.</Message>
      ) : null}
      {changed === undefined ? null : (
        <Message kind="done">{changed === 0 ? 'Изменений не было.' : 'Настройки сохранены.'}</Message>
      )}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          Сохранить
        </Button>
      </div>
    </div>
  );
}
