/** Whether a paper may hold a form the rules do not vouch for, told from its data: filling hundreds of papers to find out takes long. */
import { declinePerson, declinePhrase, obliqueCases, type Case } from '../../domain/russian/index.ts';
import type { DataValue, DocumentData, PersonValue, PhraseValue } from '../define.ts';
import { isPerson, isPhrase } from './shown-value.ts';

function isSure(value: PersonValue | PhraseValue, inCase: Case): boolean {
  if ((value.forms?.[inCase] ?? '').trim() !== '') return true;
  if (value.type === 'phrase') return declinePhrase(value.of, value.text, inCase).certain;
  const { name, gender } = value;
  return name === undefined || declinePerson({ fullName: name, ...(gender ? { gender } : {}) }, inCase).certain;
}

/** Looks at many papers: the same people, posts and the organisation come in all of them and are declined once. */
export function doubtFinder(): (data: DocumentData) => boolean {
  const known = new Map<string, boolean>();
  const mayDoubt = (value: PersonValue | PhraseValue): boolean => {
    const key = JSON.stringify({ ...value, facts: undefined });
    let found = known.get(key);
    if (found === undefined) {
      found = !obliqueCases.every((inCase) => isSure(value, inCase));
      known.set(key, found);
    }
    return found;
  };
  const search = (value: DataValue): boolean => {
    if (value === null || typeof value !== 'object') return false;
    if (Array.isArray(value)) return value.some((item: DataValue) => search(item));
    if ((isPerson(value) || isPhrase(value)) && mayDoubt(value)) return true;
    const record = value as DocumentData;
    return Object.keys(record).some((name) => search(record[name] ?? null));
  };
  return search;
}
