/** Whether a person's consent to processing of personal data is in force (152-FZ art. 9), by the columns and the register. */
import type { Day } from '../../domain/day.ts';
import type { Book } from '../book.ts';
import { isMinor, type Person } from '../checks/census/people.ts';

type Values = Readonly<Record<string, unknown>>;

const dayAt = (values: Values, column: string): Day | undefined => {
  const day = values[column];
  return typeof day === 'string' ? day : undefined;
};

/** The last day on which a paper of the register stopped to hold, by the person's code. */
function endedOn(book: Book, today: Day): ReadonlyMap<string, Day> {
  const ended = new Map<string, Day>();
  for (const { values } of book.tables.consents.rows) {
    const { personRef, kind, withdrawnOn, till } = values;
    if (personRef === undefined || (kind !== 'PROCESSING' && kind !== 'REPRESENTATIVE_PROCESSING')) continue;
    const end = [withdrawnOn, till]
      .filter((day): day is Day => day !== undefined && (day < today || day === withdrawnOn) && day <= today)
      .sort()[0];
    const known = ended.get(personRef);
    if (end !== undefined && (known === undefined || end > known)) ended.set(personRef, end);
  }
  return ended;
}

/** Prepares the answer for many people. A consent given after the withdrawal of another holds. */
export function dataConsents(book: Book, today: Day): (person: Person, values: Values) => boolean {
  const ended = endedOn(book, today);
  return (person, own) => {
    const values: Values = person.teacher ? person.teacher.values : own;
    const ends = [person.code, person.teacher?.code].map((code) => (code === undefined ? undefined : ended.get(code)));
    const holds = (column: string): boolean => {
      const day = dayAt(values, column);
      return day !== undefined && day <= today && ends.every((end) => end === undefined || day > end);
    };
    const minor = person.teacher ? 'no' : isMinor(person, today);
    if (minor === 'yes') return holds('representativePdConsentOn');
    return holds('pdConsentOn') || (minor === 'maybe' && holds('representativePdConsentOn'));
  };
}
