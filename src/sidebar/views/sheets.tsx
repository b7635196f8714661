/** Shows and hides sheets, and switches between the federal form and all columns. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SheetLine } from '../../commands/sheets-shown.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

function federalSentence(on: boolean, titles: readonly string[]): string {
  if (titles.length === 0) return 'Листов с установленной формой в таблице нет.';
  const named = titles.map((title) => `«${title}»`).join(', ');
  return on
    ? `Столбцы установленной формы остались на листах ${named}. Остальные скрыты, записи целы.`
    : `Все столбцы снова видны на листах ${named}.`;
}

export function Sheets(_props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [lines, setLines] = useState<readonly SheetLine[] | undefined>(undefined);
  const load = async (): Promise<void> => setLines(await run(() => call('sheetLines', {})));
  const [told, setTold] = useState('');
  useEffect(() => void load(), []);
  const show = async (line: SheetLine): Promise<void> => {
    if ((await run(() => call('showSheet', { sheet: line.key, shown: line.hidden }))) !== undefined) await load();
  };
  const federal = async (on: boolean): Promise<void> => {
    setTold('');
    const done = await run(() => call('showFederalForm', { on }));
    if (done !== undefined) setTold(federalSentence(on, done.titles));
  };
  return (
    <div>
      <Heading>Листы и столбцы</Heading>
      <p>Для сдачи в управление образования можно оставить только столбцы установленной формы.</p>
      <div class="buttons">
        <Button disabled={busy} onPress={() => void federal(true)}>
          Показать форму для сдачи
        </Button>
        <Button disabled={busy} onPress={() => void federal(false)}>
          Показать все столбцы
        </Button>
      </div>
      {told === '' ? null : <Message kind="done">{told}</Message>}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {lines ? null : <Working>Читаем список листов…</Working>}
      <ul class="plain">
        {(lines ?? []).map((line) => (
          <li class="card" key={line.key}>
            <p>
              <b>{line.title}</b>
              {line.absent ? ' — листа нет' : line.hidden ? ' — скрыт' : ''}
            </p>
            <p class="quiet">{line.purpose}</p>
            {line.absent ? null : (
              <Button
                disabled={busy}
                label={`${line.hidden ? 'Показать' : 'Скрыть'} лист ${line.title}`}
                onPress={() => void show(line)}
              >
                {line.hidden ? 'Показать' : 'Скрыть'}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
