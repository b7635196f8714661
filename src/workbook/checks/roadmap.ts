/** Rows of the roadmap: deadlines that could not be read, numbers used twice, missing targets, days outside the plan. */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { groupBy } from './census/census.ts';
import type { RoadmapItem } from '../roadmap/items.ts';
import { defineCheck, type Scope } from './define.ts';
import { isInScope, issueAt, type Saying } from './issue-at.ts';

type Placed = Saying & { readonly column: string };

const HOW = 'Впишите понятный срок в столбец «Читать срок как»: «до 20.12.2026», «сентябрь–октябрь», «ежеквартально».';

function deadlineSaying({ row, reading }: RoadmapItem, label: string): Placed | undefined {
  const { deadlineText, readAs, notNeeded, manualDays, doneOn } = row.values;
  if (notNeeded === true || reading.kind !== 'unknown' || manualDays !== undefined) return undefined;
  const reason = reading.reason ?? '';
  if (readAs !== undefined) {
    const message = `${label}: исправление «${readAs.slice(0, 60)}» тоже не распознано. ${reason}`;
    return { code: 'roadmap.readAs', severity: 'error', column: 'readAs', message, action: HOW };
  }
  if (doneOn !== undefined) return undefined;
  const message = deadlineText === undefined ? `${label}: срок не указан.` : `${label}: срок не распознан. ${reason}`;
  const action = deadlineText === undefined ? 'Впишите срок: без него пункт не напомнит о себе.' : HOW;
  return { code: 'roadmap.unread', severity: 'warning', column: 'deadlineText', message, action };
}

/** What an item hangs on and cannot find. */
function dependenceSaying({ row, reading, occurrences }: RoadmapItem, label: string): Placed | undefined {
  if (row.values.notNeeded === true) return undefined;
  const why = occurrences.find((one) => one.basis === 'none' && one.doneOn === undefined)?.why[0];
  if (why === undefined) return undefined;
  const isLost = /нет пункта|по кругу/.test(why);
  if (reading.kind === 'dependent') {
    const action = 'Впишите номер пункта в «Зависит от пункта» или день в «День события или срок из другого плана».';
    const named = reading.dependsOn?.item !== undefined || row.values.follows !== undefined;
    // A target that is simply not done yet is the usual course of things.
    if (named && !isLost) return undefined;
    const severity = isLost ? 'error' : 'warning';
    return { code: 'roadmap.dependence', severity, column: 'follows', message: `${label}: ${why}`, action };
  }
  if (reading.kind === 'external') {
    const action = 'Впишите дни в столбец «День события или срок из другого плана», когда тот план появится.';
    return { code: 'roadmap.external', severity: 'info', column: 'manualDays', message: `${label}: ${why}`, action };
  }
  return undefined;
}

function outsideSaying({ row, plan, reading }: RoadmapItem, label: string): Placed | undefined {
  if (row.values.notNeeded === true) return undefined;
  const last = reading.due[reading.due.length - 1];
  if (last === undefined || last <= plan.to) return undefined;
  return {
    code: 'roadmap.outside',
    severity: 'warning',
    column: 'deadlineText',
    message: `${label}: срок ${formatDay(last)} позже конца плана (${formatDay(plan.to)}).`,
    action: 'Проверьте год в сроке и период плана в настройках.',
  };
}

/** A result whose day is no longer among the item's due days. */
function strayResult({ occurrences }: RoadmapItem, label: string): Placed | undefined {
  const stray = occurrences.find((one) => one.why.some((why) => why.indexOf('больше нет') >= 0));
  if (!stray || stray.due === null) return undefined;
  return {
    code: 'roadmap.result',
    severity: 'warning',
    column: 'results',
    message: `${label}: отмечен срок ${formatDay(stray.due)}, а такого срока у пункта нет.`,
    action: 'Исправьте день в отметке или срок пункта.',
  };
}

function sameNumbers(items: readonly RoadmapItem[], scope: Scope): Map<RoadmapItem, Placed> {
  const found = new Map<RoadmapItem, Placed>();
  const key = ({ row }: RoadmapItem): string | undefined =>
    row.values.num === undefined ? undefined : `${row.values.schoolYear ?? ''} ${row.values.num.replace(/\.+$/, '')}`;
  groupBy(items, key).forEach((same) => {
    if (same.length < 2) return;
    for (const item of same.slice(1)) {
      const message = `${scope.census.labelAt('roadmap', item.row)}: номер ${item.row.values.num ?? ''} уже занят.`;
      const action = 'Исправьте номер или нажмите «Пронумеровать заново» в панели «Дорожная карта».';
      found.set(item, { code: 'roadmap.number', severity: 'warning', column: 'num', message, action });
    }
  });
  return found;
}

export const roadmapRows = defineCheck({
  code: 'roadmap',
  title: 'Сроки дорожной карты распознаны, номера не повторяются, зависимости найдены',
  sheets: ['roadmap'],
  run(book, scope) {
    const items = scope.census.roadmap();
    const doubled = sameNumbers(items, scope);
    const issues: Issue[] = [];
    for (const item of items) {
      if (!isInScope(scope, 'roadmap', item.row.row)) continue;
      const label = scope.census.labelAt('roadmap', item.row);
      for (const rule of [deadlineSaying, dependenceSaying, outsideSaying, strayResult]) {
        const saying = rule(item, label);
        if (saying) issues.push(issueAt(book.tables.roadmap, item.row, saying.column, saying));
      }
      const number = doubled.get(item);
      if (number) issues.push(issueAt(book.tables.roadmap, item.row, 'num', number));
    }
    return issues;
  },
});
