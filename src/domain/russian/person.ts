/** Declines a person's whole name, with the curator's own corrections before every rule. */
import {
  cases,
  doubtful,
  joinForms,
  overridden,
  sure,
  type Case,
  type Form,
  type Gender,
  type Overrides,
} from './cases.ts';
import { parseFullName, type ParsedName } from './full-name.ts';
import { inferGender } from './gender.ts';
import { tidySpaces } from './letters.ts';
import { declineName, type NamePart } from './name.ts';

/** A person as far as grammar is concerned. */
export interface PersonName {
  /** «Иванова Мария Петровна»; other orders are understood. */
  readonly fullName: string;
  readonly gender?: Gender;
  /** Whole forms the curator has typed on «Склонение». */
  readonly overrides?: Overrides;
}

function partsInOrder(parsed: ParsedName): { part: NamePart; word: string }[] {
  const order: readonly NamePart[] = parsed.surnameLast ? ['first', 'middle', 'last'] : ['last', 'first', 'middle'];
  return order.flatMap((part) => {
    const word = parsed[part] || '';
    return word === '' ? [] : [{ part, word }];
  });
}

function declineParts(parsed: ParsedName, gender: Gender, inCase: Case): Form {
  const forms = partsInOrder(parsed).map(({ part, word }) => declineName(part, word, gender, inCase));
  return joinForms(forms, ' ');
}

/** Without a gender a form is given only when it is the same for both. */
function declineForEither(parsed: ParsedName, why: string, inCase: Case): Form {
  const male = declineParts(parsed, 'male', inCase);
  const female = declineParts(parsed, 'female', inCase);
  if (male.text === female.text && male.certain && female.certain) return male;
  return doubtful(
    partsInOrder(parsed)
      .map(({ word }) => word)
      .join(' '),
    why,
  );
}

/** The full name in a case. */
export function declinePerson(person: PersonName, inCase: Case): Form {
  const typed = overridden(person.overrides, inCase);
  if (typed) return typed;
  const name = tidySpaces(person.fullName);
  if (inCase === 'nominative' || name === '') return sure(name);
  const parsed = parseFullName(name);
  const finding = inferGender(parsed, person.gender);
  const form =
    finding.gender === undefined
      ? declineForEither(parsed, finding.why || '', inCase)
      : declineParts(parsed, finding.gender, inCase);
  return parsed.certain ? form : joinForms([form, doubtful('', parsed.why || '')], '');
}

/** All six forms of a full name, for the sheet «Склонение». */
export function allForms(person: PersonName): Record<Case, Form> {
  const forms: Partial<Record<Case, Form>> = {};
  for (const { key } of cases) forms[key] = declinePerson(person, key);
  return forms as Record<Case, Form>;
}
