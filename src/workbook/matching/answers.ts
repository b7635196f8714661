/** Answers of «Предпочтения» as matching takes them: one answer a person, partners by their codes on the other side. */
import type { Preference } from '../../domain/matching/index.ts';
import type { Book } from '../book.ts';
import type { TableRow } from '../rows.ts';
import type { preferences } from '../sheets/preferences.ts';

type AnswerRow = TableRow<typeof preferences>;

/** Codes on each side of the base by the code of a teacher: answers may name either. */
interface Sides {
  readonly mentors: ReadonlyMap<string, readonly string[]>;
  readonly mentees: ReadonlyMap<string, readonly string[]>;
}

export interface Answer extends Preference {
  readonly topics: readonly string[];
  readonly channels: readonly string[];
  readonly slots: readonly string[];
}

function side(book: Book, sheet: 'mentors' | 'mentees'): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, values } of book.tables[sheet].rows) {
    if (code === undefined) continue;
    for (const name of [code, values.staffRef]) {
      if (name === undefined) continue;
      const known = codes.get(name);
      if (known) known.push(code);
      else codes.set(name, [code]);
    }
  }
  return codes;
}

/** The later answer counts; of the same day, the one with the higher code, whatever the order of rows. */
function isLater(row: AnswerRow, other: AnswerRow): boolean {
  const key = ({ values, code }: AnswerRow): string => `${values.answeredOn ?? ''} ${code ?? ''}`;
  return key(row) > key(other);
}

const once = (codes: readonly string[]): string[] => codes.filter((code, index) => codes.indexOf(code) === index);

/** Codes of the partners an answer names; whoever is not on the other side counts for nothing. */
function partners(names: readonly (string | undefined)[], others: ReadonlyMap<string, readonly string[]>): string[] {
  return once(names.flatMap((name) => (name === undefined ? [] : (others.get(name) ?? []))));
}

function answerOf(from: string, { values }: AnswerRow, others: ReadonlyMap<string, readonly string[]>): Answer {
  return {
    from,
    choices: partners([values.firstRef, values.secondRef, values.thirdRef], others),
    unwanted: partners(values.unwantedRefs ?? [], others),
    topics: values.topics ?? [],
    channels: values.channels ?? [],
    slots: values.convenientTimes ?? [],
  };
}

/** All answers in force by the code of the person. A table without the sheet has none. */
export function answersOf(book: Book): ReadonlyMap<string, Answer> {
  const sides: Sides = { mentors: side(book, 'mentors'), mentees: side(book, 'mentees') };
  const rows = new Map<string, AnswerRow>();
  for (const row of book.tables.preferences.rows) {
    const name = row.values.personRef;
    if (name === undefined) continue;
    for (const code of [...(sides.mentors.get(name) ?? []), ...(sides.mentees.get(name) ?? [])]) {
      const known = rows.get(code);
      if (!known || isLater(row, known)) rows.set(code, row);
    }
  }
  const answers = new Map<string, Answer>();
  rows.forEach((row, code) => {
    const others = book.tables.mentors.byCode.has(code) ? sides.mentees : sides.mentors;
    answers.set(code, answerOf(code, row, others));
  });
  return answers;
}
