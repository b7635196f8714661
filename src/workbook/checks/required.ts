/** Cells that must not be blank, as the definitions of the sheets say. */
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../cell.ts';
import { sheets } from '../sheets/index.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

export const required = defineCheck({
  code: 'required',
  title: 'Обязательные ячейки заполнены',
  sheets: sheets
    .filter(({ columns }) => Object.values(columns).some((column) => column.required))
    .map(({ key }) => key),
  run(book, scope) {
    const issues: Issue[] = [];
    for (const key of this.sheets) {
      if (scope.only && scope.only.sheet !== key) continue;
      const table = book.tables[key];
      const { sheet, layout } = table;
      // A lost column is one finding about the sheet, not one for each row; codes are given by the add-on.
      const columns = Object.entries(sheet.columns).filter(
        ([name, column]) =>
          column.required === true &&
          column.shown !== true &&
          name !== sheet.codeColumn &&
          layout.positions[name] !== undefined,
      );
      for (const row of rowsInScope(table, scope)) {
        for (const [name, column] of columns) {
          if (!isBlank(row.cells[name]) || scope.census.isFilledElsewhere(key, row, name)) continue;
          issues.push(
            issueAt(table, row, name, {
              code: `required.${name}`,
              severity: 'error',
              message: `${scope.census.labelAt(key, row)}: не заполнено «${column.header}».`,
              action: column.personal === 'name' ? 'Впишите фамилию, имя и отчество.' : 'Заполните ячейку.',
              root: column.personal === 'name',
            }),
          );
        }
      }
    }
    return issues;
  },
});
