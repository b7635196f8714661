/** People of the table as papers need them: a teacher's facts from «Педагоги», everybody else's from their own row. */
import type { Gender } from '../domain/russian/index.ts';
import type { Day } from '../domain/day.ts';
import type { Book } from '../workbook/book.ts';
import { inSentence, person, position, type DataValue, type PersonValue } from './define.ts';

/** What papers ask of a person; the row tells where a finding leads. */
export interface KnownPerson {
  readonly sheet: 'mentors' | 'mentees' | 'staff' | 'curators';
  readonly row: number;
  readonly code: string;
  readonly name: string | undefined;
  readonly gender: Gender | undefined;
  readonly position: string | undefined;
  readonly grade: string | undefined;
  readonly birthYear: number | undefined;
  readonly pdConsentOn: Day | undefined;
  readonly publicationConsentOn: Day | undefined;
  /** Works in this organisation: stands on «Педагоги». */
  readonly employee: boolean;
  readonly place: string | undefined;
}

/** Codes of the column «Пол». */
export const GENDERS: Readonly<Record<string, Gender>> = { male: 'male', female: 'female' };

/** Values that the sheets of people share; a column that a sheet lacks is simply unknown. */
interface PersonRow {
  readonly row: number;
  readonly code: string | undefined;
  readonly values: {
    readonly fullName?: string | undefined;
    readonly gender?: string | undefined;
    readonly position?: string | undefined;
    readonly grade?: string | undefined;
    readonly place?: string | undefined;
    readonly birthYear?: number | undefined;
    readonly pdConsentOn?: Day | undefined;
    readonly publicationConsentOn?: Day | undefined;
  };
}

/** In code mode the column of names holds codes, which are no names. */
function nameOf(book: Book, text: string | undefined): string | undefined {
  return book.context.peopleMode === 'codes' || text === undefined || text.trim() === '' ? undefined : text.trim();
}

/** «11 А», «11-Б класс», «группа 2-1»: a pupil's class in the mentors' column «Должность», as its note asks. */
const CLASS = /^(?:\d{1,2}\s*[-–]?\s*[«"„]?[а-яё]?[»"“]?$|\d{1,2}[^,;]{0,8}\sкласс|класс\s|группа\s)/i;

function known(book: Book, sheet: KnownPerson['sheet'], own: PersonRow, staff: PersonRow | undefined): KnownPerson {
  const a = own.values;
  // What a teacher's row on another sheet shows may be older than «Педагоги», where a consent was just taken back.
  const typed = staff?.values ?? a;
  // A class is no post: it is shown in brackets, not declined.
  const isPupil = sheet === 'mentors' && staff === undefined && CLASS.test((a.position ?? '').trim());
  return {
    sheet,
    row: own.row,
    code: own.code ?? '',
    name: nameOf(book, typed.fullName),
    gender: GENDERS[typed.gender ?? ''],
    position: isPupil ? undefined : typed.position,
    grade: isPupil ? a.position : a.grade,
    birthYear: typed.birthYear,
    pdConsentOn: typed.pdConsentOn,
    publicationConsentOn: typed.publicationConsentOn,
    employee: staff !== undefined || sheet === 'staff',
    place: a.place,
  };
}

/** The person with this code on «Наставники», «Наставляемые» or «Педагоги». */
export function findPerson(book: Book, code: string | undefined): KnownPerson | undefined {
  if (code === undefined) return undefined;
  const { mentors, mentees, staff } = book.tables;
  const mentor = mentors.byCode.get(code);
  if (mentor) return known(book, 'mentors', mentor, staff.byCode.get(mentor.values.staffRef ?? ''));
  const mentee = mentees.byCode.get(code);
  if (mentee) return known(book, 'mentees', mentee, staff.byCode.get(mentee.values.staffRef ?? ''));
  const teacher = staff.byCode.get(code);
  return teacher && known(book, 'staff', teacher, undefined);
}

/** «учитель математики» or «8 А класс»: what stands after the name in a list; empty when neither is known. */
function description({ position: post, grade }: KnownPerson): string {
  if (post !== undefined && post.trim() !== '') return inSentence(post);
  if (grade === undefined || grade.trim() === '') return '';
  return /класс|групп/i.test(grade) ? grade.trim() : `${grade.trim()} класс`;
}

/** The person as a template sees them; `facts` add what the paper knows of them besides. */
export function personValue(found: KnownPerson, facts: Readonly<Record<string, DataValue>> = {}): PersonValue {
  return person(
    found.code,
    { name: found.name, gender: found.gender },
    {
      должность: position(found.position),
      класс: found.grade ?? '',
      описание: description(found),
      'место работы': found.place ?? '',
      'год рождения': found.birthYear ?? null,
      ...facts,
    },
  );
}

/** Where somebody from outside works or studies; nothing for the school's own people, whose place the letterhead says. */
export function outsidePlace(book: Book, found: KnownPerson | undefined): string {
  const { organizationName, organizationShortName } = book.settings;
  const place = found?.place?.trim() ?? '';
  const isOwn = [organizationName, organizationShortName].some((name) => name?.trim() === place);
  return found === undefined || found.employee || isOwn ? '' : place;
}

/** A reference that leads nowhere is still printed: its code, to be found by. */
export function personByCode(book: Book, code: string | undefined): PersonValue {
  const found = findPerson(book, code);
  return found ? personValue(found) : person(code ?? '', {}, { должность: null, класс: '', описание: '' });
}

/** Tags of a person for the help panel and the check of templates. */
export const PERSON_TAGS = [
  { name: 'должность', kind: 'phrase', note: 'должность; падеж – через точку: должность.дат' },
  { name: 'класс', kind: 'text', note: 'класс или группа обучающегося' },
  { name: 'описание', kind: 'text', note: 'должность, а у обучающегося – класс' },
  { name: 'место работы', kind: 'text', note: 'место работы или учёбы' },
  { name: 'год рождения', kind: 'number', note: 'год рождения' },
] as const;
