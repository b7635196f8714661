/** The gender of a person: from the column, the patronymic, the lists of first names, the surname; otherwise it is asked. */
import type { Gender } from './cases.ts';
import { MEN_ENDING, menNames, unisexNames, WOMEN_ENDING, womenNames } from './gender-lists.ts';
import { lower, plainKey, tidySpaces } from './letters.ts';
import { genderOfSurname } from './surname-gender.ts';

/** What told the gender. */
export type GenderSource = 'given' | 'patronymic' | 'firstName' | 'surname' | 'asked';

/** Parts of a name; what is unknown is absent or empty. */
export interface NameParts {
  readonly last?: string;
  readonly first?: string;
  readonly middle?: string;
}

/** A gender and where it is known from; no gender means that the user is asked. */
export interface GenderFinding {
  readonly gender?: Gender;
  readonly source: GenderSource;
  /** Why it has to be asked: one Russian sentence. */
  readonly why?: string;
}

/** Reads a gender as a person types it into a cell: «м», «муж.», «Женский», «f». Undefined for anything else. */
export function readGender(text: string): Gender | undefined {
  const low = lower(text).replace(/\.$/, '');
  if (/^(?:м|муж|мужской|мужчина|мр|m|male|masc|masculine)$/.test(low)) return 'male';
  if (/^(?:ж|жен|женский|женщина|жр|f|female|fem|femn|feminine)$/.test(low)) return 'female';
  return undefined;
}

/** The gender a patronymic tells; «оглы», «кызы», «улы» after a space, a hyphen or with any capitals. */
export function genderOfPatronymic(patronymic: string): Gender | undefined {
  const low = lower(tidySpaces(patronymic)).replace(/[.,;]+$/, '');
  if (/(?:^|[\s-])(?:оглы|оглу|огли|угли|улы|уулу|ул)$/.test(low)) return 'male';
  if (/(?:^|[\s-])(?:кызы|гызы|кизи|кыз)$/.test(low)) return 'female';
  // Written in one word: Мамедоглы.
  if (/[а-яё]{3}(?:оглы|оглу)$/.test(low)) return 'male';
  if (/[а-яё]{3}(?:кызы|гызы)$/.test(low)) return 'female';
  if (/[а-яё]{2}[иы]ч$/.test(low)) return 'male';
  if (/[а-яё]{2}(?:вна|чна|шна)$/.test(low)) return 'female';
  return undefined;
}

/** The gender of a first name by the lists, or undefined when it is unisex or not listed. */
export function genderOfFirstName(firstName: string): Gender | undefined {
  const low = plainKey(firstName);
  if (unisexNames(low)) return undefined;
  if (menNames(low)) return 'male';
  if (womenNames(low)) return 'female';
  const halves = low.split('-');
  if (halves.length > 1) {
    const told = halves.map(genderOfFirstName).filter((gender) => gender !== undefined);
    return told.length > 0 && told.every((gender) => gender === told[0]) ? told[0] : undefined;
  }
  const isMale = MEN_ENDING.test(low);
  const isFemale = WOMEN_ENDING.test(low);
  if (isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}

/** Finds the gender of a person. A patronymic outweighs everything but the column; a first name and a surname must agree. */
export function inferGender(parts: NameParts, given?: Gender): GenderFinding {
  if (given !== undefined) return { gender: given, source: 'given' };
  const byPatronymic = genderOfPatronymic(parts.middle || '');
  if (byPatronymic !== undefined) return { gender: byPatronymic, source: 'patronymic' };
  const byFirst = genderOfFirstName(tidySpaces(parts.first || ''));
  const byLast = genderOfSurname(tidySpaces(parts.last || ''));
  if (byFirst !== undefined && byLast !== undefined && byFirst !== byLast) {
    return { source: 'asked', why: 'Имя и фамилия говорят о разном поле: укажите пол.' };
  }
  if (byFirst !== undefined) return { gender: byFirst, source: 'firstName' };
  if (byLast !== undefined) return { gender: byLast, source: 'surname' };
  return { source: 'asked', why: 'По имени пол не определить: укажите пол.' };
}
