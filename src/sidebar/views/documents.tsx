/** Documents made from this table; here a signed order gets its number and date. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentLine } from '../../commands/papers/register.ts';
import type { Field } from '../../workbook/record-form.ts';
import { Button, DocumentLink, Heading, Message, Working } from '../parts/basics.tsx';
import { FormField, useAnswers } from '../parts/form.tsx';
import { IssueList, jumpTo } from '../parts/issues.tsx';
import { NamedPapers } from '../parts/named-papers.tsx';
import { SignSeveral, signableTogether } from '../parts/sign-several.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

const SIGN_FIELDS: readonly Field[] = [
  {
    key: 'number',
    title: 'Номер приказа (документа)',
    help: 'Как на бумаге, без знака №: например, 147-П.',
    type: 'text',
    required: true,
    group: '',
    options: [],
    value: '',
  },
  {
    key: 'date',
    title: 'Дата приказа (документа)',
    help: 'День, когда документ подписан.',
    type: 'day',
    required: true,
    group: '',
    options: [],
    value: '',
  },
];

function Sign(props: {
  readonly line: DocumentLine;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { busy, refusal, run } = useCall();
  // The number the add-on kept for the paper stands on it already.
  const { answers, set } = useAnswers({ number: props.line.number });
  const sign = async (): Promise<void> => {
    const done = await run(() =>
      call('signDocument', { codes: [props.line.code], number: answers['number'] ?? '', date: answers['date'] ?? '' }),
    );
    if (done) props.onDone(done.pairs === 0 ? 'Записано.' : `Записано. Пар, получивших номер и дату: ${done.pairs}.`);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {SIGN_FIELDS.filter(({ key }) => props.line.numbered || key !== 'number').map((field) => (
        <FormField
          key={field.key}
          field={field}
          value={answers[field.key] ?? ''}
          onChange={(value) => set(field.key, value)}
        />
      ))}
      {refusal ? (
        <div>
          <Message kind="error">{refusal.message}</Message>
          <IssueList issues={refusal.issues} onJump={(issue) => void run(() => jumpTo(issue))} />
        </div>
      ) : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void sign()}>
          {props.line.numbered ? 'Записать номер и дату' : 'Записать дату'}
        </Button>
        <Button onPress={props.onCancel}>Не сейчас</Button>
      </div>
    </form>
  );
}

function Line(props: {
  readonly line: DocumentLine;
  readonly onSign: () => void;
  readonly onNames: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { line } = props;
  return (
    <div>
      <p>
        <b>{line.title}</b>
      </p>
      <p class="where">
        {line.code}, {line.state}
        {line.number === '' ? '' : `, № ${line.number}`}
        {line.date === '' ? '' : ` от ${line.date}`}
      </p>
      {line.forWhom === '' ? null : <p>{line.forWhom}</p>}
      <div class="buttons">
        {line.link === '' ? null : <DocumentLink to={line.link}>Открыть</DocumentLink>}
        {line.named ? <Button onPress={props.onNames}>С именами</Button> : null}
        {line.signable ? <Button onPress={props.onSign}>Подписан</Button> : null}
        {line.signable ? (
          <Button onPress={props.onCancel} label={`Отменить проект ${line.code}`}>
            Отменить проект
          </Button>
        ) : null}
      </div>
    </div>
  );
}

export function Documents(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [lines, setLines] = useState<readonly DocumentLine[] | undefined>(undefined);
  const [signing, setSigning] = useState(props.record ?? '');
  const [naming, setNaming] = useState('');
  const [several, setSeveral] = useState(false);
  const [done, setDone] = useState('');
  const load = async (): Promise<void> => setLines(await run(() => call('documentList', {})));
  useEffect(() => void load(), []);
  const finish = (text: string): void => {
    setDone(text);
    setSigning('');
    setSeveral(false);
    void load();
  };
  const cancel = async (code: string): Promise<void> => {
    if (await run(() => call('cancelDocument', { code })))
      finish(`${code} отмечен отменённым. Файл остался в папке: удалите его, если он не нужен.`);
  };
  const together = signableTogether(lines ?? []);
  return (
    <div>
      <Heading>Документы</Heading>
      {done === '' ? null : <Message kind="done">{done}</Message>}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {lines ? null : <Working>Читаем список…</Working>}
      {lines && lines.length === 0 ? <p>Документов пока нет.</p> : null}
      {several ? (
        <SignSeveral lines={together} onDone={finish} onCancel={() => setSeveral(false)} />
      ) : together.length > 1 ? (
        <div class="buttons">
          <Button onPress={() => setSeveral(true)}>Отметить несколько подписанными</Button>
        </div>
      ) : null}
      <ul class="plain">
        {(several ? [] : (lines ?? [])).map((line) => (
          <li class="card" key={line.code}>
            {signing === line.code ? (
              <div>
                <p>
                  <b>{line.title}</b>
                </p>
                <Sign line={line} onDone={finish} onCancel={() => setSigning('')} />
              </div>
            ) : (
              <div>
                <Line
                  line={line}
                  onSign={() => setSigning(line.code)}
                  onNames={() => setNaming(line.code)}
                  onCancel={() => void cancel(line.code)}
                />
                {naming === line.code ? <NamedPapers codes={[line.code]} /> : null}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
