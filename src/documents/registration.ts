/** How papers stand in «Документы»: the title of their kind as the user has it, and for whom they are. */
import type { Book } from '../workbook/book.ts';
import type { Registration } from './define.ts';

/** Title of a kind in «Справочники»; users may rename it. */
export function kindTitle(book: Book, id: string): string {
  return book.context.lines('documentKinds').find((line) => line.code === id)?.title ?? id;
}

/** The usual registration: under its own kind, for the rows it was made from. */
export function registeredAs(
  id: string,
  options: Pick<Registration, 'numbered'> & Partial<Pick<Registration, 'fills' | 'forWhom'>>,
): Registration {
  return {
    kindTitle: (book) => kindTitle(book, id),
    forWhom: (_book, codes) => codes.join('; '),
    ...options,
  };
}

/** Papers of a kind made from a record that are not cancelled, with their states. */
export function papersFrom(book: Book, id: string, code: string): { readonly code: string; readonly state: string }[] {
  return book.tables.documents.rows
    .filter(({ values }) => values.kind === id && values.state !== 'CANCELLED')
    .filter(({ values }) => (values.madeFrom ?? '').split(/[;,]/).some((item) => item.trim() === code))
    .map(({ code: paper, values }) => ({ code: paper ?? '', state: values.state ?? '' }));
}
