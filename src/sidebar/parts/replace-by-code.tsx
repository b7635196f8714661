/** Under a finding about personal text in a table of codes: asks whose code stands there, and says what remains of the earlier text. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Issue } from '../../domain/issue.ts';
import { call } from '../server.ts';
import { Button, Message } from './basics.tsx';
import { useCall } from './use-call.ts';

/** Findings that say a cell holds a name, phone or e-mail where only codes may stand. */
export function isPersonalText(issue: Issue): boolean {
  return issue.code === 'codes.personalText' && issue.record !== undefined && issue.column !== undefined;
}

/** The form; `onDone` is told the sentence about the version history. */
export function ReplaceByCode(props: { readonly issue: Issue; readonly onDone: (note: string) => void }): JSX.Element {
  const { issue } = props;
  const { busy, refusal, run } = useCall();
  const offered = typeof issue.fix?.value === 'string' ? (/[А-ЯЁ]{2}-\d+/.exec(issue.fix.value)?.[0] ?? '') : '';
  const [code, setCode] = useState(offered);
  const [open, setOpen] = useState(false);
  const id = `code-${issue.sheet}-${issue.record ?? ''}-${issue.column ?? ''}`;
  if (!open) return <Button onPress={() => setOpen(true)}>Заменить кодом</Button>;
  const replace = async (): Promise<void> => {
    const done = await run(() =>
      call('replaceByCode', {
        sheet: issue.sheet,
        record: issue.record ?? '',
        column: issue.column ?? '',
        code: code.trim(),
      }),
    );
    if (done) props.onDone(done.note);
  };
  return (
    <div class="field">
      <label for={id}>Код вместо этого текста</label>
      <input
        id={id}
        type="text"
        value={code}
        aria-describedby={`${id}-help`}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <p class="help" id={`${id}-help`}>
        Например, НЯ-014. Пусто – текст будет просто убран. Прежний текст останется в истории версий таблицы: её видят
        все, кто может изменять таблицу.
      </p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void replace()}>
          {code.trim() === '' ? 'Убрать текст' : 'Заменить'}
        </Button>
        <Button onPress={() => setOpen(false)}>Не сейчас</Button>
      </div>
    </div>
  );
}
