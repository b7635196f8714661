/** The course of a pair: ends have their day, reason and results, and a refusal its three working days of notice. */
import { formatDay } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { earliestEnd } from '../../domain/pairs/notice.ts';
import { isBlank } from '../cell.ts';
import type { PairView } from './census/pair-view.ts';
import { defineCheck } from './define.ts';
import { issueAt, pairsInScope } from './issue-at.ts';

interface Remark {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly column: string;
  readonly what: string;
  readonly action: string;
}

function noticeRemark({ facts, row }: PairView): Remark | undefined {
  const { noticeOn, terminatedOn } = row.values;
  if (terminatedOn === undefined || !facts.labourCode || !facts.noticeReason) return undefined;
  if (noticeOn === undefined) {
    if (!isBlank(row.cells['noticeOn'])) return undefined;
    return {
      code: 'pair.noNotice',
      severity: 'warning',
      column: 'noticeOn',
      what: 'нет дня предупреждения о прекращении (статья 351.8 ТК РФ).',
      action: 'Запишите день письменного предупреждения: оно даётся не меньше чем за три рабочих дня.',
    };
  }
  const earliest = earliestEnd(noticeOn, facts.addWorkingDays);
  if (terminatedOn >= earliest) return undefined;
  return {
    code: 'pair.shortNotice',
    severity: 'warning',
    column: 'terminatedOn',
    what: `предупредили ${formatDay(noticeOn)}, поэтому прекратить можно не раньше ${formatDay(earliest)} (три рабочих дня, статья 351.8 ТК РФ).`,
    action: `Исправьте дату прекращения: ${formatDay(earliest)} или позже.`,
  };
}

function remarksOf(pair: PairView): Remark[] {
  const { values, cells } = pair.row;
  const found: Remark[] = [];
  const notice = noticeRemark(pair);
  if (notice) found.push(notice);
  if (values.terminatedOn !== undefined && isBlank(cells['endReason'])) {
    found.push({
      code: 'pair.noReason',
      severity: 'error',
      column: 'endReason',
      what: 'пара прекращена, а причина не указана.',
      action: 'Выберите причину прекращения.',
    });
  }
  if (values.completedOn !== undefined && isBlank(cells['results'])) {
    found.push({
      code: 'pair.noResults',
      severity: 'error',
      column: 'results',
      what: 'пара завершена, а результаты не записаны.',
      action: 'Запишите, чего достигли.',
    });
  }
  if (values.completedOn !== undefined && values.terminatedOn !== undefined) {
    found.push({
      code: 'pair.twoEnds',
      severity: 'error',
      column: 'terminatedOn',
      what: 'записаны и завершение, и досрочное прекращение.',
      action: 'Оставьте одну из дат.',
    });
  }
  const fixed = values.orderOn !== undefined && values.orderNumber !== undefined;
  if (values.rejectedOn !== undefined && fixed) {
    found.push({
      code: 'pair.rejectedAndOrdered',
      severity: 'error',
      column: 'rejectedOn',
      what: 'пара отклонена, но на неё есть приказ.',
      action: 'Если пара работала, запишите не отклонение, а дату и причину прекращения.',
    });
  }
  const ends = [values.completedOn, values.terminatedOn, values.pausedOn].some((day) => day !== undefined);
  if (ends && !fixed && isBlank(cells['orderOn']) && isBlank(cells['orderNumber'])) {
    found.push({
      code: 'pair.endWithoutOrder',
      severity: 'error',
      column: 'orderNumber',
      what: 'приостановить, завершить или прекратить можно только пару, закреплённую приказом.',
      action: 'Запишите номер и дату приказа; если пара не состоялась, запишите дату отклонения.',
    });
  }
  return found;
}

export const pairCourse = defineCheck({
  code: 'pair.course',
  title: 'Ход и завершение пары записаны полностью',
  sheets: ['pairs'],
  run(book, scope) {
    const issues: Issue[] = [];
    for (const pair of pairsInScope(scope)) {
      for (const { column, what, ...rest } of remarksOf(pair)) {
        const label = scope.census.labelAt('pairs', pair.row);
        issues.push(issueAt(book.tables.pairs, pair.row, column, { ...rest, message: `${label}: ${what}` }));
      }
    }
    return issues;
  },
});
