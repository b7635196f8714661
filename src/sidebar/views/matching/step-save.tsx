/** Step 3: the pairs are written, once; what could not be written is named. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PairAnswer } from '../../../commands/matching/answer-shapes.ts';
import type { SavedMatching } from '../../../commands/matching/save.ts';
import { plural } from '../../../domain/russian/plural.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { asInput } from './request.ts';

/** What a pair needs to be written. */
export type PairToWrite = Pick<
  PairAnswer,
  'mentee' | 'mentor' | 'menteeShown' | 'mentorShown' | 'score' | 'group' | 'locked' | 'mark'
>;

const pairsText = (count: number): string => `${count} ${plural(count, 'пара', 'пары', 'пар')}`;

export function SavedMessage(props: { readonly saved: SavedMatching } & Pick<ViewProps, 'go'>): JSX.Element {
  const { saved, go } = props;
  return (
    <div>
      {saved.codes.length > 0 ? (
        <Message kind="done">
          <p>
            {plural(saved.codes.length, 'Записана', 'Записаны', 'Записано')} {pairsText(saved.codes.length)}, подбор{' '}
            {saved.run}.
          </p>
          <p>Теперь соберите согласия участников и впишите их даты на лист «Пары».</p>
        </Message>
      ) : (
        <Message kind="error">Не записано ни одной пары.</Message>
      )}
      {saved.skipped.length > 0 ? (
        <Message kind="warning">
          <ul>
            {[...saved.skipped, ...saved.conflicts].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Message>
      ) : null}
      <div class="buttons">
        <Button onPress={() => go({ view: 'matchRuns' })}>Прошлые подборы</Button>
        <Button onPress={() => go({ view: 'journal' })}>Отменить запись</Button>
      </div>
    </div>
  );
}

/** Saving with its two questions: whether, and what when the data changed meanwhile. */
export function useSaving(request: MatchRequest, digest: string) {
  const { busy, refusal, run } = useCall();
  const [saved, setSaved] = useState<SavedMatching | undefined>(undefined);
  const save = async (pairs: readonly PairToWrite[], anyway: boolean): Promise<void> => {
    const shown = pairs.map(({ mentee, mentor, group, locked, mark }) => ({ mentee, mentor, group, locked, mark }));
    const done = await run(() => call('saveMatching', { request: asInput(request), pairs: shown, digest, anyway }));
    if (!done) return;
    setSaved(done);
    // Columns that follow from the pairs are on other sheets: they are brought up to date by the usual check.
    if (done.codes.length > 0) await run(() => call('checkRecords', {}));
  };
  return { busy, refusal, saved, save };
}

export function StaleMessage(props: {
  readonly busy: boolean;
  readonly recompute: () => void;
  readonly anyway: () => void;
}): JSX.Element {
  return (
    <Message kind="warning">
      <p>За это время данные в таблице изменились, поэтому пока ничего не записано.</p>
      <div class="buttons">
        <Button primary disabled={props.busy} onPress={props.recompute}>
          Пересчитать
        </Button>
        <Button disabled={props.busy} onPress={props.anyway}>
          Записать как есть
        </Button>
      </div>
    </Message>
  );
}

export function StepSave(
  props: Pick<ViewProps, 'go'> & {
    readonly request: MatchRequest;
    readonly digest: string;
    readonly pairs: readonly PairToWrite[];
    readonly onBack: () => void;
    readonly recompute: () => void;
  },
): JSX.Element {
  const { request, digest, pairs } = props;
  const { busy, refusal, saved, save } = useSaving(request, digest);
  const written = saved !== undefined && !saved.stale;
  return (
    <div>
      <Heading>Подбор пар. Шаг 3: запись</Heading>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {busy ? <Working>{written ? 'Обновляем листы…' : 'Записываем…'}</Working> : null}
      {saved?.stale ? (
        <StaleMessage busy={busy} recompute={props.recompute} anyway={() => void save(pairs, true)} />
      ) : null}
      {saved && written ? (
        <SavedMessage saved={saved} go={props.go} />
      ) : (
        <div>
          <p>
            На лист «Пары» будет записано: {pairsText(pairs.length)} в состоянии «Предложена». Запись можно отменить.
          </p>
          <div class="buttons">
            <Button primary disabled={busy || saved?.stale === true} onPress={() => void save(pairs, false)}>
              Записать предложенные пары
            </Button>
            <Button disabled={busy} onPress={props.onBack}>
              Назад
            </Button>
          </div>
          <ul>
            {pairs.map(({ mentee, mentor, menteeShown, mentorShown, score }) => (
              <li key={`${mentee} ${mentor}`}>
                {menteeShown} – {mentorShown} ({score})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
