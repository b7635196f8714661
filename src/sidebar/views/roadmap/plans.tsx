/** Ready plans: which plan, for which year, every item with its changed deadline, and only then the writing. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanChoices, PlanPreview, PreviewedItem } from '../../../commands/roadmap/plans.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { ChoiceGroup } from '../matching/choice-group.tsx';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** School and calendar years around the current plan. */
function periodsOf({ from, to }: Period): { readonly value: string; readonly title: string }[] {
  const first = Number(from.slice(0, 4));
  const school = (year: number) => ({
    value: `${year}-09-01/${year + 1}-08-31`,
    title: `учебный год ${year}/${year + 1}`,
  });
  const calendar = (year: number) => ({ value: `${year}-01-01/${year}-12-31`, title: `календарный год ${year}` });
  const own = { value: `${from}/${to}`, title: 'как в настройках плана' };
  const all = [school(first), school(first + 1), calendar(first), calendar(first + 1)];
  return all.some(({ value }) => value === own.value) ? all : [own, ...all];
}

function ItemLine(props: {
  readonly item: PreviewedItem;
  readonly taken: boolean;
  readonly deadline: string | undefined;
  readonly onTake: (taken: boolean) => void;
  readonly onDeadline: (text: string) => void;
}): JSX.Element {
  const { item, taken, deadline } = props;
  const id = `plan-${item.num}`;
  return (
    <li class="card">
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          checked={taken}
          onChange={(event) => props.onTake(event.currentTarget.checked)}
        />
        <label for={id}>
          {item.num} {item.title}
        </label>
      </div>
      {item.isChanged ? (
        <p class="where">
          Было: {item.before}
          <br />
          <mark>Станет: {item.after}</mark>
        </p>
      ) : (
        <p class="where">Срок: {item.after}</p>
      )}
      <p class="where">{item.reading}</p>
      {item.note === '' ? null : <p class="mark warning">{item.note}</p>}
      {taken ? (
        <details>
          <summary>Изменить срок пункта {item.num}</summary>
          <div class="field">
            <label for={`${id}-deadline`}>Срок словами</label>
            <input
              id={`${id}-deadline`}
              type="text"
              value={deadline ?? item.after}
              onInput={(event) => props.onDeadline(event.currentTarget.value)}
            />
          </div>
        </details>
      ) : null}
    </li>
  );
}

function Preview(props: {
  readonly code: string;
  readonly period: Period;
  readonly preview: PlanPreview;
  readonly onTaken: (note: string) => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { preview, period, code } = props;
  const { busy, refusal, run } = useCall();
  const [without, setWithout] = useState<readonly string[]>([]);
  const [deadlines, setDeadlines] = useState<Readonly<Record<string, string>>>({});
  const [replace, setReplace] = useState('add');
  const changed = preview.items.filter(({ isChanged }) => isChanged).length;
  const take = async (): Promise<void> => {
    const done = await run(() =>
      call('takePlan', {
        code,
        ...period,
        without: [...without],
        deadlines: { ...deadlines },
        replace: replace === 'replace',
      }),
    );
    if (done) props.onTaken(done.conflicts[0] ?? `Записано пунктов: ${done.added}.`);
  };
  return (
    <div>
      <Button link onPress={props.onBack}>
        ← К выбору плана
      </Button>
      <Heading>{preview.title}</Heading>
      <p>
        Пунктов: {preview.items.length}, сроков изменится: {changed}. Пока ничего не записано.
      </p>
      {preview.standing === 0 ? null : (
        <ChoiceGroup
          name="plan-replace"
          legend={`В карте на этот год уже есть пункты: ${preview.standing}`}
          value={replace}
          options={[
            { value: 'add', title: 'Добавить к ним' },
            { value: 'replace', title: 'Заменить их', help: 'вместе с отметками; можно отменить' },
          ]}
          onChange={setReplace}
        />
      )}
      <ul class="plain">
        {preview.items.map((item) => (
          <ItemLine
            key={item.num}
            item={item}
            taken={!without.includes(item.num)}
            deadline={deadlines[item.num]}
            onTake={(taken) => setWithout(taken ? without.filter((num) => num !== item.num) : [...without, item.num])}
            onDeadline={(text) => setDeadlines({ ...deadlines, [item.num]: text })}
          />
        ))}
      </ul>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy || without.length === preview.items.length} onPress={() => void take()}>
          Записать
        </Button>
      </div>
    </div>
  );
}

/** The view. */
export function Plans(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [choices, setChoices] = useState<PlanChoices | undefined>(undefined);
  const [code, setCode] = useState('');
  const [period, setPeriod] = useState<Period | undefined>(undefined);
  const [preview, setPreview] = useState<PlanPreview | undefined>(undefined);
  const [taken, setTaken] = useState('');
  useEffect(() => {
    void run(() => call('planChoices', {})).then((read) => {
      setChoices(read);
      setCode(read?.plans[0]?.code ?? '');
      if (read) setPeriod({ from: read.from, to: read.to });
    });
  }, []);
  if (!choices || !period)
    return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Открываем планы…</Working>;
  if (taken !== '') {
    return (
      <div>
        <Heading>План записан</Heading>
        <Message kind="done">{taken}</Message>
        <p>Проверьте ответственных и сроки. Отменить можно в меню: «Отменить последнее действие».</p>
        <Button primary onPress={() => props.go({ view: 'roadmap' })}>
          Открыть дорожную карту
        </Button>
      </div>
    );
  }
  if (preview) {
    return (
      <Preview code={code} period={period} preview={preview} onTaken={setTaken} onBack={() => setPreview(undefined)} />
    );
  }
  const show = (): void => void run(() => call('planPreview', { code, ...period })).then(setPreview);
  return (
    <div>
      <Heading>Готовая дорожная карта</Heading>
      <ChoiceGroup
        name="plan-code"
        legend="Какой план взять"
        value={code}
        options={choices.plans.map((plan) => ({ value: plan.code, title: plan.title, help: plan.purpose }))}
        onChange={setCode}
      />
      <ChoiceGroup
        name="plan-period"
        legend="На какой год"
        value={`${period.from}/${period.to}`}
        options={periodsOf(choices)}
        onChange={(value) => {
          const [from = '', to = ''] = value.split('/');
          setPeriod({ from, to });
        }}
      />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy || code === ''} onPress={show}>
          Посмотреть сроки
        </Button>
      </div>
    </div>
  );
}
