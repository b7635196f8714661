/** A partner organisation as papers need it; «Партнёры» is read by the keys of its columns. */
import type { Book } from '../workbook/book.ts';

export interface KnownPartner {
  readonly name: string;
  readonly gives: string;
  readonly agreementNumber: string;
}

/** The partner with this code; blanks where the row or its cells are missing. */
export function partnerValue(book: Book, code: string): KnownPartner {
  const cells = book.tables.partners.byCode.get(code)?.cells ?? {};
  const text = (key: string): string => {
    const cell = cells[key];
    return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
  };
  return { name: text('name'), gives: text('gives'), agreementNumber: text('agreementNumber') };
}
