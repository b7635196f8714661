/** Who approved the plan and when, when the district agreed it, and the remarks: kept on «Настройки». */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsForm } from '../../../commands/settings.ts';
import { Button, Message, Working } from '../../parts/basics.tsx';
import { FormField, useAnswers } from '../../parts/form.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';

const ASKED = [
  'roadmapTitle',
  'roadmapApprovedBy',
  'roadmapApprovedOn',
  'roadmapActNumber',
  'roadmapAgreedOn',
  'roadmapRemarks',
  'roadmapFrom',
  'roadmapTo',
  'timelineUnit',
];

export function Approval(props: { readonly onSaved: () => void }): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [form, setForm] = useState<SettingsForm | undefined>(undefined);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void run(() => call('settingsForm', {})).then(setForm), []);
  const save = async (): Promise<void> => {
    const saved = await run(() => call('saveSettings', { values: answers, namesAccepted: false }));
    if (!saved) return;
    setWrong(saved.wrong);
    if (Object.keys(saved.wrong).length > 0) return;
    // The days of the plan and the unit of the drawing change what is shown everywhere.
    if (await run(() => call('checkRecords', {}))) props.onSaved();
  };
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Готовим форму…</Working>;
  const fields = ASKED.flatMap((key) => form.fields.filter((field) => field.key === key));
  return (
    <div>
      {fields.map((field) => (
        <FormField
          key={field.key}
          field={field}
          value={answers[field.key] ?? field.value}
          wrong={wrong[field.key]}
          onChange={(value) => set(field.key, value)}
        />
      ))}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button disabled={busy} onPress={() => void save()}>
          Сохранить
        </Button>
      </div>
    </div>
  );
}
