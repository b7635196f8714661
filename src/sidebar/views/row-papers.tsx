/** «Документ для этой строки»: what can be made for the selected person or pair, a press each. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RowPaper, RowPapers as Row } from '../../commands/papers/row.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

/** What stands beside a kind: the paper that is there, or why it cannot be made. */
function Note(props: { readonly paper: RowPaper }): JSX.Element | null {
  const { standing, hindrance } = props.paper;
  if (standing !== '') return <p class="quiet">Уже есть {standing}.</p>;
  return hindrance === '' ? null : <p class="quiet">{hindrance}</p>;
}

/** What is done with a pair as a whole. */
function OfPair(props: ViewProps & { readonly row: Row }): JSX.Element {
  const { row, go } = props;
  const isFixed = row.endable;
  return (
    <div>
      <Button primary wide onPress={() => go({ view: 'pairPapers', record: row.code })}>
        Всё для этой пары
      </Button>
      {isFixed ? (
        <Button wide onPress={() => go({ view: 'endPair', record: row.code })}>
          Прекратить пару
        </Button>
      ) : (
        <Button wide onPress={() => go({ view: 'newDocument', record: 'D-07-add', rows: [row.code] })}>
          Добавить пару в приказ
        </Button>
      )}
    </div>
  );
}

export function RowPapers(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [row, setRow] = useState<Row | undefined>(undefined);
  const load = (code: string): void =>
    void run(() => call('rowPapers', { code })).then((read) => {
      if (read) setRow(read);
    });
  useEffect(() => load(props.record ?? ''), []);
  return (
    <div>
      <Heading>Документ для этой строки</Heading>
      {busy && !row ? <Working>Читаем строку…</Working> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {row ? (
        <div>
          <p>
            <b>{row.title}</b>
          </p>
          {row.pair ? <OfPair {...props} row={row} /> : null}
          {row.papers.length === 0 ? <p>Из строк этого листа документы не делаются.</p> : <h2>Документы</h2>}
          {row.papers.map((paper) => (
            <div key={paper.kind}>
              <Button wide onPress={() => props.go({ view: 'newDocument', record: paper.kind, rows: paper.codes })}>
                {paper.title}
              </Button>
              <Note paper={paper} />
            </div>
          ))}
          {row.pairs.length === 0 ? null : <h2>Документы пар</h2>}
          {row.pairs.map(({ code, text }) => (
            <Button key={code} wide onPress={() => load(code)}>
              {code}: {text}
            </Button>
          ))}
        </div>
      ) : null}
      <div class="buttons">
        <Button disabled={busy} onPress={() => load('')}>
          Показать выбранную строку
        </Button>
      </div>
    </div>
  );
}
