/** Set-up wizard: makes the sheets, then asks only what nothing works without. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingsForm } from '../../commands/settings.ts';
import type { Stage } from '../../commands/panel-state.ts';
import { Button, Heading, Message, Progress, Working } from '../parts/basics.tsx';
import { FormField, useAnswers, useFirstWrong, Wrong } from '../parts/form.tsx';
import { useRepair } from '../parts/repair-run.ts';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';

const MODES = [
  {
    value: 'names',
    title: 'Имена',
    text: 'В таблице стоят фамилии, имена и отчества. Таблица Google хранится за границей, а закон запрещает собирать так персональные данные граждан России: решение принимает школа.',
  },
  {
    value: 'codes',
    title: 'Коды',
    text: 'В таблице стоят только коды вроде НК-001, а кто за ними, записано в файле-ключе на вашем компьютере. Документы с именами собирает из него эта панель и сохраняет на компьютер, никуда не отправляя.',
  },
] as const;

export const LAW_SENTENCE =
  'Я понимаю, что запись персональных данных граждан России в базы данных за границей при сборе запрещена (часть 5 статьи 18 Федерального закона № 152-ФЗ), и школа решила вести таблицу с именами.';

/** The choice between names and codes: explained, never preselected. */
export function ModeChoice(props: {
  readonly mode: string;
  readonly accepted: boolean;
  readonly wrong?: string | undefined;
  readonly onMode: (mode: string) => void;
  readonly onAccept: (accepted: boolean) => void;
}): JSX.Element {
  return (
    <fieldset class="field">
      <legend>Как обозначать людей *</legend>
      {MODES.map(({ value, title, text }) => (
        <div class="choice" key={value}>
          <input
            type="radio"
            name="peopleMode"
            id={`mode-${value}`}
            checked={props.mode === value}
            onChange={() => props.onMode(value)}
          />
          <label for={`mode-${value}`}>
            <b>{title}.</b> {text}
          </label>
        </div>
      ))}
      {props.mode === 'names' ? (
        <div class="choice">
          <input
            type="checkbox"
            id="mode-accepted"
            checked={props.accepted}
            onChange={(event) => props.onAccept(event.currentTarget.checked)}
          />
          <label for="mode-accepted">{LAW_SENTENCE}</label>
        </div>
      ) : null}
      <Wrong text={props.wrong} />
    </fieldset>
  );
}

function Questions(props: { readonly onReady: () => void }): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [form, setForm] = useState<SettingsForm | undefined>(undefined);
  const [accepted, setAccepted] = useState(false);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void run(() => call('settingsForm', {})).then(setForm), []);
  useFirstWrong(wrong);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Готовим вопросы…</Working>;
  const mode = answers['peopleMode'] ?? '';
  const fields = form.fields.filter(
    (field) => field.required && !(mode === 'codes' && form.namesOnly.includes(field.key)),
  );
  const save = async (): Promise<void> => {
    const values = Object.fromEntries(fields.map((field) => [field.key, answers[field.key] ?? field.value]));
    const saved = await run(() =>
      call('saveSettings', { values: { ...values, peopleMode: mode }, namesAccepted: accepted }),
    );
    if (!saved) return;
    setWrong(saved.wrong);
    if (Object.keys(saved.wrong).length > 0) return;
    // The choice of codes brings rejecting rules to the columns of names.
    if (mode === 'codes') await run(() => call('repair', {}));
    props.onReady();
  };
  return (
    <div>
      <Heading>Несколько ответов</Heading>
      <p>
        Остальное спросим, когда понадобится. Любой ответ потом можно изменить: «Изменить настройки»; имена на коды и
        обратно – «Выбрать имена или коды».
      </p>
      <ModeChoice
        mode={mode}
        accepted={accepted}
        wrong={wrong['peopleMode']}
        onMode={(value) => set('peopleMode', value)}
        onAccept={setAccepted}
      />
      {fields.map((field) => (
        <FormField
          key={field.key}
          field={field}
          value={answers[field.key] ?? field.value}
          wrong={wrong[field.key]}
          onChange={(value) => set(field.key, value)}
        />
      ))}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          Сохранить и начать
        </Button>
      </div>
    </div>
  );
}

/** Shown while the table has no sheets or no answers yet. */
export function SetUp(props: {
  readonly stage: Stage;
  /** The making of sheets was begun and broke off. */
  readonly broken: boolean;
  readonly onReady: () => void;
}): JSX.Element {
  const { busy, refusal, run } = useCall();
  const { progress, runAll } = useRepair();
  const [laidOut, setLaidOut] = useState(props.stage !== 'empty');
  if (laidOut) return <Questions onReady={props.onReady} />;
  return (
    <div>
      <Heading>Куратор наставничества</Heading>
      <p>
        {props.broken ? 'Подготовка прервалась; продолжим с того же места. ' : ''}
        Надстройка создаст листы для педагогов, наставников, наставляемых, пар и документов. Это займёт около минуты.
      </p>
      {busy && progress ? (
        <Progress
          done={progress.ready}
          total={progress.total}
          title={`Готово листов: ${progress.ready} из ${progress.total}`}
        />
      ) : (
        <div class="buttons">
          <Button
            primary
            disabled={busy}
            onPress={() => void run(runAll).then((lines) => setLaidOut(lines !== undefined))}
          >
            {progress || props.broken ? 'Продолжить подготовку' : 'Подготовить таблицу'}
          </Button>
        </div>
      )}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
    </div>
  );
}
