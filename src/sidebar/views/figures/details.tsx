/** «Из чего сложилось число»: people counted with their papers, people who are not, and buttons for the one missing paper. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FigureDetails, NotCountedLine, RecordLink } from '../../../commands/figures/details.ts';
import { ActionButton, jumpToRecord } from '../../parts/action-button.tsx';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall, type Calling } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import type { Asked } from './choices.tsx';

type Run = Calling['run'];

function Jump(props: { readonly link: RecordLink; readonly about: string; readonly run: Run }): JSX.Element {
  const { link, about, run } = props;
  return (
    <Button
      link
      label={`Показать: ${link.title}, ${about}`}
      onPress={() => void run(() => jumpToRecord(link.sheet, link.record, link.column))}
    >
      {link.title}
    </Button>
  );
}

/** A person whose row one can go to. */
function Who(props: {
  readonly line: { readonly code: string; readonly sheet: string; readonly who: string };
  readonly run: Run;
}): JSX.Element {
  const { code, sheet, who } = props.line;
  if (sheet === '') return <b>{who}</b>;
  return <Jump link={{ title: who, sheet, record: code }} about="строка таблицы" run={props.run} />;
}

function People<T extends { readonly code: string; readonly sheet: string; readonly who: string }>(props: {
  readonly title: string;
  readonly lines: readonly T[];
  readonly total: number;
  readonly open: boolean;
  readonly run: Run;
  readonly about: (line: T) => ComponentChildren;
}): JSX.Element | null {
  const { title, lines, total, open, run, about } = props;
  if (total === 0) return null;
  return (
    <details open={open}>
      <summary>
        {title}: {total}
      </summary>
      <ul class="plain">
        {lines.map((line) => (
          <li class="card" key={line.code}>
            <div>
              <Who line={line} run={run} />
            </div>
            {about(line)}
          </li>
        ))}
      </ul>
      {total > lines.length ? <p class="quiet">Показаны первые {lines.length}.</p> : null}
    </details>
  );
}

function Missing(props: ViewProps & { readonly line: NotCountedLine; readonly run: Run }): JSX.Element {
  const { line, go, run } = props;
  return (
    <div>
      <p>{line.reason}</p>
      {line.action ? <ActionButton action={line.action} about={line.who} go={go} run={run} /> : null}
    </div>
  );
}

function Method(props: { readonly details: FigureDetails }): JSX.Element {
  const { details } = props;
  return (
    <details>
      <summary>Как посчитано</summary>
      <p>{details.title}.</p>
      <p>{details.rule}</p>
      {details.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <p class="quiet">Источник: {details.source}.</p>
      {details.targets.length === 0 ? null : <p>Цели этого года:</p>}
      <ul>
        {details.targets.map((target) => (
          <li key={target}>{target}</li>
        ))}
      </ul>
      {details.boundary.length === 0 ? null : <p>Стоят ровно на границе, о них решают настройки:</p>}
      <ul>
        {details.boundary.map(({ who, fact }) => (
          <li key={`${who} ${fact}`}>
            {who}: {fact}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One figure taken apart. */
export function Details(
  props: ViewProps & { readonly asked: Asked; readonly indicator: string; readonly onBack: () => void },
): JSX.Element {
  const { refusal, run } = useCall();
  const [details, setDetails] = useState<FigureDetails | undefined>(undefined);
  useEffect(
    () => void run(() => call('figureDetails', { ...props.asked, indicator: props.indicator })).then(setDetails),
    [],
  );
  const missing = (line: NotCountedLine): JSX.Element => <Missing {...props} line={line} run={run} />;
  return (
    <div>
      <Heading>Из чего сложилось число</Heading>
      <Button link onPress={props.onBack}>
        ← Ко всем показателям
      </Button>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {details || refusal ? null : <Working>Считаем…</Working>}
      {details ? (
        <div>
          <h2>
            {details.code}. {details.short}
          </h2>
          <p>
            <b>{details.value}</b> на {details.dateShown}
            {details.of === '' ? '' : `: ${details.of}`}
          </p>
          <p>{details.against}</p>
          <People
            title="Почти вошли, не хватает одного документа"
            lines={details.nearlyIn}
            total={details.nearly}
            open
            run={run}
            about={missing}
          />
          <People
            title="Учтены"
            lines={details.counted}
            total={details.totals.counted}
            open={details.totals.counted <= 20}
            run={run}
            about={(line) => (
              <div>
                <p>
                  {line.papers.length === 0 ? line.why : null}
                  {line.papers.map((paper, index) => (
                    <span key={`${paper.record} ${index}`}>
                      {index === 0 ? '' : ', '}
                      <Jump link={paper} about={line.who} run={run} />
                    </span>
                  ))}
                </p>
                {line.marks.length === 0 ? null : <p class="quiet">{line.marks.join(', ')}</p>}
              </div>
            )}
          />
          <People
            title="Не учтены"
            lines={details.notCounted}
            total={details.totals.notCounted}
            open={details.totals.notCounted <= 20}
            run={run}
            about={missing}
          />
          <People
            title="Не хватает данных, чтобы решить"
            lines={details.unclear}
            total={details.totals.unclear}
            open
            run={run}
            about={({ reason }) => <p>{reason}</p>}
          />
          <Method details={details} />
        </div>
      ) : null}
    </div>
  );
}
