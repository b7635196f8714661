/** The help panel of tags: what may be written in a template, with examples from this table; a press copies the tag. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { offersOf, searchOffers, type TagGroup, type TagOffer } from '../../documents/fill.ts';
import type { TemplateCard } from '../../commands/templates/list.ts';
import { Message } from './basics.tsx';
import { copyText } from './copy-text.ts';

interface Copied {
  readonly text: string;
  readonly done: boolean;
}

/** What became of a press: copied, or selected so that Ctrl+C copies it. */
function CopyResult(props: { readonly copied: Copied }): JSX.Element {
  const { text, done } = props.copied;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!done) field.current?.select();
  }, [text, done]);
  if (done) return <Message kind="done">Скопировано. Вставьте в шаблон: Ctrl+V.</Message>;
  return (
    <Message kind="plain">
      <p>Браузер не дал скопировать. Вставка выделена: нажмите Ctrl+C.</p>
      <input ref={field} type="text" readOnly value={text} aria-label="Вставка для копирования" />
    </Message>
  );
}

/** What every tag of the list shares: the last press and a way to make one. */
interface Copying {
  readonly copied: Copied | undefined;
  readonly onCopy: (text: string) => void;
}

function Offer(props: Copying & { readonly offer: TagOffer }): JSX.Element {
  const { insert, meaning, example } = props.offer;
  return (
    <li>
      <button type="button" class="link" aria-label={`Скопировать ${insert}`} onClick={() => props.onCopy(insert)}>
        <code>{insert}</code>
      </button>
      <div class="quiet">{meaning}</div>
      {example === '' ? null : <div>{example}</div>}
      {props.copied?.text === insert ? <CopyResult copied={props.copied} /> : null}
    </li>
  );
}

/** One tag folded; «кого» stands as its two cases side by side. */
function Group(props: Copying & { readonly group: TagGroup; readonly open: boolean }): JSX.Element {
  const { group, open, ...copying } = props;
  const isWhom = ({ meaning }: TagOffer): boolean => /кого\?$/.test(meaning);
  const [whom, rest] = [group.offers.filter(isWhom), group.offers.filter((offer) => !isWhom(offer))];
  return (
    <details open={open}>
      <summary>
        {group.name} <span class="quiet">— {group.note}</span>
      </summary>
      <ul class="plain offers">
        {rest.slice(0, 1).map((offer) => (
          <Offer key={offer.insert} offer={offer} {...copying} />
        ))}
      </ul>
      {whom.length === 0 ? null : (
        <ul class="plain offers beside">
          {whom.map((offer) => (
            <Offer key={offer.insert} offer={offer} {...copying} />
          ))}
        </ul>
      )}
      <ul class="plain offers">
        {rest.slice(1).map((offer) => (
          <Offer key={offer.insert} offer={offer} {...copying} />
        ))}
      </ul>
      {group.inside.map((inner) => (
        <Group key={inner.name} group={inner} open={open} {...copying} />
      ))}
    </details>
  );
}

export function TagHelp(props: { readonly card: TemplateCard }): JSX.Element {
  const { tags, data } = props.card;
  const [search, setSearch] = useState('');
  const [copied, setCopied] = useState<Copied | undefined>(undefined);
  const groups = searchOffers(offersOf(tags, data), search);
  const copy = (text: string): void => void copyText(text).then((done) => setCopied({ text, done }));
  return (
    <section aria-label="Вставки">
      <h2>Вставки</h2>
      <p>
        Текст в фигурных скобках меняется на данные таблицы. Нажмите вставку, чтобы скопировать.
        {Object.keys(data).length === 0 ? ' Примеры появятся, когда будет из каких строк их взять.' : ''}
      </p>
      <div class="field">
        <label for="tag-search">Найти вставку</label>
        <input
          id="tag-search"
          type="text"
          value={search}
          aria-describedby="tag-search-help"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="help" id="tag-search-help">
          Например: наставник, кому, дата, подпись.
        </p>
      </div>
      {groups.length === 0 ? <p role="status">Такой вставки нет. Попробуйте другое слово.</p> : null}
      {groups.map((group) => (
        <Group key={group.name} group={group} open={search.trim() !== ''} copied={copied} onCopy={copy} />
      ))}
    </section>
  );
}
