/** «Забрать ответы»: where the answers stand, which of their columns means which of ours, and only then the writing. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadAnswers, TookAnswers } from '../../../commands/programmes/answers.ts';
import type { InputOf } from '../../../commands/rpc.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { RecordEditor } from '../../parts/record-editor.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { ChoiceGroup, SelectField } from '../matching/choice-group.tsx';

type Taking = InputOf<'takeAnswers'>;

const SIDES = [
  { value: 'mentees', title: 'наставляемые' },
  { value: 'mentors', title: 'наставники' },
  { value: 'curators', title: 'кураторы' },
];
const STAGES = [
  { value: 'entry', title: 'на входе' },
  { value: 'middle', title: 'промежуточная (январь)' },
  { value: 'exit', title: 'итоговая (май)' },
];

function Columns(props: {
  readonly read: ReadAnswers;
  readonly source: { readonly text: string; readonly tab: string };
  readonly onTook: (took: TookAnswers) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { read, source } = props;
  const { busy, refusal, run } = useCall();
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(read.columns.filter(({ key }) => key !== '').map(({ index, key }) => [String(index), key])),
  );
  const [side, setSide] = useState<Taking['side']>('mentees');
  const [stage, setStage] = useState<Taking['stage']>('exit');
  const options = read.ours.map(({ key, title }) => ({ value: key, title }));
  const take = async (): Promise<void> => {
    const chosen = Object.fromEntries(Object.entries(mapping).filter(([, key]) => key !== ''));
    const took = await run(() => call('takeAnswers', { ...source, mapping: chosen, side, stage }));
    if (took) props.onTook(took);
  };
  return (
    <div>
      <Button link onPress={props.onBack}>
        ← Другие ответы
      </Button>
      <Heading>Проверьте столбцы</Heading>
      <p>Ответов: {read.rows}. Пока ничего не записано.</p>
      <ChoiceGroup
        name="answers-side"
        legend="Кто отвечал"
        value={side}
        options={SIDES}
        onChange={(value) => setSide(value as Taking['side'])}
      />
      <ChoiceGroup
        name="answers-stage"
        legend="Какая анкета, если в таблице не сказано"
        value={stage}
        options={STAGES}
        onChange={(value) => setStage(value as Taking['stage'])}
      />
      {read.columns.map(({ index, header, sample, exact }) => (
        <div key={index}>
          <SelectField
            id={`answers-column-${index}`}
            label={header}
            value={mapping[String(index)] ?? ''}
            empty="не брать"
            options={options}
            onChange={(key) => setMapping({ ...mapping, [String(index)]: key })}
          />
          <p class="where">
            {sample === '' ? 'В первой строке пусто' : `Например: ${sample}`}
            {exact || (mapping[String(index)] ?? '') === '' ? '' : '. Подобрано по сходству, проверьте.'}
          </p>
        </div>
      ))}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void take()}>
          {busy ? 'Записываем…' : 'Забрать ответы'}
        </Button>
      </div>
    </div>
  );
}

function Took(props: { readonly took: TookAnswers; readonly onMore: () => void }): JSX.Element {
  const { added, left, conflicts } = props.took;
  return (
    <div>
      <Heading>Ответы забраны</Heading>
      <Message kind={added > 0 ? 'done' : 'warning'}>Записано ответов: {added}. Отменить можно в меню.</Message>
      {conflicts.map((message) => (
        <Message key={message} kind="warning">
          {message}
        </Message>
      ))}
      {left.length === 0 ? null : <h2>Не записано: {left.length}</h2>}
      <ul>
        {left.slice(0, 20).map(({ row, reason }) => (
          <li key={row}>
            Строка {row}: {reason}.
          </li>
        ))}
      </ul>
      {left.length > 20 ? <p class="quiet">И ещё строк: {left.length - 20}.</p> : null}
      <Button onPress={props.onMore}>Забрать ещё</Button>
    </div>
  );
}

export function TakeAnswers(_props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [sources, setSources] = useState<{ tabs: readonly string[]; answers: number } | undefined>(undefined);
  const [tab, setTab] = useState('');
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadAnswers | undefined>(undefined);
  const [took, setTook] = useState<TookAnswers | undefined>(undefined);
  const [typed, setTyped] = useState('');
  const load = async (): Promise<void> => setSources(await run(() => call('answerSources', {})));
  useEffect(() => void load(), []);
  if (!sources) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем листы…</Working>;
  const again = (): void => {
    setTook(undefined);
    setRead(undefined);
    setText('');
    void load();
  };
  if (took) return <Took took={took} onMore={again} />;
  const source = { text: tab === '' ? text : '', tab };
  if (read) return <Columns read={read} source={source} onTook={setTook} onBack={() => setRead(undefined)} />;
  return (
    <div>
      <Heading>Ответы анкет</Heading>
      <p class="quiet">Сейчас на листе «Анкеты»: {sources.answers}. Отдельные ответы в отчёты не попадают.</p>
      {typed === '' ? null : <Message kind="done">Анкета записана: {typed}.</Message>}
      {sources.tabs.length === 0 ? null : (
        <SelectField
          id="answers-tab"
          label="Лист с ответами формы"
          value={tab}
          empty="вставлю таблицу ниже"
          options={sources.tabs.map((title) => ({ value: title, title }))}
          onChange={setTab}
        />
      )}
      {tab === '' ? (
        <div class="field">
          <label for="answers-text">Таблица с ответами</label>
          <textarea
            id="answers-text"
            aria-describedby="answers-help"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="help" id="answers-help">
            Скопируйте ячейки вместе со строкой заголовков и вставьте сюда. Названия столбцов могут быть любыми.
          </p>
        </div>
      ) : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button
          primary
          disabled={busy || (tab === '' && text.trim() === '')}
          onPress={() => void run(() => call('readAnswers', source)).then(setRead)}
        >
          Прочитать
        </Button>
      </div>
      <details>
        <summary>Вписать одну анкету</summary>
        <RecordEditor
          key={typed}
          sheet="questionnaires"
          code=""
          button="Записать анкету"
          onSaved={({ code }) => {
            setTyped(code);
            void load();
          }}
        />
      </details>
    </div>
  );
}
