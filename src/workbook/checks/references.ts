/** A reference names a record that is there: a code nobody has, or somebody who has left, is a finding. */
import type { Issue } from '../../domain/issue.ts';
import type { Column, SheetKey } from '../define.ts';
import { sheetOf, sheets } from '../sheets/index.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

/** The sheet a column refers to; undefined for columns that are no references. */
export function targetOf(column: Column | undefined): SheetKey | undefined {
  const source = column?.kind.native ?? column?.kind.offers;
  return source?.kind === 'records' ? source.sheet : undefined;
}

/** Columns of a sheet into which people type references, with the sheets these lead to. */
function referenceColumns(key: SheetKey): { readonly name: string; readonly target: SheetKey }[] {
  return Object.entries(sheetOf(key).columns).flatMap(([name, column]) => {
    const target = column.shown === true ? undefined : targetOf(column);
    return target === undefined ? [] : [{ name, target }];
  });
}

/** Codes in a decoded reference: one or several. */
export function codesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : [];
}

export const references = defineCheck({
  code: 'reference',
  title: 'Ссылки ведут к записям, которые есть',
  sheets: sheets.map(({ key }) => key).filter((key) => referenceColumns(key).length > 0),
  run(book, scope) {
    const issues: Issue[] = [];
    for (const key of this.sheets) {
      if (scope.only && scope.only.sheet !== key) continue;
      const table = book.tables[key];
      for (const { name, target } of referenceColumns(key)) {
        // Without the sheet itself every reference would be reported; the missing sheet is finding enough.
        if (table.layout.positions[name] === undefined || book.missingSheets.indexOf(target) >= 0) continue;
        for (const row of rowsInScope(table, scope)) {
          const values: Readonly<Record<string, unknown>> = row.values;
          for (const code of codesIn(values[name])) {
            if (book.tables[target].byCode.has(code)) continue;
            issues.push(
              issueAt(table, row, name, {
                code: 'reference.nobody',
                severity: 'error',
                message: `«${table.sheet.columns[name]?.header ?? name}»: записи ${code} на листе «${book.tables[target].title}» нет.`,
                action: 'Выберите запись из списка или внесите её на тот лист.',
                root: true,
              }),
            );
          }
        }
      }
    }
    return issues;
  },
});
