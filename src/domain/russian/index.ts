/** The Russian grammar engine: every rule of it that other folders may use. */
export {
  cases,
  casesNamed,
  obliqueCases,
  overridden,
  type Case,
  type CaseDefinition,
  type Form,
  type Gender,
  type Overrides,
} from './cases.ts';
export { inferGender, readGender, type GenderFinding, type GenderSource, type NameParts } from './gender.ts';
export { parseFullName, type ParsedName } from './full-name.ts';
export { initialsFirst, initialsOf, surnameFirst } from './initials.ts';
export { declineName, type NamePart } from './name.ts';
export { allForms, declinePerson, type PersonName } from './person.ts';
export { declinePhrase } from './phrase.ts';
export { type PhraseKind } from './phrase-token.ts';
export { countPhrase, nounAfter } from './count-phrase.ts';
export { countedNouns, type CountedNoun, type CountedNounKey } from './counted-nouns.ts';
export { numberInWords, type NounGender, type NumeralAgreement } from './numerals.ts';
export { monthGenitive, quotedDay, writtenDay } from './written-day.ts';
export { plural } from './plural.ts';
