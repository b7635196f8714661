/** First view: sets the table up, or says how far it is and what to do next. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelState } from '../../commands/panel-state.ts';
import type { Undone } from '../../commands/undo.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { PaperResults, Unfinished, usePapers } from '../parts/paper-run.tsx';
import { UndoneMessage } from '../parts/undone.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';
import { SetUp } from './set-up.tsx';

function Counts(props: { readonly state: PanelState }): JSX.Element {
  const { counts, pairs } = props.state;
  return (
    <dl>
      {counts.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {pairs.length === 0 ? null : (
        <div>
          <dt>Пары по состоянию</dt>
          <dd>{pairs.map(({ state, count }) => `${state}: ${count}`).join('; ')}</dd>
        </div>
      )}
    </dl>
  );
}

function Ready(props: ViewProps & { readonly state: PanelState; readonly reload: () => void }): JSX.Element {
  const { state, go } = props;
  const { busy, refusal, run } = useCall();
  const making = usePapers();
  const [undone, setUndone] = useState<Undone | undefined>(undefined);
  const undo = async (): Promise<void> => {
    setUndone(await run(() => call('undo', {})));
    props.reload();
  };
  return (
    <div>
      <Heading>{state.organization}</Heading>
      <p class="quiet">{state.schoolYear} учебный год</p>
      {state.demonstration ? (
        <Message kind="plain">
          <p>Это пример: школа и люди выдуманы.</p>
          <Button onPress={() => go({ view: 'startOwn' })}>Начать свою таблицу</Button>
        </Message>
      ) : null}
      {state.halfInCodes ? (
        <Message kind="warning">
          <p>Переход на коды прервался: часть имён могла остаться.</p>
          <Button onPress={() => go({ view: 'peopleMode' })}>Закончить переход</Button>
        </Message>
      ) : null}
      {state.missingSheets.length > 0 ? (
        <Message kind="warning">
          <p>Не хватает листов: {state.missingSheets.map((title) => `«${title}»`).join(', ')}.</p>
          <Button onPress={() => go({ view: 'repair' })}>Восстановить</Button>
        </Message>
      ) : null}
      {state.missingColumns.length > 0 ? (
        <Message kind="warning">
          <p>
            Не хватает столбцов: {state.missingColumns.slice(0, 5).join(', ')}
            {state.missingColumns.length > 5 ? ` и ещё ${state.missingColumns.length - 5}` : ''}.
          </p>
          <Button onPress={() => go({ view: 'repair' })}>Восстановить</Button>
        </Message>
      ) : null}
      <Unfinished jobs={making.outcome ? [] : state.unfinished} making={making} onChanged={props.reload} />
      {making.progress}
      <PaperResults making={making} onList={() => go({ view: 'documents' })} />
      <h2>Что делать дальше</h2>
      <p>{state.next.text}</p>
      <Button primary wide onPress={() => go({ view: state.next.view })}>
        {state.next.button}
      </Button>
      {state.attention > 0 ? (
        <Button wide onPress={() => go({ view: 'attention' })}>
          Требует внимания: {state.attention}
        </Button>
      ) : null}
      <h2>Сейчас в таблице</h2>
      <Counts state={state} />
      <h2>Действия</h2>
      <Button wide onPress={() => go({ view: 'check' })}>
        Проверить записи
      </Button>
      <Button wide onPress={() => go({ view: 'addMentee' })}>
        Добавить наставляемого
      </Button>
      <Button wide onPress={() => go({ view: 'addMentor' })}>
        Добавить наставника
      </Button>
      <Button wide onPress={() => go({ view: 'matching' })}>
        Подобрать пары
      </Button>
      <Button wide onPress={() => go({ view: 'addPair' })}>
        Добавить пару или группу
      </Button>
      <Button wide onPress={() => go({ view: 'order' })}>
        Подготовить приказ
      </Button>
      <Button wide onPress={() => go({ view: 'newDocument' })}>
        Создать другой документ
      </Button>
      <Button wide onPress={() => go({ view: 'documents' })}>
        Документы
      </Button>
      <Button wide onPress={() => go({ view: 'figures' })}>
        Показатели
      </Button>
      <Button wide onPress={() => go({ view: 'card' })}>
        Карточка выбранной строки
      </Button>
      {state.undo ? (
        <div>
          <h2>Последнее действие</h2>
          <p>
            {state.undo.title} <span class="quiet">({state.undo.moment})</span>
          </p>
          <Button disabled={busy} onPress={() => void undo()}>
            Отменить это действие
          </Button>
        </div>
      ) : null}
      <UndoneMessage undone={undone} />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
    </div>
  );
}

/** The first view. */
export function Home(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [state, setState] = useState<PanelState | undefined>(undefined);
  const load = async (): Promise<void> => {
    const read = await run(() => call('panelState', {}));
    if (!read) return;
    setState(read);
    // Computed columns are brought up to date once a day, on the first opening of the panel.
    if (read.stage === 'ready' && read.stale && (await run(() => call('checkRecords', {})))) {
      const fresh = await run(() => call('panelState', {}));
      if (fresh) setState(fresh);
    }
  };
  useEffect(() => void load(), []);
  if (!state) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем таблицу…</Working>;
  if (state.stage !== 'ready') return <SetUp stage={state.stage} broken={state.broken} onReady={() => void load()} />;
  return <Ready {...props} state={state} reload={() => void load()} />;
}
