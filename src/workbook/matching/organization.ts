/** Where a person works or studies, as text to compare: the table's own organisation unless the rows say otherwise. */
import type { Book } from '../book.ts';
import type { MenteeRow, MentorRow, Person } from '../checks/census/people.ts';

type Values = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function teacherPlace(book: Book, person: Person): string | undefined {
  const code = person.teacher?.values.organization;
  const other: Values | undefined = code === undefined ? undefined : book.tables.organizations.byCode.get(code)?.values;
  return textOf(other?.['shortName']) ?? textOf(other?.['name']) ?? ownName(book);
}

function ownName(book: Book): string | undefined {
  return book.settings.organizationShortName ?? book.settings.organizationName;
}

/** Undefined when nothing tells. */
export function organizationOf(book: Book, person: Person, row: MentorRow | MenteeRow): string | undefined {
  if (person.teacher) return teacherPlace(book, person);
  if ('place' in row.values) {
    const { partnerRef, place } = row.values;
    const partner: Values | undefined =
      partnerRef === undefined ? undefined : book.tables.partners.byCode.get(partnerRef)?.values;
    return textOf(partner?.['name']) ?? place;
  }
  return person.isPupil ? ownName(book) : undefined;
}
