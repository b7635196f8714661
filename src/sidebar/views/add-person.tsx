/** Adds a mentee or a mentor: a teacher from the list, or somebody who is not on it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedRecord } from '../../commands/record.ts';
import { Button, Heading, Message } from '../parts/basics.tsx';
import { RecordEditor } from '../parts/record-editor.tsx';
import type { ViewProps } from '../view.ts';

function AddPerson(
  props: ViewProps & { readonly sheet: 'mentees' | 'mentors'; readonly title: string; readonly hint: string },
): JSX.Element {
  const [saved, setSaved] = useState<SavedRecord | undefined>(undefined);
  if (saved) {
    return (
      <div>
        <Heading>{props.title}</Heading>
        <Message kind="done">Записано под кодом {saved.code}.</Message>
        <div class="buttons">
          <Button primary onPress={() => setSaved(undefined)}>
            Добавить ещё
          </Button>
          <Button onPress={() => props.go({ view: 'card', record: saved.code })}>Открыть карточку</Button>
        </div>
      </div>
    );
  }
  return (
    <div>
      <Heading>{props.title}</Heading>
      <p>{props.hint}</p>
      <RecordEditor sheet={props.sheet} code="" button="Добавить" onSaved={setSaved} />
    </div>
  );
}

export function AddMentee(props: ViewProps): JSX.Element {
  return (
    <AddPerson
      {...props}
      sheet="mentees"
      title="Новый наставляемый"
      hint="Педагога выберите из списка: его данные подставятся сами. Обучающегося впишите ниже."
    />
  );
}

export function AddMentor(props: ViewProps): JSX.Element {
  return (
    <AddPerson
      {...props}
      sheet="mentors"
      title="Новый наставник"
      hint="Педагога выберите из списка: его данные подставятся сами. Представителя партнёра или обучающегося впишите ниже."
    />
  );
}
