/** «Начать свою таблицу»: removes the demonstration and asks the first questions. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Started } from '../../commands/demonstration.ts';
import { Button, DocumentLink, Heading, Message } from '../parts/basics.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

export function StartOwn(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [left, setLeft] = useState<Started | undefined>(undefined);
  const start = async (): Promise<void> => {
    const done = await run(() => call('startOwn', {}));
    if (!done) return;
    if (done.kept.length === 0 && done.files.length === 0) props.go({ view: 'home' });
    else setLeft(done);
  };
  return (
    <div>
      <Heading>Начать свою таблицу</Heading>
      <p>Выдуманные люди, пары и документы будут убраны. Строки, которые вы изменили или добавили сами, останутся.</p>
      <p>Это действие можно отменить из журнала.</p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {left && left.kept.length > 0 ? (
        <Message kind="warning">
          <p>Пример убран. Оставлено то, что вы меняли:</p>
          <ul>
            {left.kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Message>
      ) : null}
      {left && left.files.length > 0 ? (
        <Message kind="warning">
          <p>Документы, которые вы сделали из примера, остались файлами в папке. Если они не нужны, удалите их там:</p>
          <ul>
            {left.files.map(({ title, link }) => (
              <li key={link}>
                <DocumentLink to={link}>{title}</DocumentLink>
              </li>
            ))}
          </ul>
        </Message>
      ) : null}
      <div class="buttons">
        {left ? (
          <Button primary onPress={() => props.go({ view: 'home' })}>
            Дальше
          </Button>
        ) : (
          <Button primary disabled={busy} onPress={() => void start()}>
            Убрать пример и начать
          </Button>
        )}
      </div>
    </div>
  );
}
