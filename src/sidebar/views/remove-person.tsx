/** «Убрать человека»: those whose term of keeping has passed, and the removal of one person after a warning. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OutputOf } from '../../commands/rpc.ts';
import { Button, DocumentLink, Heading, Message, Working } from '../parts/basics.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

type About = OutputOf<'personToRemove'>;
type Kept = OutputOf<'keptTooLong'>;

function Papers(props: { readonly papers: About['papers'] }): JSX.Element | null {
  if (props.papers.length === 0) return null;
  return (
    <Message kind="warning">
      <p>Эти документы уже сделаны, надстройка их не меняет. Решите, хранить их или уничтожить:</p>
      <ul>
        {props.papers.map(({ code, title, link }) => (
          <li key={code}>
            {link === '' ? `${code}: ${title}` : <DocumentLink to={link}>{`${code}: ${title}`}</DocumentLink>}
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** What will happen, the warning, and the press without a way back. */
function Person(props: ViewProps & { readonly about: About; readonly onBack: () => void }): JSX.Element {
  const { about } = props;
  const { busy, refusal, run } = useCall();
  const [accepted, setAccepted] = useState(false);
  const [done, setDone] = useState<OutputOf<'removePerson'> | undefined>(undefined);
  const remove = (): void => void run(() => call('removePerson', { code: about.code, accepted: true })).then(setDone);
  if (done) {
    const ordered = done.pairs.filter((pair) => pair.ordered).map(({ code }) => code);
    return (
      <div>
        <Message kind="done">
          Сведения о человеке заменены кодом {about.code}. Изменено ячеек: {done.cells}.
        </Message>
        {ordered.length === 0 ? null : (
          <Button primary wide onPress={() => props.go({ view: 'newDocument', record: 'D-07', rows: ordered })}>
            Подготовить приказ о прекращении
          </Button>
        )}
        <Papers papers={done.papers} />
        <p>Уберите строку этого человека и из файла-ключа. История версий таблицы прежние записи ещё хранит.</p>
        <Button onPress={props.onBack}>К списку</Button>
      </div>
    );
  }
  return (
    <div>
      <h2>{about.label}</h2>
      <p>
        Имя, контакты и формы имени заменит код на всех листах, в журнале и в данных для отмены. Согласия будут отмечены
        отозванными.
      </p>
      {about.pairs.length === 0 ? null : (
        <div>
          <p>Закончатся пары:</p>
          <ul>
            {about.pairs.map(({ code, label }) => (
              <li key={code}>
                {code}: {label}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Papers papers={about.papers} />
      <div class="choice">
        <input
          type="checkbox"
          id="remove-accepted"
          checked={accepted}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
        <label for="remove-accepted">Я понимаю, что имя вернуть из таблицы будет нельзя</label>
      </div>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy || !accepted} onPress={remove}>
          {busy ? 'Убираем…' : 'Убрать сведения'}
        </Button>
        <Button disabled={busy} onPress={props.onBack}>
          Не убирать
        </Button>
      </div>
    </div>
  );
}

export function RemovePerson(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  const [about, setAbout] = useState<About | undefined>(undefined);
  const load = async (): Promise<void> => setKept(await run(() => call('keptTooLong', {})));
  const look = (code: string): void => void run(() => call('personToRemove', { code })).then(setAbout);
  const lookSelected = (): void =>
    void run(() => call('card', { code: '' }).then(({ code }) => call('personToRemove', { code }))).then(setAbout);
  useEffect(() => void load(), []);
  const back = (): void => {
    setAbout(undefined);
    void load();
  };
  return (
    <div>
      <Heading>Убрать человека</Heading>
      {about ? (
        <Person {...props} about={about} onBack={back} />
      ) : (
        <div>
          <p>Если человек отозвал согласие, выделите его строку на листе и нажмите кнопку.</p>
          <Button primary disabled={busy} onPress={lookSelected}>
            Убрать человека из выбранной строки
          </Button>
          {refusal ? <Message kind="error">{refusal.message}</Message> : null}
          <h2>Кому пора</h2>
          {kept ? (
            <p>Срок хранения после завершения, месяцев: {kept.months} (меняется в настройках).</p>
          ) : (
            <Working>Читаем записи…</Working>
          )}
          {kept && kept.people.length === 0 ? <p>Таких людей нет.</p> : null}
          {(kept?.people ?? []).map(({ code, label, since }) => (
            <Button key={code} wide disabled={busy} onPress={() => look(code)}>
              {label} – завершено {since.split('-').reverse().join('.')}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
