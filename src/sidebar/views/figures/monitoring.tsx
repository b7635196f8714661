/** «Мониторинг»: figures frozen on a reporting date, and the difference of two snapshots person by person. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownDifference, SnapshotList } from '../../../commands/figures/snapshots.ts';
import type { Field } from '../../../workbook/record-form.ts';
import { jumpToRecord } from '../../parts/action-button.tsx';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { FormField } from '../../parts/form.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { Choices, type Asked } from './choices.tsx';

function Freeze(props: { readonly list: SnapshotList; readonly onDone: (text: string) => void }): JSX.Element {
  const { list, onDone } = props;
  const { busy, refusal, run } = useCall();
  const [asked, setAsked] = useState<Asked>({ date: list.suggested, organizationType: '' });
  const [curator, setCurator] = useState(list.curators.length === 1 ? (list.curators[0] ?? '') : '');
  const field: Field = {
    key: 'curator',
    title: 'Кто фиксирует',
    help: 'Запись с листа «Кураторы».',
    type: 'choice',
    required: true,
    group: '',
    options: list.curators,
    value: curator,
  };
  const freeze = async (): Promise<void> => {
    const done = await run(() => call('freezeFigures', { ...asked, curator }));
    if (done) onDone(`Показатели на ${done.dateShown} зафиксированы: снимок ${done.code}.`);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <h2>Зафиксировать показатели</h2>
      <Choices
        asked={asked}
        present={asked.date}
        dates={list.dates}
        types={list.types}
        disabled={busy}
        onChange={setAsked}
      />
      <FormField field={field} value={curator} onChange={setCurator} />
      {list.curators.length === 0 ? (
        <Button onPress={() => void run(() => call('showSheet', { sheet: 'curators', shown: true }))}>
          Открыть лист «Кураторы»
        </Button>
      ) : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void freeze()}>
          {busy ? 'Записываем…' : 'Зафиксировать'}
        </Button>
      </div>
    </form>
  );
}

function Difference(props: { readonly difference: ShownDifference }): JSX.Element {
  const { indicator, short, summary, causes, people, total } = props.difference;
  const { refusal, run } = useCall();
  return (
    <li class="card">
      <p>
        <b>
          {indicator}. {short}
        </b>
      </p>
      <p>{summary}</p>
      {causes.map((cause) => (
        <p key={cause}>Причина: {cause}.</p>
      ))}
      {total === 0 && causes.length === 0 ? <p class="quiet">Ничего не изменилось.</p> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <ul>
        {people.map(({ sheet, code, who, why }) => (
          <li key={code}>
            {sheet === '' ? (
              who
            ) : (
              <Button link label={`Показать строку: ${who}`} onPress={() => void run(() => jumpToRecord(sheet, code))}>
                {who}
              </Button>
            )}
            : {why}
          </li>
        ))}
      </ul>
      {total > people.length ? (
        <p class="quiet">
          Показаны первые {people.length} из {total}.
        </p>
      ) : null}
    </li>
  );
}

function Compare(props: { readonly list: SnapshotList }): JSX.Element | null {
  const rows = props.list.rows.filter(({ readable }) => readable);
  const { busy, refusal, run } = useCall();
  const [before, setBefore] = useState(rows[1]?.code ?? '');
  const [after, setAfter] = useState(rows[0]?.code ?? '');
  const [found, setFound] = useState<readonly ShownDifference[] | undefined>(undefined);
  if (rows.length < 2) return null;
  const choice = (id: string, title: string, value: string, onChange: (code: string) => void): JSX.Element => (
    <div class="field">
      <label for={id}>{title}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {rows.map(({ code, dateShown }) => (
          <option key={code} value={code}>
            {code}, на {dateShown}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div>
      <h2>Почему числа разные</h2>
      {choice('snapshot-before', 'Снимок', before, setBefore)}
      {choice('snapshot-after', 'С чем сравнить', after, setAfter)}
      <Button
        disabled={busy || before === after}
        onPress={() => void run(() => call('snapshotDifference', { before, after })).then(setFound)}
      >
        Сравнить
      </Button>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {found ? (
        <ul class="plain">
          {found.map((difference) => (
            <Difference key={difference.indicator} difference={difference} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

export function Monitoring(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [list, setList] = useState<SnapshotList | undefined>(undefined);
  const [done, setDone] = useState('');
  const load = async (): Promise<void> => setList(await run(() => call('snapshotList', {})));
  useEffect(() => void load(), []);
  const finish = (text: string): void => {
    setDone(text);
    void load();
  };
  return (
    <div>
      <Heading>Мониторинг</Heading>
      <Button link onPress={() => props.go({ view: 'figures' })}>
        ← К показателям
      </Button>
      {done === '' ? null : (
        <Message kind="done">
          <p>{done}</p>
          <Button onPress={() => props.go({ view: 'newDocument', record: 'D-35' })}>Подготовить отчёт куратора</Button>
        </Message>
      )}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {list || refusal ? null : <Working>Читаем снимки…</Working>}
      {list ? (
        <div>
          <Freeze key={`freeze-${list.rows.length}`} list={list} onDone={finish} />
          <h2>Снимки</h2>
          {list.rows.length === 0 ? <p>Пока ничего не зафиксировано.</p> : null}
          <ul class="plain">
            {list.rows.map((row) => (
              <li class="card" key={row.code}>
                <p>
                  <b>На {row.dateShown}</b>
                </p>
                <p>{row.readable ? row.figures || 'считать было не от чего' : 'данные снимка повреждены'}</p>
                <p class="where">
                  {row.code}, зафиксировано {row.takenShown}
                  {row.by === '' ? '' : `, ${row.by}`}
                </p>
                <Button
                  label={`Показать строку ${row.code}`}
                  onPress={() => void run(() => jumpToRecord('monitoring', row.code))}
                >
                  Показать строку
                </Button>
              </li>
            ))}
          </ul>
          <Compare key={`compare-${list.rows.length}`} list={list} />
        </div>
      ) : null}
    </div>
  );
}
