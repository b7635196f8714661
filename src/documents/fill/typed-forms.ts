/** Puts forms a person has looked at into the data of a paper: names, posts and organisations by their text. */
import type { DataValue, DocumentData, PersonValue, PhraseValue, TypedForms } from '../define.ts';
import { isPerson, isPhrase } from './shown-value.ts';

/** What is declined: three things follow different rules. */
export type DeclinedKind = 'person' | PhraseValue['of'];

/** Reviewed forms by `declinedKey`. */
export type FormsByText = ReadonlyMap<string, TypedForms>;

/** One spelling of what is declined: capitals and spaces do not matter, «ё» does, because it stays in every form. */
export function declinedKey(declined: DeclinedKind, text: string): string {
  return `${declined} ${text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()}`;
}

function keyOf(value: PersonValue | PhraseValue): string | undefined {
  if (value.type === 'phrase') return declinedKey(value.of, value.text);
  return value.name === undefined ? undefined : declinedKey('person', value.name);
}

/** The same data with the forms at every person, post and organisation they belong to; forms that stand there stay first. */
export function withForms(data: DocumentData, forms: FormsByText): DocumentData {
  if (forms.size === 0) return data;
  const inValue = (value: DataValue): DataValue => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item: DataValue) => inValue(item));
    const copy = inRecord(value as DocumentData) as DataValue;
    if (!isPerson(copy) && !isPhrase(copy)) return copy;
    const key = keyOf(copy);
    const found = key === undefined ? undefined : forms.get(key);
    return found === undefined ? copy : { ...copy, forms: { ...found, ...copy.forms } };
  };
  const inRecord = (record: DocumentData): DocumentData => {
    const copy: Record<string, DataValue> = {};
    for (const name of Object.keys(record)) copy[name] = inValue(record[name] ?? null);
    return copy;
  };
  return inRecord(data);
}
