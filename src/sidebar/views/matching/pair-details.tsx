/** A pair opened: everything for and against, the runner-up with its cost, the cards, and what can be done with it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PairAnswer } from '../../../commands/matching/answer-shapes.ts';
import type { PairDetails as Details, Ranking } from '../../../commands/matching/details.ts';
import { forbid, leaveForLater, swap, takeAnother } from '../../../domain/matching/constraints.ts';
import type { Constraints } from '../../../domain/matching/types.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import { SelectField } from './choice-group.tsx';
import { AllReasons, Cards, CostText, pointsText } from './reasons.tsx';
import { asInput } from './request.ts';

interface PairProps {
  readonly pair: PairAnswer;
  readonly request: MatchRequest;
  readonly others: readonly PairAnswer[];
  readonly decide: (constraints: Constraints) => void;
  /** Told the fingerprint of every answer, to notice that the data changed. */
  readonly seen: (digest: string) => void;
}

function Others(props: PairProps): JSX.Element {
  const { pair, request } = props;
  const { busy, refusal, run } = useCall();
  const [ranking, setRanking] = useState<Ranking | undefined>(undefined);
  const [chosen, setChosen] = useState('');
  const load = async (): Promise<void> => {
    const read = await run(() =>
      call('rankForMentee', { request: asInput(request), mentee: pair.mentee, instead: pair.mentor }),
    );
    if (!read) return;
    props.seen(read.digest);
    setRanking(read);
  };
  if (!ranking) {
    return (
      <div>
        <Button disabled={busy} onPress={() => void load()} label={`Взять другого наставника для ${pair.menteeShown}`}>
          Взять другого
        </Button>
        {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      </div>
    );
  }
  const possible = ranking.mentors.filter(({ obstacles }) => obstacles.length === 0);
  const own = possible.find(({ mentor }) => mentor === chosen);
  return (
    <div>
      <SelectField
        id={`other-${pair.mentee}-${pair.mentor}`}
        label="Другой наставник"
        value={chosen}
        empty={possible.length === 0 ? 'других возможных нет' : 'выберите'}
        options={possible.map(({ mentor, shown, score, places }) => ({
          value: mentor,
          title: `${shown}: ${score}${places === 0 ? ', мест нет' : ''}`,
        }))}
        onChange={setChosen}
      />
      {own?.cost ? <CostText cost={own.cost} /> : null}
      <Button
        disabled={chosen === ''}
        onPress={() => props.decide(takeAnother(request.constraints, pair, chosen))}
        label={`Взять выбранного наставника для ${pair.menteeShown}`}
      >
        Взять этого
      </Button>
    </div>
  );
}

function Swap(props: PairProps): JSX.Element | null {
  const { pair, request, others } = props;
  const [chosen, setChosen] = useState('');
  const partners = others.filter(
    ({ mentee, mentor, group }) => mentee !== pair.mentee && mentor !== pair.mentor && group < 0,
  );
  const second = partners.find(({ mentee, mentor }) => `${mentee} ${mentor}` === chosen);
  if (partners.length === 0) return null;
  return (
    <div>
      <SelectField
        id={`swap-${pair.mentee}-${pair.mentor}`}
        label="Поменять наставниками с"
        value={chosen}
        empty="выберите пару"
        options={partners.map(({ mentee, mentor, menteeShown, mentorShown }) => ({
          value: `${mentee} ${mentor}`,
          title: `${menteeShown} – ${mentorShown}`,
        }))}
        onChange={setChosen}
      />
      <Button
        disabled={!second}
        onPress={() => (second ? props.decide(swap(request.constraints, pair, second)) : undefined)}
      >
        Поменять
      </Button>
    </div>
  );
}

export function PairDetails(props: PairProps): JSX.Element {
  const { pair, request } = props;
  const { refusal, run } = useCall();
  const [details, setDetails] = useState<Details | undefined>(undefined);
  useEffect(() => {
    const { mentee, mentor } = pair;
    void run(() => call('matchingPair', { request: asInput(request), mentee, mentor })).then((read) => {
      if (!read) return;
      props.seen(read.digest);
      setDetails(read);
    });
  }, []);
  if (!details) return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Считаем…</Working>;
  const { runnerUp, cost } = details;
  const broken = [...details.obstacles, ...details.warnings];
  return (
    <div>
      {broken.map((why) => (
        <Message kind="warning" key={why}>
          {why}
        </Message>
      ))}
      <AllReasons reasons={details.reasons} />
      <h3>Второй кандидат</h3>
      {runnerUp ? (
        <p>
          {runnerUp.shown}: {pointsText(runnerUp.score)}
          {runnerUp.score > details.score
            ? `, на ${pointsText(runnerUp.score - details.score)} больше`
            : runnerUp.score < details.score
              ? `, на ${pointsText(details.score - runnerUp.score)} меньше`
              : ', столько же'}
          .
        </p>
      ) : (
        <p class="quiet">Других возможных наставников со свободными местами нет.</p>
      )}
      {cost ? <CostText cost={cost} /> : null}
      <h3>Рядом</h3>
      <Cards lines={details.cards} mentor={pair.mentorShown} mentee={pair.menteeShown} />
      {pair.group >= 0 ? null : (
        <div class="actions">
          <Others {...props} />
          <Swap {...props} />
          <div class="buttons">
            <Button
              onPress={() => props.decide(forbid(request.constraints, pair))}
              label={`Запретить пару ${pair.menteeShown} и ${pair.mentorShown}`}
            >
              Запретить пару
            </Button>
            <Button
              onPress={() => props.decide(leaveForLater(request.constraints, pair.mentee))}
              label={`Оставить на потом: ${pair.menteeShown}`}
            >
              Оставить на потом
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
