/** «Показатели»: figures against targets on a day, each with a way to what it is made of. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FigureLine, FigureList } from '../../../commands/figures/list.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { ASKED_FIRST, Choices, type Asked } from './choices.tsx';
import { Details } from './details.tsx';

function Line(props: { readonly line: FigureLine; readonly onOpen: () => void }): JSX.Element {
  const { line, onOpen } = props;
  return (
    <li class="card">
      <p>
        {line.code}. {line.short}
      </p>
      <p>
        <b>{line.value}</b> {line.of === '' ? null : <span class="quiet">({line.of})</span>}
      </p>
      <p>
        <span class={`mark ${line.state === 'below' ? 'warning' : 'info'}`}>{line.against}</span>
      </p>
      {line.nearly > 0 ? <p>Почти вошли: {line.nearly}.</p> : null}
      {line.undecided > 0 ? <p>Не хватает данных: {line.undecided}.</p> : null}
      {line.trend === '' ? null : <p class="quiet">Было: {line.trend}</p>}
      <Button onPress={onOpen} label={`Из чего сложилось число: показатель ${line.code}`}>
        Из чего сложилось число
      </Button>
    </li>
  );
}

export function Figures(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [asked, setAsked] = useState<Asked>(ASKED_FIRST);
  const [list, setList] = useState<FigureList | undefined>(undefined);
  const [opened, setOpened] = useState(props.record ?? '');
  const load = async (wanted: Asked): Promise<void> => {
    setAsked(wanted);
    const read = await run(() => call('figureList', wanted));
    if (read) setList(read);
  };
  useEffect(() => void load(asked), []);
  if (opened !== '') return <Details {...props} asked={asked} indicator={opened} onBack={() => setOpened('')} />;
  return (
    <div>
      <Heading>Показатели</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {list || refusal ? null : <Working>Считаем…</Working>}
      {list ? (
        <div>
          <Choices
            asked={asked}
            present={list.date}
            dates={list.dates}
            types={list.types}
            disabled={busy}
            onChange={(wanted) => void load(wanted)}
          />
          {list.isForecast ? (
            <Message kind="plain">
              {list.dateShown} ещё не наступило: так будет, если больше ничего не изменится.
            </Message>
          ) : null}
          <ul class="plain">
            {list.lines.map((line) => (
              <Line key={line.code} line={line} onOpen={() => setOpened(line.code)} />
            ))}
          </ul>
          {list.lines.some(({ hasTarget }) => !hasTarget) ? (
            <p>
              Целей на этот год в источниках нет.{' '}
              <Button onPress={() => props.go({ view: 'addTarget' })}>Вписать цель</Button>
            </p>
          ) : null}
          <div class="buttons">
            <Button primary onPress={() => props.go({ view: 'monitoring' })}>
              Зафиксировать и сравнить
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
