/** Step 2: the proposal. Every decision computes it anew and keeps what is locked; nothing is written. */
import type { JSX } from 'preact';
import type { ProposalAnswer } from '../../../commands/matching/answer-shapes.ts';
import type { Constraints } from '../../../domain/matching/types.ts';
import { plural } from '../../../domain/russian/plural.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button, Heading, Message } from '../../parts/basics.tsx';
import { Groups } from './groups.tsx';
import { LeftWithout } from './left-without.tsx';
import { PairCard } from './pair-card.tsx';
import { pointsText } from './reasons.tsx';

function totalsText({ pairs, unpaired, totals }: ProposalAnswer): string {
  if (totals.mentees === 0) return 'Подбирать некого: у всех, кто подходит к этой форме, пара уже есть.';
  if (pairs.length === 0) return 'Ни одной пары предложить нельзя; причины ниже.';
  const found = `Предложено ${pairs.length} ${plural(pairs.length, 'пара', 'пары', 'пар')}, вместе ${pointsText(totals.points)}.`;
  return unpaired.length === 0 ? `${found} Никто не остался без пары.` : `${found} Без пары: ${unpaired.length}.`;
}

export function StepProposal(props: {
  readonly proposal: ProposalAnswer;
  readonly request: MatchRequest;
  readonly working: boolean;
  /** The data is not as it was when the proposal was computed. */
  readonly changed: boolean;
  readonly decide: (constraints: Constraints) => void;
  readonly choosePolicy: (policy: MatchRequest['policy']) => void;
  readonly seen: (digest: string) => void;
  readonly recompute: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}): JSX.Element {
  const { proposal, request, working } = props;
  return (
    <div>
      <Heading>Подбор пар. Шаг 2: предложение</Heading>
      <p role="status">{working ? 'Пересчитываем…' : totalsText(proposal)}</p>
      <p class="quiet">Пока ничего не записано. Что закреплено, не изменится при пересчёте.</p>
      {props.changed ? (
        <Message kind="warning">
          <p>С тех пор данные в таблице изменились, предложение могло устареть.</p>
          <Button disabled={working} onPress={props.recompute}>
            Пересчитать
          </Button>
        </Message>
      ) : null}
      {[...proposal.missing, ...proposal.notes].map((line) => (
        <Message kind="warning" key={line}>
          {line}
        </Message>
      ))}
      <div class="buttons">
        <Button primary disabled={working || proposal.pairs.length === 0} onPress={props.onNext}>
          Дальше: записать
        </Button>
        <Button onPress={props.onBack}>Назад</Button>
      </div>
      <Groups proposal={proposal} constraints={request.constraints} working={working} decide={props.decide} />
      <h2>Пары: {proposal.pairs.length}</h2>
      <ul class="plain">
        {proposal.pairs.map((pair) => (
          <PairCard
            // Whatever was shown of a pair is out of date once the proposal is computed anew.
            key={`${pair.mentee} ${pair.mentor} ${pair.locked}`}
            pair={pair}
            request={request}
            others={proposal.pairs}
            working={working}
            decide={props.decide}
            seen={props.seen}
          />
        ))}
      </ul>
      <LeftWithout
        proposal={proposal}
        request={request}
        working={working}
        decide={props.decide}
        choosePolicy={props.choosePolicy}
      />
    </div>
  );
}
