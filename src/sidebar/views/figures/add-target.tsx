/** Types in a target: for the years after 2024 no source names any. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedRecord } from '../../../commands/record.ts';
import { Button, Heading, Message } from '../../parts/basics.tsx';
import { RecordEditor } from '../../parts/record-editor.tsx';
import type { ViewProps } from '../../view.ts';

export function AddTarget(props: ViewProps): JSX.Element {
  const [saved, setSaved] = useState<SavedRecord | undefined>(undefined);
  return (
    <div>
      <Heading>Цель показателя</Heading>
      {saved ? (
        <div>
          <Message kind="done">Цель записана под кодом {saved.code}.</Message>
          <div class="buttons">
            <Button primary onPress={() => setSaved(undefined)}>
              Вписать ещё одну
            </Button>
            <Button onPress={() => props.go({ view: 'figures' })}>К показателям</Button>
          </div>
        </div>
      ) : (
        <div>
          <p>Возьмите цель из документа района или региона; его вид, дату и номер впишите в основание.</p>
          <RecordEditor sheet="targets" code="" button="Записать цель" onSaved={setSaved} />
        </div>
      )}
    </div>
  );
}
