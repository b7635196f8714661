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
};

/** Sheets of people, whose names code mode keeps out. */
const PEOPLE: readonly SheetKey[] = ['staff', 'mentors', 'mentees', 'curators', 'experts'];

/** The name by which a person is called: the short form, or nothing in code mode. */
export function calledName(book: Book, name: unknown): string {
  return book.context.peopleMode === 'codes' || typeof name !== 'string' ? '' : shortName(name);
}

/** Values of a person, with the teacher's where the row refers to «Педагоги». */
export function nameOf(book: Book, values: Values): unknown {
  const teacher = typeof values['staffRef'] === 'string' ? book.tables.staff.byCode.get(values['staffRef']) : undefined;
  return teacher?.values.fullName ?? values['fullName'];
}

function personCalled(book: Book, key: 'mentors' | 'mentees', code: unknown): string {
  if (typeof code !== 'string') return '…';
  const row = book.tables[key].byCode.get(code);
  return (row && calledName(book, nameOf(book, row.values))) || code;
}

function tail(book: Book, key: SheetKey, values: Values): string {
  if (PEOPLE.indexOf(key) >= 0) return calledName(book, nameOf(book, values));
  if (key === 'pairs') {
    return `${personCalled(book, 'mentors', values['mentorRef'])} – ${personCalled(book, 'mentees', values['menteeRef'])}`;
  }
  if (key === 'programmes') {
    const pairs = Array.isArray(values['pairRefs']) ? values['pairRefs'].map(String) : [];
    const first = book.tables.pairs.byCode.get(pairs[0] ?? '');
    const more = pairs.length > 1 ? ` и ещё ${pairs.length - 1}` : '';
    return first ? `${tail(book, 'pairs', first.values)}${more}` : pairs.join(', ');
  }
  if (key === 'documents') {
    const kind = textAt(values, 'kind');
    const number = textAt(values, 'number');
    const date = textAt(values, 'date');
    return cut(
      [
        kind && titleOfCode(book.context.lines('documentKinds'), kind),
        number && `№ ${number}`,
        date && `от ${formatDay(date)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
  }
  if (key === 'meetings') {
    const day = textAt(values, 'heldOn') || textAt(values, 'plannedOn');
    return [textAt(values, 'pairRef'), day && formatDay(day)].filter((part) => part !== '').join(' ');
  }
  if (key === 'consents') return textAt(values, 'personRef');
  const column = TITLE_COLUMN[key];
  return column === undefined ? '' : cut(textAt(values, column));
}

/** The label of a record; undefined while it has no code, for then nothing can refer to it. */
export function labelOf(book: Book, key: SheetKey, row: TableRow<unknown>): string | undefined {
  if (row.code === undefined) return undefined;
  const rest = tail(book, key, row.values as Values);
  return rest === '' ? row.code : `${row.code} · ${rest}`;
}
