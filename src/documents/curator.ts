/** The curator in papers: who it is today, and the question on whom control is laid. */
import type { Issue } from '../domain/issue.ts';
import type { Book, TypedTables } from '../workbook/book.ts';
import { inSentence, person, position, type Answers, type DocumentInput, type PersonValue } from './define.ts';

/** Row of the curator who acts now: the last appointed who is not released. */
function actingCurator(book: Book) {
  const acting = book.tables.curators.rows.filter(({ values }) => values.dismissedOn === undefined);
  return acting[acting.length - 1];
}

function valueOf(book: Book, row: TypedTables['curators']['rows'][number]): PersonValue {
  const { fullName, position: post } = row.values;
  const name = book.context.peopleMode === 'codes' ? undefined : fullName;
  return person(row.code ?? '', { name }, { должность: position(post), описание: inSentence(post ?? '') });
}

/** The curator as papers name them; null while none is on the sheet, so that the point about them is left out. */
export function curatorValue(book: Book): PersonValue | null {
  const row = actingCurator(book);
  return row ? valueOf(book, row) : null;
}

/** The curator with this code, acting or not. */
export function curatorByCode(book: Book, code: string): PersonValue | null {
  const row = book.tables.curators.byCode.get(code);
  return row ? valueOf(book, row) : null;
}

/** A paper can be made without a curator, but it will say nothing of one. */
export function curatorIssues(book: Book): Issue[] {
  if (actingCurator(book)) return [];
  return [
    {
      code: 'document.noCurator',
      severity: 'warning',
      sheet: 'curators',
      message: 'На листе «Кураторы» нет действующего куратора: пункта о нём не будет.',
      action: 'Запишите куратора и сделайте документ снова, если пункт нужен.',
    },
  ];
}

const KEEP = 'оставить за руководителем';
const LAY = 'возложить на куратора';

export const controlInput: DocumentInput = {
  key: 'control',
  title: 'Контроль за исполнением',
  kind: 'choice',
  required: true,
  help: 'Последний пункт приказа.',
  options: [KEEP, LAY],
  initial: () => KEEP,
};

/** On whom control is laid; null when the head keeps it. */
export function controlValue(book: Book, answers: Answers): PersonValue | null {
  return answers['control'] === LAY ? curatorValue(book) : null;
}
