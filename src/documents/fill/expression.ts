/** The little language of tags: `наставник.дат`, `срок|на N месяцев`, `если не группа`. Our own, so that no code is ever made from text. */
import { sameSpelling } from './spelling.ts';

/** What one tag asks for. Names are kept as compared: lower case, ё as е, single spaces. */
export interface TagExpression {
  /** Steps from the data to the value: `наставник`, `должность`, `дат`. */
  readonly path: readonly string[];
  /** What is done with the value, as typed: `на N месяцев`, `ознакомлен/ознакомлена`. */
  readonly filters: readonly string[];
}

/** A condition: alternatives, each a list of what must hold at once. */
export type Condition = readonly (readonly { readonly tag: TagExpression; readonly negated: boolean }[])[];

/** Reads what stands between the braces of a plain tag. */
export function parseTag(text: string): TagExpression {
  const [head = '', ...filters] = text.split('|');
  const path = head === '.' ? ['это'] : head.split('.').map(sameSpelling);
  return {
    path: path.filter((name, index) => name !== '' || index === 0),
    filters: filters.map((filter) => filter.replace(/[\s\u00a0]+/g, ' ').trim()).filter((filter) => filter !== ''),
  };
}

/** Reads a condition: `группа`, `не группа`, `группа и есть выплата`, `дата или номер`. */
export function parseCondition(text: string): Condition {
  return sameSpelling(text)
    .split(' или ')
    .map((alternative) =>
      alternative.split(' и ').map((part) => {
        const negated = /^не /.test(part);
        return { tag: parseTag(negated ? part.slice('не '.length) : part), negated };
      }),
    );
}

/** What a tag does in the template. */
export type TagRole =
  | { readonly role: 'value'; readonly text: string }
  /** `asks`: «если» only asks whether there is something; «#» repeats its content for every row of a list. */
  | { readonly role: 'open'; readonly text: string; readonly negated: boolean; readonly asks: boolean }
  | { readonly role: 'close'; readonly text: string };

/** Tells a value from the beginning and the end of a repeated or conditional part. */
export function roleOf(content: string): TagRole {
  const text = sameSpelling(content);
  if (text.startsWith('/')) return { role: 'close', text: closed(text.slice(1).trim()) };
  if (text.startsWith('#')) return opening(text.slice(1).trim(), false);
  if (text.startsWith('^')) return opening(text.slice(1).trim(), true);
  if (text.startsWith('если ')) return opening(text, false);
  return { role: 'value', text: content };
}

function opening(text: string, negated: boolean): TagRole {
  return { role: 'open', text: condition(text), negated, asks: text.startsWith('если ') };
}

function condition(text: string): string {
  return text.replace(/^если /, '');
}

/** `{/если}`, `{/конец}` and `{/}` end whatever was opened last. */
function closed(text: string): string {
  const name = condition(text);
  return name === 'если' || name === 'конец' ? '' : name;
}
