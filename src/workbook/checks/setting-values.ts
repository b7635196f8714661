/** Answers on «Настройки» that cannot be read: such an answer counts as blank, and the curator should know. */
import type { Issue } from '../../domain/issue.ts';
import { isBlank } from '../cell.ts';
import { settingDefinitions, TYPED_VALUE } from '../settings/index.ts';
import { defineCheck } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

const byKey = new Map(settingDefinitions.map((setting) => [setting.key, setting]));

export const settingValues = defineCheck({
  code: 'setting',
  title: 'Ответы в настройках понятны',
  sheets: ['settings'],
  run(book, scope) {
    const issues: Issue[] = [];
    const table = book.tables.settings;
    for (const row of rowsInScope(table, scope)) {
      const setting = byKey.get(row.code ?? '');
      const cell = row.cells[TYPED_VALUE] ?? '';
      if (!setting || isBlank(cell)) continue;
      const context = setting.personal === true ? { ...book.context, peopleMode: 'names' as const } : book.context;
      const decoded = setting.kind.decode(cell, context);
      if (decoded.ok) continue;
      issues.push(
        issueAt(table, row, TYPED_VALUE, {
          code: 'setting.unreadable',
          severity: decoded.severity,
          message: `Настройка «${setting.title}»: ${decoded.message}`,
          action: decoded.action,
          root: decoded.severity === 'error',
        }),
      );
    }
    return issues;
  },
});
