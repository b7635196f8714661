/** An item of the roadmap that is overdue, or whose day comes within so many days; our own reminders are left out. */
import { formatDay } from '../../domain/day.ts';
import { dueItems } from '../roadmap/due-lines.ts';
import { defineAttention, type AttentionFinding } from './define.ts';

export const roadmapDue = defineAttention({
  code: 'ROADMAP',
  needs: ['roadmap'],
  find({ census, today, days }) {
    return dueItems(census.roadmap(), today).flatMap((one): AttentionFinding[] => {
      const { row } = one.item;
      if (row.code === undefined || one.isReminder || one.days > days) return [];
      const fact = `${one.days < 0 ? 'просрочен срок' : 'срок'} ${formatDay(one.due)}`;
      const who = `${row.values.num === undefined ? '' : `${row.values.num} `}${row.values.title ?? row.code}`;
      const action = { kind: 'open', label: 'Открыть пункт', place: 'roadmap', record: row.code } as const;
      return [{ sheet: 'roadmap', record: row.code, who, fact, days: -one.days, action }];
    });
  },
});
