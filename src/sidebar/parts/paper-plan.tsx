/** The dry run in words: how many papers, from which rows, what is missing, how many the day still allows. */
import type { JSX } from 'preact';
import type { PaperPlan } from '../../commands/papers/plan.ts';
import { Message } from './basics.tsx';
import { IssueList, jumpTo } from './issues.tsx';

/** Codes named before «и ещё». */
const NAMED = 20;

function rowsText(plan: PaperPlan): string {
  const codes = plan.ready.flatMap(({ codes: rows }) => rows);
  const unique = codes.filter((code, index) => codes.indexOf(code) === index);
  if (unique.length === 0) return '';
  const rest = unique.length > NAMED ? ` и ещё ${unique.length - NAMED}` : '';
  return ` Строки: ${unique.slice(0, NAMED).join(', ')}${rest}.`;
}

export function PlanShown(props: { readonly plan: PaperPlan }): JSX.Element {
  const { plan } = props;
  const { made, limit } = plan.day;
  const room = Math.max(0, limit - made);
  return (
    <div>
      <Message kind={plan.ready.length === 0 ? 'warning' : 'done'}>
        <p>
          Будет создано документов: {plan.ready.length}.{rowsText(plan)}
        </p>
        {plan.standing.length === 0 ? null : <p>Уже есть: {plan.standing.map(({ code }) => code).join(', ')}.</p>}
        <p>
          За последние сутки таблица создала {made} из {limit}.
        </p>
      </Message>
      {plan.files > room ? (
        <Message kind="warning">
          Сегодня поместится {room} из {plan.files}: остальные можно будет продолжить{' '}
          {plan.day.freeFrom === '' ? 'завтра' : `после ${plan.day.freeFrom}`}. Один файл для печати считается за один
          документ.
        </Message>
      ) : null}
      <IssueList issues={plan.issues} onJump={(issue) => void jumpTo(issue)} />
    </div>
  );
}
