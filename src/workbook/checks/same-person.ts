/** One person, one row: nobody stands twice on a sheet, and a teacher is not typed anew beside «Педагоги». */
import type { Issue } from '../../domain/issue.ts';
import { findDuplicates, type PersonEntry } from '../../domain/people/duplicates.ts';
import { nameKey } from '../../domain/people/name-text.ts';
import type { Book } from '../book.ts';
import type { Table, TableRow } from '../rows.ts';
import { groupBy } from './census/census.ts';
import { defineCheck, type Scope } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

const SHEETS = ['staff', 'mentees', 'mentors', 'curators'] as const;
type PeopleSheet = (typeof SHEETS)[number];
type AnyRow = TableRow<unknown>;

const valuesOf = (row: AnyRow): Readonly<Record<string, unknown>> => row.values as Readonly<Record<string, unknown>>;

/** Rows with a name of their own; a reference to «Педагоги» is compared by its code instead. */
function entries(rows: readonly AnyRow[]): PersonEntry<AnyRow>[] {
  return rows.flatMap((row) => {
    const { fullName, birthYear, staffRef, dismissedOn } = valuesOf(row);
    if (typeof fullName !== 'string' || staffRef !== undefined || dismissedOn !== undefined) return [];
    return [{ id: row, name: fullName, birthYear: typeof birthYear === 'number' ? birthYear : undefined }];
  });
}

/** The same person on one sheet. */
function doubles(table: Table, scope: Scope, sheet: PeopleSheet, names: boolean): Issue[] {
  const found: Issue[] = [];
  const report = (first: AnyRow, row: AnyRow, column: string, certain: boolean): void => {
    if (!isInScope(scope, sheet, row.row)) return;
    const other = first.code ?? `строка ${first.row}`;
    found.push(
      issueAt(table, row, column, {
        code: 'person.double',
        severity: certain ? 'error' : 'warning',
        message: certain
          ? `${scope.census.labelAt(sheet, row)}: этот человек уже есть на листе «${table.title}» (${other}).`
          : `${scope.census.labelAt(sheet, row)}: на листе «${table.title}» уже есть человек с таким именем (${other}).`,
        action: certain
          ? 'Оставьте одну строку: перенесите в неё сведения, а лишнюю удалите.'
          : 'Если это разные люди, укажите обоим год рождения; если один – оставьте одну строку.',
        root: certain,
      }),
    );
  };
  for (const rows of groupBy(table.rows, (row) => staffCode(row)).values()) {
    rows.slice(1).forEach((row) => rows[0] && report(rows[0], row, 'staffRef', true));
  }
  if (!names) return found;
  for (const { ids, certainty } of findDuplicates(entries(table.rows))) {
    const sure = certainty === 'same' || sheet === 'curators';
    ids.slice(1).forEach((row) => ids[0] && report(ids[0], row, 'fullName', sure));
  }
  return found;
}

function staffCode(row: AnyRow): string | undefined {
  const { staffRef } = valuesOf(row);
  return typeof staffRef === 'string' ? staffRef : undefined;
}

/** A mentor or mentee typed by hand who stands on «Педагоги» too. */
function teachersTypedAnew(book: Book, scope: Scope, sheet: 'mentees' | 'mentors'): Issue[] {
  const table: Table = book.tables[sheet];
  const typed = entries(table.rows).filter(({ id }) => isInScope(scope, sheet, id.row));
  // An edit of a row that names nobody should not cost a reading of «Педагоги».
  if (typed.length === 0) return [];
  const byName = groupBy(book.tables.staff.rows, ({ values }) =>
    values.fullName === undefined ? undefined : nameKey(values.fullName),
  );
  const found: Issue[] = [];
  for (const { id: row, name, birthYear } of typed) {
    const teachers = (byName.get(nameKey(name)) ?? []).filter(
      ({ values }) => values.birthYear === birthYear || values.birthYear === undefined || birthYear === undefined,
    );
    const [teacher] = teachers;
    if (teacher?.code === undefined) continue;
    const label = scope.census.labelAt('staff', teacher);
    found.push(
      issueAt(table, row, 'staffRef', {
        code: 'person.teacherTypedAnew',
        severity: 'warning',
        message: `${scope.census.labelAt(sheet, row)}: этот человек есть на листе «Педагоги» (${label}).`,
        action: 'Выберите его запись в столбце «Педагог»: имя, год рождения и стаж подставятся.',
        ...(teachers.length === 1 ? { fix: { label: `Записать ${label}`, value: label } } : {}),
      }),
    );
  }
  return found;
}

export const samePerson = defineCheck({
  code: 'person.double',
  title: 'Один человек – одна строка',
  sheets: SHEETS,
  run(book, scope) {
    const names = book.context.peopleMode === 'names';
    return SHEETS.filter((sheet) => !scope.only || scope.only.sheet === sheet).flatMap((sheet) => [
      ...doubles(book.tables[sheet], scope, sheet, names),
      ...(names && (sheet === 'mentees' || sheet === 'mentors') ? teachersTypedAnew(book, scope, sheet) : []),
    ]);
  },
});
