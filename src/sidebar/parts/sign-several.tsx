/** Several papers marked as signed by one date: consents come back from people in a pile. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentLine } from '../../commands/papers/register.ts';
import { call } from '../server.ts';
import { Button, Message } from './basics.tsx';
import { FormField } from './form.tsx';
import { IssueList, jumpTo } from './issues.tsx';
import { RowChoices } from './paper-parts.tsx';
import { useCall } from './use-call.ts';

/** Drafts that need no number typed: those without one, and those whose number the add-on has kept. */
export function signableTogether(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  return lines.filter((line) => line.signable && (!line.numbered || line.number !== ''));
}

export function SignSeveral(props: {
  readonly lines: readonly DocumentLine[];
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.lines.map(({ code }) => code)));
  const [date, setDate] = useState('');
  const sign = async (): Promise<void> => {
    if (await run(() => call('signDocument', { codes: [...chosen], number: '', date })))
      props.onDone(`Отмечено подписанными: ${chosen.size}.`);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <RowChoices
        title="Какие документы подписаны в один день"
        empty=""
        choices={props.lines.map((line) => ({
          code: line.code,
          label: `${line.code}: ${line.title}${line.number === '' ? '' : ` № ${line.number}`}`,
          note: line.forWhom,
          suggested: true,
          standing: '',
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <FormField
        field={{
          key: 'date',
          title: 'Дата на документах',
          help: 'День, когда их подписали.',
          type: 'day',
          required: true,
          group: '',
          options: [],
          value: '',
        }}
        value={date}
        onChange={setDate}
      />
      {refusal ? (
        <div>
          <Message kind="error">{refusal.message}</Message>
          <IssueList issues={refusal.issues} onJump={(issue) => void run(() => jumpTo(issue))} />
        </div>
      ) : null}
      <div class="buttons">
        <Button primary disabled={busy || chosen.size === 0} onPress={() => void sign()}>
          Записать дату
        </Button>
        <Button onPress={props.onCancel}>Не сейчас</Button>
      </div>
    </form>
  );
}
