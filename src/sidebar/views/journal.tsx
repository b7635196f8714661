/** The journal: what was done and when, and the way back from the last action. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { JournalEntry, Undone } from '../../commands/undo.ts';
import { Button, DocumentLink, Heading, Message, Working } from '../parts/basics.tsx';
import { UndoneMessage } from '../parts/undone.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

export function Journal(_props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [entries, setEntries] = useState<readonly JournalEntry[] | undefined>(undefined);
  const [undone, setUndone] = useState<Undone | undefined>(undefined);
  const load = async (): Promise<void> => setEntries(await run(() => call('journalEntries', {})));
  useEffect(() => void load(), []);
  const undo = async (): Promise<void> => {
    const result = await run(() => call('undo', {}));
    if (!result) return;
    setUndone(result);
    await load();
  };
  return (
    <div>
      <Heading>Журнал</Heading>
      <p>Отменить можно последнее действие, затем то, что было до него, и так далее.</p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <UndoneMessage undone={undone} />
      {entries ? null : <Working>Читаем журнал…</Working>}
      {entries && entries.length === 0 ? <p>Пока ничего не записано.</p> : null}
      <ul class="plain">
        {(entries ?? []).map((entry, index) => (
          <li class="card" key={`${entry.moment}-${index}`}>
            <p>{entry.title}</p>
            <p class="where">
              {[entry.moment, entry.state, entry.cells > 0 ? `ячеек: ${entry.cells}` : '']
                .filter((part) => part !== '')
                .join(', ')}
            </p>
            {entry.damaged ? <p class="where">Запись повреждена: отменить это действие нельзя.</p> : null}
            {entry.link === '' ? null : (
              <p>
                <DocumentLink to={entry.link}>Открыть документ</DocumentLink>
              </p>
            )}
            {entry.undoable ? (
              <Button disabled={busy} onPress={() => void undo()}>
                Отменить это действие
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
