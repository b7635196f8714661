/** One entry for the parts of a name, as the evaluation and the sheet «Склонение» ask for them. */
import { sure, type Case, type Form, type Gender } from './cases.ts';
import { declineFirstName } from './first-name.ts';
import { tidySpaces } from './letters.ts';
import { declinePatronymic } from './patronymic.ts';
import { declineSurname } from './surname.ts';

/** Surname, first name or patronymic. */
export type NamePart = 'last' | 'first' | 'middle';

const byPart: Record<NamePart, (word: string, gender: Gender, inCase: Case) => Form> = {
  last: declineSurname,
  first: declineFirstName,
  middle: declinePatronymic,
};

/** The form of one part of a name whose bearer's gender is known. */
export function declineName(part: NamePart, word: string, gender: Gender, inCase: Case): Form {
  const tidy = tidySpaces(word);
  // Initials and empty cells have no forms.
  if (tidy === '' || /^(?:[А-ЯЁA-Z]\.[\s-]?)+$/.test(tidy)) return sure(tidy);
  return byPart[part](tidy, gender, inCase);
}
