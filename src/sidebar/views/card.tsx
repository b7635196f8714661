/** The card of the selected row: reads it, shows its state and findings, changes it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecordCard } from '../../commands/card.ts';
import type { InputOf } from '../../commands/rpc.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { IssueList, jumpTo } from '../parts/issues.tsx';
import { RecordEditor } from '../parts/record-editor.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';
import { Course } from './programmes/course.tsx';

function Lines(props: { readonly card: RecordCard }): JSX.Element {
  return (
    <dl>
      {props.card.lines.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Card(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [card, setCard] = useState<RecordCard | undefined>(undefined);
  const [editing, setEditing] = useState(false);
  const load = async (code: string): Promise<void> => {
    const read = await run(() => call('card', { code }));
    if (read) setCard(read);
  };
  useEffect(() => void load(props.record ?? ''), []);
  if (card && editing) {
    return (
      <div>
        <Heading>{card.title}</Heading>
        <RecordEditor
          sheet={card.sheet as InputOf<'recordForm'>['sheet']}
          code={card.code}
          button="Сохранить"
          onSaved={() => {
            setEditing(false);
            void load(card.code);
          }}
        />
        <Button onPress={() => setEditing(false)}>Не сохранять</Button>
      </div>
    );
  }
  return (
    <div>
      <Heading>{card ? card.title : 'Карточка строки'}</Heading>
      {busy && !card ? <Working>Читаем строку…</Working> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {card ? (
        <div>
          <p class="quiet">{card.sheetTitle}</p>
          {card.state === '' ? null : (
            <Message kind="plain">
              <p>
                <b>{card.state}</b>
              </p>
              {card.reason === '' ? null : <p>{card.reason}</p>}
            </Message>
          )}
          <div class="buttons">
            {card.editable ? (
              <Button primary onPress={() => setEditing(true)}>
                Изменить
              </Button>
            ) : null}
            {card.sheet === 'pairs' && card.code !== '' ? (
              <Button onPress={() => props.go({ view: 'meeting', record: card.code })}>Записать встречу</Button>
            ) : null}
            {card.papers ? (
              <Button onPress={() => props.go({ view: 'rowPapers', record: card.code })}>
                Документ для этой строки
              </Button>
            ) : null}
          </div>
          {card.sheet === 'programmes' && card.code !== '' ? (
            <Course key={card.code} code={card.code} onChanged={() => void load(card.code)} />
          ) : null}
          <Lines card={card} />
          {card.relatedTitle === '' ? null : <h2>{card.relatedTitle}</h2>}
          {card.related.map(({ code, text }) => (
            <Button key={code} wide onPress={() => props.go({ view: 'card', record: code })}>
              {code}: {text}
            </Button>
          ))}
          {card.issues.length === 0 ? null : <h2>Замечания</h2>}
          <IssueList issues={card.issues} onJump={(issue) => void run(() => jumpTo(issue))} />
        </div>
      ) : null}
      <div class="buttons">
        <Button disabled={busy} onPress={() => void load('')}>
          Показать выбранную строку
        </Button>
      </div>
    </div>
  );
}
