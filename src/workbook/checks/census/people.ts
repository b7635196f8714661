/** Mentors and mentees as rules see them: a teacher's facts come from «Педагоги», everybody else's from the own row. */
import type { Day } from '../../../domain/day.ts';
import { minorOn } from '../../../domain/people/age.ts';
import { experienceMonths, isNewcomer, isYoungSpecialist } from '../../../domain/people/experience.ts';
import { nameKey } from '../../../domain/people/name-text.ts';
import type { PeopleThresholds } from '../../../domain/people/thresholds.ts';
import type { Participant } from '../../../domain/pairs/participants.ts';
import { isHeadPosition, type Role } from '../../../domain/pairs/roles.ts';
import type { Book } from '../../book.ts';
import { MENTEE_ROLES, MENTOR_ROLES } from '../../dictionaries/index.ts';
import type { TableRow } from '../../rows.ts';
import type { mentees } from '../../sheets/mentees.ts';
import type { mentors } from '../../sheets/mentors.ts';
import type { staff } from '../../sheets/staff.ts';
import type { LabelOf } from './labels.ts';

export type StaffRow = TableRow<typeof staff>;
export type MentorRow = TableRow<typeof mentors>;
export type MenteeRow = TableRow<typeof mentees>;

/** A mentor or mentee. */
export interface Person {
  readonly sheet: 'mentors' | 'mentees';
  readonly row: number;
  readonly code: string | undefined;
  /** The teacher's row, when this is a teacher who stands on «Педагоги». */
  readonly teacher: StaffRow | undefined;
  /** The same for two rows that mean one person. */
  readonly identity: string;
  readonly label: string;
  readonly name: string | undefined;
  readonly birthYear: number | undefined;
  /** Code of the built-in category. */
  readonly category: string | undefined;
  /** Whether a pupil by category. */
  readonly isPupil: boolean;
  readonly decision: string | undefined;
  /** Does not take part any more: so decided, or dismissed. */
  readonly hasLeft: boolean;
  readonly participant: Participant;
}

/** Codes in force of a choice: a line of the user's own stands for its base. */
function baseOf(book: Book, dictionary: string, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  return book.context.lines(dictionary).find((line) => line.code === code)?.base ?? code;
}

function subjectsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;,/\n]/)
    .map(nameKey)
    .filter((subject) => subject !== '');
}

function rolesOf(
  sheet: Person['sheet'],
  category: string | undefined,
  teacher: boolean,
  position: string | undefined,
): Role[] {
  const role = (sheet === 'mentors' ? MENTOR_ROLES : MENTEE_ROLES)[category ?? ''];
  // A reference to «Педагоги» says more than a category chosen in haste.
  const known: Role | undefined = teacher ? 'teacher' : role;
  if (known === undefined) return [];
  return known === 'teacher' && isHeadPosition(position) ? ['head', 'teacher'] : [known];
}

function identityOf(person: {
  readonly staffRef: string | undefined;
  readonly name: string | undefined;
  readonly birthYear: number | undefined;
  readonly own: string;
  readonly named: boolean;
}): string {
  if (person.staffRef !== undefined) return person.staffRef;
  if (!person.named || person.name === undefined || person.birthYear === undefined) return person.own;
  return `${nameKey(person.name)} ${person.birthYear}`;
}

/** Reads one row of mentors or mentees. */
export function personOf(
  book: Book,
  sheet: Person['sheet'],
  row: MentorRow | MenteeRow,
  today: Day,
  limits: PeopleThresholds,
  labelOf: LabelOf,
): Person {
  const { values } = row;
  const staffRef = values.staffRef;
  const teacher = staffRef === undefined ? undefined : book.tables.staff.byCode.get(staffRef);
  const name = teacher?.values.fullName ?? values.fullName;
  const birthYear = teacher?.values.birthYear ?? values.birthYear;
  const position = teacher?.values.position ?? values.position;
  const start = teacher?.values.experienceStart ?? values.experienceStart;
  const hiredOn = teacher?.values.hiredOn;
  const category =
    'sourceCategory' in values
      ? baseOf(book, 'mentorCategories', values.sourceCategory)
      : baseOf(book, 'menteeCategories', 'category' in values ? values.category : undefined);
  const deficits = 'deficits' in values ? (values.deficits ?? []) : [];
  const decision = baseOf(book, 'decisions', values.status);
  const leftOn = teacher?.values.leftOn;
  const novice = category === 'NOVICE' || category === 'YOUNG_SPECIALIST';
  const own = `${sheet} ${row.row}`;
  return {
    sheet,
    row: row.row,
    code: row.code,
    teacher,
    identity: identityOf({ staffRef, name, birthYear, own, named: book.context.peopleMode === 'names' }),
    // Worked out when a message needs it: most people are in none.
    get label() {
      return labelOf(sheet, row) ?? `строка ${row.row}`;
    },
    name,
    birthYear,
    category,
    isPupil: teacher === undefined && category === 'PUPIL',
    decision,
    hasLeft: decision === 'LEFT' || (leftOn !== undefined && leftOn <= today),
    participant: {
      roles: rolesOf(sheet, category, teacher !== undefined, position),
      birthYear,
      experienceMonths: start === undefined ? undefined : experienceMonths(start, today),
      subjects: subjectsOf(teacher?.values.subject ?? values.subject),
      youngSpecialist:
        category === 'NOVICE' || start === undefined ? novice || undefined : isYoungSpecialist(start, today, limits),
      newcomer: hiredOn === undefined ? category === 'NEWCOMER' || undefined : isNewcomer(hiredOn, today, limits),
      communication: category === 'COMMUNICATION' || deficits.indexOf('COMMUNICATIVE') >= 0,
    },
  };
}

/** Whether a representative consents for the person; a pupil of unknown age is taken for a minor. */
export function isMinor(person: Person | undefined, on: Day): 'yes' | 'maybe' | 'no' {
  if (!person) return 'no';
  if (person.birthYear === undefined) return person.isPupil ? 'yes' : 'no';
  return minorOn(person.birthYear, on);
}
