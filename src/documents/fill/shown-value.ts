/** Walks from the data to the value a tag asks for, and writes it as text: names declined, days written, blanks left to fill by hand. */
import { formatDay, partsOf } from '../../domain/day.ts';
import {
  declineName,
  declinePerson,
  declinePhrase,
  inferGender,
  initialsOf,
  monthGenitive,
  parseFullName,
  quotedDay,
  writtenDay,
  type Case,
  type Form,
  type ParsedName,
} from '../../domain/russian/index.ts';
import type { DataValue, DayValue, DocumentData, PersonValue, PhraseValue } from '../define.ts';
import { caseByName } from './case-names.ts';
import { sameSpelling } from './spelling.ts';

/** Room left for a pen. */
export const BLANK = '____';

/** A value on the way to becoming text. */
export interface Shown {
  readonly value: DataValue;
  /** How a name or a day is written: `signature` is «М.П. Иванова», `short` is «Иванова М.П.». */
  readonly view?: 'signature' | 'short' | 'written' | 'quoted';
  readonly inCase?: Case;
}

/** A form the rules do not vouch for: a person looks at it before the paper is signed. */
export interface Doubt {
  readonly declined: 'person' | PhraseValue['of'];
  /** Code of the person, or empty for a position or an organisation. */
  readonly code: string;
  /** The whole name or phrase as the table has it, and in the case. */
  readonly text: string;
  readonly form: string;
  readonly inCase: Case;
  readonly why: string;
  /** Nothing tells the gender: with it the form can be made. */
  readonly asksGender: boolean;
  /** Where it stands in the filled paper; absent where only a part of it is printed. */
  readonly within?: Surroundings;
}

/** Words of the paper on both sides of a form. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export type NoteDoubt = (doubt: Doubt) => void;

function isTyped(value: DataValue, type: string): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && (value as DocumentData)['type'] === type
  );
}
export const isPerson = (value: DataValue): value is PersonValue => isTyped(value, 'person');
export const isPhrase = (value: DataValue): value is PhraseValue => isTyped(value, 'phrase');
export const isDayValue = (value: DataValue): value is DayValue => isTyped(value, 'day');

const spelledKeys = new WeakMap<object, Map<string, string>>();

/** A tag of the data by its name, whatever capitals and spaces it was typed with. */
function lookUp(data: Readonly<Record<string, DataValue>>, name: string): DataValue | undefined {
  let keys = spelledKeys.get(data);
  if (!keys) {
    keys = new Map(Object.keys(data).map((key) => [sameSpelling(key), key]));
    spelledKeys.set(data, keys);
  }
  const key = keys.get(name);
  return key === undefined ? undefined : data[key];
}

const PERSON_VIEWS: Readonly<Record<string, Shown['view']>> = {
  фио: undefined,
  подпись: 'signature',
  инициалы: 'signature',
  кратко: 'short',
};

function stepOfPerson(shown: Shown, person: PersonValue, name: string): Shown | undefined {
  if (name in PERSON_VIEWS) {
    const view = PERSON_VIEWS[name];
    return view === undefined ? shown : { ...shown, view };
  }
  if (name === 'код') return { value: person.code };
  const fact = lookUp(person.facts, name);
  return fact === undefined ? undefined : { value: fact };
}

const DAY_VIEWS: Readonly<Record<string, Shown['view']>> = {
  прописью: 'written',
  словами: 'written',
  'в кавычках': 'quoted',
  'с кавычками': 'quoted',
};

function stepOfDay(value: DayValue, name: string): Shown | undefined {
  const view = DAY_VIEWS[name];
  if (view !== undefined) return { value, view };
  if (value.day === null) return name === 'год' || name === 'месяц' || name === 'число' ? { value: null } : undefined;
  const { year, month, date } = partsOf(value.day);
  if (name === 'год') return { value: year };
  if (name === 'месяц') return { value: monthGenitive(month) };
  return name === 'число' ? { value: date } : undefined;
}

/** One step of a tag's path; undefined when the value has nothing of that name. */
export function step(shown: Shown, name: string): Shown | undefined {
  const { value } = shown;
  const inCase = caseByName(name);
  // A blank stays a blank in every case: room for a pen.
  if (value === null) return shown;
  if (isPerson(value)) return inCase === undefined ? stepOfPerson(shown, value, name) : { ...shown, inCase };
  if (isDayValue(value)) return stepOfDay(value, name);
  if (isPhrase(value)) {
    if (inCase !== undefined) return { ...shown, inCase };
    const fact = lookUp(value.facts ?? {}, name);
    return fact === undefined ? undefined : { value: fact };
  }
  if (typeof value === 'object' && !Array.isArray(value)) {
    const found = lookUp(value as DocumentData, name);
    return found === undefined ? undefined : { value: found };
  }
  return undefined;
}

/** The value of a path beginning in a scope: the whole data, a row of a loop, a person. */
export function valueAt(scope: DataValue, path: readonly string[]): Shown | undefined {
  let shown: Shown | undefined = { value: scope };
  for (const name of path[0] === 'это' ? path.slice(1) : path) {
    shown = step(shown, name);
    if (!shown) return undefined;
  }
  return shown;
}

/** The whole name in the case, the curator's own form first. A form to look at is noted, whichever part of it is shown. */
function declined({ name = '', code, gender, forms }: PersonValue, inCase: Case, note: NoteDoubt): Form {
  const form = declinePerson(
    { fullName: name, ...(gender ? { gender } : {}), ...(forms ? { overrides: forms } : {}) },
    inCase,
  );
  if (!form.certain) {
    const asksGender = inferGender(parseFullName(name), gender).gender === undefined;
    note({ declined: 'person', code, text: name, form: form.text, inCase, why: form.why ?? '', asksGender });
  }
  return form;
}

function personText(person: PersonValue, { view, inCase = 'nominative' }: Shown, note: NoteDoubt): string {
  const { name, code } = person;
  if (name === undefined) return /\d/.test(code) ? code : BLANK;
  if (view === undefined) return declined(person, inCase, note).text;
  const parts = parseFullName(name);
  const initials = initialsOf(parts).replace(/ /g, '');
  const surname = surnameIn(person, parts, inCase, note);
  if (initials === '') return surname;
  // A no-break space: a signature is never torn from its initials.
  return view === 'signature' ? `${initials}\u00a0${surname}` : `${surname}\u00a0${initials}`;
}

/** The surname inside a declined name: it stands where it stands in the name itself. */
function surnameOf(declinedName: string, name: string, { last = '' }: ParsedName): string {
  const words = declinedName.trim().split(/\s+/);
  const own = name.trim().split(/\s+/);
  const surname = last.split(' ');
  const at = own.indexOf(surname[0] ?? '');
  if (at < 0 || words.length !== own.length) return parseFullName(declinedName).last ?? declinedName;
  return words.slice(at, at + surname.length).join(' ');
}

function surnameIn(person: PersonValue, parts: ParsedName, inCase: Case, note: NoteDoubt): string {
  const { name = '', gender, forms } = person;
  const surname = parts.last ?? '';
  if (surname === '') return name;
  if (inCase === 'nominative') return surname;
  const typed = forms?.[inCase];
  if (typed !== undefined && typed.trim() !== '') return surnameOf(typed, name, parts);
  const found = inferGender(parts, gender);
  // Without a gender there is a form only where both genders share it.
  if (found.gender === undefined) return surnameOf(declined(person, inCase, note).text, name, parts);
  const form = declineName('last', surname, found.gender, inCase);
  // The first name may be unusual while the surname is plain: only what is shown has to be vouched for.
  if (!form.certain) declined(person, inCase, note);
  return form.text;
}

/** A date is torn neither from its month nor from «г.» at the end of a line. */
function tied(written: string): string {
  return written.replace(/^(\S+) /, '$1\u00a0').replace(/ г\.$/, '\u00a0г.');
}

function dayText({ day }: DayValue, view: Shown['view']): string {
  if (view === 'quoted') return day === null ? '«___»\u00a0______________\u00a020___\u00a0г.' : tied(quotedDay(day));
  if (view === 'written') return day === null ? '___\u00a0______________\u00a020___\u00a0г.' : tied(writtenDay(day));
  return day === null ? '__.__.____' : formatDay(day);
}

function phraseText({ of, text }: PhraseValue, inCase: Case, note: NoteDoubt): string {
  const form = declinePhrase(of, text, inCase);
  if (!form.certain)
    note({ declined: of, code: '', text, form: form.text, inCase, why: form.why ?? '', asksGender: false });
  return form.text;
}

/** Text of a value; what is not known leaves room for a pen, never «undefined». */
export function textOf(shown: Shown, note: NoteDoubt): string {
  const { value, inCase } = shown;
  if (value === null) return BLANK;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', ',') : BLANK;
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (isPerson(value)) return personText(value, shown, note);
  if (isDayValue(value)) return dayText(value, shown.view);
  if (isPhrase(value)) {
    const typed = inCase === undefined ? undefined : value.forms?.[inCase];
    if (typed !== undefined && typed.trim() !== '') return typed;
    return phraseText(value, inCase ?? 'nominative', note);
  }
  if (Array.isArray(value)) return value.map((item: DataValue) => textOf({ value: item }, note)).join(', ');
  return BLANK;
}

/** Whether a condition counts the value as present. */
export function isPresent(value: DataValue | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '' || value === 0) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (isDayValue(value)) return value.day !== null;
  return true;
}
