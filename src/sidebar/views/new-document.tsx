/** «Создать документ»: what was begun and not finished, then the kinds by groups, then one kind with its rows and answers. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentKindLine } from '../../commands/documents.ts';
import type { UnfinishedPapers } from '../../commands/papers/unfinished.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { PaperResults, Unfinished, usePapers } from '../parts/paper-run.tsx';
import { PaperForm } from '../parts/paper-form.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

/** Groups in which kinds are listed. */
export const GROUPS: readonly (readonly [DocumentKindLine['group'], string])[] = [
  ['orders', 'Приказы'],
  ['consents', 'Согласия'],
  ['agreements', 'Соглашения'],
  ['local acts', 'Локальные акты'],
  ['rewards', 'Поощрения'],
  ['reports', 'Отчёты и справки'],
  ['papers', 'Памятки и анкеты'],
];

function Kinds(props: ViewProps & { readonly onChoose: (kind: DocumentKindLine) => void }): JSX.Element {
  const { refusal, run } = useCall();
  const making = usePapers();
  const [kinds, setKinds] = useState<readonly DocumentKindLine[] | undefined>(undefined);
  const [jobs, setJobs] = useState<readonly UnfinishedPapers[]>([]);
  const loadJobs = (): Promise<void> => run(() => call('unfinishedPapers', {})).then((read) => setJobs(read ?? []));
  useEffect(() => {
    void run(() => call('documentKindList', {}))
      .then(setKinds)
      .then(loadJobs);
  }, []);
  if (!kinds) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем список…</Working>;
  const busy = making.progress !== null || making.busy;
  return (
    <div>
      {making.progress}
      <PaperResults making={making} onList={() => props.go({ view: 'documents' })} />
      {busy || making.outcome ? null : <Unfinished jobs={jobs} making={making} onChanged={() => void loadJobs()} />}
      {busy
        ? null
        : GROUPS.map(([group, title]) => (
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

/** The view: first the kind, then its paper. A route may name the kind, and the rows to tick, at once. */
export function NewDocument(props: ViewProps): JSX.Element {
  const [kind, setKind] = useState(props.record);
  return (
    <div>
      <Heading>Создать документ</Heading>
      {kind === undefined ? (
        <Kinds {...props} onChoose={({ id }) => setKind(id)} />
      ) : (
        <div>
          <Button link onPress={() => setKind(undefined)}>
            ← К видам документов
          </Button>
          <PaperForm
            kind={kind}
            {...(kind === props.record && props.rows ? { codes: props.rows } : {})}
            onList={() => props.go({ view: 'documents' })}
          />
          <Button link onPress={() => props.go({ view: 'templates', record: kind })}>
            Шаблон этого документа
          </Button>
        </div>
      )}
    </div>
  );
}
