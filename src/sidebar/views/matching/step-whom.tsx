/** Step 1: whom to pair, in which form and by what; a line says how many people and possible pairs that makes. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MatchingCount, MatchingStart } from '../../../commands/matching/start.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button, Heading, Message } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { CheckList, ChoiceGroup, SelectField } from './choice-group.tsx';
import { asInput } from './request.ts';
import { WeightsForm } from './weights.tsx';

const POLICIES = [
  { value: 'totalFirst', title: 'Лучшие пары', help: 'сумма баллов самая большая' },
  { value: 'coverageFirst', title: 'Никто не остался без пары', help: 'пар больше, баллы потом' },
];

type Whom = 'free' | 'selected' | 'list';

function WhomFields(props: {
  readonly start: MatchingStart;
  readonly whom: Whom;
  readonly chosen: readonly string[];
  readonly onChange: (whom: Whom, chosen: readonly string[]) => void;
}): JSX.Element {
  const { start, whom, chosen, onChange } = props;
  const selected = start.selected.length;
  const options = [
    { value: 'free', title: 'Всех, у кого ещё нет пары' },
    ...(selected > 0 ? [{ value: 'selected', title: `Выделенные строки листа «Наставляемые»: ${selected}` }] : []),
    { value: 'list', title: 'Выбрать из списка' },
  ];
  return (
    <div>
      <ChoiceGroup
        name="whom"
        legend="Кого подобрать"
        value={whom}
        options={options}
        onChange={(value) => onChange(value as Whom, value === 'selected' ? start.selected : [])}
      />
      {whom === 'list' ? (
        <CheckList
          name="mentee"
          legend="Наставляемые"
          options={start.mentees.map(({ code, shown, free }) => ({
            value: code,
            title: free ? shown : `${shown} (пара уже есть)`,
          }))}
          chosen={chosen}
          onChange={(codes) => onChange('list', codes)}
        />
      ) : null}
    </div>
  );
}

function Counted(props: { readonly count: MatchingCount | undefined; readonly busy: boolean }): JSX.Element {
  const { count, busy } = props;
  return (
    <p role="status">
      {busy || !count
        ? 'Считаем возможные пары…'
        : `Наставляемых: ${count.mentees}, наставников: ${count.mentors}, возможных пар: ${count.possible}.`}
    </p>
  );
}

export function StepWhom(
  props: Pick<ViewProps, 'go'> & {
    readonly start: MatchingStart;
    readonly request: MatchRequest;
    readonly working: boolean;
    readonly onChange: (request: MatchRequest) => void;
    readonly onNext: () => void;
  },
): JSX.Element {
  const { start, request, onChange } = props;
  const { busy, refusal, run } = useCall();
  const [whom, setWhom] = useState<Whom>(request.mentees.length > 0 ? 'list' : 'free');
  const [count, setCount] = useState<MatchingCount | undefined>(undefined);
  useEffect(() => {
    void run(() => call('matchingCount', asInput(request))).then(setCount);
  }, [request]);
  const nobodyChosen = whom !== 'free' && request.mentees.length === 0;
  const form = start.forms.find(({ code }) => code === request.form);
  const notes = [...new Set([...start.notes, ...(count?.notes ?? [])])];
  return (
    <div>
      <Heading>Подбор пар. Шаг 1: кого и как</Heading>
      <form onSubmit={(event) => event.preventDefault()}>
        <WhomFields
          start={start}
          whom={whom}
          chosen={request.mentees}
          onChange={(next, mentees) => {
            setWhom(next);
            onChange({ ...request, mentees });
          }}
        />
        <SelectField
          id="form"
          label="Форма наставничества"
          value={request.form}
          options={start.forms.map(({ code, title, mentees, mentors }) => ({
            value: code,
            title: `${title} (без пары ${mentees}, наставников ${mentors})`,
          }))}
          onChange={(code) => onChange({ ...request, form: code, roleModel: '' })}
        />
        <ChoiceGroup
          name="policy"
          legend="Что важнее"
          value={request.policy}
          options={POLICIES}
          onChange={(policy) =>
            onChange({ ...request, policy: policy === 'coverageFirst' ? 'coverageFirst' : 'totalFirst' })
          }
        />
        <details>
          <summary>Ролевая модель и вид</summary>
          <SelectField
            id="role-model"
            label="Ролевая модель"
            value={request.roleModel}
            empty="не требовать"
            options={(form?.roleModels ?? []).map(({ code, title }) => ({ value: code, title }))}
            onChange={(roleModel) => onChange({ ...request, roleModel })}
          />
          <SelectField
            id="kind"
            label="Вид наставничества"
            value={request.kind}
            empty="не требовать"
            options={start.kinds.map(({ code, title }) => ({ value: code, title }))}
            onChange={(kind) => onChange({ ...request, kind })}
          />
        </details>
        <WeightsForm
          criteria={start.criteria}
          weights={request.weights}
          onChange={(weights) => onChange({ ...request, weights })}
        />
        <Counted count={count} busy={busy} />
        {notes.map((note) => (
          <Message kind="warning" key={note}>
            {note}
          </Message>
        ))}
        {refusal ? <Message kind="error">{refusal.message}</Message> : null}
        {nobodyChosen ? <p class="quiet">Отметьте хотя бы одного наставляемого.</p> : null}
        <div class="buttons">
          <Button primary disabled={props.working || nobodyChosen} onPress={props.onNext}>
            {props.working ? 'Подбираем…' : 'Подобрать пары'}
          </Button>
        </div>
      </form>
      <h2>Ещё</h2>
      <p class="quiet">
        Ответов анкеты предпочтений: {start.answers}. Их может открыть каждый, кто вправе изменять таблицу.
      </p>
      <Button wide onPress={() => props.go({ view: 'matchOne' })}>
        Подобрать наставника одному
      </Button>
      <Button wide onPress={() => props.go({ view: 'preferences' })}>
        Анкеты предпочтений
      </Button>
      <Button wide onPress={() => props.go({ view: 'matchRuns' })}>
        Прошлые подборы
      </Button>
    </div>
  );
}
