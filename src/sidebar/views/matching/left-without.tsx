/** Everybody the proposal leaves without a partner, each with the reason, and decisions that can be taken back. */
import type { JSX } from 'preact';
import type { ProposalAnswer } from '../../../commands/matching/answer-shapes.ts';
import { allow, bringBack } from '../../../domain/matching/constraints.ts';
import type { Constraints } from '../../../domain/matching/types.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button } from '../../parts/basics.tsx';

interface Props {
  readonly proposal: ProposalAnswer;
  readonly request: MatchRequest;
  readonly working: boolean;
  readonly decide: (constraints: Constraints) => void;
  readonly choosePolicy: (policy: MatchRequest['policy']) => void;
}

function Unpaired(props: Props): JSX.Element {
  return (
    <ul class="plain">
      {props.proposal.unpaired.map(({ mentee, shown, why, help, policy }) => (
        <li class="card" key={mentee}>
          <p>
            <b>{shown}</b>
          </p>
          <p>{why}</p>
          {help === '' ? null : <p>Поможет: {help.charAt(0).toLowerCase() + help.slice(1)}</p>}
          {policy === '' ? null : (
            <Button disabled={props.working} onPress={() => props.choosePolicy(policy)} label={`Сделать так: ${help}`}>
              Сделать так
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function TakenBack(props: Props): JSX.Element {
  const { proposal, request, working, decide } = props;
  return (
    <ul class="plain">
      {proposal.later.map(({ code, shown }) => (
        <li class="card" key={code}>
          <p>{shown}: оставлен на потом.</p>
          <Button
            disabled={working}
            onPress={() => decide(bringBack(request.constraints, code))}
            label={`Вернуть в подбор: ${shown}`}
          >
            Вернуть в подбор
          </Button>
        </li>
      ))}
      {proposal.forbidden.map((pair) => (
        <li class="card" key={`${pair.mentee} ${pair.mentor}`}>
          <p>
            Запрещена пара: {pair.menteeShown} – {pair.mentorShown}.
          </p>
          <Button
            disabled={working}
            onPress={() => decide(allow(request.constraints, pair))}
            label={`Снять запрет: ${pair.menteeShown} и ${pair.mentorShown}`}
          >
            Снять запрет
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function LeftWithout(props: Props): JSX.Element {
  const { proposal } = props;
  return (
    <div>
      {proposal.unpaired.length > 0 ? (
        <div>
          <h2>Без пары: {proposal.unpaired.length}</h2>
          <Unpaired {...props} />
        </div>
      ) : null}
      {proposal.short.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {proposal.later.length + proposal.forbidden.length > 0 ? (
        <div>
          <h2>Ваши решения</h2>
          <TakenBack {...props} />
        </div>
      ) : null}
      {proposal.idle.length > 0 ? (
        <details>
          <summary>Наставники без новых пар: {proposal.idle.length}</summary>
          <ul>
            {proposal.idle.map(({ mentor, shown, why }) => (
              <li key={mentor}>
                {shown}. {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
