/** Finds what a tag stands for among the scopes it is in: the row of a loop first, then what is around it. */
import { numberInWords } from '../../domain/russian/index.ts';
import { inferGender, parseFullName } from '../../domain/russian/index.ts';
import type { DataValue } from '../define.ts';
import { caseByName } from './case-names.ts';
import { countText, isCountFilter } from './count-filter.ts';
import type { Condition, TagExpression } from './expression.ts';
import { BLANK, isPerson, isPresent, textOf, valueAt, type NoteDoubt, type Shown } from './shown-value.ts';
import { sameSpelling } from './spelling.ts';

function findShown(path: readonly string[], scopes: readonly DataValue[]): Shown | undefined {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const found = valueAt(scopes[index] ?? null, path);
    if (found && !(scopes[index] === null)) return found;
  }
  return undefined;
}

/** «ознакомлен/ознакомлена» by the person's gender; «ознакомлен(а)» while it is not known. */
function byGender(shown: Shown, filter: string): string {
  const [male = '', female = ''] = filter.split('/').map((word) => word.trim());
  const { value } = shown;
  if (!isPerson(value)) return male;
  const gender = value.gender ?? (value.name === undefined ? undefined : inferGender(parseFullName(value.name)).gender);
  if (gender !== undefined) return gender === 'male' ? male : female;
  return female.startsWith(male) ? `${male}(${female.slice(male.length)})` : `${male} (${female})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const CAPITAL = ['с большой буквы', 'с заглавной', 'с заглавной буквы', 'с прописной'];
export const IN_WORDS = ['словами', 'прописью'];

/** Text of a plain tag. A tag that stands for nothing leaves room for a pen. */
export function tagText({ path, filters }: TagExpression, scopes: readonly DataValue[], note: NoteDoubt): string {
  let shown = findShown(path, scopes);
  if (!shown || shown.value === null) return BLANK;
  let text: string | undefined;
  for (const filter of filters) {
    const spelled = sameSpelling(filter);
    const inCase = caseByName(filter);
    const count: DataValue = shown.value;
    if (isCountFilter(filter)) text = typeof count === 'number' ? countText(filter, count) : textOf(shown, note);
    else if (inCase !== undefined) shown = { ...shown, inCase };
    else if (IN_WORDS.indexOf(spelled) >= 0 && typeof count === 'number') text = numberInWords(count);
    else if (CAPITAL.indexOf(spelled) >= 0) text = capital(text ?? textOf(shown, note));
    else if (filter.indexOf('/') > 0) text = byGender(shown, filter);
  }
  return text ?? textOf(shown, note);
}

/**
 * What a repeated or conditional part goes by: rows for a list, the person for a person, otherwise yes or no. Only a
 * single unnegated name can be a list; anything longer is a condition. `asks`: a list is asked for, not gone through.
 */
export function partValue(condition: Condition, scopes: readonly DataValue[], asks: boolean): DataValue {
  const only = condition.length === 1 && condition[0]?.length === 1 ? condition[0][0] : undefined;
  if (only && !only.negated) {
    const value = findShown(only.tag.path, scopes)?.value;
    if ((Array.isArray(value) && !asks) || (value !== undefined && isPerson(value))) return value;
    return isPresent(value);
  }
  return condition.some((all) =>
    all.every(({ tag, negated }) => isPresent(findShown(tag.path, scopes)?.value) !== negated),
  );
}
