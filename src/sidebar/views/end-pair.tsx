/** «Прекратить пару»: why and when, written into the pair's row, then the order D-07 with its reference to the first order. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Heading } from '../parts/basics.tsx';
import { PaperForm } from '../parts/paper-form.tsx';
import { RecordEditor } from '../parts/record-editor.tsx';
import type { ViewProps } from '../view.ts';

/** Art. 351.8 of the Labour Code: the written notice comes first, three working days before. */
const ASKED = ['endReason', 'noticeOn', 'terminatedOn'];

export function EndPair(props: ViewProps): JSX.Element {
  const code = props.record ?? '';
  const [written, setWritten] = useState(false);
  return (
    <div>
      <Heading>Прекратить пару {code}</Heading>
      {written ? (
        <div>
          <Button link onPress={() => setWritten(false)}>
            ← Изменить ответы
          </Button>
          <PaperForm
            kind="D-07"
            codes={[code]}
            onList={() => props.go({ view: 'documents' })}
            next={({ made }) => (
              <Button onPress={() => props.go({ view: 'documents', record: made[0]?.code ?? '' })}>
                Приказ подписан
              </Button>
            )}
          />
        </div>
      ) : (
        <div>
          <p class="quiet">
            Ответы встанут в строку пары, по ним составится приказ со ссылкой на приказ о закреплении.
          </p>
          <RecordEditor
            sheet="pairs"
            code={code}
            only={ASKED}
            button="Записать и подготовить приказ"
            onSaved={() => setWritten(true)}
          />
        </div>
      )}
    </div>
  );
}
