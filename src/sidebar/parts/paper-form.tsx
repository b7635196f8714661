/** One kind of paper: rows to tick, questions, the dry run, and the making of a paper for each row or of one for all. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentChoices } from '../../commands/documents.ts';
import type { PaperPlan } from '../../commands/papers/plan.ts';
import { call } from '../server.ts';
import { Button, Message, Working } from './basics.tsx';
import { useAnswers } from './form.tsx';
import { IssueList } from './issues.tsx';
import { planWithTemplates, type PaperRequest, type PaperRun } from './make-papers.ts';
import { answersOf, PaperQuestions, RowChoices, suggestedCodes, Together } from './paper-parts.tsx';
import { PlanShown } from './paper-plan.tsx';
import { PaperResults, usePapers } from './paper-run.tsx';
import { useCall } from './use-call.ts';

export interface PaperFormProps {
  readonly kind: string;
  /** By default the title of the kind. */
  readonly title?: string;
  /** Rows ticked at first; by default those in whose way nothing stands and that have no such paper. */
  readonly codes?: readonly string[];
  readonly onList: () => void;
  /** What stands with the papers made; by default a way to their list. */
  readonly next?: (made: PaperRun) => JSX.Element;
  readonly button?: string;
  readonly children?: ComponentChildren;
}

/** The request as the form stands. Papers of ticked rows that the list shows standing are wanted once more. */
function requestOf(
  form: DocumentChoices,
  kind: string,
  chosen: ReadonlySet<string>,
  answers: Readonly<Record<string, string>>,
  together: boolean,
): PaperRequest {
  const codes = form.choices.map(({ code }) => code).filter((code) => chosen.has(code));
  return {
    sets: form.many || form.rowsOf === '' ? [{ kind, codes }] : codes.map((code) => ({ kind, codes: [code] })),
    answers: { [kind]: { ...answers } },
    together,
    seen: form.choices
      .filter(({ code, standing }) => standing !== '' && chosen.has(code))
      .map(({ standing }) => standing),
  };
}

export function PaperForm(props: PaperFormProps): JSX.Element {
  const { kind } = props;
  const making = usePapers();
  const reading = useCall();
  const { answers, set } = useAnswers();
  const [form, setForm] = useState<DocumentChoices | undefined>(undefined);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [together, setTogether] = useState(false);
  const [plan, setPlan] = useState<PaperPlan | undefined>(undefined);
  const load = async (codes?: readonly string[]): Promise<void> => {
    const read = await reading.run(() => call('documentChoices', { kind }));
    if (!read) return;
    setForm(read);
    setChosen(codes ? new Set(codes) : suggestedCodes(read));
  };
  useEffect(() => void load(props.codes), []);
  if (!form)
    return reading.refusal ? (
      <Message kind="error">{reading.refusal.message}</Message>
    ) : (
      <Working>Читаем записи…</Working>
    );
  const inputs = answersOf(form, answers);
  const isEach = !form.many && form.rowsOf !== '';
  const request = requestOf(form, kind, chosen, inputs, together && isEach && chosen.size > 1);
  const make = async (): Promise<void> => {
    setPlan(undefined);
    const run = await making.start(request);
    // A second press makes only those that are still missing.
    if (run && isEach && run.made.length > 0) await load();
  };
  const { outcome, busy } = making;
  const isFinished =
    outcome !== undefined &&
    outcome.made.length > 0 &&
    outcome.left === '' &&
    !outcome.issues.some(({ severity }) => severity === 'error');
  const needsRows = form.rowsOf !== '' && chosen.size === 0;
  const label = props.button ?? (isEach && chosen.size > 1 ? `Создать проекты: ${chosen.size}` : 'Создать проект');
  return (
    <div>
      <h2>{props.title ?? form.title}</h2>
      {props.children}
      <PaperResults
        making={making}
        onList={props.onList}
        {...(props.next && outcome ? { next: props.next(outcome) } : {})}
      />
      {making.progress}
      {isFinished || busy || (outcome && outcome.left !== '') ? null : (
        <form onSubmit={(event) => event.preventDefault()}>
          {form.rowsOf === '' ? null : (
            <RowChoices
              title={form.many ? `Лист «${form.rowsOf}»: о ком документ` : `Лист «${form.rowsOf}»: кому по документу`}
              empty={`На листе «${form.rowsOf}» записей пока нет.`}
              choices={form.choices}
              chosen={chosen}
              onChange={(next) => {
                setChosen(next);
                setPlan(undefined);
              }}
            />
          )}
          {isEach && chosen.size > 1 ? <Together on={together} onChange={setTogether} /> : null}
          <PaperQuestions inputs={form.inputs} answers={inputs} onChange={set} />
          <p class="quiet">
            За последние сутки таблица создала документов: {form.day.made} из {form.day.limit}.
          </p>
          {plan ? <PlanShown plan={plan} /> : null}
          <div class="buttons">
            <Button primary disabled={busy || needsRows} onPress={() => void make()}>
              {label}
            </Button>
            <Button
              disabled={busy || reading.busy || needsRows}
              onPress={() => void reading.run(() => planWithTemplates(request)).then(setPlan)}
            >
              Проверить, что получится
            </Button>
          </div>
          {needsRows && form.choices.length > 0 ? <p class="quiet">Отметьте хотя бы одну строку.</p> : null}
          {reading.refusal ? (
            <div>
              <Message kind="error">{reading.refusal.message}</Message>
              <IssueList issues={reading.refusal.issues} />
            </div>
          ) : null}
        </form>
      )}
      {busy && making.progress === null ? <Working>Готовим…</Working> : null}
    </div>
  );
}
