/** «Дорожная карта»: what is overdue and what comes next, filters, and one item at a time to mark or to mend. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BoardItem, RoadmapBoard } from '../../../commands/roadmap/board.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { RecordEditor } from '../../parts/record-editor.tsx';
import { CALENDAR, saveFile } from '../../parts/save-file.ts';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { SelectField } from '../matching/choice-group.tsx';
import { Approval } from './approval.tsx';
import { ItemCard } from './item-card.tsx';

interface Filter {
  readonly state: string;
  readonly section: string;
  readonly responsible: string;
}

const EVERYTHING: Filter = { state: '', section: '', responsible: '' };

const matches = (item: BoardItem, filter: Filter): boolean =>
  (filter.state === '' || item.state === filter.state) &&
  (filter.section === '' || item.section === filter.section) &&
  (filter.responsible === '' || item.responsible.includes(filter.responsible));

const day = (text: string): string => text.split('-').reverse().join('.');

function Filters(props: {
  readonly board: RoadmapBoard;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}): JSX.Element {
  const { board, filter, onChange } = props;
  const field = (key: keyof Filter, label: string, empty: string, values: readonly string[]): JSX.Element | null =>
    values.length < 2 ? null : (
      <SelectField
        id={`roadmap-${key}`}
        label={label}
        value={filter[key]}
        empty={empty}
        options={values.map((value) => ({ value, title: value }))}
        onChange={(value) => onChange({ ...filter, [key]: value })}
      />
    );
  return (
    <div>
      {field('state', 'Состояние', 'любое', board.states)}
      {field('responsible', 'Ответственный', 'любой', board.responsible)}
      {field('section', 'Раздел', 'любой', board.sections)}
    </div>
  );
}

function Items(props: { readonly items: readonly BoardItem[]; readonly onOpen: (code: string) => void }): JSX.Element {
  return (
    <ul class="plain">
      {props.items.map((item) => (
        <li class="card" key={item.code}>
          <p>
            <b>
              {item.num} {item.title}
            </b>
          </p>
          <p>
            <span class={item.isOverdue ? 'mark error' : ''}>{item.state}</span>
            {item.when === '' ? null : <span class="quiet"> ({item.when})</span>}
          </p>
          <p class="where">
            {item.deadline || 'срок не указан'}
            {item.reading === '' ? '' : ` – ${item.reading}`}
          </p>
          <Button label={`Открыть пункт ${item.num || item.code}`} onPress={() => props.onOpen(item.code)}>
            Открыть
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Board(
  props: ViewProps & {
    readonly board: RoadmapBoard;
    readonly note: string;
    readonly onOpen: (code: string) => void;
    readonly reload: (note: string) => void;
  },
): JSX.Element {
  const { board, note } = props;
  const { busy, refusal, run } = useCall();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [adding, setAdding] = useState(false);
  const renumber = async (): Promise<void> => {
    const done = await run(() => call('renumberRoadmap', {}));
    if (done) props.reload(done.changed === 0 ? 'Номера уже идут по порядку.' : `Изменено пунктов: ${done.changed}.`);
  };
  const toCalendar = async (): Promise<void> => {
    const file = await run(() => call('roadmapCalendar', { responsible: filter.responsible }));
    if (file) saveFile(file.name, file.text, CALENDAR);
  };
  if (adding) {
    return (
      <div>
        <Heading>Новый пункт</Heading>
        <RecordEditor
          sheet="roadmap"
          code=""
          button="Добавить"
          onSaved={({ code }) => props.reload(`Добавлен пункт ${code}.`)}
        />
        <Button onPress={() => setAdding(false)}>Не добавлять</Button>
      </div>
    );
  }
  const items = board.items.filter((item) => matches(item, filter));
  return (
    <div>
      <Heading>Дорожная карта</Heading>
      <p class="quiet">
        План с {day(board.from)} по {day(board.to)}.{' '}
        {board.approval === '' ? 'Утверждение не отмечено.' : board.approval}
      </p>
      {note === '' ? null : <Message kind="done">{note}</Message>}
      {board.remarks === '' ? null : <Message kind="warning">Замечания: {board.remarks}</Message>}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {board.items.length === 0 ? (
        <Message kind="plain">
          <p>Плана на этот период ещё нет.</p>
          <Button primary onPress={() => props.go({ view: 'plans' })}>
            Взять готовый план
          </Button>
        </Message>
      ) : (
        <p>
          Просрочено: <b>{board.overdue}</b>, в ближайшие 7 дней: <b>{board.week}</b>, через 8–30 дней:{' '}
          <b>{board.month}</b>.
        </p>
      )}
      <Filters board={board} filter={filter} onChange={setFilter} />
      {board.items.length > 0 && items.length === 0 ? <p>Таких пунктов нет.</p> : null}
      <Items items={items} onOpen={props.onOpen} />
      <h2>План</h2>
      <Button wide onPress={() => setAdding(true)}>
        Добавить пункт
      </Button>
      <Button wide onPress={() => props.go({ view: 'plans' })}>
        Взять готовый план
      </Button>
      <Button wide onPress={() => props.go({ view: 'importPlan' })}>
        Перенести план из файла
      </Button>
      {board.items.length === 0 ? null : (
        <div>
          <Button wide disabled={busy} onPress={() => void renumber()}>
            Пронумеровать заново
          </Button>
          <Button wide disabled={busy} onPress={() => void toCalendar()}>
            {filter.responsible === '' ? 'Сроки для календаря (.ics)' : `Сроки для календаря: ${filter.responsible}`}
          </Button>
          <Button wide onPress={() => props.go({ view: 'newDocument', record: 'D-03' })}>
            План как документ
          </Button>
          <Button wide onPress={() => props.go({ view: 'newDocument', record: 'D-03-progress' })}>
            Отчёт о выполнении плана
          </Button>
        </div>
      )}
      <details>
        <summary>Утверждение и период плана</summary>
        <Approval onSaved={() => props.reload('Сохранено.')} />
      </details>
    </div>
  );
}

/** The view; `record` is the code of an item to open at once. */
export function Roadmap(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [board, setBoard] = useState<RoadmapBoard | undefined>(undefined);
  const [opened, setOpened] = useState(props.record ?? '');
  const [turn, setTurn] = useState({ number: 0, note: '' });
  const load = async (): Promise<void> => setBoard(await run(() => call('roadmapBoard', {})));
  useEffect(() => void load(), []);
  const reload = (note: string): void =>
    void load().then(() => setTurn((before) => ({ number: before.number + 1, note })));
  if (!board) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем план…</Working>;
  const item = board.items.find(({ code }) => code === opened);
  if (!item)
    return <Board key={turn.number} {...props} board={board} note={turn.note} onOpen={setOpened} reload={reload} />;
  return (
    <div>
      {turn.note === '' ? null : <Message kind="done">{turn.note}</Message>}
      <ItemCard
        key={`${item.code}-${turn.number}`}
        item={item}
        today={board.today}
        onChanged={reload}
        onBack={() => {
          setTurn((before) => ({ ...before, note: '' }));
          setOpened('');
        }}
      />
    </div>
  );
}
