/** Help: every command in one sentence, from the commands' own definitions. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HelpLine } from '../../commands/help.ts';
import { Heading, Message, Working } from '../parts/basics.tsx';
import { useCall } from '../parts/use-call.ts';
import { call } from '../server.ts';
import type { ViewProps } from '../view.ts';

export function Help(_props: ViewProps): JSX.Element {
  const { refusal, run } = useCall();
  const [lines, setLines] = useState<readonly HelpLine[] | undefined>(undefined);
  useEffect(() => void run(() => call('help', {})).then(setLines), []);
  return (
    <div>
      <Heading>Справка</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {lines ? null : <Working>Открываем справку…</Working>}
      <dl>
        {(lines ?? []).map(({ title, hint }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
