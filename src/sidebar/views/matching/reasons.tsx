/** Reasons of a pair, the cost of another choice and two people side by side. */
import type { JSX } from 'preact';
import type { CardItem, CardLine } from '../../../commands/matching/cards.ts';
import type { CostAnswer } from '../../../commands/matching/details.ts';
import type { Reason } from '../../../domain/matching/explain.ts';
import { plural } from '../../../domain/russian/plural.ts';

export const pointsText = (points: number): string => `${points} ${plural(points, 'балл', 'балла', 'баллов')}`;

/** «Темы, 35: общие темы…» in the order given. */
export function ReasonList(props: { readonly reasons: readonly Reason[] }): JSX.Element {
  return (
    <ul class="reasons">
      {props.reasons.map(({ criterion, title, points, why }) => (
        <li key={criterion}>
          <b>{points}</b> {title}: {why}
        </li>
      ))}
    </ul>
  );
}

const HEADS: readonly { readonly title: string; readonly tones: readonly Reason['tone'][] }[] = [
  { title: 'За', tones: ['for', 'partly'] },
  { title: 'Против', tones: ['against'] },
  { title: 'Не указано', tones: ['unknown'] },
];

/** All reasons under «за», «против», «не указано». */
export function AllReasons(props: { readonly reasons: readonly Reason[] }): JSX.Element {
  return (
    <div>
      {HEADS.map(({ title, tones }) => {
        const own = props.reasons.filter(({ tone }) => tones.indexOf(tone) >= 0);
        if (own.length === 0) return null;
        return (
          <div key={title}>
            <h3>{title}</h3>
            <ReasonList reasons={own} />
          </div>
        );
      })}
    </div>
  );
}

/** What a choice costs the whole, in words. */
export function CostText(props: { readonly cost: CostAnswer }): JSX.Element {
  const { points, pairs, moved } = props.cost;
  const parts = [
    points > 0 ? `сумма всех пар станет меньше на ${pointsText(points)}` : '',
    points < 0 ? `сумма всех пар станет больше на ${pointsText(-points)}` : '',
    pairs > 0 ? `пар станет меньше на ${pairs}` : '',
    pairs < 0 ? `пар станет больше на ${-pairs}` : '',
  ].filter((part) => part !== '');
  return (
    <div>
      <p>Цена выбора: {parts.length === 0 ? 'ничего не теряется' : parts.join(', ')}.</p>
      {moved.length === 0 ? null : (
        <ul>
          {moved.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Items(props: { readonly items: readonly CardItem[] }): JSX.Element {
  if (props.items.length === 0) return <span class="quiet">не указано</span>;
  return (
    <span>
      {props.items.map(({ text, common }, index) => (
        <span key={text}>
          {index > 0 ? '; ' : ''}
          {common ? <mark>{text} (общее)</mark> : text}
        </span>
      ))}
    </span>
  );
}

/** Two cards as a table of lines; what is common is marked by colour and by a word. */
export function Cards(props: {
  readonly lines: readonly CardLine[];
  readonly mentor: string;
  readonly mentee: string;
}): JSX.Element {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{props.mentor}</th>
          <th scope="col">{props.mentee}</th>
        </tr>
      </thead>
      {props.lines.map(({ title, mentor, mentee }) => (
        <tbody key={title}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {title}
            </th>
          </tr>
          <tr>
            <td>
              <Items items={mentor} />
            </td>
            <td>
              <Items items={mentee} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
