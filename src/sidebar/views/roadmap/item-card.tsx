/** One item of the roadmap opened: its due days with their marks, its reading with the mend, and what else can be done with it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BoardDue, BoardItem } from '../../../commands/roadmap/board.ts';
import { jumpToRecord } from '../../parts/action-button.tsx';
import { Button, DocumentLink, Heading, Message } from '../../parts/basics.tsx';
import { RecordEditor } from '../../parts/record-editor.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';

/** What the card tells the list when something was written. */
export interface ItemCardProps {
  readonly item: BoardItem;
  readonly today: string;
  readonly onChanged: (note: string) => void;
  readonly onBack: () => void;
}

function MarkForm(props: {
  readonly item: BoardItem;
  readonly due: BoardDue;
  readonly today: string;
  readonly onChanged: (note: string) => void;
}): JSX.Element {
  const { item, due, today } = props;
  const { busy, refusal, run } = useCall();
  const [doneOn, setDoneOn] = useState(due.doneOn === '' ? today : due.doneOn);
  const [evidence, setEvidence] = useState(due.evidence);
  const id = `mark-${due.due}`;
  const save = async (day: string): Promise<void> => {
    const done = await run(() => call('markItem', { code: item.code, due: due.due, doneOn: day, evidence }));
    if (done) props.onChanged(done.conflicts[0] ?? (day === '' ? 'Отметка снята.' : 'Выполнение отмечено.'));
  };
  return (
    <div>
      <div class="field">
        <label for={`${id}-on`}>Когда выполнено</label>
        <input
          id={`${id}-on`}
          type="date"
          max={today}
          value={doneOn}
          onInput={(event) => setDoneOn(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-link`}>Ссылка на документ</label>
        <input
          id={`${id}-link`}
          type="text"
          value={evidence}
          onInput={(event) => setEvidence(event.currentTarget.value)}
        />
      </div>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button disabled={busy || doneOn === ''} onPress={() => void save(doneOn)}>
          Записать отметку
        </Button>
        {due.doneOn === '' ? null : (
          <Button disabled={busy} onPress={() => void save('')}>
            Снять отметку
          </Button>
        )}
      </div>
    </div>
  );
}

function DueDays(props: ItemCardProps): JSX.Element {
  return (
    <ul class="plain">
      {props.item.dues.map((due, index) => (
        <li key={`${due.due}-${index}`}>
          <details>
            <summary>
              {due.text} – {due.state}
            </summary>
            {due.evidence === '' ? null : (
              <p>
                <DocumentLink to={due.evidence}>Открыть документ</DocumentLink>
              </p>
            )}
            <MarkForm item={props.item} due={due} today={props.today} onChanged={props.onChanged} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Mend(props: ItemCardProps): JSX.Element {
  const { item } = props;
  const { busy, refusal, run } = useCall();
  const [words, setWords] = useState(item.readAs);
  const save = async (readAs: string): Promise<void> => {
    const done = await run(() => call('mendDeadline', { code: item.code, readAs }));
    if (!done) return;
    const others = done.items > 1 ? ` То же прочтение получили пункты с теми же словами: ${done.items - 1}.` : '';
    props.onChanged(done.conflicts[0] ?? (readAs === '' ? 'Исправление забыто.' : `Прочтение исправлено.${others}`));
  };
  return (
    <details open={item.reading.indexOf('не распознано') === 0}>
      <summary>Исправить прочтение</summary>
      <div class="field">
        <label for="read-as">Читать срок как</label>
        <input
          id="read-as"
          type="text"
          value={words}
          aria-describedby="read-as-help"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p class="help" id="read-as-help">
          Например: до 20.12.2026 и до 20.05.2027; сентябрь–октябрь; ежеквартально. Слова плана не изменятся,
          исправление запомнится для тех же слов.
        </p>
      </div>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button disabled={busy || words.trim() === ''} onPress={() => void save(words)}>
          Читать так
        </Button>
        {item.readAs === '' ? null : (
          <Button disabled={busy} onPress={() => void save('')}>
            Забыть исправление
          </Button>
        )}
      </div>
    </details>
  );
}

/** The card. */
export function ItemCard(props: ItemCardProps): JSX.Element {
  const { item } = props;
  const { busy, refusal, run } = useCall();
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const remove = async (): Promise<void> => {
    const done = await run(() => call('removeItems', { codes: [item.code] }));
    if (done) props.onChanged(done.conflicts[0] ?? `Пункт ${item.code} убран. Вернуть: меню, «Отменить».`);
  };
  const need = async (): Promise<void> => {
    const done = await run(() => call('setNotNeeded', { code: item.code, notNeeded: !item.isNotNeeded }));
    if (done) props.onChanged(done.conflicts[0] ?? 'Записано.');
  };
  if (editing) {
    return (
      <div>
        <Heading>Пункт {item.num || item.code}</Heading>
        <RecordEditor
          sheet="roadmap"
          code={item.code}
          button="Сохранить"
          onSaved={() => props.onChanged('Пункт изменён.')}
        />
        <Button onPress={() => setEditing(false)}>Не менять</Button>
      </div>
    );
  }
  return (
    <div>
      <Button link onPress={props.onBack}>
        ← К списку
      </Button>
      <Heading>
        {item.num} {item.title}
      </Heading>
      <p>
        <b>{item.state}</b> {item.when === '' ? null : <span class="quiet">({item.when})</span>}
      </p>
      <dl>
        <dt>Срок в плане</dt>
        <dd>{item.deadline || 'не указан'}</dd>
        <dt>Как понят срок</dt>
        <dd>{item.reading || '—'}</dd>
        {item.why.length === 0 ? null : <dt>Почему так</dt>}
        {item.why.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
        {item.responsible.length === 0 ? null : <dt>Отвечают</dt>}
        {item.responsible.length === 0 ? null : <dd>{item.responsible.join(', ')}</dd>}
      </dl>
      <Mend {...props} />
      <h2>Сроки и отметки</h2>
      <DueDays {...props} />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <h2>Действия</h2>
      <Button wide disabled={busy} onPress={() => void run(() => jumpToRecord('roadmap', item.code, 'deadlineText'))}>
        Показать в таблице
      </Button>
      <Button wide onPress={() => setEditing(true)}>
        Изменить пункт
      </Button>
      <Button wide disabled={busy} onPress={() => void need()}>
        {item.isNotNeeded ? 'Снова требуется' : 'Не требуется'}
      </Button>
      {removing ? (
        <Message kind="warning">
          <p>Убрать пункт из плана вместе с отметками?</p>
          <div class="buttons">
            <Button disabled={busy} onPress={() => void remove()}>
              Да, убрать
            </Button>
            <Button onPress={() => setRemoving(false)}>Нет</Button>
          </div>
        </Message>
      ) : (
        <Button wide onPress={() => setRemoving(true)}>
          Убрать из плана
        </Button>
      )}
    </div>
  );
}
