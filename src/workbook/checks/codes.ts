/** Every record has a code of its own: copied rows bring the same code twice, and then references mean two records. */
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../cell.ts';
import { codeGiver } from '../codes.ts';
import { sheets } from '../sheets/index.ts';
import { defineCheck } from './define.ts';
import { issueAt, isInScope } from './issue-at.ts';

export const codes = defineCheck({
  code: 'code',
  title: 'У каждой записи свой код',
  sheets: sheets.filter(({ prefix }) => prefix !== undefined).map(({ key }) => key),
  run(book, scope) {
    const issues: Issue[] = [];
    for (const key of this.sheets) {
      if (scope.only && scope.only.sheet !== key) continue;
      const table = book.tables[key];
      const { prefix, codeColumn, record } = table.sheet;
      if (prefix === undefined || codeColumn === undefined || table.layout.positions[codeColumn] === undefined)
        continue;
      let give: (() => string) | undefined;
      for (const row of table.rows) {
        if (row.code === undefined) {
          if (!isInScope(scope, key, row.row) || row.problems.some(({ column }) => column === codeColumn)) continue;
          if (!isBlank(row.cells[codeColumn])) continue;
          issues.push(
            issueAt(table, row, codeColumn, {
              code: 'code.missing',
              severity: 'error',
              message: `Строка ${row.row}: у записи «${record}» ещё нет кода, ссылаться на неё нельзя.`,
              action: 'Нажмите «Проверить записи»: код появится сам.',
              root: true,
            }),
          );
          continue;
        }
        const first = table.byCode.get(row.code);
        if (first === undefined || first.row === row.row || !isInScope(scope, key, row.row)) continue;
        // New codes are counted once for the whole table, so that two copies are not offered the same one.
        give = give ?? codeGiver(prefix, table);
        const fresh = give();
        issues.push(
          issueAt(table, row, codeColumn, {
            code: 'code.double',
            severity: 'error',
            message: `Код ${row.code} стоит дважды: в строках ${first.row} и ${row.row}.`,
            action: 'Дайте этой строке новый код; ссылки останутся за первой строкой.',
            fix: { label: `Дать код ${fresh}`, value: fresh },
            root: true,
          }),
        );
      }
    }
    return issues;
  },
});
