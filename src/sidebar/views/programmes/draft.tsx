/** «Составить программу»: the pair, its term and goal, activities ticked by its request, and only then the writing. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftPair, ProgrammeDraft, SavedProgramme } from '../../../commands/programmes/draft.ts';
import { formatDay } from '../../../domain/day.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { CheckList, SelectField } from '../matching/choice-group.tsx';

function DayField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <input
        id={props.id}
        type="date"
        min="1930-01-01"
        max="2100-12-31"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function Draft(props: {
  readonly pair: string;
  readonly first: ProgrammeDraft;
  readonly onSaved: (saved: SavedProgramme) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { pair } = props;
  const { busy, refusal, run } = useCall();
  const [draft, setDraft] = useState(props.first);
  const [goal, setGoal] = useState(props.first.goal);
  const [term, setTerm] = useState({ from: props.first.from, to: props.first.to });
  const [take, setTake] = useState<readonly string[]>(
    props.first.activities.filter(({ suits }) => suits).map(({ code }) => code),
  );
  const move = async (next: { from: string; to: string }): Promise<void> => {
    setTerm(next);
    const moved = await run(() => call('draftProgramme', { pair, ...next }));
    if (moved) setDraft(moved);
  };
  const save = async (): Promise<void> => {
    const saved = await run(() => call('saveProgramme', { pair, ...term, goal, take: [...take] }));
    if (saved) props.onSaved(saved);
  };
  const stages = draft.activities
    .map(({ stageTitle }) => stageTitle)
    .filter((title, index, all) => all.indexOf(title) === index);
  return (
    <div>
      <Button link onPress={props.onBack}>
        ← К выбору пары
      </Button>
      <Heading>Черновик программы {pair}</Heading>
      <p class="quiet">
        Запрос: {draft.request || 'не записан'}. Дефициты: {draft.deficits || 'не записаны'}. Пока ничего не записано.
      </p>
      <DayField
        id="programme-from"
        label="Начало"
        value={term.from}
        onChange={(from) => void move({ ...term, from })}
      />
      <DayField id="programme-to" label="Окончание" value={term.to} onChange={(to) => void move({ ...term, to })} />
      <div class="field">
        <label for="programme-goal">Цель *</label>
        <textarea id="programme-goal" value={goal} onInput={(event) => setGoal(event.currentTarget.value)} />
      </div>
      {stages.map((stage) => (
        <CheckList
          key={stage}
          name={`stage-${stage}`}
          legend={`Этап: ${stage}`}
          options={draft.activities
            .filter(({ stageTitle }) => stageTitle === stage)
            .map(({ code, title, dueOn }) => ({ value: code, title: `${title} – до ${formatDay(dueOn)}` }))}
          chosen={take}
          onChange={setTake}
        />
      ))}
      <p class="quiet">Список мероприятий меняют на листе «Справочники»: «Мероприятия для программ».</p>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          {busy ? 'Подождите…' : 'Записать программу'}
        </Button>
      </div>
    </div>
  );
}

export function Programme(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [pairs, setPairs] = useState<readonly DraftPair[] | undefined>(undefined);
  const [pair, setPair] = useState(props.record ?? '');
  const [draft, setDraft] = useState<ProgrammeDraft | undefined>(undefined);
  const [saved, setSaved] = useState<SavedProgramme | undefined>(undefined);
  const suggest = (): Promise<void> => run(() => call('draftProgramme', { pair, from: '', to: '' })).then(setDraft);
  const load = async (): Promise<void> => {
    setPairs((await run(() => call('programmePairs', {})))?.pairs);
    // Opened for a pair: its draft is what the person came for.
    if (pair !== '') await suggest();
  };
  useEffect(() => void load(), []);
  if (!pairs) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем пары…</Working>;
  if (saved) {
    return (
      <div>
        <Heading>Программа записана</Heading>
        <Message kind="done">
          {saved.code}: мероприятий {saved.activities}. Это черновик: откройте программу и, когда её утвердят, нажмите
          «Утвердить».
        </Message>
        {saved.conflicts.map((message) => (
          <Message key={message} kind="warning">
            {message}
          </Message>
        ))}
        <Button primary onPress={() => props.go({ view: 'card', record: saved.code })}>
          Открыть программу
        </Button>
      </div>
    );
  }
  if (draft) return <Draft pair={pair} first={draft} onSaved={setSaved} onBack={() => setDraft(undefined)} />;
  return (
    <div>
      <Heading>Программа пары</Heading>
      <p>Предложим цель и мероприятия по запросу и дефицитам; вы оставите нужные.</p>
      <SelectField
        id="programme-pair"
        label="Для какой пары (группы)"
        value={pair}
        empty={pairs.length === 0 ? 'пока нет пар' : 'выберите'}
        options={pairs.map(({ code, title, has }) => ({
          value: code,
          title: has ? `${title} (программа есть)` : title,
        }))}
        onChange={setPair}
      />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <Button primary disabled={busy || pair === ''} onPress={() => void suggest()}>
        Предложить программу
      </Button>
    </div>
  );
}
