/** Which names a template may use at a place: the document's own tags, those of the row it stands in, cases, ways of writing. */
import type { Tag } from '../define.ts';
import { CASE_NAMES, caseByName } from './case-names.ts';
import { sameSpelling } from './spelling.ts';

const PERSON_WORDS = ['фио', 'подпись', 'инициалы', 'кратко', 'код'];
const DAY_WORDS = ['прописью', 'словами', 'в кавычках', 'с кавычками', 'год', 'месяц', 'число'];

/** A value with the names that may follow it. */
export type Place = Pick<Tag, 'kind' | 'of'>;

/** Names that may follow a place with a dot. */
export function namesAfter({ kind, of = [] }: Place): readonly string[] {
  const own = of.map(({ name }) => sameSpelling(name));
  if (kind === 'person') return [...own, ...PERSON_WORDS, ...CASE_NAMES];
  if (kind === 'phrase') return [...own, ...CASE_NAMES];
  if (kind === 'day') return DAY_WORDS;
  return own;
}

function after(place: Place, name: string): Place | undefined {
  const own = (place.of ?? []).find((tag) => sameSpelling(tag.name) === name);
  if (own) return own;
  if (place.kind === 'person' && (PERSON_WORDS.indexOf(name) >= 0 || caseByName(name) !== undefined)) return place;
  if (place.kind === 'phrase' && caseByName(name) !== undefined) return place;
  return place.kind === 'day' && DAY_WORDS.indexOf(name) >= 0 ? { kind: 'text' } : undefined;
}

/** What a path leads to, or the name at which it goes astray with what could have stood there. */
export type Led = { readonly place: Place } | { readonly unknown: string; readonly choices: readonly string[] };

/** Follows a path through the scopes it may begin in, the innermost first. */
export function follow(path: readonly string[], scopes: readonly Place[]): Led {
  const [first = '', ...rest] = path;
  const begun =
    first === 'это'
      ? scopes[scopes.length - 1]
      : [...scopes].reverse().reduce<Place | undefined>((found, scope) => found ?? after(scope, first), undefined);
  if (!begun) return { unknown: first, choices: scopes.flatMap((scope) => namesAfter(scope)) };
  let place: Place = begun;
  for (const name of rest) {
    const next = after(place, name);
    if (!next) return { unknown: name, choices: namesAfter(place) };
    place = next;
  }
  return { place };
}

/** Where a name that is unknown here does stand: `строки` for a tag of its rows, or `кто.должность` for a fact of a person. */
export type Elsewhere = { readonly list: string } | { readonly path: string };

/** Looks one level deeper into every scope: people write a tag of the rows outside them, or a post without its person. */
export function elsewhere(name: string, scopes: readonly Place[]): Elsewhere | undefined {
  const tags = [...scopes].reverse().flatMap(({ of = [] }) => of);
  const holder = tags.find(({ of = [] }) => of.some((inner) => sameSpelling(inner.name) === name));
  if (!holder) return undefined;
  return holder.kind === 'list' ? { list: holder.name } : { path: `${sameSpelling(holder.name)}.${name}` };
}
