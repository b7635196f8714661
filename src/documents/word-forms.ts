/** Rows of «Склонение» as papers use them: what the curator has looked at wins over every rule. */
import type { Book, TypedTables } from '../workbook/book.ts';
import type { DocumentData, TypedForms } from './define.ts';
import { declinedKey, withForms } from './fill/typed-forms.ts';

export { declinedKey } from './fill/typed-forms.ts';

type FormsRow = TypedTables['wordForms']['rows'][number];

const KINDS = ['person', 'position', 'organisation'] as const;
const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

function formsOf({ values }: FormsRow): TypedForms {
  const typed = CASES.filter((key) => (values[key] ?? '').trim() !== '');
  return Object.fromEntries(typed.map((key) => [key, values[key]?.trim()])) as TypedForms;
}

/** Rows by what they decline; of two rows for one name the upper one counts, and the check says so. */
export function wordFormRows(book: Book): ReadonlyMap<string, FormsRow> {
  const rows = new Map<string, FormsRow>();
  for (const row of book.tables.wordForms.rows) {
    const { nominative = '', declined } = row.values;
    if (nominative.trim() === '') continue;
    // Typed by hand and not said what it is: a name, a post and an organisation are hardly ever spelled alike.
    for (const kind of declined === undefined ? KINDS : [declined]) {
      const key = declinedKey(kind, nominative);
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return rows;
}

/** The data of a paper with the reviewed forms. Forms typed in «Настройки» stay first. */
export function withWordForms(book: Book, data: DocumentData): DocumentData {
  return withForms(data, new Map(Array.from(wordFormRows(book)).map(([key, row]) => [key, formsOf(row)])));
}
