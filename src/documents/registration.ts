/** How papers stand in «Документы»: the title of their kind as the user has it, and for whom they are. */
import type { Book } from '../workbook/book.ts';
import type { DocumentKind, Registration } from './define.ts';

/** Title of a kind in «Справочники»; users may rename it. */
export function kindTitle(book: Book, id: string): string {
  return book.context.lines('documentKinds').find((line) => line.code === id)?.title ?? id;
}

/** The usual registration: under its own kind, for the rows it was made from. */
export function registeredAs(
  id: string,
  options: Pick<Registration, 'numbered'> & Partial<Pick<Registration, 'fills' | 'fillsOrganization' | 'forWhom'>>,
): Registration {
  return {
    id,
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

/** Codes of the rows a register line was made from. */
export function madeFromCodes(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * The paper that would be made twice: of this kind, from the very same rows, not cancelled. An order or a paper of the
 * whole organisation counts while it is a draft only: next year it is made anew.
 */
export function standingPaper(
  book: Book,
  kind: DocumentKind,
  codes: readonly string[],
): { readonly code: string; readonly state: string; readonly link: string } | undefined {
  const wanted = [...codes].sort().join(';');
  const onlyDraft = kind.many || kind.forRecords === undefined;
  const found = book.tables.documents.rows.find(({ values }) => {
    if (values.kind !== kind.registers.id || values.state === 'CANCELLED') return false;
    if (onlyDraft && values.state !== 'DRAFT') return false;
    return madeFromCodes(values.madeFrom).sort().join(';') === wanted;
  });
  return found && { code: found.code ?? '', state: found.values.state ?? '', link: String(found.cells['link'] ?? '') };
}
