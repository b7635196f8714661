/** Which criteria count and for how many points: edited here, remembered on «Настройки» when asked to. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MatchingStart } from '../../../commands/matching/start.ts';
import { Button, Message } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';

type Weights = Readonly<Record<string, number>>;

/** Greatest weight that the form takes. */
const GREATEST = 100;
/** What a criterion switched on without a weight of its own begins with. */
const FIRST_WEIGHT = 10;

const whole = (text: string): number => Math.min(Math.max(Math.trunc(Number(text)) || 0, 0), GREATEST);

export function WeightsForm(props: {
  readonly criteria: MatchingStart['criteria'];
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
}): JSX.Element {
  const { criteria, weights, onChange } = props;
  const { busy, refusal, run } = useCall();
  const [saved, setSaved] = useState(false);
  const set = (code: string, weight: number): void => {
    setSaved(false);
    onChange({ ...weights, [code]: weight });
  };
  const remember = async (): Promise<void> => {
    const done = await run(() => call('saveMatchWeights', { weights: { ...weights } }));
    setSaved(done?.saved === true);
  };
  return (
    <details>
      <summary>Что учитывать и с каким весом</summary>
      <p class="quiet">Баллы пары складываются; вес – сколько баллов критерий даёт самое большее.</p>
      {criteria.map(({ code, title, hint, usual }) => {
        const weight = weights[code] ?? 0;
        return (
          <div class="field weight" key={code}>
            <div class="choice">
              <input
                type="checkbox"
                id={`counts-${code}`}
                checked={weight > 0}
                aria-describedby={`hint-${code}`}
                onChange={(event) => set(code, event.currentTarget.checked ? usual || FIRST_WEIGHT : 0)}
              />
              <label for={`counts-${code}`}>{title}</label>
              <input
                type="number"
                min="0"
                max={GREATEST}
                aria-label={`Вес: ${title}`}
                value={weight}
                onChange={(event) => set(code, whole(event.currentTarget.value))}
              />
            </div>
            <p class="help" id={`hint-${code}`}>
              {hint}
            </p>
          </div>
        );
      })}
      {saved ? <Message kind="done">Веса записаны на лист «Настройки».</Message> : null}
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      <div class="buttons">
        <Button disabled={busy} onPress={() => void remember()}>
          Запомнить веса
        </Button>
        <Button onPress={() => onChange(Object.fromEntries(criteria.map(({ code, usual }) => [code, usual])))}>
          Вернуть обычные
        </Button>
      </div>
    </details>
  );
}
