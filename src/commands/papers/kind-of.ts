/** The kind of a paper by its id or its register line, what stands in its way, and the template it is filled into. */
import { UserError, type Issue } from '../../domain/issue.ts';
import { GROUNDS_TAG } from '../../documents/order.ts';
import { documentById, documentKinds } from '../../documents/index.ts';
import type { Answers, DocumentData, DocumentKind } from '../../documents/define.ts';
import { withWordForms } from '../../documents/word-forms.ts';
import { madeFromCodes } from '../../documents/registration.ts';
import { supersededGrounds } from '../../workbook/checks/superseded-acts.ts';
import type { TableRow } from '../../workbook/rows.ts';
import { sheetOf } from '../../workbook/sheets/index.ts';
import type { OpenBook } from '../open-book.ts';

/** The kind with this id. @throws UserError when the panel asks for one that is not there. */
export function kindOf(id: string): DocumentKind {
  const kind = documentById(id);
  if (!kind) throw new UserError('document.unknown', 'Такого вида документа нет. Закройте панель и откройте её снова.');
  return kind;
}

/**
 * What a row of «Документы» is, by the title its kind has in «Справочники»; rows typed by hand may be of no kind we make.
 * Kinds of one title differ by whose rows they are made from: a mentor's consent and a mentee's.
 */
export function kindOfRow(book: OpenBook, row: TableRow<unknown>): DocumentKind | undefined {
  const title = String(row.cells['kind'] ?? '');
  const first = madeFromCodes(String(row.cells['madeFrom'] ?? ''))[0] ?? '';
  const kinds = documentKinds.filter((candidate) => candidate.registers.kindTitle(book) === title);
  const fits = kinds.find(
    ({ forRecords }) => forRecords !== undefined && first.split('-')[0] === sheetOf(forRecords).prefix,
  );
  return fits ?? kinds[0];
}

/** Whether the paper says «в соответствии с …» by the acts of «Настройки». */
export function citesActs(kind: DocumentKind): boolean {
  return kind.tags.some(({ name }) => name === GROUNDS_TAG);
}

/** What stands in the way of a paper or should be looked at, missing answers included. */
export function preconditions(
  book: OpenBook,
  kind: DocumentKind,
  codes: readonly string[],
  answers: Answers,
  today: string,
): Issue[] {
  const issues = [...kind.check(book, codes, answers, today), ...(citesActs(kind) ? supersededGrounds(book) : [])];
  for (const input of kind.inputs) {
    if (input.required && (answers[input.key] ?? '').trim() === '') {
      issues.push({
        code: 'document.input',
        severity: 'error',
        sheet: '',
        message: `Нет ответа: «${input.title}».`,
        action: 'Ответьте и повторите.',
      });
    }
  }
  return issues;
}

/** Data of a paper as its template sees them, with the forms of «Склонение». Called only when nothing stands in the way. */
export function paperData(
  book: OpenBook,
  kind: DocumentKind,
  codes: readonly string[],
  answers: Answers,
  today: string,
): DocumentData {
  return withWordForms(book, kind.data(book, codes, answers, today));
}

/** Whether anything among the findings stands in the way. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** Title of a state of documents as the school calls it. */
export function stateTitle(book: OpenBook, state: 'DRAFT' | 'SIGNED' | 'CANCELLED'): string {
  return book.context.lines('documentStates').find((line) => line.code === state)?.title ?? state;
}
