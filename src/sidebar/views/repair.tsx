/** «Восстановить листы и столбцы»: shows progress and what was brought back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Heading, Message, Progress } from '../parts/basics.tsx';
import { useRepair } from '../parts/repair-run.ts';
import { useCall } from '../parts/use-call.ts';
import type { ViewProps } from '../view.ts';

export function Repair(_props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { progress, runAll } = useRepair();
  const [lines, setLines] = useState<readonly string[] | undefined>(undefined);
  return (
    <div>
      <Heading>Восстановить листы и столбцы</Heading>
      <p>
        Вернём пропавшие листы, столбцы, списки выбора и вид дат. Ваши записи, столбцы и порядок останутся на месте.
      </p>
      {progress ? (
        <Progress
          done={progress.ready}
          total={progress.total}
          title={`Готово листов: ${progress.ready} из ${progress.total}`}
        />
      ) : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void run(runAll).then(setLines)}>
          Восстановить
        </Button>
      </div>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {lines && lines.length === 0 ? <Message kind="done">Всё на месте, восстанавливать нечего.</Message> : null}
      {lines && lines.length > 0 ? (
        <Message kind="done">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Message>
      ) : null}
    </div>
  );
}
