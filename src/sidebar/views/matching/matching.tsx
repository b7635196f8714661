/** The wizard of matching: three steps over one request that the panel keeps. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ProposalAnswer } from '../../../commands/matching/answer-shapes.ts';
import type { MatchingStart } from '../../../commands/matching/start.ts';
import { NO_CONSTRAINTS } from '../../../domain/matching/constraints.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { asInput, firstRequest } from './request.ts';
import { StepProposal } from './step-proposal.tsx';
import { StepSave } from './step-save.tsx';
import { StepWhom } from './step-whom.tsx';

const RENEWED = 'Данные в таблице изменились: предложение пересчитано по новым.';

type Step = 'whom' | 'proposal' | 'save';

function Nobody(props: Pick<ViewProps, 'go'> & { readonly start: MatchingStart }): JSX.Element {
  const noMentees = props.start.mentees.length === 0;
  return (
    <div>
      <Heading>Подбор пар</Heading>
      <Message kind="plain">
        {noMentees ? 'Сначала занесите наставляемых.' : 'Сначала занесите наставников.'} Подбирать пока некого.
      </Message>
      <Button primary onPress={() => props.go({ view: noMentees ? 'addMentee' : 'addMentor' })}>
        {noMentees ? 'Добавить наставляемого' : 'Добавить наставника'}
      </Button>
    </div>
  );
}

export function Matching(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [start, setStart] = useState<MatchingStart | undefined>(undefined);
  const [request, setRequest] = useState<MatchRequest | undefined>(undefined);
  const [proposal, setProposal] = useState<ProposalAnswer | undefined>(undefined);
  const [step, setStep] = useState<Step>('whom');
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    void run(() => call('matchingStart', {})).then((read) => {
      if (!read) return;
      setStart(read);
      setRequest(firstRequest(read));
    });
  }, []);

  const propose = async (wanted: MatchRequest, before?: ProposalAnswer): Promise<void> => {
    const next = { ...wanted, existing: (before?.pairs ?? []).map(({ mentee, mentor }) => ({ mentee, mentor })) };
    const fresh = await run(() => call('proposePairs', asInput(next)));
    if (!fresh) return;
    setRequest(next);
    const renewed = before !== undefined && before.digest !== fresh.digest;
    setProposal(renewed ? { ...fresh, notes: [RENEWED, ...fresh.notes] } : fresh);
    setStep('proposal');
    setChanged(false);
  };
  if (!start || !request) {
    return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем базы…</Working>;
  }
  if (start.mentees.length === 0 || start.forms.every(({ mentors }) => mentors === 0)) {
    return <Nobody start={start} go={props.go} />;
  }
  const error = refusal ? <Message kind="error">{refusal.message}</Message> : null;
  if (step === 'whom' || !proposal) {
    return (
      <div>
        {error}
        <StepWhom
          start={start}
          request={request}
          working={busy}
          go={props.go}
          // Other people or rules make another problem: decisions about the former one mean nothing in it.
          onChange={(next) => setRequest({ ...next, constraints: NO_CONSTRAINTS, existing: [] })}
          onNext={() => void propose(request)}
        />
      </div>
    );
  }
  const recompute = (): void => void propose(request, proposal);
  if (step === 'save') {
    return (
      <StepSave
        request={request}
        digest={proposal.digest}
        pairs={proposal.pairs}
        go={props.go}
        onBack={() => setStep('proposal')}
        recompute={recompute}
      />
    );
  }
  return (
    <div>
      {error}
      <StepProposal
        proposal={proposal}
        request={request}
        working={busy}
        changed={changed}
        decide={(constraints) => void propose({ ...request, constraints }, proposal)}
        choosePolicy={(policy) => void propose({ ...request, policy }, proposal)}
        seen={(digest) => setChanged(digest !== proposal.digest)}
        recompute={recompute}
        onBack={() => setStep('whom')}
        onNext={() => setStep('save')}
      />
    </div>
  );
}
