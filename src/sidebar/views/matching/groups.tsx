/** Groups before the assignment: topics that free mentees share, offered for each mentor who takes a group. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProposalAnswer } from '../../../commands/matching/answer-shapes.ts';
import { acceptGroup, dissolveGroup } from '../../../domain/matching/constraints.ts';
import type { AcceptedGroup, Constraints } from '../../../domain/matching/types.ts';
import { Button } from '../../parts/basics.tsx';
import { CheckList } from './choice-group.tsx';

type Offer = ProposalAnswer['groups'][number];

/** Below this it is a pair (`forms.md` D.3). */
const LEAST = 2;

function OfferCard(props: {
  readonly offer: Offer;
  readonly working: boolean;
  readonly accept: (group: AcceptedGroup) => void;
}): JSX.Element {
  const { offer } = props;
  const [chosen, setChosen] = useState<readonly string[]>(offer.mentees.slice(0, offer.places).map(({ code }) => code));
  const fits = chosen.length >= LEAST && chosen.length <= offer.places;
  return (
    <li class="card">
      <p>
        <b>{offer.shown}</b>: тема «{offer.title}»{offer.competent ? ' – есть в компетенциях' : ''}. Мест:{' '}
        {offer.places}.
      </p>
      <CheckList
        name={`group-${offer.mentor}-${offer.topic}`}
        legend="Кто просит об этой теме"
        options={offer.mentees.map(({ code, shown, score }) => ({ value: code, title: `${shown}: ${score}` }))}
        chosen={chosen}
        onChange={setChosen}
      />
      {fits ? null : (
        <p class="quiet">
          Отметьте от {LEAST} до {offer.places} человек.
        </p>
      )}
      <Button
        disabled={!fits || props.working}
        onPress={() => props.accept({ mentor: offer.mentor, mentees: chosen, topic: offer.topic })}
        label={`Принять группу: ${offer.shown}, ${offer.title}`}
      >
        Принять группу
      </Button>
    </li>
  );
}

export function Groups(props: {
  readonly proposal: ProposalAnswer;
  readonly constraints: Constraints;
  readonly working: boolean;
  readonly decide: (constraints: Constraints) => void;
}): JSX.Element | null {
  const { proposal, constraints, decide } = props;
  if (proposal.groups.length === 0 && constraints.groups.length === 0) return null;
  return (
    <details open={constraints.groups.length > 0}>
      <summary>Группы: можно собрать {proposal.groups.length}</summary>
      <p class="quiet">Принятая группа выходит из подбора. Лучшее сочетание групп не вычисляется: решаете вы.</p>
      <ul class="plain">
        {constraints.groups.map((group) => (
          <li class="card" key={`${group.mentor} ${group.mentees.join(' ')}`}>
            <p>
              Принята группа: {group.mentor} – {group.mentees.join(', ')}.
            </p>
            <Button disabled={props.working} onPress={() => decide(dissolveGroup(constraints, group))}>
              Распустить группу
            </Button>
          </li>
        ))}
        {proposal.groups.map((offer) => (
          <OfferCard
            key={`${offer.mentor} ${offer.topic} ${offer.mentees.length} ${offer.places}`}
            offer={offer}
            working={props.working}
            accept={(group) => decide(acceptGroup(constraints, group))}
          />
        ))}
      </ul>
    </details>
  );
}
