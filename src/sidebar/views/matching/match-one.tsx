/** Mentors for one mentee, the best first, with the same explanations as in the wizard; two presses make a pair. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RankedAnswer, Ranking } from '../../../commands/matching/details.ts';
import type { MatchingStart } from '../../../commands/matching/start.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';
import { Button, Heading, Message, Working } from '../../parts/basics.tsx';
import { useCall } from '../../parts/use-call.ts';
import { call } from '../../server.ts';
import type { ViewProps } from '../../view.ts';
import { SelectField } from './choice-group.tsx';
import { AllReasons, pointsText, ReasonList } from './reasons.tsx';
import { asInput, firstRequest } from './request.ts';
import { SavedMessage, StaleMessage, useSaving } from './step-save.tsx';

/** Candidates shown at once; the rest unfolds. */
const SHOWN = 10;

function Candidate(props: {
  readonly candidate: RankedAnswer;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly choose: () => void;
  readonly write: () => void;
}): JSX.Element {
  const { candidate, chosen } = props;
  const possible = candidate.obstacles.length === 0 && candidate.places > 0;
  return (
    <li class="card">
      <p>
        <b>{candidate.shown}</b> {pointsText(candidate.score)}
      </p>
      {chosen ? <AllReasons reasons={candidate.reasons} /> : <ReasonList reasons={candidate.main} />}
      {candidate.obstacles.map((why) => (
        <p class="mark error" key={why}>
          Нельзя: {why}
        </p>
      ))}
      {candidate.obstacles.length === 0 && candidate.places <= 0 ? <p class="mark error">Мест нет.</p> : null}
      {candidate.warnings.map((why) => (
        <p class="mark warning" key={why}>
          Проверьте: {why}
        </p>
      ))}
      {!possible ? null : chosen ? (
        <Button primary disabled={props.busy} onPress={props.write} label={`Записать пару: ${candidate.shown}`}>
          Записать пару
        </Button>
      ) : (
        <Button onPress={props.choose} label={`Выбрать: ${candidate.shown}`}>
          Выбрать
        </Button>
      )}
    </li>
  );
}

function Candidates(
  props: Pick<ViewProps, 'go'> & {
    readonly ranking: Ranking;
    readonly request: MatchRequest;
    readonly reload: () => void;
  },
): JSX.Element {
  const { ranking, request } = props;
  const { busy, refusal, saved, save } = useSaving(request, ranking.digest);
  const [chosen, setChosen] = useState('');
  const write = (candidate: RankedAnswer, anyway: boolean): void => {
    const { mentor, shown, score, mark } = candidate;
    const { mentee, shown: menteeShown } = ranking;
    void save([{ mentee, mentor, menteeShown, mentorShown: shown, score, mark, group: -1, locked: false }], anyway);
  };
  const own = ranking.mentors.find(({ mentor }) => mentor === chosen);
  const card = (candidate: RankedAnswer): JSX.Element => (
    <Candidate
      key={candidate.mentor}
      candidate={candidate}
      chosen={candidate.mentor === chosen}
      busy={busy}
      choose={() => setChosen(candidate.mentor)}
      write={() => write(candidate, false)}
    />
  );
  if (saved && !saved.stale) return <SavedMessage saved={saved} go={props.go} />;
  const rest = ranking.mentors.slice(SHOWN);
  return (
    <div>
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {busy ? <Working>Записываем…</Working> : null}
      {saved?.stale ? (
        <StaleMessage busy={busy} recompute={props.reload} anyway={() => (own ? write(own, true) : undefined)} />
      ) : null}
      {ranking.obstacles.map((why) => (
        <Message kind="warning" key={why}>
          Пары не предлагаются: {why}
        </Message>
      ))}
      {ranking.mentors.length === 0 ? <p>Наставников для этой формы в базе нет.</p> : null}
      <ul class="plain">{ranking.mentors.slice(0, SHOWN).map(card)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>Остальные наставники: {rest.length}</summary>
          <ul class="plain">{rest.map(card)}</ul>
        </details>
      ) : null}
    </div>
  );
}

export function MatchOne(props: ViewProps): JSX.Element {
  const { busy, refusal, run } = useCall();
  const [start, setStart] = useState<MatchingStart | undefined>(undefined);
  const [request, setRequest] = useState<MatchRequest | undefined>(undefined);
  const [ranking, setRanking] = useState<Ranking | undefined>(undefined);
  const load = async (wanted: MatchRequest): Promise<void> => {
    setRequest(wanted);
    setRanking(undefined);
    const mentee = wanted.mentees[0];
    if (mentee === undefined) return;
    setRanking(await run(() => call('rankForMentee', { request: asInput(wanted), mentee, instead: '' })));
  };
  useEffect(() => {
    void run(() => call('matchingStart', {})).then((read) => {
      if (!read) return;
      setStart(read);
      const known = props.record ?? read.selected[0];
      void load({ ...firstRequest(read), mentees: known === undefined ? [] : [known] });
    });
  }, []);
  if (!start || !request) {
    return refusal ? <Message kind="error">{refusal.message}</Message> : <Working>Читаем базы…</Working>;
  }
  return (
    <div>
      <Heading>Наставник для одного</Heading>
      <SelectField
        id="mentee"
        label="Наставляемый"
        value={request.mentees[0] ?? ''}
        empty={start.mentees.length === 0 ? 'пока некого выбрать' : 'выберите'}
        options={start.mentees.map(({ code, shown, free }) => ({
          value: code,
          title: free ? shown : `${shown} (пара уже есть)`,
        }))}
        onChange={(code) => void load({ ...request, mentees: code === '' ? [] : [code] })}
      />
      <SelectField
        id="form"
        label="Форма наставничества"
        value={request.form}
        options={start.forms.map(({ code, title, mentors }) => ({
          value: code,
          title: `${title} (наставников ${mentors})`,
        }))}
        onChange={(form) => void load({ ...request, form })}
      />
      {refusal ? <Message kind="error">{refusal.message}</Message> : null}
      {busy ? <Working>Сравниваем наставников…</Working> : null}
      {ranking ? (
        <Candidates
          key={`${ranking.mentee} ${ranking.digest}`}
          ranking={ranking}
          request={request}
          go={props.go}
          reload={() => void load(request)}
        />
      ) : null}
    </div>
  );
}
