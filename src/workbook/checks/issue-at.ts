/** Builds findings that name sheet, row, record and column, and walks over the rows a check is asked about. */
import type { Fix, Issue, Severity } from '../../domain/issue.ts';
import type { RecordSheet } from '../define.ts';
import type { Table, TableRow } from '../rows.ts';
import type { PairView } from './census/pair-view.ts';
import type { Scope } from './define.ts';

/** What a rule says; the place is added here. */
export interface Saying {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly action: string;
  readonly fix?: Fix;
  readonly root?: boolean;
}

/** A finding at a row, at one of its columns when given and present in the sheet. */
export function issueAt(
  table: { readonly sheet: RecordSheet; readonly layout: { readonly positions: Readonly<Record<string, number>> } },
  row: { readonly row: number; readonly code: string | undefined },
  column: string | undefined,
  saying: Saying,
): Issue {
  const known = column !== undefined && table.layout.positions[column] !== undefined;
  return {
    ...saying,
    sheet: table.sheet.key,
    row: row.row,
    ...(row.code === undefined ? {} : { record: row.code }),
    ...(known ? { column } : {}),
  };
}

/** Rows of a table that the check is asked about: all, or those of the edit. */
export function rowsInScope<S>(table: Table<S>, scope: Scope): readonly TableRow<S>[] {
  const { only } = scope;
  if (!only) return table.rows;
  if (only.sheet !== table.sheet.key) return [];
  return table.rows.filter(({ row }) => only.rows.has(row));
}

/** Whether a finding at this row is wanted. */
export function isInScope(scope: Scope, sheet: string, row: number): boolean {
  return !scope.only || (scope.only.sheet === sheet && scope.only.rows.has(row));
}

/** Pairs whose rows the check is asked about. */
export function pairsInScope(scope: Scope): readonly PairView[] {
  const { only } = scope;
  if (!only) return scope.census.pairs();
  if (only.sheet !== 'pairs') return [];
  return scope.census.pairs().filter(({ row }) => only.rows.has(row.row));
}
