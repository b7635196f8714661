/** Whose personal data a consent is about: age, representative, and what must be known before the form is printed. */
import { minorOn } from '../domain/people/age.ts';
import { partsOf, type Day } from '../domain/day.ts';
import type { Issue } from '../domain/issue.ts';
import type { Book } from '../workbook/book.ts';
import { person, type DataValue, type Tag } from './define.ts';
import { settingIssue } from './organization.ts';
import { findPerson, PERSON_TAGS, personByCode, type KnownPerson } from './people.ts';

/** Age from which a child signs beside the representative (documents.md I.5). */
const SIGNS_FROM = 14;

/** Whether a representative consents: below 18, and in the year of the eighteenth birthday to be on the safe side. */
export function isMinor(found: KnownPerson | undefined, on: Day): boolean {
  return found?.birthYear !== undefined && minorOn(found.birthYear, on) !== 'no';
}

function childSigns(found: KnownPerson | undefined, on: Day): boolean {
  return isMinor(found, on) && partsOf(on).year - (found?.birthYear ?? 0) >= SIGNS_FROM;
}

/** The representative named on «Наставляемые»; null leaves a line to write on. */
export function representative(book: Book, code: string): DataValue {
  const name = book.tables.mentees.byCode.get(code)?.values.representativeName;
  if (name === undefined || book.context.peopleMode === 'codes') return null;
  return person(`${code}-П`, { name });
}

/** Data about the subject that templates of consents share. */
export function subjectData(book: Book, code: string, on: Day): Record<string, DataValue> {
  const found = findPerson(book, code);
  return {
    субъект: personByCode(book, code),
    представитель: representative(book, code),
    'нет 18 лет': isMinor(found, on),
    'подписывает ребёнок': childSigns(found, on),
  };
}

export const SUBJECT_TAGS: readonly Tag[] = [
  { name: 'субъект', kind: 'person', note: 'чьи персональные данные', of: PERSON_TAGS, needed: true },
  { name: 'представитель', kind: 'person', note: 'законный представитель, если записан', of: PERSON_TAGS },
  { name: 'нет 18 лет', kind: 'flag', note: 'подписывает законный представитель' },
  { name: 'подписывает ребёнок', kind: 'flag', note: 'ребёнку есть 14 лет, он подписывает тоже' },
];

/** A consent without the operator's address is void (part 4 of art. 9 of 152-FZ). */
export function addressIssues(book: Book): Issue[] {
  if ((book.settings.organizationAddress ?? '').trim() !== '') return [];
  const message =
    'В настройках нет адреса организации: без него согласие недействительно (часть 4 статьи 9 Закона № 152-ФЗ).';
  return [settingIssue(book, 'organizationAddress', message, 'Откройте «Настройки» и впишите адрес.')];
}

/** A finding about the person of a consent. */
export function personIssue(found: KnownPerson, code: string, column: string, message: string, action: string): Issue {
  return {
    code: `document.${code}`,
    severity: 'error',
    sheet: found.sheet,
    row: found.row,
    record: found.code,
    column,
    message: `${found.code}: ${message}`,
    action,
  };
}

/** The person must be in the table, with a name where names are kept, and of a known age. */
export function subjectIssues(book: Book, sheet: 'mentors' | 'mentees', code: string): Issue[] {
  const found = findPerson(book, code);
  if (!found) {
    return [
      {
        code: 'document.noPerson',
        severity: 'error',
        sheet,
        record: code,
        message: `Человек ${code} не найден.`,
        action: 'Выберите его заново.',
      },
    ];
  }
  if (book.context.peopleMode === 'names' && found.name === undefined) {
    return [personIssue(found, 'noName', 'fullName', 'не указано имя.', 'Впишите фамилию, имя и отчество.')];
  }
  if (found.birthYear === undefined && !found.employee) {
    return [
      personIssue(
        found,
        'noBirthYear',
        'birthYear',
        'не указан год рождения, поэтому неясно, кто подписывает согласие.',
        'Впишите год рождения.',
      ),
    ];
  }
  return [];
}
