/** «Шаблоны документов»: which kinds are made from the default template and which from the curator's own; then one of them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TemplateLine, TemplateState } from '../../commands/templates/list.ts';
import { Button, Heading, Message, Working } from '../parts/basics.tsx';
import { KindTemplate } from '../parts/kind-template.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';
import { GROUPS } from './new-document.tsx';

const WORDS: Readonly<Record<TemplateState, string>> = {
  default: '',
  own: 'свой вариант',
  gone: 'свой вариант не открывается',
  foreign: 'свой вариант у другого человека',
  copied: 'свой вариант в прошлой таблице',
};

function Lines(props: {
  readonly title: string;
  readonly lines: readonly TemplateLine[];
  readonly onChoose: (kind: string) => void;
}): JSX.Element | null {
  if (props.lines.length === 0) return null;
  return (
    <div>
      <h2>{props.title}</h2>
      {props.lines.map(({ kind, title, state }) => (
        <Button key={kind} wide onPress={() => props.onChoose(kind)}>
          {title}
          {WORDS[state] === '' ? null : <span class="tag">{WORDS[state]}</span>}
        </Button>
      ))}
    </div>
  );
}

function Kinds(props: { readonly onChoose: (kind: string) => void }): JSX.Element {
  const { refusal, run } = useCall();
  const [lines, setLines] = useState<readonly TemplateLine[] | undefined>(undefined);
  useEffect(() => void run(() => call('templateList', {})).then(setLines), []);
  if (!lines) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем список…</Working>;
  const own = lines.filter(({ state }) => state !== 'default');
  const rest = lines.filter(({ state }) => state === 'default');
  return (
    <div>
      <p>Выберите документ, чтобы изменить его текст или вид. Остальные делаются по исходным шаблонам.</p>
      <Lines title="Свои варианты" lines={own} onChoose={props.onChoose} />
      {GROUPS.map(([group, title]) => (
        <Lines
          key={group}
          title={title}
          lines={rest.filter((line) => line.group === group)}
          onChoose={props.onChoose}
        />
      ))}
    </div>
  );
}

/** The view; a route may name the kind at once. */
export function Templates(props: ViewProps): JSX.Element {
  const [kind, setKind] = useState(props.record);
  return (
    <div>
      <Heading>Шаблоны документов</Heading>
      {kind === undefined ? (
        <Kinds onChoose={setKind} />
      ) : (
        <div>
          <Button link onPress={() => setKind(undefined)}>
            ← К списку шаблонов
          </Button>
          <KindTemplate kind={kind} onMake={() => props.go({ view: 'newDocument', record: kind })} />
        </div>
      )}
    </div>
  );
}
