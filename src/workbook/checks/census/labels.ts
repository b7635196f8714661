/** What a record is called in dropdowns and messages: «НК-003 · Иванова М. П.»; in code mode the code alone. */
import { formatDay } from '../../../domain/day.ts';
import { shortName } from '../../../domain/people/name-text.ts';
import type { Book } from '../../book.ts';
import type { SheetKey } from '../../define.ts';
import { titleOfCode } from '../../kinds/choice.ts';
import type { TableRow } from '../../rows.ts';

type Values = Readonly<Record<string, unknown>>;

/** Longest text after the code: a dropdown shows one line. */
const LONGEST = 60;

const textAt = (values: Values, key: string): string => {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
};

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trim()}…` : line;
}

/** Sheets whose records are called by one of their columns. */
const TITLE_COLUMN: Partial<Readonly<Record<SheetKey, string>>> = {
  partners: 'name',
  organizations: 'name',
  practices: 'title',
  events: 'title',
  resources: 'description',
  roadmap: 'title',
  activities: 'title',
};

/** Sheets of people, whose names code mode keeps out. */
const PEOPLE: readonly SheetKey[] = ['staff', 'mentors', 'mentees', 'curators', 'experts'];

/** The name by which a person is called: the short form, or nothing in code mode. */
function calledName(book: Book, name: unknown): string {
  return book.context.peopleMode === 'codes' || typeof name !== 'string' ? '' : shortName(name);
}

/** Values of a person, with the teacher's where the row refers to «Педагоги». */
function nameOf(book: Book, values: Values): unknown {
  const teacher = typeof values['staffRef'] === 'string' ? book.tables.staff.byCode.get(values['staffRef']) : undefined;
  return teacher?.values.fullName ?? values['fullName'];
}

/** Labels of one book as it stands; each is worked out once. */
export type LabelOf = (key: SheetKey, row: TableRow<unknown>) => string | undefined;

/** What follows the code on sheets whose records are no people and are not called by one column. */
type Tail = (values: Values, book: Book, person: (key: 'mentors' | 'mentees', code: unknown) => string) => string;

const pairTail: Tail = (values, _book, person) =>
  `${person('mentors', values['mentorRef'])} – ${person('mentees', values['menteeRef'])}`;

const TAILS: Partial<Readonly<Record<SheetKey, Tail>>> = {
  pairs: pairTail,
  programmes(values, book, person) {
    const codes = Array.isArray(values['pairRefs']) ? values['pairRefs'].map(String) : [];
    const first = book.tables.pairs.byCode.get(codes[0] ?? '');
    const more = codes.length > 1 ? ` и ещё ${codes.length - 1}` : '';
    return first ? `${pairTail(first.values, book, person)}${more}` : codes.join(', ');
  },
  documents(values, book) {
    const kind = textAt(values, 'kind');
    const number = textAt(values, 'number');
    const date = textAt(values, 'date');
    const title = kind && titleOfCode(book.context.lines('documentKinds'), kind);
    const parts = [title, number && `№ ${number}`, date && `от ${formatDay(date)}`];
    return cut(parts.filter((part) => part !== '').join(' '));
  },
  meetings(values) {
    const day = textAt(values, 'heldOn') || textAt(values, 'plannedOn');
    return [textAt(values, 'pairRef'), day && formatDay(day)].filter((part) => part !== '').join(' ');
  },
  questionnaires: (values) => textAt(values, 'personRef'),
  consents: (values) => textAt(values, 'personRef'),
  monitoring(values) {
    const date = textAt(values, 'date');
    return date && `на ${formatDay(date)}`;
  },
};

/** Prepares the labels of a book. A record without a code has none, for nothing can refer to it. */
export function labelsOf(book: Book): LabelOf {
  const known = new Map<TableRow<unknown>, string>();
  const names = new Map<TableRow<unknown>, string>();
  const nameAt = (row: TableRow<unknown>): string => {
    const found = names.get(row);
    if (found !== undefined) return found;
    const name = calledName(book, nameOf(book, row.values as Values));
    names.set(row, name);
    return name;
  };
  const person = (key: 'mentors' | 'mentees', code: unknown): string => {
    const row = typeof code === 'string' ? book.tables[key].byCode.get(code) : undefined;
    return (row && nameAt(row)) || (typeof code === 'string' ? code : '…');
  };
  const tail = (key: SheetKey, row: TableRow<unknown>): string => {
    const values = row.values as Values;
    if (PEOPLE.indexOf(key) >= 0) return nameAt(row);
    const own = TAILS[key];
    if (own) return own(values, book, person);
    const column = TITLE_COLUMN[key];
    return column === undefined ? '' : cut(textAt(values, column));
  };
  return (key, row) => {
    if (row.code === undefined) return undefined;
    const found = known.get(row);
    if (found !== undefined) return found;
    const rest = tail(key, row);
    const label = rest === '' ? row.code : `${row.code} · ${rest}`;
    known.set(row, label);
    return label;
  };
}
