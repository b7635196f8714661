/** The preference questionnaire: who answers, three choices in order, with whom not; says who can read the answers. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PreferenceForm } from '../../../commands/matching/preferences.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { CheckList, SelectField } from './choice-group.tsx';

const PLACES = ['Первый выбор', 'Второй выбор', 'Третий выбор'] as const;
const NO_CHOICE: readonly string[] = PLACES.map(() => '');

const codeOf = (label: string): string => label.split(' ')[0] ?? '';
const asOptions = (labels: readonly string[]) => labels.map((label) => ({ value: label, title: label }));

function Answer(props: {
  readonly form: PreferenceForm;
  readonly person: string;
  readonly onSaved: (code: string) => void;
}): JSX.Element {
  const { form, person } = props;
  const { busy, refusal, run } = useCall();
  const others = form.mentees.indexOf(person) >= 0 ? form.mentors : form.mentees;
  const labelOf = (code: string): string => others.find((label) => codeOf(label) === code) ?? '';
  const given = form.answers.filter((answer) => answer.person === codeOf(person)).slice(-1)[0];
  const [choices, setChoices] = useState<readonly string[]>(given ? given.choices.map(labelOf) : NO_CHOICE);
  const [unwanted, setUnwanted] = useState<readonly string[]>((given?.unwanted ?? []).map(labelOf).filter(Boolean));
  const save = async (): Promise<void> => {
    const answer = { person, choices: [...choices], unwanted: form.asksUnwanted ? [...unwanted] : [] };
    const done = await run(() => call('savePreference', answer));
    if (done) props.onSaved(codeOf(person));
  };
  return (
    <div>
      {PLACES.map((title, index) => (
        <SelectField
          key={title}
          id={`choice-${index}`}
          label={title}
          value={choices[index] ?? ''}
          empty="никто"
          options={asOptions(others.filter((label) => unwanted.indexOf(label) < 0))}
          onChange={(value) => setChoices(choices.map((old, place) => (place === index ? value : old)))}
        />
      ))}
      {form.asksUnwanted ? (
        <details open={unwanted.length > 0}>
          <summary>С кем не хотел(а) бы (можно не отвечать)</summary>
          <p class="quiet">Такие пары не предлагаются. Этот вопрос можно убрать в настройках.</p>
          <CheckList
            name="unwanted"
            legend="Не хотел(а) бы с"
            options={asOptions(others.filter((label) => choices.indexOf(label) < 0))}
            chosen={unwanted}
            onChange={setUnwanted}
          />
        </details>
      ) : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          {busy ? 'Записываем…' : 'Записать ответ'}
        </Button>
      </div>
    </div>
  );
}

export function Preferences(props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [form, setForm] = useState<PreferenceForm | undefined>(undefined);
  const [person, setPerson] = useState('');
  const [saved, setSaved] = useState('');
  const load = async (): Promise<void> => setForm(await run(() => call('preferenceForm', {})));
  useEffect(() => void load(), []);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Готовим анкету…</Working>;
  const answered = new Set(form.answers.map((answer) => answer.person));
  const people = [...form.mentees, ...form.mentors];
  return (
    <div>
      <Heading>Анкета предпочтений</Heading>
      <Message kind="plain">
        Ответы хранятся на скрытом листе «Предпочтения». Его может открыть каждый, кто вправе изменять таблицу.
        Предупредите об этом тех, кто отвечает.
      </Message>
      {saved === '' ? null : <Message kind="done">Ответ записан: {saved}.</Message>}
      <SelectField
        id="person"
        label="Кто отвечает"
        value={person}
        empty={people.length === 0 ? 'пока некого выбрать' : 'выберите'}
        options={people.map((label) => ({
          value: label,
          title: answered.has(codeOf(label)) ? `${label} (ответ есть)` : label,
        }))}
        onChange={(label) => {
          setSaved('');
          setPerson(label);
        }}
      />
      {person === '' ? null : (
        <Answer
          key={`${person} ${form.answers.length}`}
          form={form}
          person={person}
          onSaved={(code) => {
            setSaved(code);
            setPerson('');
            void load();
          }}
        />
      )}
      <p class="quiet">Ответов: {answered.size}.</p>
      <div class="buttons">
        <Button onPress={() => props.go({ view: 'newDocument', record: 'D-51-mentee-choice' })}>
          Бланки для наставляемых
        </Button>
        <Button onPress={() => props.go({ view: 'newDocument', record: 'D-51-mentor-choice' })}>
          Бланки для наставников
        </Button>
      </div>
      <Button onPress={() => props.go({ view: 'matching' })}>К подбору пар</Button>
    </div>
  );
}
