/** One proposed pair in the list: who, how many points, three main reasons, and a lock. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PairAnswer } from '../../../commands/matching/answer-shapes.ts';
import { lock, unlock } from '../../../domain/matching/constraints.ts';
import type { Constraints } from '../../../domain/matching/types.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button } from '../../parts/basics.tsx';
import { PairDetails } from './pair-details.tsx';
import { pointsText, ReasonList } from './reasons.tsx';

export function PairCard(props: {
  readonly pair: PairAnswer;
  readonly request: MatchRequest;
  readonly others: readonly PairAnswer[];
  readonly working: boolean;
  readonly decide: (constraints: Constraints) => void;
  readonly seen: (digest: string) => void;
}): JSX.Element {
  const { pair, request, decide } = props;
  const [open, setOpen] = useState(false);
  const names = `${pair.menteeShown} и ${pair.mentorShown}`;
  const { constraints } = request;
  return (
    <li class="card pair">
      <p>
        <b>{pair.menteeShown}</b>
        <br />
        <span class="quiet">наставник </span>
        {pair.mentorShown}
      </p>
      <p>
        <b>{pointsText(pair.score)}</b>
        {pair.locked ? <span class="tag">закреплена</span> : null}
        {pair.group >= 0 ? <span class="tag">в группе</span> : null}
      </p>
      {open ? null : <ReasonList reasons={pair.main} />}
      {open
        ? null
        : pair.warnings.map((why) => (
            <p class="mark warning" key={why}>
              Проверьте: {why}
            </p>
          ))}
      <div class="buttons">
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${open ? 'Свернуть' : 'Подробнее'}: ${names}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Свернуть' : 'Подробнее'}
        </button>
        {pair.group >= 0 ? null : (
          <Button
            disabled={props.working}
            onPress={() => decide(pair.locked ? unlock(constraints, pair) : lock(constraints, pair))}
            label={`${pair.locked ? 'Открепить' : 'Закрепить'}: ${names}`}
          >
            {pair.locked ? 'Открепить' : 'Закрепить'}
          </Button>
        )}
      </div>
      {open ? <PairDetails key={JSON.stringify(constraints)} {...props} /> : null}
    </li>
  );
}
