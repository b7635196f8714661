/** What the kinds of columns could not read, as findings; a teacher's columns are reported on «Педагоги» only. */
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../book.ts';
import { isBlank } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import type { TableRow } from '../rows.ts';
import { COLUMNS_FROM_STAFF, sheets } from '../sheets/index.ts';
import { rowsInScope } from './issue-at.ts';
import type { Scope } from './define.ts';

/** Sheets without records: what stands there is computed or written by the add-on. */
const WITHOUT_RECORDS: readonly SheetKey[] = ['summary', 'timeline', 'journal'];

const FROM_STAFF: ReadonlySet<string> = new Set<string>(COLUMNS_FROM_STAFF);

/** Columns that say who or which record it is: what is wrong there makes other findings follow. */
function isIdentity(sheet: SheetKey, column: string | undefined): boolean {
  const known = sheets.find(({ key }) => key === sheet);
  if (!known || column === undefined) return false;
  return column === known.codeColumn || known.columns[column]?.origin === 'identity' || column === 'staffRef';
}

/** The finding as the list shows it: marked as a root cause, and mended by the record's own code in code mode. */
function dressed(issue: Issue, row: TableRow<unknown>): Issue {
  const root = issue.severity === 'error' && isIdentity(issue.sheet as SheetKey, issue.column);
  const ownCode = issue.code === 'cell.name.codeOnly' && issue.column === 'fullName' && row.code !== undefined;
  return {
    ...issue,
    ...(root ? { root: true } : {}),
    ...(ownCode ? { fix: { label: 'Заменить кодом', value: row.code ?? '' } } : {}),
  };
}

/** Findings about cells of all sheets in scope. */
export function cellFindings(book: Book, scope: Scope): Issue[] {
  const found: Issue[] = [];
  for (const { key } of sheets) {
    if (WITHOUT_RECORDS.indexOf(key) >= 0 || (scope.only && scope.only.sheet !== key)) continue;
    for (const row of rowsInScope(book.tables[key], scope)) {
      if (row.problems.length === 0) continue;
      const isTeacher = !isBlank(row.cells['staffRef']);
      for (const issue of row.problems) {
        if (isTeacher && FROM_STAFF.has(issue.column ?? '')) continue;
        found.push(dressed(issue, row));
      }
    }
  }
  return found;
}
