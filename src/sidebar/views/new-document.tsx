/** «Создать документ»: the kind by groups, rows, answers, what is missing, and the paper itself. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListedIssue } from '../../commands/check-records.ts';
import type { DocumentChoices, DocumentKindLine } from '../../commands/documents.ts';
import { Button, Heading, Message, Progress, Working } from '../parts/basics.tsx';
import { useAnswers } from '../parts/form.tsx';
import { IssueList, jumpTo } from '../parts/issues.tsx';
import { eachOnce, makeDocument, type MadeDocument } from '../parts/make-document.ts';
import { answersOf, Doubts, PaperQuestions, RowChoices, suggestedCodes } from '../parts/paper-parts.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

const GROUPS: readonly (readonly [DocumentKindLine['group'], string])[] = [
  ['orders', 'Приказы'],
  ['consents', 'Согласия'],
  ['agreements', 'Соглашения'],
  ['local acts', 'Локальные акты'],
  ['rewards', 'Поощрения'],
  ['papers', 'Памятки'],
];

type Made = Extract<MadeDocument, { made: true }>;

/** What came of a press: papers made one by one, and the reasons of those that were not. */
interface Outcome {
  readonly made: readonly Made[];
  readonly issues: readonly ListedIssue[];
  readonly stopped: boolean;
}

/** The same remark about the organisation comes with every paper of a row; it is shown once. */
function eachIssueOnce(issues: readonly ListedIssue[]): ListedIssue[] {
  const keys = issues.map(({ code, sheet, row, column, message }) => [code, sheet, row, column, message].join('|'));
  return issues.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function Kinds(props: {
  /** Kind to begin with at once. */
  readonly wanted: string | undefined;
  readonly onChoose: (kind: DocumentKindLine) => void;
}): JSX.Element {
  const { refusal, run } = useCall();
  const [kinds, setKinds] = useState<readonly DocumentKindLine[] | undefined>(undefined);
  useEffect(() => {
    void run(() => call('documentKindList', {})).then((read) => {
      const wanted = read?.find(({ id }) => id === props.wanted);
      setKinds(read);
      if (wanted) props.onChoose(wanted);
    });
  }, []);
  if (!kinds) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем список…</Working>;
  return (
    <div>
      {GROUPS.map(([group, title]) => (
        <div key={group}>
          <h2>{title}</h2>
          {kinds
            .filter((kind) => kind.group === group)
            .map((kind) => (
              <Button key={kind.id} wide onPress={() => props.onChoose(kind)}>
                {kind.title}
              </Button>
            ))}
        </div>
      ))}
    </div>
  );
}

function Results(props: { readonly outcome: Outcome; readonly onList: () => void }): JSX.Element {
  const { made, issues, stopped } = props.outcome;
  const { refusal, run } = useCall();
  return (
    <div>
      {made.length === 0 ? null : (
        <Message kind="done">
          <p>{made.length === 1 ? 'Проект готов' : `Готово проектов: ${made.length}`}, он в списке документов.</p>
          {made.map(({ code, url }) => (
            <p key={code}>
              <a href={url}>Открыть {code}</a>
            </p>
          ))}
          <Button onPress={props.onList}>К списку документов</Button>
        </Message>
      )}
      <Doubts doubts={eachOnce(made.flatMap(({ doubts }) => doubts))} />
      {issues.some(({ severity }) => severity === 'error') ? (
        <Message kind="error">
          {made.length === 0 ? 'Документ не создан.' : 'Созданы не все документы.'} Исправьте то, что перечислено ниже.
        </Message>
      ) : null}
      {stopped ? <Message kind="plain">Остановлено: созданное осталось в списке.</Message> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <IssueList issues={issues} onJump={(issue) => void run(() => jumpTo(issue))} />
    </div>
  );
}

function Paper(props: ViewProps & { readonly kind: DocumentKindLine; readonly onBack: () => void }): JSX.Element {
  const { kind } = props;
  const { busy, refusal, run } = useCall();
  const { answers, set } = useAnswers();
  const [form, setForm] = useState<DocumentChoices | undefined>(undefined);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const [missing, setMissing] = useState<readonly ListedIssue[] | undefined>(undefined);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | undefined>(undefined);
  const [stop] = useState({ asked: false });
  useEffect(() => {
    void run(() => call('documentChoices', { kind: kind.id })).then((read) => {
      setForm(read);
      setChosen(suggestedCodes(read));
    });
  }, []);
  if (!form) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем записи…</Working>;
  const inputs = answersOf(form, answers);
  // One paper for all ticked rows, or a paper for each of them.
  const sets = (): string[][] => (kind.many ? [[...chosen]] : [...chosen].map((code) => [code]));
  const look = async (): Promise<void> => {
    const found: ListedIssue[] = [];
    setOutcome(undefined);
    const all = await run(async () => {
      for (const codes of sets())
        found.push(...(await call('prepareDocument', { kind: kind.id, codes, inputs })).issues);
      return eachIssueOnce(found);
    });
    setMissing(all);
  };
  const make = async (): Promise<void> => {
    const made: Made[] = [];
    const issues: ListedIssue[] = [];
    const all = sets();
    stop.asked = false;
    setMissing(undefined);
    setOutcome(undefined);
    await run(async () => {
      for (const [index, codes] of all.entries()) {
        if (stop.asked) break;
        if (all.length > 1) setProgress({ done: index, total: all.length });
        const one = await makeDocument({ kind: kind.id, codes, inputs });
        issues.push(...one.issues);
        if (one.made) {
          made.push(one);
          // A second press makes only those that are still missing.
          setChosen((before) => new Set([...before].filter((code) => kind.many || !codes.includes(code))));
        }
      }
    });
    setProgress(undefined);
    setOutcome({ made, issues: eachIssueOnce(issues), stopped: stop.asked });
  };
  const needsRows = kind.rowsOf !== '' && chosen.size === 0;
  const finished =
    outcome !== undefined &&
    outcome.made.length > 0 &&
    !outcome.stopped &&
    !outcome.issues.some(({ severity }) => severity === 'error');
  return (
    <div>
      <Button link onPress={props.onBack}>
        ← К видам документов
      </Button>
      <h2>{kind.title}</h2>
      {outcome ? <Results outcome={outcome} onList={() => props.go({ view: 'documents' })} /> : null}
      {refusal ? (
        <div>
          <Message kind="error">{refusal.message}</Message>
          <IssueList issues={refusal.issues} onJump={(issue) => void run(() => jumpTo(issue))} />
        </div>
      ) : null}
      {progress ? (
        <Progress
          {...progress}
          title={`Готовим: ${progress.done} из ${progress.total}`}
          onCancel={() => (stop.asked = true)}
        />
      ) : null}
      {finished ? null : (
        <form onSubmit={(event) => event.preventDefault()}>
          {kind.rowsOf === '' ? null : (
            <RowChoices
              title={kind.many ? `Лист «${kind.rowsOf}»: о ком документ` : `Лист «${kind.rowsOf}»: кому по документу`}
              empty={`На листе «${kind.rowsOf}» записей пока нет.`}
              choices={form.choices}
              chosen={chosen}
              onChange={setChosen}
            />
          )}
          <PaperQuestions inputs={form.inputs} answers={inputs} onChange={set} />
          {missing && missing.length === 0 ? (
            <Message kind="done">Всё на месте: документ можно создавать.</Message>
          ) : null}
          {missing ? <IssueList issues={missing} onJump={(issue) => void run(() => jumpTo(issue))} /> : null}
          <div class="buttons">
            <Button primary disabled={busy || needsRows} onPress={() => void make()}>
              {busy ? 'Готовим…' : kind.many || chosen.size < 2 ? 'Создать проект' : `Создать проекты: ${chosen.size}`}
            </Button>
            <Button disabled={busy || needsRows} onPress={() => void look()}>
              Чего не хватает?
            </Button>
          </div>
          {needsRows && form.choices.length > 0 ? <p class="quiet">Отметьте хотя бы одну строку.</p> : null}
        </form>
      )}
    </div>
  );
}

/** The view: first the kind, then its paper. */
export function NewDocument(props: ViewProps): JSX.Element {
  const [kind, setKind] = useState<DocumentKindLine | undefined>(undefined);
  const [wanted, setWanted] = useState(props.record);
  const choose = (chosen: DocumentKindLine): void => {
    // Going back from a paper that was asked for leads to the whole list.
    setWanted(undefined);
    setKind(chosen);
  };
  return (
    <div>
      <Heading>Создать документ</Heading>
      {kind ? (
        <Paper {...props} kind={kind} onBack={() => setKind(undefined)} />
      ) : (
        <Kinds wanted={wanted} onChoose={choose} />
      )}
    </div>
  );
}
