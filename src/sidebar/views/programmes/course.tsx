/** The course of a programme on its card: what can be done next, each step with its few questions, and former versions. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ProgrammeCourse } from '../../../commands/programmes/steps.ts';
import { Button, Message } from '../../parts/basics.tsx';
import { FormFields, useAnswers } from '../../parts/form.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import { Activities } from './activities.tsx';

type Step = ProgrammeCourse['steps'][number];

function StepForm(props: {
  readonly code: string;
  readonly step: Step;
  readonly onDone: () => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { code, step } = props;
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers(Object.fromEntries(step.fields.map(({ key, value }) => [key, value])));
  const save = async (): Promise<void> => {
    if (await run(() => call('moveProgramme', { code, step: step.code, answers: { ...answers } }))) props.onDone();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <h2>{step.title}</h2>
      <FormFields fields={step.fields} answers={answers} wrong={{}} onChange={set} />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button primary disabled={busy} onPress={() => void save()}>
          Записать
        </Button>
        <Button onPress={props.onBack}>Не сейчас</Button>
      </div>
    </form>
  );
}

export function Course(props: { readonly code: string; readonly onChanged: () => void }): JSX.Element | null {
  const { refusal, run } = useCall();
  const [course, setCourse] = useState<ProgrammeCourse | undefined>(undefined);
  const [chosen, setChosen] = useState<Step | undefined>(undefined);
  const load = async (): Promise<void> => setCourse(await run(() => call('programmeCourse', { code: props.code })));
  useEffect(() => void load(), []);
  const done = (): void => {
    setChosen(undefined);
    void load();
    props.onChanged();
  };
  if (refusal) return <Message kind="error">{refusal.message}</Message>;
  if (!course) return null;
  if (chosen) return <StepForm code={props.code} step={chosen} onDone={done} onBack={() => setChosen(undefined)} />;
  return (
    <div>
      <div class="buttons">
        {course.steps.map((step) => (
          <Button key={step.code} onPress={() => setChosen(step)}>
            {step.title}
          </Button>
        ))}
      </div>
      <Activities course={course} onDone={done} />
      {course.versions === '' ? null : (
        <details>
          <summary>Прежние версии</summary>
          {course.versions.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </div>
  );
}
