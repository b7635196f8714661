/** Matchings written before, and one of them opened as it was. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OpenedRun, RunLine } from '../../../commands/matching/runs.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { pointsText, ReasonList } from './reasons.tsx';

function Opened(props: { readonly run: OpenedRun; readonly onBack: () => void }): JSX.Element {
  const { run } = props;
  return (
    <div>
      <Heading>Подбор {run.code}</Heading>
      <p>
        {run.moment}. {run.form}; {run.policy}.
      </p>
      {run.changed ? (
        <Message kind="plain">С тех пор данные людей изменились: новый подбор может дать другие пары.</Message>
      ) : null}
      <p class="quiet">Веса: {run.weights.map(({ title, weight }) => `${title} ${weight}`).join('; ')}.</p>
      <Button onPress={props.onBack}>К списку подборов</Button>
      <h2>Пары: {run.list.length}</h2>
      <ul class="plain">
        {run.list.map((pair) => (
          <li class="card" key={`${pair.mentee} ${pair.mentor}`}>
            <p>
              <b>{pair.menteeShown}</b> – {pair.mentorShown}
            </p>
            <p>
              <b>{pointsText(pair.score)}</b>
              {pair.locked ? <span class="tag">закреплена</span> : null}
              {pair.group >= 0 ? <span class="tag">в группе</span> : null}
            </p>
            <ReasonList reasons={pair.reasons} />
          </li>
        ))}
      </ul>
      {run.unpaired.length > 0 ? (
        <div>
          <h2>Без пары: {run.unpaired.length}</h2>
          <ul class="plain">
            {run.unpaired.map(({ shown, why, help }) => (
              <li class="card" key={shown}>
                <p>
                  <b>{shown}</b>
                </p>
                <p>{why}</p>
                {help === '' ? null : <p>Поможет: {help}</p>}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {run.skipped.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function RunCard(props: { readonly line: RunLine; readonly onOpen: () => void }): JSX.Element {
  const { line } = props;
  return (
    <li class="card">
      <p>
        <b>{line.code}</b>, {line.moment}
      </p>
      <p>
        {line.form}; {line.policy}. Пар: {line.pairs}
        {line.present === line.pairs ? '' : `, сейчас в таблице ${line.present}`}; {pointsText(line.points)}.
      </p>
      <Button onPress={props.onOpen} label={`Открыть подбор ${line.code}`}>
        Открыть
      </Button>
    </li>
  );
}

export function MatchRuns(_props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [lines, setLines] = useState<readonly RunLine[] | undefined>(undefined);
  const [opened, setOpened] = useState<OpenedRun | undefined>(undefined);
  useEffect(() => void run(() => call('matchRuns', {})).then(setLines), []);
  if (opened) return <Opened run={opened} onBack={() => setOpened(undefined)} />;
  return (
    <div>
      <Heading>Прошлые подборы</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {!lines && !refusal ? <Working>Читаем подборы…</Working> : null}
      {lines?.length === 0 ? <p>Записанных подборов ещё нет.</p> : null}
      <ul class="plain">
        {(lines ?? []).map((line) => (
          <RunCard
            key={line.code}
            line={line}
            onOpen={() => void run(() => call('openMatchRun', { code: line.code })).then(setOpened)}
          />
        ))}
      </ul>
    </div>
  );
}
