/** A group is two or more rows of one code with one mentor, one form and one order (S0 4.6). */
import type { Issue } from '../../domain/issue.ts';
import { groupFaults, type GroupFault } from '../../domain/pairs/groups.ts';
import { defineCheck } from './define.ts';
import { isInScope, issueAt } from './issue-at.ts';

const SAYINGS: Readonly<
  Record<GroupFault, { readonly column: string; readonly what: string; readonly action: string }>
> = {
  oneMentee: {
    column: 'groupCode',
    what: 'в группе один наставляемый, а нужно не меньше двух.',
    action: 'Добавьте строку второго наставляемого с тем же кодом группы или уберите код группы.',
  },
  mentor: {
    column: 'mentorRef',
    what: 'в строках группы разные наставники.',
    action: 'У группы один наставник: исправьте строки или дайте им разные коды группы.',
  },
  form: {
    column: 'form',
    what: 'в строках группы разные формы наставничества.',
    action: 'Выберите во всех строках группы одну форму.',
  },
  order: {
    column: 'orderNumber',
    what: 'в строках группы разные приказы.',
    action: 'Группу закрепляют одним приказом: запишите во всех её строках один номер и дату.',
  },
};

export const groups = defineCheck({
  code: 'group',
  title: 'В группе двое или больше, наставник, форма и приказ общие',
  sheets: ['pairs'],
  run(book, scope) {
    const issues: Issue[] = [];
    for (const [code, members] of scope.census.groups()) {
      // Of an edited group the finding stands on the edited row, else on the first one.
      const place = members.find(({ row }) => isInScope(scope, 'pairs', row.row));
      if (!place || members.every(({ isOver }) => isOver)) continue;
      const faults = groupFaults(
        members.map(({ row: { values } }) => ({
          mentor: values.mentorRef,
          mentee: values.menteeRef,
          form: values.form,
          orderNumber: values.orderNumber,
          orderOn: values.orderOn,
        })),
      );
      // The kind «группа» says the same about one mentee, in its own column.
      const kindSaysSo = place.kinds.some((kind) => kind.code === 'GROUP');
      for (const fault of faults) {
        if (fault === 'oneMentee' && kindSaysSo) continue;
        const { column, what, action } = SAYINGS[fault];
        issues.push(
          issueAt(book.tables.pairs, place.row, column, {
            code: `group.${fault}`,
            severity: 'error',
            message: `Группа ${code}: ${what}`,
            action,
          }),
        );
      }
    }
    return issues;
  },
});
