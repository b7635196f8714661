/** Alerts and prompts: those of the script, which waits for them, and the page's own. */
import { useState } from 'preact/hooks';
import type { Answer, Question } from '../host.ts';
import type { Asked } from './desk-state.ts';
import { Modal } from './modal.tsx';

const TITLES: Readonly<Record<Answer['button'], string>> = {
  OK: 'ОК',
  CANCEL: 'Отмена',
  YES: 'Да',
  NO: 'Нет',
  CLOSE: 'Закрыть',
};

const BUTTONS: Readonly<Record<Question['buttons'], readonly Answer['button'][]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

export function Questions({ questions }: { readonly questions: readonly Asked[] }) {
  const [first] = questions;
  return first === undefined ? null : <QuestionWindow key={first.key} asked={first} />;
}

function QuestionWindow({ asked }: { readonly asked: Asked }) {
  const [typed, setTyped] = useState('');
  const isPrompt = asked.kind === 'prompt';
  const answer = (button: Answer['button']): void => asked.answer(isPrompt ? { button, text: typed } : { button });
  const [main] = BUTTONS[asked.buttons];
  return (
    <Modal label={asked.title === '' ? asked.text : asked.title} onCancel={() => answer('CLOSE')}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          answer(main ?? 'OK');
        }}
      >
        {asked.title !== '' && <h2>{asked.title}</h2>}
        {isPrompt ? (
          <label>
            <span class="text">{asked.text}</span>
            <input value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        ) : (
          <p class="text">{asked.text}</p>
        )}
        <div class="buttons">
          {BUTTONS[asked.buttons].map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'main' : ''}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {TITLES[button]}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
