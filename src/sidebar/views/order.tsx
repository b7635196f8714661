/** The order D-06: pairs ticked beforehand, a few answers with defaults, one press. */
import type { JSX } from 'preact';
import { Button, Heading } from '../parts/basics.tsx';
import { PaperForm } from '../parts/paper-form.tsx';
import type { ViewProps } from '../view.ts';

export function Order(props: ViewProps): JSX.Element {
  return (
    <div>
      <Heading>Приказ о закреплении</Heading>
      <PaperForm
        kind="D-06"
        title="Пары и сроки"
        button="Создать проект приказа"
        onList={() => props.go({ view: 'documents' })}
        next={({ made }) => (
          <div>
            <p>Номер и дату впишите после подписи: они попадут и в пары.</p>
            <Button onPress={() => props.go({ view: 'documents', record: made[0]?.code ?? '' })}>
              Приказ подписан
            </Button>
          </div>
        )}
      />
    </div>
  );
}
