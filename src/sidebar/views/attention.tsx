/** «Требует внимания»: whom to see to, what happened, how many days, and one button for each line. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AttentionList, ShownAttention } from '../../commands/attention.ts';
import { ActionButton, jumpToRecord } from '../parts/action-button.tsx';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

/** Lines drawn at once. */
const FIRST = 50;

function Terms(props: { readonly terms: AttentionList['terms'] }): JSX.Element {
  const { refusal, run } = useCall();
  return (
    <details>
      <summary>О чём и когда напоминать</summary>
      <p class="quiet">Сроки меняются на листе «Справочники», столбец «Дней»; лишнее можно выключить.</p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <ul class="plain">
        {props.terms.map(({ record, title, note }) => (
          <li key={record}>
            {title}, {note}{' '}
            <Button
              link
              label={`Изменить срок: ${title}`}
              onPress={() => void run(() => jumpToRecord('dictionaries', record, 'days'))}
            >
              изменить
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Line(
  props: ViewProps & { readonly line: ShownAttention; readonly run: ReturnType<typeof useCall>['run'] },
): JSX.Element {
  const { line } = props;
  return (
    <li class="card">
      <p>
        <b>{line.who}</b>
      </p>
      <p>
        {line.fact} <span class="quiet">({line.daysShown})</span>
      </p>
      <ActionButton action={line.action} about={line.who} go={props.go} run={props.run} />
    </li>
  );
}

export function Attention(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [list, setList] = useState<AttentionList | undefined>(undefined);
  const [shown, setShown] = useState(FIRST);
  const [rule, setRule] = useState('');
  useEffect(() => void run(() => call('attentionList', {})).then(setList), []);
  const rules = [...new Map((list?.lines ?? []).map((line) => [line.rule, line.title]))];
  const lines = (list?.lines ?? []).filter((line) => rule === '' || line.rule === rule);
  return (
    <div>
      <Heading>Требует внимания</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {list || refusal ? null : <Working>Смотрим записи…</Working>}
      {list && list.lines.length === 0 ? <Message kind="done">Сегодня ничего не требует внимания.</Message> : null}
      {rules.length > 1 ? (
        <div class="field">
          <label for="attention-rule">Что показать</label>
          <select id="attention-rule" value={rule} onChange={(event) => setRule(event.currentTarget.value)}>
            <option value="">всё: {list?.lines.length ?? 0}</option>
            {rules.map(([code, title]) => (
              <option key={code} value={code}>
                {title}: {(list?.lines ?? []).filter((line) => line.rule === code).length}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <ul class="plain">
        {lines.slice(0, shown).map((line) => (
          <Line key={`${line.rule}-${line.sheet}-${line.record}`} {...props} line={line} run={run} />
        ))}
      </ul>
      {lines.length > shown ? <Button onPress={() => setShown(shown + FIRST)}>Показать ещё</Button> : null}
      {list ? <Terms terms={list.terms} /> : null}
    </div>
  );
}
