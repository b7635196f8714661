/** Activities of a programme on its card: how far it has come, what is late, and one press for what has been done. */
import type { JSX } from 'preact';
import type { ProgrammeCourse } from '../../../commands/programmes/steps.ts';
import { Button, Message } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';

export function Activities(props: {
  readonly course: ProgrammeCourse;
  readonly onDone: () => void;
}): JSX.Element | null {
  const { activities, progress, today } = props.course;
  const { busy, refusal, run } = useCall();
  if (activities.length === 0) return null;
  const mark = async (code: string): Promise<void> => {
    if (await run(() => call('saveRecord', { sheet: 'activities', code, values: { doneOn: today } }))) props.onDone();
  };
  return (
    <details open>
      <summary>Мероприятия: выполнено {progress}</summary>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <ul class="plain">
        {activities.map(({ code, title, when, done, late }) => (
          <li class="card" key={code}>
            <div>{title}</div>
            {when === '' ? null : (
              <div>
                {late ? <span class="mark warning">{when}: не выполнено</span> : <span class="quiet">{when}</span>}
              </div>
            )}
            {done ? null : (
              <Button disabled={busy} label={`Выполнено сегодня: ${title}`} onPress={() => void mark(code)}>
                Выполнено сегодня
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
