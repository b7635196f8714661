/** Puts names in place of codes from the curator's key file: in the browser only, on data that carry codes alone. */
import type { Gender } from '../../domain/russian/index.ts';
import type { DataValue, DocumentData, PersonValue, PhraseValue, TypedForms } from '../define.ts';
import { isPerson } from './shown-value.ts';

/** One line of the key: code, full name, and what else the school keeps with it. */
export interface KeyLine {
  readonly code: string;
  readonly name: string;
  readonly position?: string;
  readonly gender?: Gender;
  /** Forms of the name that were looked at before and kept in the file. */
  readonly forms?: TypedForms;
}

/** Latin letters that look like the Cyrillic ones of our codes, by keyboard accident. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  H: 'Н',
  K: 'К',
  P: 'Р',
  C: 'С',
  O: 'О',
  B: 'В',
  M: 'М',
  T: 'Т',
  A: 'А',
  E: 'Е',
  X: 'Х',
  Y: 'У',
};

/** One spelling of a code: «нк-3», «HK–003» and «НК-003» are the same. */
export function sameCode(code: string): string {
  const letters = code
    .toUpperCase()
    .replace(/[\s\u00a0]/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/[A-Z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  return letters.replace(/-0+(?=\d)/, '-');
}

function withName(person: PersonValue, line: KeyLine): PersonValue {
  const forms = line.forms === undefined ? {} : { forms: { ...line.forms, ...person.forms } };
  const named: PersonValue = { ...person, ...forms, name: line.name.trim() };
  const withGender = line.gender === undefined ? named : { ...named, gender: line.gender };
  if (line.position === undefined || line.position.trim() === '' || person.facts['должность'] !== null)
    return withGender;
  const post: PhraseValue = { type: 'phrase', of: 'position', text: line.position.trim() };
  return { ...withGender, facts: { ...withGender.facts, должность: post } };
}

/** The same data with names where the key knows the code; codes it does not know stay. Nothing else is changed. */
export function mergeKey(data: DocumentData, key: readonly KeyLine[]): DocumentData {
  const byCode = new Map(key.filter(({ name }) => name.trim() !== '').map((line) => [sameCode(line.code), line]));
  const merge = (value: DataValue): DataValue => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((item: DataValue) => merge(item));
    const copy = mergeAll(value as DocumentData) as DataValue;
    if (!isPerson(copy)) return copy;
    const line = byCode.get(sameCode(copy.code));
    return line ? withName(copy, line) : copy;
  };
  const mergeAll = (record: DocumentData): DocumentData => {
    const merged: Record<string, DataValue> = {};
    for (const name of Object.keys(record)) merged[name] = merge(record[name] ?? null);
    return merged;
  };
  return mergeAll(data);
}

/** Codes of people the data speak of whose names are not known: what the key still has to tell. */
export function namelessCodes(data: DocumentData): string[] {
  const codes = new Set<string>();
  const visit = (value: DataValue): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) return value.forEach((item: DataValue) => visit(item));
    if (isPerson(value) && value.name === undefined && value.code !== '') codes.add(value.code);
    for (const name of Object.keys(value)) visit((value as DocumentData)[name] ?? null);
  };
  visit(data);
  return Array.from(codes);
}
